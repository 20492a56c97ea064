import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  indicatorsOf,
  runsOf,
} from "../../../server/sequence-analysis/indicators.ts";
import {
  changesIn,
  meanIndicatorsOf,
  spreadOf,
} from "../../../server/sequence-analysis/portrait.ts";
import {
  rowOf,
  sequencesOf,
} from "../../../server/sequence-analysis/sequences.ts";

const alphabet = 4;

/** Lives of one length, and some of them. */
const some = fc
  .integer({ min: 1, max: 10 })
  .chain((length) =>
    fc.array(
      fc.array(fc.integer({ min: 0, max: alphabet - 1 }), {
        minLength: length,
        maxLength: length,
      }),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .chain((rows) =>
    fc.record({
      sequences: fc.constant(sequencesOf(rows, alphabet)),
      members: fc.subarray([...rows.keys()]),
    }),
  );

describe("what the lives of a cluster are like", () => {
  it("counts each life once in each month", () => {
    fc.assert(
      fc.property(some, ({ sequences, members }) => {
        const spread = spreadOf(sequences, members);
        for (let at = 0; at < sequences.length; at += 1)
          expect(
            spread.reduce((sum, { persons }) => sum + (persons[at] ?? 0), 0),
          ).toBe(members.length);
        expect(spread.map(({ state }) => state)).toEqual(
          [
            ...new Set(members.flatMap((life) => [...rowOf(sequences, life)])),
          ].toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it("has as many changes as its lives have together, none from a state to itself, and none of more lives than there are", () => {
    fc.assert(
      fc.property(some, ({ sequences, members }) => {
        const changes = changesIn(sequences, members);
        const all = members.reduce(
          (sum, life) => sum + runsOf(rowOf(sequences, life)).length - 1,
          0,
        );
        expect(changes.reduce((sum, { times }) => sum + times, 0)).toBe(all);
        for (const { from, to, persons, times } of changes) {
          expect(from).not.toBe(to);
          expect(persons).toBeLessThanOrEqual(Math.min(times, members.length));
          expect(persons).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("is the mean of what each life is like", () => {
    fc.assert(
      fc.property(some, ({ sequences, members }) => {
        const means = meanIndicatorsOf(sequences, members);
        const each = members.map((life) =>
          indicatorsOf(rowOf(sequences, life), alphabet),
        );
        const mean = (values: readonly number[]) =>
          values.reduce((sum, value) => sum + value, 0) /
          Math.max(1, values.length);
        expect(means.turbulence).toBeCloseTo(
          mean(each.map(({ turbulence }) => turbulence)),
        );
        expect(means.transitions).toBeCloseTo(
          mean(each.map(({ transitions }) => transitions)),
        );
      }),
    );
  });

  it("tells which state followed which, those of most lives first", () => {
    const [not, under, expelled] = [0, 1, 2];
    const sequences = sequencesOf(
      [
        [not, under, not, under],
        [not, under, under, expelled],
        [not, not, not, not],
      ],
      3,
    );
    expect(changesIn(sequences, [0, 1, 2])).toEqual([
      { from: not, to: under, persons: 2, times: 3 },
      { from: under, to: not, persons: 1, times: 1 },
      { from: under, to: expelled, persons: 1, times: 1 },
    ]);
    expect(spreadOf(sequences, [0, 1])).toEqual([
      { state: not, persons: [2, 0, 1, 0] },
      { state: under, persons: [0, 2, 1, 1] },
      { state: expelled, persons: [0, 0, 0, 1] },
    ]);
  });
});
