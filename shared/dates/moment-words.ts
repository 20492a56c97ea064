import {
  type Day,
  lengthOfMonth,
  partsOfDay,
  writeDay,
} from "./calendar-day.ts";
import {
  dateWords,
  decadeWords,
  fractionWords,
  type GrammaticalCase,
  type Lang,
  monthWord,
  seasonWord,
  yearWords,
} from "./date-words.ts";
import { type DaySpan, spanOfMoment } from "./edtf-bounds.ts";
import type { CalendarDate, Moment, Season } from "./edtf-structure.ts";

/** How precise a date is when it has no unknown digits and is marked neither `~` nor `?`. */
type Precision = "day" | "month" | "year" | "other";

const isMarked = (moment: Moment): boolean =>
  moment.approximate || moment.uncertain;

function precisionOf(moment: Moment): Precision {
  if (moment.kind !== "date" || moment.time !== "" || isMarked(moment))
    return "other";
  if ((moment.year + moment.month + moment.day).includes("X")) return "other";
  if (moment.day !== "") return "day";
  return moment.month === "" ? "year" : "month";
}

/** The whole day, month or year that the days make up, so that it can be named; null if they make none. */
export function momentOfSpan({ from, to }: DaySpan): CalendarDate | null {
  if (from === "" || to === "") return null;
  const first = partsOfDay(from);
  const last = partsOfDay(to);
  if (from === to) return plainDate(from, "day");
  if (from.endsWith("-01-01") && to === writeDay(first.year, 12, 31))
    return plainDate(from, "year");
  const isWholeMonth =
    first.day === 1 &&
    to ===
      writeDay(first.year, first.month, lengthOfMonth(first.year, first.month));
  return isWholeMonth && last.year === first.year
    ? plainDate(from, "month")
    : null;
}

/** A day cut to a precision. */
export function plainDate(
  day: Day,
  precision: "day" | "month" | "year",
): CalendarDate {
  return {
    kind: "date",
    year: day.slice(0, 4),
    month: precision === "year" ? "" : day.slice(5, 7),
    day: precision === "day" ? day.slice(8, 10) : "",
    time: "",
    approximate: false,
    uncertain: false,
  };
}

/** The two ends of a span, as coarse as they can be named: years, months, or else days. */
export function endsOfSpan({
  from,
  to,
}: {
  from: Day;
  to: Day;
}): [CalendarDate, CalendarDate] {
  const last = partsOfDay(to);
  const areMonths =
    from.endsWith("-01") && last.day === lengthOfMonth(last.year, last.month);
  const areYears = from.endsWith("-01-01") && to.endsWith("-12-31");
  const precision = areYears ? "year" : areMonths ? "month" : "day";
  return [plainDate(from, precision), plainDate(to, precision)];
}

type Style = { readonly lang: Lang; readonly form: GrammaticalCase };

/** Dates to be named together: what each says by itself, and what they share ("7", "9", "августа 1942"). */
type Together = { readonly parts: readonly string[]; readonly shared: string };

const monthOf = ({ month }: CalendarDate, { lang, form }: Style): string =>
  monthWord(Number(month), lang, form);

const dayAlone = ({ day }: CalendarDate): string => String(Number(day));

/** Names several dates without repeating a month or a year that all of them share. */
export function together(moments: readonly Moment[], style: Style): Together {
  const dates = moments.filter((moment) => moment.kind === "date");
  const [first] = dates;
  const precision = first === undefined ? "other" : precisionOf(first);
  const areAlike =
    dates.length === moments.length &&
    moments.every((moment) => precisionOf(moment) === precision);
  const isSameYear = dates.every(({ year }) => year === first?.year);
  const isSameMonth =
    isSameYear && dates.every(({ month }) => month === first?.month);
  const full: Together = {
    parts: moments.map((moment) => nameOf(moment, style)),
    shared: "",
  };
  if (!areAlike || first === undefined) return full;
  const genitive: Style = { ...style, form: "GEN" };
  if (precision === "day" && isSameMonth) {
    return {
      parts: dates.map(dayAlone),
      shared: ` ${monthOf(first, genitive)} ${first.year}`,
    };
  }
  if (precision === "day" && isSameYear) {
    const parts = dates.map(
      (date) => `${dayAlone(date)} ${monthOf(date, genitive)}`,
    );
    return { parts, shared: ` ${first.year}` };
  }
  if (precision === "month" && isSameYear) {
    return {
      parts: dates.map((date) => monthOf(date, style)),
      shared: ` ${first.year}`,
    };
  }
  if (precision === "year" && style.form === "INS" && style.lang === "RU") {
    return { parts: dates.map(({ year }) => year), shared: " годами" };
  }
  return full;
}

