import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, daysBetween } from "../../../shared/dates/calendar-day.ts";
import type { DateBounds } from "../../../shared/dates/historical-date.ts";
import {
  daysUnderOccupation,
  standingOn,
} from "../../../shared/dates/occupation.ts";

const start = "1942-08-01";
const dayAt = (offset: number): string => addDays(start, offset);

const event = (from: number, to: number): DateBounds => ({
  beginFrom: dayAt(from),
  beginTo: dayAt(to),
  endFrom: dayAt(from),
  endTo: dayAt(to),
});

/** Claims of one event: from one day to another, a few days wide. */
const claims = fc.array(
  fc
    .tuple(fc.nat(12), fc.nat(3))
    .map(([from, width]) => [from, from + width] as const),
  { minLength: 1, maxLength: 3 },
);

/** Every day on which some claim lets the event be. */
const daysOf = (told: readonly (readonly [number, number])[]) =>
  told.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );

describe("days under occupation", () => {
  it("are as many as some pair of a told beginning and a told end gives: no more, no fewer", () => {
    fc.assert(
      fc.property(claims, claims, (occupied, liberated) => {
        const counts = daysOf(occupied).flatMap((begin) =>
          daysOf(liberated).map((end) => end - begin),
        );
        expect(
          daysUnderOccupation({
            occupied: occupied.map((one) => event(...one)),
            liberated: liberated.map((one) => event(...one)),
          }),
        ).toEqual({ min: Math.min(...counts), max: Math.max(...counts) });
      }),
    );
  });

  it("cannot be counted without a day of either", () => {
    const occupied = [event(1, 2)];
    expect(daysUnderOccupation({ occupied, liberated: [] })).toBeNull();
    const open = { ...event(9, 9), beginFrom: "", endFrom: "" };
    expect(daysUnderOccupation({ occupied, liberated: [open] })).toBeNull();
    expect(
      daysUnderOccupation({ occupied, liberated: [open, event(8, 8)] }),
    ).toEqual({ min: 6, max: 8 });
  });

  it("count an interval to its end: a place freed from the 1st to the 11th was freed on one of these days", () => {
    const freed = {
      beginFrom: dayAt(31),
      beginTo: dayAt(31),
      endFrom: dayAt(41),
      endTo: dayAt(41),
    };
    expect(
      daysUnderOccupation({ occupied: [event(0, 0)], liberated: [freed] }),
    ).toEqual({ min: 31, max: 41 });
  });
});

describe("the standing of a place on a day", () => {
  it("is certain when it holds for every choice of a told beginning and end, possible when for some, else not", () => {
    fc.assert(
      fc.property(
        claims,
        claims,
        fc.integer({ min: -3, max: 20 }),
        (occupied, liberated, at) => {
          const holds = daysOf(occupied).flatMap((begin) =>
            daysOf(liberated).map((end) => begin <= at && at < end),
          );
          const ends = daysOf(liberated);
          // Where rivals turn beginning and end about, the days between may hold although no pair of them does.
          fc.pre(Math.max(...daysOf(occupied)) <= Math.min(...ends));
          const expected = holds.every(Boolean)
            ? "CERTAINLY"
            : holds.some(Boolean)
              ? "POSSIBLY"
              : "NOT";
          expect(
            standingOn(
              {
                occupied: occupied.map((one) => event(...one)),
                liberated: liberated.map((one) => event(...one)),
                isDenied: false,
              },
              dayAt(at),
            ),
          ).toBe(expected);
        },
      ),
    );
  });

  it("is not told after a beginning without an end, nor before an end without a beginning", () => {
    const occupied = [event(2, 2)];
    const of = (at: number, told: object) =>
      standingOn(
        { occupied: [], liberated: [], isDenied: false, ...told },
        dayAt(at),
      );
    expect(of(1, { occupied })).toBe("NOT");
    expect(of(5, { occupied })).toBe("NOT_TOLD");
    expect(of(1, { liberated: occupied })).toBe("NOT_TOLD");
    expect(of(2, { liberated: occupied })).toBe("NOT");
    expect(of(5, {})).toBe("NOT_TOLD");
    expect(of(5, { isDenied: true })).toBe("NOT");
    expect(of(3, { occupied, liberated: [event(9, 9)], isDenied: true })).toBe(
      "POSSIBLY",
    );
  });

  it("agrees with the days counted: where it is certain on a day, the days are at least one", () => {
    fc.assert(
      fc.property(claims, claims, fc.nat(20), (occupied, liberated, at) => {
        const told = {
          occupied: occupied.map((one) => event(...one)),
          liberated: liberated.map((one) => event(...one)),
          isDenied: false,
        };
        if (standingOn(told, dayAt(at)) !== "CERTAINLY") return;
        const days = daysUnderOccupation(told);
        expect(days?.min).toBeGreaterThanOrEqual(1);
        expect(days?.max).toBeLessThanOrEqual(
          daysBetween(dayAt(0), dayAt(16)).exclusive,
        );
      }),
    );
  });
});
