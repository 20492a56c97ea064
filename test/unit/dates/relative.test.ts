import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays } from "../../../shared/dates/calendar-day.ts";
import { boundsOfEdtf } from "../../../shared/dates/edtf-bounds.ts";
import {
  type DateBounds,
  dateRelations,
  type RelativeDate,
  tightened,
  undated,
  unknownBounds,
} from "../../../shared/dates/historical-date.ts";
import {
  isDuration,
  resolveRelative,
  withAnchor,
} from "../../../shared/dates/relative.ts";
import { anyBounds, worldsOf } from "./possible-worlds.ts";

const times = (edtf: string): DateBounds => {
  const result = boundsOfEdtf(edtf);
  if (!result.ok) throw new Error(result.rule);
  return result.bounds;
};

const liberation = "factoid/liberation-of-the-stanitsa";
const hangsOn = (
  relation: RelativeDate["relation"],
  offset = "",
  tolerance = "",
): RelativeDate => ({
  anchorId: liberation,
  relation,
  offset,
  tolerance,
});

/** The span of days of something that has one date. */
const spanOf = ({ beginFrom, endTo }: DateBounds): string =>
  `${beginFrom}..${endTo}`;

const anyRelative: fc.Arbitrary<RelativeDate> = fc.record({
  anchorId: fc.constant(liberation),
  relation: fc.constantFrom(...dateRelations),
  offset: fc.constantFrom("", "P1D", "P3D", "P1W", "P1M", "P1Y2M3D"),
  tolerance: fc.constantFrom("", "P1D", "P1W", "P1M"),
});

const includes = (wide: DateBounds, narrow: DateBounds): boolean =>
  wide.beginFrom <= narrow.beginFrom &&
  wide.endFrom <= narrow.endFrom &&
  (wide.beginTo === "" ||
    (narrow.beginTo !== "" && narrow.beginTo <= wide.beginTo)) &&
  (wide.endTo === "" || (narrow.endTo !== "" && narrow.endTo <= wide.endTo));

describe("a date that hangs on an event", () => {
  it.each([
    [
      "three days after the liberation",
      hangsOn("AFTER", "P3D"),
      "1943-02-15..1943-02-15",
    ],
    [
      "about three days after it",
      hangsOn("AFTER", "P3D", "P1D"),
      "1943-02-14..1943-02-16",
    ],
    [
      "some three days after, give or take a week",
      hangsOn("AFTER", "P3D", "P1W"),
      "1943-02-12..1943-02-22",
    ],
    [
      "within a week after it",
      hangsOn("AFTER", "", "P1W"),
      "1943-02-12..1943-02-19",
    ],
    ["after it", hangsOn("AFTER"), "1943-02-12.."],
    ["before it", hangsOn("BEFORE"), "..1943-02-12"],
    ["two weeks before it", hangsOn("BEFORE", "P2W"), "1943-01-29..1943-01-29"],
    [
      "a month before it, give or take a week",
      hangsOn("BEFORE", "P1M", "P1W"),
      "1943-01-05..1943-01-19",
    ],
  ])("falls %s", (_, relative, span) => {
    expect(spanOf(resolveRelative(relative, times("1943-02-12")))).toBe(span);
  });

  it("is as uncertain as the event", () => {
    const disputed = times("[1942-08-09,1942-08-12]");
    expect(spanOf(resolveRelative(hangsOn("AFTER", "P3D"), disputed))).toBe(
      "1942-08-12..1942-08-15",
    );
  });

  it("during the occupation lies within it, and an offset counts from its beginning", () => {
    const occupation = times("1942-08-09/1943-02-12");
    expect(spanOf(resolveRelative(hangsOn("DURING"), occupation))).toBe(
      "1942-08-09..1943-02-12",
    );
    expect(spanOf(resolveRelative(hangsOn("DURING", "P2W"), occupation))).toBe(
      "1942-08-23..1942-08-23",
    );
  });

  it("never gets more certain when the event gets less so", () => {
    fc.assert(
      fc.property(
        anyBounds,
        anyRelative,
        fc.nat(5),
        fc.nat(5),
        (anchor, relative, less, more) => {
          const wider: DateBounds = {
            beginFrom: addDays(anchor.beginFrom, -less),
            beginTo: addDays(anchor.beginTo, more),
            endFrom: addDays(anchor.endFrom, -less),
            endTo: addDays(anchor.endTo, more),
          };
          const narrow = resolveRelative(relative, anchor);
          expect(includes(resolveRelative(relative, wider), narrow)).toBe(true);
          expect(
            includes(resolveRelative(relative, unknownBounds), narrow),
          ).toBe(true);
        },
      ),
    );
  });

  it("contains what it would be if the event were known to the day", () => {
    fc.assert(
      fc.property(anyBounds, anyRelative, (anchor, relative) => {
        const whole = resolveRelative(relative, anchor);
        for (const { begin, end } of worldsOf(anchor)) {
          const known = {
            beginFrom: begin,
            beginTo: begin,
            endFrom: end,
            endTo: end,
          };
          expect(includes(whole, resolveRelative(relative, known))).toBe(true);
        }
      }),
    );
  });

  it("never ends before it begins", () => {
    fc.assert(
      fc.property(anyBounds, anyRelative, (anchor, relative) => {
        const resolved = resolveRelative(relative, anchor);
        expect(resolved).toEqual(tightened(resolved));
        if (resolved.endTo !== "")
          expect(resolved.beginFrom <= resolved.endTo).toBe(true);
      }),
    );
  });

  it("keeps the date that its source gives as well", () => {
    const date = {
      ...undated,
      ...times("1943-02-16"),
      edtf: "1943-02-16",
      relative: hangsOn("AFTER"),
    };
    expect(withAnchor(date, times("1943-02-12"))).toEqual(date);
  });

  it("stays undated while the event has no date", () => {
    const date = { ...undated, relative: hangsOn("AFTER", "P3D") };
    expect(withAnchor(date, unknownBounds)).toEqual(date);
    expect(spanOf(withAnchor(date, times("1943-02-12")))).toBe(
      "1943-02-15..1943-02-15",
    );
  });

  it("counts in whole days, weeks, months and years only", () => {
    expect(["P3D", "P1W", "P2M", "P1Y6M", "P1Y2M3W4D"].every(isDuration)).toBe(
      true,
    );
    expect(
      ["", "P", "PT3H", "P1.5D", "3D", "-P3D", "P3", "P100Y"].some(isDuration),
    ).toBe(false);
  });
});
