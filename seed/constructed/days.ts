import {
  addDays,
  type Day,
  partsOfDay,
} from "../../shared/dates/calendar-day.ts";
import type { Random } from "./random.ts";
import type { When } from "./records.ts";

const months = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];
const monthsIn = [
  "в январе",
  "в феврале",
  "в марте",
  "в апреле",
  "в мае",
  "в июне",
  "в июле",
  "в августе",
  "в сентябре",
  "в октябре",
  "в ноябре",
  "в декабре",
];

/** A day in words: `12 февраля 1943 г.` */
export const inWords = (day: Day): string => {
  const { year, month, day: number } = partsOfDay(day);
  return `${String(number)} ${months[month - 1] ?? ""} ${String(year)} г.`;
};

/** A date that a document gives to the day. */
export const onDay = (day: Day): When => ({
  edtf: day,
  original: inWords(day),
});

/** From one day to another. */
export const between = (from: Day, to: Day): When => ({
  edtf: `${from}/${to}`,
  original: `с ${inWords(from)} по ${inWords(to)}`,
});

/** From a day on, with no end told. */
export const since = (day: Day): When => ({
  edtf: `${day}/..`,
  original: `с ${inWords(day)}`,
});

/** From a year on, with no end told. */
export const sinceYear = (year: number): When => ({
  edtf: `${String(year)}/..`,
  original: `с ${String(year)} г.`,
});

/** Not later than a day. */
export const notAfter = (day: Day): When => ({
  edtf: `[..${day}]`,
  original: `не позднее ${inWords(day)}`,
});

/** A year. */
export const inYear = (year: number): When => ({
  edtf: String(year),
  original: `${String(year)} г.`,
});

/** A year of which the writer was not sure. */
export const aboutYear = (year: number): When => ({
  edtf: `${String(year)}~`,
  original: `около ${String(year)} г.`,
});

const inMonth = (day: Day, mark: "" | "~" | "?"): When => {
  const { year, month } = partsOfDay(day);
  const words = `${monthsIn[month - 1] ?? ""} ${String(year)} г.`;
  const told = { "": words, "~": `примерно ${words}`, "?": `${words} (?)` };
  return { edtf: `${day.slice(0, 7)}${mark}`, original: told[mark] };
};

/** The claim that a relative date hangs on. */
export type Anchor = { readonly factoid: string; readonly words: string };

/**
 * How people told of a day half a year later: to the day, by the month, by what else happened, or not at all.
 * @returns nothing for "not told"
 */
export const asRemembered = (
  random: Random,
  day: Day,
  { anchor, offset }: { readonly anchor: Anchor; readonly offset: number },
): When | undefined => {
  const relation = offset < 0 ? "BEFORE" : "AFTER";
  const away = Math.abs(offset);
  return random.weighted<() => When | undefined>([
    [() => onDay(day), 30],
    [() => inMonth(day, ""), 30],
    [() => inMonth(day, "~"), 7],
    [() => inMonth(day, "?"), 4],
    [
      () => ({
        original: `через ${String(away)} дн. ${relation === "AFTER" ? "после" : "до"} ${anchor.words}`,
        relative: {
          anchorId: anchor.factoid,
          relation,
          offset: `P${String(away)}D`,
          tolerance: "P2D",
        },
      }),
      away > 0 && away < 25 ? 12 : 0,
    ],
    [() => undefined, 14],
  ])();
};

export const later = (day: Day, days: number): Day => addDays(day, days);
