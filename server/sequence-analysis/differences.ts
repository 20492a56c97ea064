import { noState, rowOf, type Sequences } from "./sequences.ts";

/** Neighbouring positions at which a life is in one state and another in a different one. */
export type Difference = {
  readonly channel: number;
  /** The first position, and the last. */
  readonly from: number;
  readonly to: number;
  readonly state: number;
  readonly otherState: number;
  /** Which share of all lives, on average over these positions, is in the state of the life. */
  readonly sharing: number;
};

/** For each position and state: which share of the lives is in it. */
export const sharesByPosition = ({
  count,
  length,
  alphabet,
  states,
}: Sequences): Float64Array => {
  const shares = new Float64Array(length * alphabet);
  states.forEach((state, cell) => {
    if (state === noState) return;
    const at = (cell % length) * alphabet + state;
    shares[at] = (shares[at] ?? 0) + 1 / count;
  });
  return shares;
};

/** Which share of all lives, on average over its positions, is in the state of one: how much of a life is common. */
export const meanShare = (
  sequences: Sequences,
  shares: Float64Array,
  life: number,
): number => {
  const row = rowOf(sequences, life);
  const sum = row.reduce(
    (all, state, at) => all + (shares[at * sequences.alphabet + state] ?? 0),
    0,
  );
  return row.length === 0 ? 0 : sum / row.length;
};

/** Where two lives differ in one channel: the longest first, then the earliest. */
export const differencesOf = (
  sequences: Sequences,
  shares: Float64Array,
  life: number,
  other: number,
): readonly Omit<Difference, "channel">[] => {
  const [ours, theirs] = [rowOf(sequences, life), rowOf(sequences, other)];
  const { alphabet } = sequences;
  const found: Omit<Difference, "channel">[] = [];
  for (let from = 0; from < ours.length; from += 1) {
    const state = ours[from] ?? noState;
    const otherState = theirs[from] ?? noState;
    if (state === otherState) continue;
    let to = from;
    let sharing = shares[from * alphabet + state] ?? 0;
    while (ours[to + 1] === state && theirs[to + 1] === otherState) {
      to += 1;
      sharing += shares[to * alphabet + state] ?? 0;
    }
    sharing /= to - from + 1;
    found.push({ from, to, state, otherState, sharing });
    from = to;
  }
  return found.sort(
    (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
};

/** Where two lives differ in any of their channels: the longest first, then the earliest. */
export const differencesInAll = (
  channels: readonly Sequences[],
  shares: readonly Float64Array[],
  life: number,
  other: number,
): readonly Difference[] =>
  channels
    .flatMap((sequences, channel) =>
      differencesOf(
        sequences,
        shares[channel] ?? new Float64Array(),
        life,
        other,
      ).map((difference) => ({ ...difference, channel })),
    )
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
