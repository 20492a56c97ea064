import type { Costs, DynamicCosts } from "./costs.ts";
import { noState, type Sequences, sequencesOf } from "./sequences.ts";

/** Sequences of several channels as one: each met combination of states is a state. */
export type Combined = {
  readonly sequences: Sequences;
  /** For each combined state: its state in each channel. */
  readonly parts: readonly (readonly number[])[];
};

/**
 * Puts channels of the same lives side by side: position by position their states become one state (TraMineR's `seqMD`). Throws when
 * the channels are not of the same lives and lengths.
 */
export const combineChannels = (channels: readonly Sequences[]): Combined => {
  const [first] = channels;
  if (first === undefined) throw new Error("There is no channel to combine");
  const other = channels.find(
    ({ count, lengths }) =>
      count !== first.count ||
      lengths.some((length, number) => length !== first.lengths[number]),
  );
  if (other !== undefined)
    throw new Error(
      "Channels can be combined when they have the same lives, of the same lengths",
    );
  const known = new Map<string, number>();
  const parts: (readonly number[])[] = [];
  const rows = Array.from({ length: first.count }, (_, number) =>
    Array.from({ length: first.lengths[number] ?? 0 }, (_each, at) => {
      const states = channels.map(
        ({ states, length }) => states[number * length + at] ?? noState,
      );
      const key = states.join(" ");
      const seen = known.get(key);
      if (seen !== undefined) return seen;
      known.set(key, parts.length);
      return parts.push(states) - 1;
    }),
  );
  return { sequences: sequencesOf(rows, parts.length), parts };
};

const add = (
  { parts }: Combined,
  tables: readonly {
    readonly alphabet: number;
    readonly weight: number;
    readonly table: Float64Array;
  }[],
): Float64Array => {
  const size = parts.length;
  const sums = new Float64Array(size * size);
  parts.forEach((one, a) => {
    parts.forEach((other, b) => {
      sums[a * size + b] = tables.reduce((sum, channel, number) => {
        const cell =
          (one[number] ?? 0) * channel.alphabet + (other[number] ?? 0);
        return sum + channel.weight * (channel.table[cell] ?? 0);
      }, 0);
    });
  });
  return sums;
};

/** Costs of combined states: the sum over the channels (the additive trick, Pollock 2007). */
export const combineCosts = (
  combined: Combined,
  channels: readonly { readonly costs: Costs; readonly weight: number }[],
): Costs => ({
  alphabet: combined.parts.length,
  substitution: add(
    combined,
    channels.map(({ costs, weight }) => ({
      alphabet: costs.alphabet,
      weight,
      table: costs.substitution,
    })),
  ),
  indel: channels.reduce(
    (sum, { costs, weight }) => sum + weight * costs.indel,
    0,
  ),
});

/** Costs of combined states, position by position. */
export const combineDynamicCosts = (
  combined: Combined,
  channels: readonly {
    readonly costs: DynamicCosts;
    readonly weight: number;
  }[],
): DynamicCosts => {
  const alphabet = combined.parts.length;
  const positions = combined.sequences.length;
  const substitution = new Float64Array(positions * alphabet * alphabet);
  for (let at = 0; at < positions; at += 1)
    substitution.set(
      add(
        combined,
        channels.map(({ costs, weight }) => {
          const size = costs.alphabet * costs.alphabet;
          return {
            alphabet: costs.alphabet,
            weight,
            table: costs.substitution.subarray(at * size, (at + 1) * size),
          };
        }),
      ),
      at * alphabet * alphabet,
    );
  return { alphabet, positions, substitution };
};
