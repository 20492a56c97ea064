import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";

import { addDays } from "../../../shared/dates/calendar-day.ts";
import { boundsOfEdtf } from "../../../shared/dates/edtf-bounds.ts";
import { fitsEdtfGrammar } from "../../../shared/dates/edtf-grammar.ts";
import {
  isApproximate,
  isUncertain,
} from "../../../shared/dates/edtf-reading.ts";
import {
  type DateBounds,
  tightened,
} from "../../../shared/dates/historical-date.ts";

const boundsOf = (text: string): DateBounds => {
  const result = boundsOfEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.rule}`);
  return result.bounds;
};

const written = (text: string): string => {
  const { beginFrom, beginTo, endFrom, endTo } = boundsOf(text);
  return `${beginFrom}..${beginTo} ${endFrom}..${endTo}`;
};

const anyDay = fc
  .integer({ min: 0, max: 36_000 })
  .map((days) => addDays("1880-01-01", days));

const seasonOf = (day: string): string => {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (month <= 2) return `${String(year - 1)}-24`;
  return `${String(year)}-${String(20 + Math.floor(month / 3))}`;
};

/** Less precise ways to write a day, all of which still mean it. */
const coarser: readonly ((day: string) => string)[] = [
  (day) => day,
  (day) => day.slice(0, 7),
  (day) => day.slice(0, 4),
  (day) => `${day.slice(0, 3)}X`,
  (day) => `${day.slice(0, 2)}XX`,
  (day) => `${day.slice(0, 8)}XX`,
  (day) => `${day.slice(0, 9)}X`,
  (day) => `${day.slice(0, 5)}XX-${day.slice(8)}`,
  (day) => `${day.slice(0, 3)}X-${day.slice(5, 7)}`,
  (day) => `${day.slice(0, 4)}S2`,
  seasonOf,
  (day) => `${day.slice(0, 7)}~`,
  (day) => `?${day}`,
  (day) => `${day.slice(0, 5)}%${day.slice(5)}`,
];
const coarsening = fc.constantFrom(...coarser);

const isWithin = (day: string, from: string, to: string): boolean =>
  from <= day && (to === "" || day <= to);

describe("the bounds of a date", () => {
  it.each([
    ["1943-02-12", "1943-02-12..1943-02-12 1943-02-12..1943-02-12"],
    ["1943-02", "1943-02-01..1943-02-28 1943-02-01..1943-02-28"],
    ["1944-02", "1944-02-01..1944-02-29 1944-02-01..1944-02-29"],
    ["1900-02", "1900-02-01..1900-02-28 1900-02-01..1900-02-28"],
    ["1942-08/1943-02", "1942-08-01..1942-08-31 1943-02-01..1943-02-28"],
    ["1942-08/..", "1942-08-01..1942-08-31 1942-08-01.."],
    ["1942-08/", "1942-08-01..1942-08-31 1942-08-01.."],
    ["../1943-02", "..1943-02-28 1943-02-01..1943-02-28"],
    ["/1943-02", "..1943-02-28 1943-02-01..1943-02-28"],
    ["1943/1943-02", "1943-01-01..1943-02-28 1943-02-01..1943-02-28"],
    ["1942-08-1X", "1942-08-10..1942-08-19 1942-08-10..1942-08-19"],
    ["1942-02-2X", "1942-02-20..1942-02-28 1942-02-20..1942-02-28"],
    ["194X", "1940-01-01..1949-12-31 1940-01-01..1949-12-31"],
    ["1943-21", "1943-03-01..1943-05-31 1943-03-01..1943-05-31"],
    ["1942-24", "1942-12-01..1943-02-28 1942-12-01..1943-02-28"],
    ["1943-24", "1943-12-01..1944-02-29 1943-12-01..1944-02-29"],
    ["1942-30", "1942-12-01..1943-02-28 1942-12-01..1943-02-28"],
    ["1943-34", "1943-04-01..1943-06-30 1943-04-01..1943-06-30"],
    ["1943-38", "1943-05-01..1943-08-31 1943-05-01..1943-08-31"],
    ["1943-41", "1943-07-01..1943-12-31 1943-07-01..1943-12-31"],
    ["1942-24/1943-21", "1942-12-01..1943-02-28 1943-03-01..1943-05-31"],
    [
      "[1942-08-09,1942-08-12]",
      "1942-08-09..1942-08-12 1942-08-09..1942-08-12",
    ],
    [
      "[1942-08-07..1942-08-09]",
      "1942-08-07..1942-08-09 1942-08-07..1942-08-09",
    ],
    ["[..1943-02-12]", "..1943-02-12 ..1943-02-12"],
    ["[1943-02-12..]", "1943-02-12.. 1943-02-12.."],
    ["{1943-02,1943-03}", "1943-02-01..1943-02-28 1943-03-01..1943-03-31"],
    ["{1942..1944}", "1942-01-01..1942-12-31 1944-01-01..1944-12-31"],
    ["{..1942}", "..1942-12-31 1942-01-01..1942-12-31"],
    ["1942-08-07T10:30:00", "1942-08-07..1942-08-07 1942-08-07..1942-08-07"],
  ])("%s are whole days", (text, days) => {
    expect(written(text)).toBe(days);
  });

  it("are the same when the writer was unsure: the marks have no width", () => {
    for (const text of [
      "1942-08~",
      "1942-08?",
      "1942-08%",
      "1942-?08",
      "~1942-08",
    ]) {
      expect(written(text)).toBe(written("1942-08"));
    }
    expect([isApproximate("1942-08~"), isUncertain("1942-08~")]).toEqual([
      true,
      false,
    ]);
    expect([isApproximate("1942-08?"), isUncertain("1942-08?")]).toEqual([
      false,
      true,
    ]);
    expect([isApproximate("1942-%08"), isUncertain("1942-%08")]).toEqual([
      true,
      true,
    ]);
  });

  it("contain the day that was meant, however coarsely it is written", () => {
    fc.assert(
      fc.property(anyDay, coarsening, (day, write) => {
        const { beginFrom, beginTo, endFrom, endTo } = boundsOf(write(day));
        expect(
          isWithin(day, beginFrom, beginTo) && isWithin(day, endFrom, endTo),
        ).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("contain both ends of a period, however coarsely they are written", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat(900),
        coarsening,
        coarsening,
        (begin, days, writeOne, writeOther) => {
          const end = addDays(begin, days);
          const bounds = boundsOf(`${writeOne(begin)}/${writeOther(end)}`);
          expect(isWithin(begin, bounds.beginFrom, bounds.beginTo)).toBe(true);
          expect(isWithin(end, bounds.endFrom, bounds.endTo)).toBe(true);
          expect(tightened(bounds)).toEqual(bounds);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("agree with the edtf library wherever it is right", () => {
    const libraryAnswer = z.object({ min: z.number(), max: z.number() });
    const dayOf = (milliseconds: number): string =>
      new Date(milliseconds).toISOString().slice(0, 10);
    const trusted = fc.constantFrom(...coarser.slice(0, 6));
    fc.assert(
      fc.property(anyDay, trusted, (day, write) => {
        const text = write(day);
        const { min, max } = libraryAnswer.parse(edtf(text));
        expect(written(text)).toBe(
          `${dayOf(min)}..${dayOf(max)} ${dayOf(min)}..${dayOf(max)}`,
        );
      }),
      { numRuns: 300 },
    );
  });

  it("are read of nothing that the grammar of the edtf library refuses", () => {
    fc.assert(
      fc.property(
        anyDay,
        anyDay,
        coarsening,
        coarsening,
        (one, other, writeOne, writeOther) => {
          const pair = `${writeOne(one)},${writeOther(other)}`;
          expect(fitsEdtfGrammar(writeOne(one))).toBe(true);
          expect(
            fitsEdtfGrammar(`[${pair}]`) && fitsEdtfGrammar(`{${pair}}`),
          ).toBe(true);
        },
      ),
    );
  });
});

describe("a text that is no date", () => {
  it.each([
    ["1943-02-29", "there is no day 29 in 1943-02"],
    ["1942-13", "there is no month 13"],
    ["1942-42", "there is no month or season 42 (1-12, 21-41)"],
    ["1942-20", "there is no month or season 20 (1-12, 21-41)"],
    ["0999", "the year 0999 is outside 1000 to 2999"],
    ["3000-01", "the year 3000 is outside 1000 to 2999"],
    ["-0044", "years outside 1000 to 2999 are not kept"],
    ["Y17000", "years outside 1000 to 2999 are not kept"],
    ["194", "a year has four digits (a decade is written 194X)"],
    ["1942-08/open", "it is written in the superseded draft of EDTF"],
    ["1943-02/1942-08", "the interval ends before it begins"],
    ["[1943..1942]", "a range ends before it begins"],
    ["1942/1943/1944", "an interval has one slash"],
    ["../..", "a date with no known side is left empty"],
    ["[1942..,1944]", '".." may open only the ends of a set'],
    ["2999-24", "a season of 2999 may run beyond the year 2999"],
  ])("is refused: %s", (text, rule) => {
    expect(boundsOfEdtf(text)).toEqual({ ok: false, rule });
  });

  it.each([
    "август 1942",
    "1942-8",
    "08.1942",
    "[1942",
    "[]",
    "{,}",
    "1942-08-09T25:00:00",
    " ",
  ])('is refused with an example of what is meant: "%s"', (text) => {
    expect(boundsOfEdtf(text)).toMatchObject({
      ok: false,
      rule: expect.stringContaining("EDTF"),
    });
  });
});
