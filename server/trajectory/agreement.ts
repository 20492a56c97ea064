import {
  addDays,
  type Day,
  daysBetween,
} from "../../shared/dates/calendar-day.ts";
import { piecesOf, type Stretch } from "./course.ts";

/** On how many days each of some lives has a known state, and on how many of these all have the same. */
export type DaysShared = { readonly comparable: number; readonly same: number };

const stateOn = (lane: readonly Stretch[], day: string): string | undefined => {
  const stretch = lane.find(({ from, to }) => from <= day && day <= to);
  return stretch?.standing === "KNOWN" ? stretch.states[0] : undefined;
};

/** A lane with its days moved, so that an origin of its own falls on the day on which all have theirs. */
const moved = (
  { stretches, origin }: DatedLane,
  common: Day,
): readonly Stretch[] => {
  const days = daysBetween(origin, common).exclusive;
  return stretches.map((stretch) => ({
    ...stretch,
    from: addDays(stretch.from, days),
    to: addDays(stretch.to, days),
  }));
};

/** A lane, and the day from which its days are counted. */
export type DatedLane = {
  readonly stretches: readonly Stretch[];
  readonly origin: Day;
};

/** How far lanes of one channel agree, day by day as counted from the origin of each, over the days that all of them cover. */
export const agreementOf = (given: readonly DatedLane[]): DaysShared => {
  const none: DaysShared = { comparable: 0, same: 0 };
  const [first, second] = given;
  if (first === undefined || second === undefined) return none;
  const lanes = given.map((lane) => moved(lane, first.origin));
  const from = lanes
    .map((lane) => lane[0]?.from ?? "~")
    .toSorted()
    .at(-1);
  const to = lanes.map((lane) => lane.at(-1)?.to ?? "").toSorted()[0];
  if (from === undefined || to === undefined || from > to) return none;
  const cuts = lanes
    .flat()
    .map((stretch) => stretch.from)
    .filter((day) => from < day && day <= to);
  return piecesOf([...new Set([from, ...cuts])].toSorted(), {
    from,
    to,
  }).reduce<DaysShared>(({ comparable, same }, piece) => {
    const states = lanes.map((lane) => stateOn(lane, piece.from));
    if (states.includes(undefined)) return { comparable, same };
    const days = daysBetween(piece.from, piece.to).inclusive;
    const isSame = new Set(states).size === 1;
    return { comparable: comparable + days, same: same + (isSame ? days : 0) };
  }, none);
};
