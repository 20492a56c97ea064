import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  kaplanMeier,
  quantileOf,
  type Spell,
} from "../../../server/re-registration/statistics/kaplan-meier.ts";

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
