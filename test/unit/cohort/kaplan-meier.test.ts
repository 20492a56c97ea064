import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { chanceOfChiSquare } from "../../../server/re-registration/statistics/chi-square.ts";
import {
  kaplanMeier,
  quantileOf,
  type Spell,
} from "../../../server/re-registration/statistics/kaplan-meier.ts";
import { logRank } from "../../../server/re-registration/statistics/log-rank.ts";

const over = (days: number): Spell => ({ days, isOver: true });
const seen = (days: number): Spell => ({ days, isOver: false });

/**
 * Weeks of remission of 21 children with leukaemia under 6-MP: Freireich et al., Blood 21 (1963), as in Klein and Moeschberger, Survival
 * Analysis (2003), table 1.1. Their table 4.1 has the shares and errors; the intervals are those of R's survival 3.5-3, conf.type "log-log".
 */
const treated: readonly Spell[] = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(over),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(seen),
];
const placebo: readonly Spell[] = [
  1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23,
].map(over);

const rounded = (value: number | null, digits = 6): number | null =>
  value === null ? null : Number(value.toFixed(digits));

describe("the share that still waits", () => {
  it("is that of the published example with censored times, with Greenwood's error and the log(-log) interval", () => {
    const steps = kaplanMeier(treated).filter(({ ended }) => ended > 0);
    expect(
      steps.map(({ days, atRisk, ended, share, error, low, high }) => [
        days,
        atRisk,
        ended,
        rounded(share),
        rounded(error),
        rounded(low),
        rounded(high),
      ]),
    ).toEqual([
      [6, 21, 3, 0.857143, 0.07636, 0.619718, 0.951552],
      [7, 17, 1, 0.806723, 0.086935, 0.563147, 0.922809],
      [10, 15, 1, 0.752941, 0.09635, 0.5032, 0.889362],
      [13, 12, 1, 0.690196, 0.106815, 0.43161, 0.849066],
      [16, 11, 1, 0.627451, 0.114054, 0.367511, 0.804912],
      [22, 7, 1, 0.537815, 0.128234, 0.267779, 0.746791],
      [23, 6, 1, 0.448179, 0.134591, 0.188052, 0.680143],
    ]);
  });

  it("has the published median, with the interval where its curves cross, and no quantile beyond what was watched", () => {
    const curve = kaplanMeier(treated);
    expect(quantileOf(curve, 0.25)).toEqual({ days: 13, low: 6, high: 22 });
    expect(quantileOf(curve, 0.5)).toEqual({ days: 23, low: 13, high: null });
    expect(quantileOf(curve, 0.75)).toEqual({
      days: null,
      low: 23,
      high: null,
    });
  });

  it("falls to nothing when all ended, and has no interval there", () => {
    const curve = kaplanMeier(placebo);
    expect(curve.at(-1)).toMatchObject({
      share: 0,
      error: null,
      low: null,
      high: null,
    });
    expect(
      [0.25, 0.5, 0.75].map((part) => Object.values(quantileOf(curve, part))),
    ).toEqual([
      [4, 1, 5],
      [8, 4, 11],
      [12, 8, 22],
    ]);
  });

  it("takes the middle where the curve lies level on the half, as R does", () => {
    const curve = kaplanMeier([over(1), over(2), seen(3), over(4)]);
    expect(quantileOf(curve, 0.5).days).toBe(3);
    expect(quantileOf(curve, 0.25).days).toBe(1.5);
  });

  const spells = fc.array(
    fc.record({ days: fc.nat({ max: 30 }), isOver: fc.boolean() }),
    { minLength: 1, maxLength: 60 },
  );

  it("is without censored waits the plain share of those that are longer", () => {
    fc.assert(
      fc.property(spells, (drawn) => {
        const all = drawn.map(({ days }) => over(days));
        for (const { days, share } of kaplanMeier(all))
          expect(share).toBeCloseTo(
            all.filter((one) => one.days > days).length / all.length,
            9,
          );
      }),
    );
  });

  it("never rises, stays within its interval, and accounts for everybody", () => {
    fc.assert(
      fc.property(spells, (drawn) => {
        const curve = kaplanMeier(drawn);
        let before = 1;
        for (const { share, low, high } of curve) {
          expect(share).toBeLessThanOrEqual(before + 1e-12);
          before = share;
          if (low !== null && high !== null) {
            expect(low).toBeLessThanOrEqual(share + 1e-9);
            expect(high).toBeGreaterThanOrEqual(share - 1e-9);
          }
        }
        const counted = curve.reduce(
          (sum, { ended, censored }) => sum + ended + censored,
          0,
        );
        expect(counted).toBe(drawn.length);
      }),
    );
  });
});

