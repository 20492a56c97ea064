import {
  firstYear,
  isYearInRange,
  lastYear,
  lengthOfMonth,
} from "./calendar-day.ts";
import type {
  CalendarDate,
  EdtfReading,
  Interval,
  IntervalEnd,
  Moment,
  MomentRange,
  MomentSet,
  Qualifiers,
  Season,
} from "./edtf-structure.ts";

/**
 * Reads the structure of an EDTF text, levels 0 to 2 of ISO 8601-2 as the Library of Congress
 * profiles it (2019). One small reader for both sides: bounds and display forms come from the same
 * structure and cannot disagree, and the page needs no grammar library. Left out, with a message:
 * years outside 1000 to 2999, exponents, and decades or centuries written short (`194`, `19`).
 */

/** Why a text cannot be read: the rule it breaks, in words. */
export class EdtfRefusal extends Error {}

const datePattern =
  /^([?~%]?)([\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;
const timePattern =
  /^(\d{4}-\d{2}-\d{2})T(([01]\d|2[0-3]):[0-5]\d:[0-5]\d)(Z|[+-]\d{2}(:\d{2})?)?$/;
const estimatedYearPattern = /^(\d{4})S([1-4])([?~%]?)$/;

const qualifiersIn = (text: string): Qualifiers => ({
  approximate: /[~%]/.test(text),
  uncertain: /[?%]/.test(text),
});

/** The numbers that a field of digits and X can stand for, within limits. */
export function numbersMatching(
  field: string,
  from: number,
  to: number,
): number[] {
  // Most fields have no X: one number, without trying three thousand years.
  if (/^\d+$/.test(field)) {
    const number = Number(field);
    return number >= from && number <= to ? [number] : [];
  }
  const numbers: number[] = [];
  for (let number = from; number <= to; number += 1) {
    const digits = String(number).padStart(field.length, "0");
    if (
      [...field].every((sign, index) => sign === "X" || sign === digits[index])
    ) {
      numbers.push(number);
    }
  }
  return numbers;
}

function refuseUnlessYear(year: string): void {
  const first = Number(year.replaceAll("X", "0"));
  const last = Number(year.replaceAll("X", "9"));
  if (!isYearInRange(first) || !isYearInRange(last)) {
    throw new EdtfRefusal(`the year ${year} is outside 1000 to 2999`);
  }
}

/** Refuses a month or day that no year can have; a day needs a year and month in which it exists. */
function refuseUnlessOnCalendar({ year, month, day }: CalendarDate): void {
  if (month === "") return;
  const months = numbersMatching(month, 1, 12);
  if (months.length === 0) throw new EdtfRefusal(`there is no month ${month}`);
  if (day === "") return;
  const exists = numbersMatching(year, firstYear, lastYear).some((aYear) =>
    months.some(
      (aMonth) =>
        numbersMatching(day, 1, lengthOfMonth(aYear, aMonth)).length > 0,
    ),
  );
  if (!exists)
    throw new EdtfRefusal(`there is no day ${day} in ${year}-${month}`);
}

function readSeason(
  year: string,
  number: string,
  qualifiers: Qualifiers,
): Season {
  if (year.includes("X"))
    throw new EdtfRefusal("a season needs a year without X");
  const season = Number(number);
  if (season > 41)
    throw new EdtfRefusal(
      `there is no month or season ${number} (1-12, 21-41)`,
    );
  return { kind: "season", year, season, ...qualifiers };
}

function readMoment(text: string): Moment {
  const timed = timePattern.exec(text);
  if (timed)
    return { ...readDate(timed[1] ?? ""), time: (timed[2] ?? "").slice(0, 5) };
  const estimated = estimatedYearPattern.exec(text);
  if (!estimated) return readDateOrSeason(text);
  const [, year = "", digits] = estimated;
  refuseUnlessYear(year);
  const significantDigits = Number(digits);
  return {
    kind: "estimatedYear",
    year,
    significantDigits,
    ...qualifiersIn(text),
  };
}

function readDateOrSeason(text: string): CalendarDate | Season {
  const season = /^[?~%]?([\dX]{4})[?~%]?-[?~%]?([2-9]\d)[?~%]?$/.exec(text);
  if (!season) return readDate(text);
  const [, year = "", number = ""] = season;
  refuseUnlessYear(year);
  if (number === "20")
    throw new EdtfRefusal("there is no month or season 20 (1-12, 21-41)");
  return readSeason(year, number, qualifiersIn(text));
}

function readDate(text: string): CalendarDate {
  const found = datePattern.exec(text);
  if (!found) throw new EdtfRefusal(whyUnreadable(text));
  const [, , year = "", , , month = "", , , day = ""] = found;
  refuseUnlessYear(year);
  const date: CalendarDate = {
    kind: "date",
    year,
    month,
    day,
    time: "",
    ...qualifiersIn(text),
  };
  refuseUnlessOnCalendar(date);
  return date;
}

function whyUnreadable(text: string): string {
  if (/^(Y|-)/.test(text)) return "years outside 1000 to 2999 are not kept";
  if (/^\d{2,3}[?~%]?$/.test(text))
    return "a year has four digits (a decade is written 194X)";
  if (/u|unknown|open|\?~/.test(text))
    return "it is written in the superseded draft of EDTF";
  return "it is not EDTF, such as 1942, 1942-08, 1942-08-09, 1942-08/1943-02 or [..1943-02-12]";
}

function readIntervalEnd(text: string): IntervalEnd {
  if (text === "..") return "OPEN";
  return text === "" ? "UNKNOWN" : readMoment(text);
}

function readInterval(text: string): Interval {
  const [begin = "", end = "", ...more] = text.split("/");
  if (more.length > 0) throw new EdtfRefusal("an interval has one slash");
  return {
    kind: "interval",
    begin: readIntervalEnd(begin),
    end: readIntervalEnd(end),
  };
}

function readMember(text: string): Moment | MomentRange {
  const [from = "", to, ...more] = text.split("..");
  if (to === undefined) return readMoment(text);
  if (more.length > 0 || from + to === "")
    throw new EdtfRefusal(`"${text}" is not a range`);
  return {
    kind: "range",
    from: from === "" ? null : readMoment(from),
    to: to === "" ? null : readMoment(to),
  };
}

function readSet(text: string): MomentSet {
  const members = text
    .slice(1, -1)
    .split(",")
    .map((member) => readMember(member.trim()));
  members.forEach((member, index) => {
    if (member.kind !== "range") return;
    const isMisplaced =
      (member.from === null && index > 0) ||
      (member.to === null && index < members.length - 1);
    if (isMisplaced)
      throw new EdtfRefusal('".." may open only the ends of a set');
  });
  return { kind: "set", of: text.startsWith("[") ? "one" : "all", members };
}

/** Reads an EDTF text. Throws {@link EdtfRefusal} with the rule that the text breaks. */
export function readEdtf(text: string): EdtfReading {
  if (/^\[.*\]$/.test(text) || /^\{.*\}$/.test(text)) return readSet(text);
  return text.includes("/") ? readInterval(text) : readMoment(text);
}

/** Whether the writer marked the date, or a part of it, as approximate (`~`, `%`). */
export const isApproximate = (edtf: string): boolean =>
  qualifiersIn(edtf).approximate;

/** Whether the writer marked the date, or a part of it, as uncertain (`?`, `%`). */
export const isUncertain = (edtf: string): boolean =>
  qualifiersIn(edtf).uncertain;
