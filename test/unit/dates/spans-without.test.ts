import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays } from "../../../shared/dates/calendar-day.ts";
import { boundsOfEdtf } from "../../../shared/dates/edtf-bounds.ts";
import type { DateBounds } from "../../../shared/dates/historical-date.ts";
import { spansWithout, warYears } from "../../../shared/dates/spans-without.ts";

const bounds = (edtf: string): DateBounds => {
  const found = boundsOfEdtf(edtf);
  if (!found.ok) throw new Error(`${edtf} is no date`);
  return found.bounds;
};

const spansOf = (...edtf: readonly string[]) =>
  spansWithout(edtf.map(bounds)).map(
    ({ from, to, grade }) => `${from} ${to} ${grade}`,
  );

describe("the spans of 1941 to 1945 in which no dated claim falls", () => {
  it("are all of it when nothing is dated", () => {
    const undated = { beginFrom: "", beginTo: "", endFrom: "", endTo: "" };
    expect(spansWithout([undated])).toEqual([
      { ...warYears, grade: "CERTAIN", days: 1826 },
    ]);
  });

  it("end the day before a dated claim and begin the day after", () => {
    expect(spansOf("1942-08-09")).toEqual([
      "1941-01-01 1942-08-08 CERTAIN",
      "1942-08-10 1945-12-31 CERTAIN",
    ]);
  });

  it("tell where a roughly dated claim may fall from where none can", () => {
    expect(spansOf("1943")).toEqual([
      "1941-01-01 1942-12-31 CERTAIN",
      "1943-01-01 1943-12-31 POSSIBLE",
      "1944-01-01 1945-12-31 CERTAIN",
    ]);
  });

  it("leave out the days on which a state certainly lasted, and doubt those on which it began and ended", () => {
    expect(spansOf("1942-08/1943-02")).toEqual([
      "1941-01-01 1942-07-31 CERTAIN",
      "1942-08-01 1942-08-30 POSSIBLE",
      "1943-02-02 1943-02-28 POSSIBLE",
      "1943-03-01 1945-12-31 CERTAIN",
    ]);
  });

  it("are not closed by a membership that began long before and has no end: it is no word of 1942", () => {
    expect(spansOf("1938/..")).toEqual(["1941-01-01 1945-12-31 CERTAIN"]);
  });
});

const day = fc
  .integer({ min: -400, max: 2200 })
  .map((days) => addDays("1941-01-01", days));

const anyBounds: fc.Arbitrary<DateBounds> = fc
  .tuple(
    fc.array(day, { minLength: 4, maxLength: 4 }),
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([days, known, isEvent]) => {
    const [a = "", b = "", c = "", d = ""] = days.toSorted();
    if (isEvent) return { beginFrom: a, beginTo: d, endFrom: a, endTo: d };
    const side = (text: string, index: number) =>
      known[index] === true ? text : "";
    return {
      beginFrom: side(a, 0),
      beginTo: side(b, 1),
      endFrom: side(c, 2),
      endTo: side(d, 3),
    };
  });

const claims = fc.array(anyBounds, { maxLength: 8 });
const total = (list: readonly DateBounds[]): number =>
  spansWithout(list).reduce((sum, { days }) => sum + days, 0);

describe("whatever the claims", () => {
  it("spans lie in the window, in order, and do not touch one of their own grade", () => {
    fc.assert(
      fc.property(claims, (list) => {
        const spans = spansWithout(list);
        spans.forEach(({ from, to, days }, index) => {
          expect(from >= warYears.from && to <= warYears.to).toBe(true);
          expect(from <= to && days >= 1).toBe(true);
          const next = spans[index + 1];
          if (next === undefined) return;
          expect(next.from > to).toBe(true);
          if (next.grade === spans[index]?.grade)
            expect(next.from > addDays(to, 1)).toBe(true);
        });
      }),
    );
  });

  it("no known day of a claim lies in a certain span, and none between a known beginning and a known end in any", () => {
    fc.assert(
      fc.property(claims, (list) => {
        for (const { from, to, grade } of spansWithout(list))
          for (const { beginFrom, beginTo, endFrom, endTo } of list) {
            const within = (one: string) =>
              one !== "" && one >= from && one <= to;
            if (grade === "CERTAIN")
              for (const known of [beginFrom, beginTo, endFrom, endTo])
                expect(within(known)).toBe(false);
            if (beginTo !== "" && endFrom !== "" && beginTo <= endFrom)
              expect(beginTo <= to && endFrom >= from).toBe(false);
          }
      }),
    );
  });

  it("one more claim never makes more days without", () => {
    fc.assert(
      fc.property(claims, anyBounds, (list, one) => {
        expect(total([...list, one])).toBeLessThanOrEqual(total(list));
      }),
    );
  });

  it("their order says nothing", () => {
    fc.assert(
      fc.property(claims, (list) => {
        expect(spansWithout(list.toReversed())).toEqual(spansWithout(list));
      }),
    );
  });
});
