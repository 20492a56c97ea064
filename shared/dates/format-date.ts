import type { Day } from "./calendar-day.ts";
import { dateWords, type GrammaticalCase, type Lang } from "./date-words.ts";
import { spanOfMoment } from "./edtf-bounds.ts";
import { EdtfRefusal, readEdtf } from "./edtf-reading.ts";
import type {
  EdtfReading,
  Interval,
  IntervalEnd,
  Moment,
  MomentRange,
  MomentSet,
} from "./edtf-structure.ts";
import {
  earliestDay,
  type HistoricalDate,
  latestDay,
} from "./historical-date.ts";
import {
  endsOfSpan,
  isNamedBySpan,
  momentOfSpan,
  nameOf,
  plainDate,
  rangeWords,
  together,
} from "./moment-words.ts";

/** What it takes to write a date out: the fields of the API's HistoricalDate, as they come. */
export type DisplayDate = {
  readonly edtf: string | null;
  readonly earliest: Day | null;
  readonly latest: Day | null;
};

/** A stored date as the formatter takes it. */
export const toDisplay = (date: HistoricalDate): DisplayDate => ({
  edtf: date.edtf,
  earliest: earliestDay(date),
  latest: latestDay(date),
});

/** A day in words: "9 августа 1942", "9 August 1942". */
export const formatDay = (day: Day, lang: Lang): string =>
  nameOf(plainDate(day, "day"), { lang, form: "NOM" });

/** The day of an instant (an ISO time as the API gives it) in words: "9 августа 1942" of "1942-08-09T10:15:00Z". */
export const formatDayOf = (instant: string, lang: Lang): string =>
  formatDay(instant.slice(0, 10), lang);

/** The month of a day in words: "август 1942", "August 1942"; '' of ''. */
export const formatMonth = (day: Day, lang: Lang): string =>
  day === "" ? "" : nameOf(plainDate(day, "month"), { lang, form: "NOM" });

/** A date by itself: "август 1942", "около августа 1942", "август 1942 (?)". */
function alone(moment: Moment, lang: Lang): string {
  if (isNamedBySpan(moment))
    return between(endsOfSpan(spanOfMoment(moment)), lang);
  const words = dateWords[lang];
  const form: GrammaticalCase = moment.approximate ? "GEN" : "NOM";
  const about = moment.approximate ? `${words.about} ` : "";
  return `${about}${nameOf(moment, { lang, form })}${markOf([moment], lang)}`;
}

const markOf = (moments: readonly Moment[], lang: Lang): string =>
  moments.some(({ uncertain }) => uncertain)
    ? ` ${dateWords[lang].uncertain}`
    : "";

/** A date after a small word: "с августа 1942", "примерно с августа 1942", "from about August 1942". */
function clause(
  word: string,
  moment: Moment,
  style: { lang: Lang; form: GrammaticalCase },
): string {
  const about = moment.approximate
    ? `${dateWords[style.lang].aboutInClause} `
    : "";
  const name = nameOf(moment, style);
  const said =
    style.lang === "RU" ? `${about}${word} ${name}` : `${word} ${about}${name}`;
  return said + markOf([moment], style.lang);
}

/** "между 7 и 9 августа 1942" */
function between(moments: readonly [Moment, Moment], lang: Lang): string {
  const words = dateWords[lang];
  const { parts, shared } = together(moments, { lang, form: "INS" });
  const about = moments.some(({ approximate }) => approximate)
    ? `${words.aboutInClause} `
    : "";
  const said = `${words.between} ${parts.join(` ${words.and} `)}${shared}`;
  return about + said + markOf(moments, lang);
}

/** "7–9 августа 1942"; when an end is marked, each is written out with its mark. */
function range(moments: readonly [Moment, Moment], lang: Lang): string {
  const isMarked = moments.some(
    ({ approximate, uncertain }) => approximate || uncertain,
  );
  if (!isMarked) return rangeWords(moments, lang);
  return moments
    .map((moment) => alone(moment, lang))
    .join(dateWords[lang].wideDash);
}

const isMoment = (end: IntervalEnd): end is Moment => typeof end !== "string";

function interval({ begin, end }: Interval, lang: Lang): string {
  const words = dateWords[lang];
  if (isMoment(begin) && isMoment(end)) return range([begin, end], lang);
  if (isMoment(begin)) {
    const said = clause(words.from, begin, { lang, form: "GEN" });
    return end === "UNKNOWN" ? `${said}, ${words.endUnknown}` : said;
  }
  if (!isMoment(end)) return words.undated;
  const said = clause(words.until, end, { lang, form: "ACC" });
  return begin === "UNKNOWN" ? `${said}, ${words.beginUnknown}` : said;
}

