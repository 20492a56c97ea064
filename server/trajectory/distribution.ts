import { inTableOrder } from "./channel-states.ts";
import { otherCodes } from "./months.ts";

/** Those in one state at one time: by their place in the list of sequences. */
export type InState = {
  readonly code: string;
  readonly members: readonly number[];
};

/** One portion of time. */
export type Moment = {
  readonly states: readonly InState[];
  /** How many have a state there: neither unknown nor contested nor unsettled nor dead. */
  readonly known: number;
  /** Of those with a state, from 0 (all in one) to 1 (as many in each of the states that occur); null when nobody has one. */
  readonly entropy: number | null;
  /** The state of most of them; null when nobody has one. Of two as frequent, the earlier of the table. */
  readonly modal: string | null;
};

const stands: ReadonlySet<string> = new Set(Object.values(otherCodes));

const isState = (code: string): boolean => !stands.has(code);

const entropyOf = (counts: readonly number[], alphabet: number): number => {
  if (alphabet < 2) return 0;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const bits = counts
    .filter((count) => count > 0)
    .reduce((sum, count) => sum - (count / all) * Math.log(count / all), 0);
  return bits / Math.log(alphabet);
};

const momentAt = (
  sequences: readonly (readonly string[])[],
  place: number,
  order: readonly string[],
  alphabet: number,
): Moment => {
  const members = new Map<string, number[]>();
  sequences.forEach((sequence, index) => {
    const code = sequence[place] ?? otherCodes.UNKNOWN;
    const those = members.get(code);
    if (those === undefined) members.set(code, [index]);
    else those.push(index);
  });
  const states = order.flatMap((code) => {
    const those = members.get(code);
    return those === undefined ? [] : [{ code, members: those }];
  });
  const own = states.filter(({ code }) => isState(code));
  const counts = own.map((state) => state.members.length);
  const known = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...counts);
  return {
    states,
    known,
    entropy: known === 0 ? null : entropyOf(counts, alphabet),
    modal: own.find((state) => state.members.length === most)?.code ?? null,
  };
};

/** The codes that occur, the states in the order of the table, then what stands for none. */
export const statesIn = (
  sequences: readonly (readonly string[])[],
): readonly string[] => {
  const codes = [...new Set(sequences.flat())];
  return [
    ...inTableOrder(codes.filter(isState)),
    ...Object.values(otherCodes).filter((code) => codes.includes(code)),
  ];
};

/**
 * How states are spread over time. Shannon's entropy is divided by its greatest value for the states that occur anywhere in the sequences,
 * as TraMineR does by default (`seqstatd`), and is of those alone who have a state.
 * @param sequences of one length
 */
export const distributionOf = (
  sequences: readonly (readonly string[])[],
): readonly Moment[] => {
  const order = statesIn(sequences);
  const occurring = order.filter(isState);
  const length = Math.max(0, ...sequences.map((sequence) => sequence.length));
  return Array.from({ length }, (_, place) =>
    momentAt(sequences, place, order, occurring.length),
  );
};