/**
 * Weeks of remission of leukaemia under maintained and nonmaintained chemotherapy: Miller, Survival Analysis (1997), p. 49; `aml` of R's
 * survival. The values of the test are those of `survdiff` of survival 3.5-3.
 */
const maintained: readonly Spell[] = [
  ...[9, 13, 18, 23, 31, 34, 48].map(over),
  ...[13, 28, 45, 161].map(seen),
];
const nonmaintained: readonly Spell[] = [
  ...[5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45].map(over),
  seen(16),
];

describe("whether groups waited alike", () => {
  it("is told by the log-rank test as R tells it of the published examples", () => {
    const freireich = logRank([placebo, treated]);
    expect(freireich.degrees).toBe(1);
    expect(freireich.chiSquare).toBeCloseTo(16.79294099, 7);
    expect(freireich.chance).toBeCloseTo(4.168809109e-5, 13);
    expect(freireich.groups.map(({ waits, ended }) => [waits, ended])).toEqual([
      [21, 21],
      [21, 9],
    ]);
    expect(freireich.groups[0]?.expected).toBeCloseTo(10.74949905, 7);
    const aml = logRank([maintained, nonmaintained]);
    expect(aml.chiSquare).toBeCloseTo(3.396388699, 8);
    expect(aml.chance).toBeCloseTo(0.06533932204, 9);
  });

  it("is told of three groups, too", () => {
    const { chiSquare, degrees, chance, groups } = logRank([
      treated,
      placebo,
      maintained,
    ]);
    expect(degrees).toBe(2);
    expect(chiSquare).toBeCloseTo(28.55269181, 7);
    expect(chance).toBeCloseTo(6.307565261e-7, 14);
    expect(groups.map(({ expected }) => rounded(expected))).toEqual([
      15.727686, 8.254874, 13.017439,
    ]);
  });

  it("cannot be told of one group, of nobody, or where nothing ended", () => {
    expect(logRank([])).toMatchObject({ chiSquare: null, chance: null });
    expect(logRank([treated])).toMatchObject({ degrees: 0, chiSquare: null });
    expect(logRank([[seen(3)], [seen(5)]]).chiSquare).toBeNull();
    expect(logRank([treated, []])).toMatchObject({ chiSquare: null });
  });

  it("does not depend on the order of the groups, finds as many expected as ended, and nothing between a group and itself", () => {
    const group = fc.array(
      fc.record({ days: fc.nat(12), isOver: fc.boolean() }),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 4 }), (groups) => {
        const told = logRank(groups);
        const turned = logRank([...groups].reverse());
        expect(turned.chiSquare ?? -1).toBeCloseTo(told.chiSquare ?? -1, 6);
        const total = (read: (one: (typeof told.groups)[number]) => number) =>
          told.groups.reduce((all, one) => all + read(one), 0);
        expect(total(({ expected }) => expected)).toBeCloseTo(
          total(({ ended }) => ended),
          9,
        );
        expect(told.chiSquare ?? 0).toBeGreaterThan(-1e-9);
      }),
    );
    fc.assert(
      fc.property(group, (one) => {
        expect(logRank([one, one]).chiSquare ?? 0).toBeCloseTo(0, 9);
      }),
    );
  });
});

describe("the chance of a chi-square", () => {
  it("is that of the published tables, and of R", () => {
    // The 5 % points of Abramowitz and Stegun, table 26.8.
    for (const [x, degrees] of [
      [3.84146, 1],
      [5.99147, 2],
      [18.307, 10],
      [43.773, 30],
    ] as const)
      expect(chanceOfChiSquare(x, degrees)).toBeCloseTo(0.05, 5);
    expect(chanceOfChiSquare(0.5, 4)).toBeCloseTo(0.9735009788, 9);
    expect(chanceOfChiSquare(100, 3)).toBeCloseTo(1.554159431e-21, 29);
    expect(chanceOfChiSquare(0, 3)).toBe(1);
  });
});
