import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
} from "../../../shared/dates/calendar-day.ts";
import { daysFromTo, durationInDays } from "../../../shared/dates/day-range.ts";
import { boundsOfEdtf } from "../../../shared/dates/edtf-bounds.ts";
import type { DateBounds } from "../../../shared/dates/historical-date.ts";

const times = (edtf: string): DateBounds => {
  const result = boundsOfEdtf(edtf);
  if (!result.ok) throw new Error(result.rule);
  return result.bounds;
};

const anyDay = fc
  .integer({ min: 0, max: 730_484 })
  .map((days) => addDays("1000-01-01", days));

describe("days", () => {
  it("run on from one to the next through all the years that are kept", () => {
    const wrong: string[] = [];
    for (let year = 1000; year < 2999; year += 1) {
      const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
      const lastOfFebruary = `${String(year)}-02-${isLeap ? "29" : "28"}`;
      if (addDays(lastOfFebruary, 1) !== `${String(year)}-03-01`)
        wrong.push(lastOfFebruary);
      if (addDays(`${String(year)}-03-01`, -1) !== lastOfFebruary)
        wrong.push(`${String(year)}-03-01`);
      if (addDays(`${String(year)}-12-31`, 1) !== `${String(year + 1)}-01-01`)
        wrong.push(String(year));
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ["Armavir", "1942-08-07", "1943-01-23", 169],
    ["Taman", "1942-09-05", "1943-10-09", 399],
    ["Kushchevskaya", "1942-07-29", "1943-02-02", 188],
  ])(
    "of the occupation of %s are counted by subtraction and with both ends",
    (_, from, to, days) => {
      expect(daysBetween(from, to)).toEqual({
        exclusive: days,
        inclusive: days + 1,
      });
    },
  );

  it("from 1000 to 2999 agree with the calendar of the platform", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const milliseconds = Date.parse(other) - Date.parse(one);
        expect(isDay(one)).toBe(true);
        expect(daysBetween(one, other).exclusive).toBe(
          milliseconds / 86_400_000,
        );
        expect(addDays(one, milliseconds / 86_400_000)).toBe(other);
        expect(one < other).toBe(milliseconds > 0);
      }),
    );
  });

  it("end at the last day of a shorter month when months are added", () => {
    expect(addMonths("1943-01-31", 1)).toBe("1943-02-28");
    expect(addMonths("1944-03-31", -1)).toBe("1944-02-29");
    expect(addMonths("1942-11-15", 3)).toBe("1943-02-15");
  });

  it("are refused when no calendar has them", () => {
    for (const text of [
      "1943-02-29",
      "1942-13-01",
      "1942-00-10",
      "0999-12-31",
      "1942-8-1",
      "",
    ]) {
      expect(isDay(text)).toBe(false);
    }
    expect(isDay("1944-02-29")).toBe(true);
  });

  it("beyond the years that are kept are unknown", () => {
    expect(addDays("2999-12-31", 1)).toBe("");
    expect(addDays("1000-01-01", -1)).toBe("");
  });
});

describe("days under occupation", () => {
  it("are a range when the first day is disputed", () => {
    const occupied = times("[1942-08-09,1942-08-12]");
    expect(daysFromTo(occupied, times("1943-02-12"))).toEqual({
      min: 184,
      max: 187,
    });
  });

  it("have no upper limit known when the liberation has none", () => {
    expect(daysFromTo(times("1942-08-09"), times("[1943-02-12..]"))).toEqual({
      min: 187,
      max: null,
    });
  });

  it("of one state run from its uncertain beginning to its uncertain end", () => {
    expect(durationInDays(times("1942-08/1943-02"))).toEqual({
      min: 154,
      max: 211,
    });
    expect(durationInDays(times("1942-08"))).toEqual({ min: 0, max: 30 });
    expect(durationInDays(times("1942-08/"))).toEqual({ min: 0, max: null });
  });
});
