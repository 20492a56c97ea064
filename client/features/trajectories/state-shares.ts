import type { States } from "../../api/spread.documents.ts";

type Moment = States["moments"][number];
type Share = Moment["states"][number];

/** How many are certainly in a state and how many may be, in brackets; '' where that is the same. */
export const sayRange = ({ certain, possible }: Share): string =>
  certain === possible ? "" : ` (${certain}–${possible})`;

/** When a portion begins, as it is named. */
export const nameOfMoment = ({ from, fromDay }: Moment): string =>
  from === null
    ? `${(fromDay ?? 0) > 0 ? "+" : ""}${fromDay ?? 0}`
    : from.slice(0, 7);

/** The states of a portion one above the other, each from and to which share of all persons; states without anybody left out. */
export const sharesOf = (
  { states: shares }: Moment,
  { states, persons }: Pick<States, "states" | "persons">,
): readonly {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly share: Share;
}[] => {
  let below = 0;
  return states.flatMap(({ code }) => {
    const share = shares.find(({ state }) => state.code === code);
    if (share === undefined || share.persons === 0) return [];
    const from = below / persons;
    below += share.persons;
    return [{ code, from, to: below / persons, share }];
  });
};