/** "7–9 августа 1942", "29 июля — 2 августа 1942". A dash has spaces once the parts have. */
export function rangeWords(
  moments: readonly [Moment, Moment],
  lang: Lang,
): string {
  const { parts, shared } = together(moments, { lang, form: "NOM" });
  const dash = parts.some((part) => part.includes(" "))
    ? dateWords[lang].wideDash
    : "–";
  return parts.join(dash) + shared;
}

function seasonName({ year, season }: Season, { lang, form }: Style): string {
  if (season >= 40)
    return fractionWords({ of: "half", index: season - 40, year }, lang, form);
  if (season >= 37)
    return fractionWords({ of: "third", index: season - 37, year }, lang, form);
  if (season >= 33)
    return fractionWords(
      { of: "quarter", index: season - 33, year },
      lang,
      form,
    );
  const index = (season - 21) % 4;
  const isSouthern = season >= 29;
  const turnsTheYear = index === (isSouthern ? 1 : 3);
  const years = turnsTheYear
    ? `${year}/${String(Number(year) + 1).slice(2)}`
    : year;
  const name = `${seasonWord(index, lang, form)} ${years}`;
  return isSouthern ? `${name} (${dateWords[lang].southern})` : name;
}

/** 1943-XX, 1943-02-XX: the coarser date, and what of it is unknown; null for other unknown digits. */
function partlyUnknown(date: CalendarDate, style: Style): string | null {
  const { year, month, day } = date;
  const words = dateWords[style.lang];
  if (/^\d{3}X$/.test(year) && month === "") {
    return decadeWords(year.replace("X", "0"), style.lang, style.form);
  }
  if (year.includes("X")) return null;
  const of = (coarse: CalendarDate, what: string): string =>
    `${nameOf(coarse, style)} (${what})`;
  if (month === "XX" && day === "")
    return of({ ...date, month: "" }, words.monthUnknown);
  if (month === "XX" && day === "XX") {
    return of({ ...date, month: "", day: "" }, words.dayAndMonthUnknown);
  }
  const isDayUnknown = day === "XX" && !month.includes("X");
  return isDayUnknown ? of({ ...date, day: "" }, words.dayUnknown) : null;
}

/**
 * A date in words and in a grammatical case, without its marks `~` and `?`. Dates with other unknown
 * digits (1942-08-0X) are named by the days they span.
 */
export function nameOf(moment: Moment, style: Style): string {
  const { lang, form } = style;
  if (moment.kind === "season") return seasonName(moment, style);
  const isPatchy =
    moment.kind === "estimatedYear" ||
    (moment.year + moment.month + moment.day).includes("X");
  if (isPatchy) {
    const partly = moment.kind === "date" ? partlyUnknown(moment, style) : null;
    return partly ?? rangeWords(endsOfSpan(spanOfMoment(moment)), lang);
  }
  if (moment.month === "") return yearWords(moment.year, lang, form);
  if (moment.day === "") return `${monthOf(moment, style)} ${moment.year}`;
  const month = monthOf(moment, { lang, form: "GEN" });
  const time = moment.time === "" ? "" : `, ${moment.time}`;
  return `${dayAlone(moment)} ${month} ${moment.year}${time}`;
}

/** Whether a date is named by the days it spans, so that standing alone it reads "between ... and ...". */
export const isNamedBySpan = (moment: Moment): boolean =>
  moment.kind === "estimatedYear" ||
  (moment.kind === "date" &&
    (moment.year + moment.month + moment.day).includes("X") &&
    partlyUnknown(moment, { lang: "EN", form: "NOM" }) === null);
