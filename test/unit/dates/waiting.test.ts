import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays } from "../../../shared/dates/calendar-day.ts";
import { boundsOfEdtf } from "../../../shared/dates/edtf-bounds.ts";
import {
  type DateBounds,
  isUndated,
  unknownBounds,
} from "../../../shared/dates/historical-date.ts";
import { boundsOfClaims, daysWaited } from "../../../shared/dates/waiting.ts";

const at = (edtf: string): DateBounds => {
  const result = boundsOfEdtf(edtf);
  if (!result.ok) throw new Error(`${edtf}: ${result.rule}`);
  return result.bounds;
};
const days = (since: string, until: string) =>
  daysWaited([at(since)], [at(until)]);

/** Days of an event, each side known or open. */
const anyEvent: fc.Arbitrary<DateBounds> = fc
  .tuple(
    fc.option(fc.integer({ min: 0, max: 700 })),
    fc.option(fc.integer({ min: 0, max: 700 })),
  )
  .filter(([from, to]) => from === null || to === null || from <= to)
  .map(([from, to]) => {
    const [first, last] = [from, to].map((number) =>
      number === null ? "" : addDays("1943-01-01", number),
    );
    return {
      beginFrom: first ?? "",
      beginTo: last ?? "",
      endFrom: first ?? "",
      endTo: last ?? "",
    };
  });
const claims = fc.array(anyEvent, { maxLength: 4 });

describe("the days between two steps", () => {
  it("are one number when both days are known", () => {
    expect(days("1943-05-10", "1943-06-01")).toEqual({ min: 22, max: 22 });
    expect(days("1943-05-10", "1943-05-10")).toEqual({ min: 0, max: 0 });
  });

  it("are a range when a month is known only", () => {
    expect(days("1943-05-10", "1943-06")).toEqual({ min: 22, max: 51 });
  });

  it("have an open side where a date has one", () => {
    expect(days("1943-05-10", "[1943-06-01..]")).toEqual({
      min: 22,
      max: null,
    });
  });

  it("are not counted when one of the two has no date", () => {
    expect(daysWaited([], [at("1943")])).toBeNull();
    expect(daysWaited([at("1943")], [unknownBounds])).toBeNull();
  });

  it("go below nothing where the order is not certain", () => {
    expect(days("1943-05", "1943-05-10")).toEqual({ min: -21, max: 9 });
  });

  it("are the same backwards, with the other sign", () => {
    fc.assert(
      fc.property(claims, claims, (one, other) => {
        const [there, back] = [daysWaited(one, other), daysWaited(other, one)];
        const turned = (days: number | null | undefined) =>
          days === null || days === undefined ? null : 0 - days;
        expect(there === null).toBe(back === null);
        expect([there?.min ?? null, there?.max ?? null]).toEqual([
          turned(back?.max),
          turned(back?.min),
        ]);
      }),
    );
  });

  it("never have a least above the most", () => {
    fc.assert(
      fc.property(claims, claims, (one, other) => {
        const { min = null, max = null } = daysWaited(one, other) ?? {};
        expect(min === null || max === null || min <= max).toBe(true);
      }),
    );
  });
});

describe("the day of a step by several claims", () => {
  it("is where all of them agree", () => {
    expect(boundsOfClaims([at("1943"), at("1943-05-10")])).toEqual(
      at("1943-05-10"),
    );
  });

  it("lies anywhere between rivals that share no day", () => {
    const { beginFrom, beginTo } = boundsOfClaims([
      at("1943-05-10"),
      at("1943-07-02"),
    ]);
    expect([beginFrom, beginTo]).toEqual(["1943-05-10", "1943-07-02"]);
  });

  it("lies within the days that the claims allow, whatever their order", () => {
    fc.assert(
      fc.property(claims, (told) => {
        const bounds = boundsOfClaims(told);
        expect(boundsOfClaims(told.toReversed())).toEqual(bounds);
        if (told.every(isUndated)) expect(isUndated(bounds)).toBe(true);
        for (const side of ["beginFrom", "beginTo"] as const)
          expect(["", ...told.map((one) => one[side])]).toContain(bounds[side]);
      }),
    );
  });
});