/** One day of a range: "между ...", "не ранее ...", "не позднее ...". */
function within({ from, to }: MomentRange, lang: Lang): string {
  const words = dateWords[lang];
  if (from !== null && to !== null) return between([from, to], lang);
  if (from !== null)
    return clause(words.notBefore, from, { lang, form: "GEN" });
  return to === null
    ? words.undated
    : clause(words.notAfter, to, { lang, form: "GEN" });
}

/** All days of a range, read as an interval. */
const throughout = ({ from, to }: MomentRange, lang: Lang): string =>
  interval(
    { kind: "interval", begin: from ?? "OPEN", end: to ?? "OPEN" },
    lang,
  );

function set({ of, members }: MomentSet, lang: Lang): string {
  const [only] = members;
  const isAlone = members.length === 1 && only !== undefined;
  const ofRange = of === "one" && isAlone ? within : throughout;
  const moments = members.filter((member) => member.kind !== "range");
  const isMarked = moments.some(
    ({ approximate, uncertain }) => approximate || uncertain,
  );
  const arePlain = moments.length === members.length && !isMarked;
  const { parts, shared } = arePlain
    ? together(moments, { lang, form: "NOM" })
    : {
        parts: members.map((member) =>
          member.kind === "range" ? ofRange(member, lang) : alone(member, lang),
        ),
        shared: "",
      };
  const link = of === "one" ? dateWords[lang].or : dateWords[lang].and;
  return enumeration(parts, link) + shared;
}

const enumeration = (parts: readonly string[], link: string): string =>
  parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join(", ")} ${link} ${parts.slice(-1).join("")}`;

function formatReading(reading: EdtfReading, lang: Lang): string {
  switch (reading.kind) {
    case "interval":
      return interval(reading, lang);
    case "set":
      return set(reading, lang);
    default:
      return alone(reading, lang);
  }
}

/** The bounds in words, for a date without EDTF (a relative one that has been resolved). */
function formatSpan(from: Day, to: Day, lang: Lang): string {
  const whole = momentOfSpan({ from, to });
  if (whole !== null) return alone(whole, lang);
  if (from !== "" && to !== "") return between(endsOfSpan({ from, to }), lang);
  return within(
    {
      kind: "range",
      from: from === "" ? null : plainDate(from, "day"),
      to: to === "" ? null : plainDate(to, "day"),
    },
    lang,
  );
}

/** What an EDTF text says; null when there is none, or none that we read. */
function readingOf(edtf: string | null): EdtfReading | null {
  try {
    return edtf === null || edtf === "" ? null : readEdtf(edtf);
  } catch (error) {
    if (error instanceof EdtfRefusal) return null;
    throw error;
  }
}

/**
 * A date written out for a reader: "7–9 августа 1942", "зима 1942/43", "около августа 1942",
 * "не позднее 12 февраля 1943", "без даты". It follows the EDTF, and the bounds where there is none.
 */
export function formatDate(date: DisplayDate, lang: Lang): string {
  const reading = readingOf(date.edtf);
  if (reading !== null) return formatReading(reading, lang);
  return formatSpan(date.earliest ?? "", date.latest ?? "", lang);
}

/** The moment that a date is; null for an interval, a set or bounds that make no whole day, month or year. */
function momentOf(date: DisplayDate): Moment | null {
  const reading = readingOf(date.edtf);
  if (reading === null)
    return momentOfSpan({ from: date.earliest ?? "", to: date.latest ?? "" });
  return reading.kind === "interval" || reading.kind === "set" ? null : reading;
}

const areSame = (one: DisplayDate, other: DisplayDate): boolean =>
  one.edtf === other.edtf &&
  one.earliest === other.earliest &&
  one.latest === other.latest;

/** A period written out: "9 августа 1942 — 12 февраля 1943", "с августа 1942", "по февраль 1943". */
export function formatPeriod(
  begin: DisplayDate | null,
  end: DisplayDate | null,
  lang: Lang,
): string {
  if (begin !== null && end !== null && areSame(begin, end))
    return formatDate(begin, lang);
  const first = begin === null ? "OPEN" : momentOf(begin);
  const last = end === null ? "OPEN" : momentOf(end);
  if (first !== null && last !== null) {
    return interval({ kind: "interval", begin: first, end: last }, lang);
  }
  const written = [begin, end].filter((date) => date !== null);
  return written
    .map((date) => formatDate(date, lang))
    .join(dateWords[lang].wideDash);
}
