import { describe, expect, it } from "vitest";

import {
  formatDate,
  formatDay,
  formatDayOf,
  toDisplay,
} from "../../../shared/dates/format-date.ts";
import {
  earliestDay,
  latestDay,
} from "../../../shared/dates/historical-date.ts";
import { historicalDateInput } from "../../../shared/dates/historical-date-input.ts";

const golden: readonly (readonly [string, string, string])[] = [
  ["", "без даты", "undated"],
  ["1943-01-29", "29 января 1943", "29 January 1943"],
  ["1942-08", "август 1942", "August 1942"],
  ["1943", "1943", "1943"],
  ["1942-08-07T10:00:00", "7 августа 1942, 10:00", "7 August 1942, 10:00"],
  // seasons and parts of a year
  ["1942-24", "зима 1942/43", "winter 1942/43"],
  ["1943-21", "весна 1943", "spring 1943"],
  ["1943-34", "II квартал 1943", "2nd quarter of 1943"],
  ["1942-41", "II полугодие 1942", "2nd half of 1942"],
  ["1999-24", "зима 1999/00", "winter 1999/00"],
  // about and perhaps
  ["1942-08~", "около августа 1942", "about August 1942"],
  ["1943-02-12~", "около 12 февраля 1943", "about 12 February 1943"],
  ["1943~", "около 1943 года", "about 1943"],
  ["1942-24~", "около зимы 1942/43", "about winter 1942/43"],
  ["1943-02?", "февраль 1943 (?)", "February 1943 (?)"],
  ["1943-?02", "февраль 1943 (?)", "February 1943 (?)"],
  ["1943-02%", "около февраля 1943 (?)", "about February 1943 (?)"],
  // unknown digits
  ["194X", "1940-е годы", "1940s"],
  ["194X~", "около 1940-х годов", "about 1940s"],
  ["1943-XX", "1943 (месяц неизвестен)", "1943 (month unknown)"],
  [
    "1943-XX-XX",
    "1943 (день и месяц неизвестны)",
    "1943 (day and month unknown)",
  ],
  [
    "1943-02-XX",
    "февраль 1943 (день неизвестен)",
    "February 1943 (day unknown)",
  ],
  ["1942-08-0X", "между 1 и 9 августа 1942", "between 1 and 9 August 1942"],
  ["19XX", "между 1900 и 1999 годами", "between 1900 and 1999"],
  // periods
  ["1942-08-07/1942-08-09", "7–9 августа 1942", "7–9 August 1942"],
  [
    "1942-07-29/1942-08-02",
    "29 июля — 2 августа 1942",
    "29 July – 2 August 1942",
  ],
  [
    "1942-07-29/1943-02-02",
    "29 июля 1942 — 2 февраля 1943",
    "29 July 1942 – 2 February 1943",
  ],
  ["1942-08/1942-10", "август–октябрь 1942", "August–October 1942"],
  [
    "1942-08/1943-02",
    "август 1942 — февраль 1943",
    "August 1942 – February 1943",
  ],
  ["1942/1944", "1942–1944", "1942–1944"],
  [
    "1942-24/1943-21",
    "зима 1942/43 — весна 1943",
    "winter 1942/43 – spring 1943",
  ],
  [
    "1942-08~/1943-02?",
    "около августа 1942 — февраль 1943 (?)",
    "about August 1942 – February 1943 (?)",
  ],
  ["1942-08/..", "с августа 1942", "from August 1942"],
  ["1942-08~/..", "примерно с августа 1942", "from about August 1942"],
  ["1943/..", "с 1943 года", "from 1943"],
  [
    "1942-08/",
    "с августа 1942, конец неизвестен",
    "from August 1942, end unknown",
  ],
  ["../1943-02-12", "по 12 февраля 1943", "until 12 February 1943"],
  ["../1943", "по 1943 год", "until 1943"],
  ["../1943-21", "по весну 1943", "until spring 1943"],
  [
    "/1943-02",
    "по февраль 1943, начало неизвестно",
    "until February 1943, beginning unknown",
  ],
  // one of several, all of several
  [
    "[..1943-02-12]",
    "не позднее 12 февраля 1943",
    "no later than 12 February 1943",
  ],
  ["[1942-08..]", "не ранее августа 1942", "no earlier than August 1942"],
  [
    "[..1942-08~]",
    "примерно не позднее августа 1942",
    "no later than about August 1942",
  ],
  [
    "[1942-08-07..1942-08-09]",
    "между 7 и 9 августа 1942",
    "between 7 and 9 August 1942",
  ],
  [
    "[1942-08..1942-10]",
    "между августом и октябрём 1942",
    "between August and October 1942",
  ],
  ["[1942..1944]", "между 1942 и 1944 годами", "between 1942 and 1944"],
  ["[1942-08-09,1942-08-12]", "9 или 12 августа 1942", "9 or 12 August 1942"],
  ["[1943-02,1943-03]", "февраль или март 1943", "February or March 1943"],
  [
    "[1942-12,1943-01?]",
    "декабрь 1942 или январь 1943 (?)",
    "December 1942 or January 1943 (?)",
  ],
  ["[1940,1942..1944]", "1940 или 1942–1944", "1940 or 1942–1944"],
  [
    "{1942-08-07,1942-08-09,1942-08-12}",
    "7, 9 и 12 августа 1942",
    "7, 9 and 12 August 1942",
  ],
  ["{1942..1944}", "1942–1944", "1942–1944"],
];

describe("a date written out for a reader", () => {
  it.each(golden)('"%s" reads "%s" and "%s"', (edtf, russian, english) => {
    const date = toDisplay(historicalDateInput.parse({ edtf }));
    expect(formatDate(date, "RU")).toBe(russian);
    expect(formatDate(date, "EN")).toBe(english);
  });

  it.each([
    ["1943-02-15", "1943-02-15", "15 февраля 1943"],
    ["1943-02-01", "1943-02-28", "февраль 1943"],
    ["1943-01-01", "1943-12-31", "1943"],
    ["1943-02-15", "1943-02-20", "между 15 и 20 февраля 1943"],
    ["1942-08-01", "1942-09-30", "между августом и сентябрём 1942"],
    ["1943-02-15", null, "не ранее 15 февраля 1943"],
    [null, "1943-02-15", "не позднее 15 февраля 1943"],
    [null, null, "без даты"],
  ])(
    "follows the bounds %s and %s where there is no EDTF",
    (earliest, latest, russian) => {
      expect(formatDate({ edtf: null, earliest, latest }, "RU")).toBe(russian);
    },
  );

  it("follows the bounds where the EDTF cannot be read", () => {
    const stale = {
      edtf: "1942-uu",
      earliest: "1942-01-01",
      latest: "1942-12-31",
    };
    expect(formatDate(stale, "EN")).toBe("1942");
  });

  it("names a day alone", () => {
    expect(formatDay("1942-08-09", "RU")).toBe("9 августа 1942");
    expect(formatDay("1942-08-09", "EN")).toBe("9 August 1942");
    expect(formatDayOf("1942-08-09T10:15:00Z", "RU")).toBe("9 августа 1942");
  });

  it("has as its limits the earliest and latest day of the claim", () => {
    const date = historicalDateInput.parse({ edtf: "1942-08/1943-02" });
    expect([earliestDay(date), latestDay(date)]).toEqual([
      "1942-08-01",
      "1943-02-28",
    ]);
  });
});
