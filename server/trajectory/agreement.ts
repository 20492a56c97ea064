import { daysBetween } from "../../shared/dates/calendar-day.ts";
import { piecesOf, type Span, type Stretch } from "./course.ts";

/** On how many days each of some lives has a known state, and on how many of these all have the same. */
export type DaysShared = { readonly comparable: number; readonly same: number };

const stateOn = (lane: readonly Stretch[], day: string): string | undefined => {
  const stretch = lane.find(({ from, to }) => from <= day && day <= to);
  return stretch?.standing === "KNOWN" ? stretch.states[0] : undefined;
};

/** How far lanes of one channel agree, over the days that they cover. */
export const agreementOf = (
  lanes: readonly (readonly Stretch[])[],
  span: Span,
): DaysShared => {
  const cuts = [...new Set(lanes.flat().map(({ from }) => from))].toSorted();
  return piecesOf(cuts, span).reduce<DaysShared>(
    ({ comparable, same }, { from, to }) => {
      const states = lanes.map((lane) => stateOn(lane, from));
      if (states.includes(undefined)) return { comparable, same };
      const days = daysBetween(from, to).inclusive;
      const isSame = new Set(states).size === 1;
      return {
        comparable: comparable + days,
        same: same + (isSame ? days : 0),
      };
    },
    { comparable: 0, same: 0 },
  );
};
