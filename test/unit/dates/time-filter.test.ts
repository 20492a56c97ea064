import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  tightened,
  unknownBounds,
} from "../../../shared/dates/historical-date.ts";
import {
  dateModes,
  holdsIn,
  type TimePeriod,
} from "../../../shared/dates/time-filter.ts";
import {
  anyBounds,
  datedBounds,
  dayOrUnknown,
  type World,
  worldsOf,
} from "./possible-worlds.ts";

const anyPeriod: fc.Arbitrary<TimePeriod> = fc
  .record({ from: dayOrUnknown, to: dayOrUnknown })
  .filter(({ from, to }) => to === "" || from <= to);

const sharesDay = ({ begin, end }: World, { from, to }: TimePeriod): boolean =>
  (to === "" || begin <= to) && end >= from;

describe("a filter by time", () => {
  it("keeps certainly what holds in the period in every case, and possibly what holds in some", () => {
    fc.assert(
      fc.property(datedBounds, anyPeriod, (bounds, period) => {
        const cases = worldsOf(bounds).map((world) => sharesDay(world, period));
        const kept = tightened(bounds);
        expect(holdsIn(kept, period, "CERTAINLY")).toBe(cases.every(Boolean));
        expect(holdsIn(kept, period, "POSSIBLY")).toBe(cases.some(Boolean));
      }),
      { numRuns: 500 },
    );
  });

  it("keeps in each wider mode all that the narrower one keeps", () => {
    fc.assert(
      fc.property(anyBounds.map(tightened), anyPeriod, (bounds, period) => {
        const kept = dateModes.map((mode) => holdsIn(bounds, period, mode));
        expect(kept).toEqual([...kept].sort());
      }),
    );
  });

  it("keeps more when the period grows", () => {
    fc.assert(
      fc.property(anyBounds.map(tightened), anyPeriod, (bounds, period) => {
        for (const mode of dateModes) {
          const isKept = holdsIn(bounds, period, mode);
          if (isKept)
            expect(holdsIn(bounds, { from: "", to: period.to }, mode)).toBe(
              true,
            );
          if (isKept)
            expect(holdsIn(bounds, { from: period.from, to: "" }, mode)).toBe(
              true,
            );
        }
      }),
    );
  });

  it("leaves the undated out unless they are asked for", () => {
    const anyTime: TimePeriod = { from: "", to: "" };
    expect(
      dateModes.map((mode) => holdsIn(unknownBounds, anyTime, mode)),
    ).toEqual([false, false, true]);
  });
});
