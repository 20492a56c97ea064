import { describe, expect, it } from "vitest";

import { undated } from "../../../shared/dates/historical-date.ts";
import {
  historicalDateInput,
  isoDayInput,
} from "../../../shared/dates/historical-date-input.ts";

const problemsOf = (input: unknown): string[] =>
  historicalDateInput
    .safeParse(input)
    .error?.issues.map(({ message }) => message) ?? [];

describe("a date that comes in", () => {
  it("keeps the words of the source beside the EDTF and its bounds", () => {
    expect(
      historicalDateInput.parse({
        original: "в августе 42 г.",
        edtf: "1942-08",
      }),
    ).toEqual({
      original: "в августе 42 г.",
      edtf: "1942-08",
      beginFrom: "1942-08-01",
      beginTo: "1942-08-31",
      endFrom: "1942-08-01",
      endTo: "1942-08-31",
      basis: "STATED",
      reason: "",
      relative: null,
    });
  });

  it("may be missing", () => {
    expect(historicalDateInput.parse({})).toEqual(undated);
    expect(
      historicalDateInput.parse({ original: null, edtf: null, basis: null }),
    ).toEqual(undated);
  });

  it("keeps the event it hangs on", () => {
    const relative = {
      anchorId: "factoid/liberation",
      relation: "AFTER",
      offset: "P3D",
    };
    expect(
      historicalDateInput.parse({ original: "через три дня", relative })
        .relative,
    ).toEqual({
      ...relative,
      tolerance: "",
    });
  });

  it("is refused with the value and the rule", () => {
    expect(problemsOf({ edtf: "1943-02-29" })).toEqual([
      'Date: "1943-02-29" cannot be kept: there is no day 29 in 1943-02',
    ]);
  });

  it("needs a reason unless its source states it", () => {
    const inferred = { edtf: "1942-08", basis: "INFERRED" };
    expect(problemsOf(inferred)).toEqual([
      'Date: the reason "" says nothing (a date that the source does not state needs a reason)',
    ]);
    expect(
      problemsOf({ ...inferred, reason: "by the place in the file" }),
    ).toEqual([]);
  });

  it("is refused when it hangs on nothing, or by an hour", () => {
    const relative = { anchorId: "", relation: "AFTER", offset: "PT1H" };
    expect(problemsOf({ relative })).toEqual([
      'Date, anchor: "" is not an id (say what the date hangs on)',
      'Date, offset: "PT1H" is not a duration in whole days, weeks, months or years, such as P3D or P1W',
    ]);
  });

  it("is refused when a field is misspelt", () => {
    expect(problemsOf({ orginal: "1942" })).toHaveLength(1);
  });
});

describe("a day that comes in", () => {
  it("is a day of the calendar", () => {
    expect(isoDayInput.parse("1944-02-29")).toBe("1944-02-29");
    expect(isoDayInput.safeParse("1943-02-29").error?.issues[0]?.message).toBe(
      'Day: "1943-02-29" is not a day of the calendar (YYYY-MM-DD, years 1000 to 2999)',
    );
  });
});
