import { partsOfDay } from "../../../shared/dates/calendar-day.ts";
import { formatDate, toDisplay } from "../../../shared/dates/format-date.ts";
import type { CitedSource, Lang } from "./cited-source.ts";

const monthsRu =
  "янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.".split(" ");
const monthsEn =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** The one day on which it was written or published; `""` when the date is no single day. */
export const dayOf = ({ dated }: CitedSource): string =>
  dated !== null &&
  dated.beginFrom !== "" &&
  [dated.beginTo, dated.endFrom, dated.endTo].every(
    (bound) => bound === dated.beginFrom,
  )
    ? dated.beginFrom
    : "";

/** `2 февр.`: day and month of a newspaper, as ГОСТ 7.0.12 shortens them. */
export const dayAndMonth = (day: string): string => {
  const { month, day: inMonth } = partsOfDay(day);
  return `${inMonth} ${monthsRu[month - 1] ?? ""}`;
};

/** `09.02.2018`. */
export const figures = (day: string): string =>
  day.split("-").reverse().join(".");

/** `March 8, 2017`. */
export const chicagoDay = (day: string): string => {
  const { year, month, day: inMonth } = partsOfDay(day);
  return `${monthsEn[month - 1] ?? ""} ${inMonth}, ${year}`;
};

/** When a paper was written, in words; `""` when it is not known or the title says it. */
export const dateWords = (source: CitedSource, lang: Lang): string => {
  const { dated, title } = source;
  if (dated === null) return "";
  const day = dayOf(source);
  const text =
    lang === "EN" && day !== ""
      ? chicagoDay(day)
      : formatDate(toDisplay(dated), lang);
  return title.includes(text) || title.includes(dated.original || text)
    ? ""
    : text;
};

/** The year of publication: as recorded, else that of the date; `""` when neither is known. */
export const yearOf = ({ year, dated }: CitedSource): string => {
  if (year !== null) return String(year);
  const from = dated?.beginFrom.slice(0, 4) ?? "";
  return from !== "" && from === dated?.endTo.slice(0, 4) ? from : "";
};
