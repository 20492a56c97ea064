import { describe, expect, it } from "vitest";

import { formatPeriod, toDisplay } from "../../../shared/dates/format-date.ts";
import {
  type HistoricalDate,
  undated,
} from "../../../shared/dates/historical-date.ts";
import { historicalDateInput } from "../../../shared/dates/historical-date-input.ts";
import { splitPeriod } from "../../../shared/dates/period.ts";

const dated = (edtf: string): HistoricalDate =>
  historicalDateInput.parse({ edtf });

const periodIn = (date: HistoricalDate, lang: "RU" | "EN"): string => {
  const { begin, end } = splitPeriod(date);
  return formatPeriod(begin && toDisplay(begin), end && toDisplay(end), lang);
};

describe("a period", () => {
  it.each([
    [
      "1942-08-09/1943-02-12",
      "9 августа 1942 — 12 февраля 1943",
      "9 August 1942 – 12 February 1943",
    ],
    [
      "1942-08/1943-02",
      "август 1942 — февраль 1943",
      "August 1942 – February 1943",
    ],
    ["1942-08/..", "с августа 1942", "from August 1942"],
    ["/1943-02", "по февраль 1943", "until February 1943"],
    [
      "1942-08~/1943-02?",
      "около августа 1942 — февраль 1943 (?)",
      "about August 1942 – February 1943 (?)",
    ],
    ["1942-08", "август 1942", "August 1942"],
    ["[1942-08-09,1942-08-12]", "9 или 12 августа 1942", "9 or 12 August 1942"],
    ["", "без даты", "undated"],
  ])("%s is written out", (edtf, russian, english) => {
    expect(periodIn(dated(edtf), "RU")).toBe(russian);
    expect(periodIn(dated(edtf), "EN")).toBe(english);
  });

  it("with an end that nobody gives has no end, though it cannot end before it begins", () => {
    expect(splitPeriod(dated("1942-08/")).end).toBeNull();
    expect(splitPeriod(dated("1942-08/")).begin).toMatchObject({
      edtf: "1942-08",
      endTo: "1942-08-31",
    });
  });

  it("of several claims, known by bounds alone, is named by whole days, months and years", () => {
    const merged = (edtf: string): HistoricalDate => ({
      ...dated(edtf),
      edtf: "",
    });
    expect(periodIn(merged("1939/1942-08"), "RU")).toBe("1939 — август 1942");
    expect(periodIn(merged("1942-08-09/1943-02-12"), "EN")).toBe(
      "9 August 1942 – 12 February 1943",
    );
    expect(periodIn(merged("1942-08"), "RU")).toBe("август 1942");
    expect(
      periodIn(
        { ...undated, beginFrom: "1942-08-09", beginTo: "1942-08-09" },
        "RU",
      ),
    ).toBe("с 9 августа 1942");
  });
});
