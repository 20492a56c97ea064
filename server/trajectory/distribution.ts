import { inTableOrder } from "./channel-states.ts";
import { isState, otherCodes, type Portion } from "./months.ts";

/** Those in one state at one time: by their place in the list of sequences. */
export type InState = {
  readonly code: string;
  readonly members: readonly number[];
  /** How many of the members are certainly in it. */
  readonly certain: number;
  /** How many may be in it: the members, and others whose doubtful days may be its. */
  readonly possible: number;
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

/** Where a sequence ends. */
const nothing: Portion = {
  code: otherCodes.UNKNOWN,
  isCertain: false,
  may: [],
};

const entropyOf = (counts: readonly number[], alphabet: number): number => {
  if (alphabet < 2) return 0;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const bits = counts
    .filter((count) => count > 0)
    .reduce((sum, count) => sum - (count / all) * Math.log(count / all), 0);
  return bits / Math.log(alphabet);
};

type Counted = {
  readonly members: number[];
  certain: number;
  possible: number;
};

const nobody = (): Counted => ({ members: [], certain: 0, possible: 0 });

/** Who is in each state at a place of the sequences. What stands for none is not doubted: it is the doubt. */
const statesAt = (
  sequences: readonly (readonly Portion[])[],
  place: number,
  order: readonly string[],
): readonly InState[] => {
  const found = new Map(order.map((code) => [code, nobody()]));
  sequences.forEach((sequence, index) => {
    const { code, isCertain, may } = sequence[place] ?? nothing;
    const own = found.get(code);
    own?.members.push(index);
    if (own !== undefined && (isCertain || !isState(code))) own.certain += 1;
    for (const one of [code, ...may]) {
      const maybe = found.get(one);
      if (maybe !== undefined) maybe.possible += 1;
    }
  });
  return [...found].flatMap(([code, state]) =>
    state.possible === 0 ? [] : [{ code, ...state }],
  );
};

const momentOf = (states: readonly InState[], alphabet: number): Moment => {
  const own = states.filter(({ code }) => isState(code));
  const counts = own.map(({ members }) => members.length);
  const known = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...counts);
  return {
    states,
    known,
    entropy: known === 0 ? null : entropyOf(counts, alphabet),
    modal:
      known === 0
        ? null
        : (own.find(({ members }) => members.length === most)?.code ?? null),
  };
};

/** The codes that occur or may, the states in the order of the table, then what stands for none. */
export const statesIn = (
  sequences: readonly (readonly Portion[])[],
): readonly string[] => {
  const portions = sequences.flat();
  const codes = new Set(portions.flatMap(({ code, may }) => [code, ...may]));
  return [
    ...inTableOrder([...codes].filter(isState)),
    ...Object.values(otherCodes).filter((code) => codes.has(code)),
  ];
};

/**
 * How states are spread over time. Shannon's entropy is divided by its greatest value for the states that occur anywhere in the sequences,
 * as TraMineR does by default (`seqstatd`), and is of those alone who have a state.
 * @param sequences of one length
 */
export const distributionOf = (
  sequences: readonly (readonly Portion[])[],
): readonly Moment[] => {
  const order = statesIn(sequences);
  const length = Math.max(0, ...sequences.map((sequence) => sequence.length));
  const moments = Array.from({ length }, (_, place) =>
    statesAt(sequences, place, order),
  );
  const occurring = moments
    .flat()
    .filter(({ code, members }) => isState(code) && members.length > 0);
  const alphabet = new Set(occurring.map(({ code }) => code)).size;
  return moments.map((states) => momentOf(states, alphabet));
};
