import type { Day } from "./calendar-day.ts";
import { readEdtf } from "./edtf-reading.ts";
import type { HistoricalDate } from "./historical-date.ts";

/** From when to when; null where nothing is known of that end. */
export type Period = {
  readonly begin: HistoricalDate | null;
  readonly end: HistoricalDate | null;
};

type Part = { readonly edtf: string; readonly from: Day; readonly to: Day };

/** One end as a date of its own. The words of the source stay whole: they cannot be cut in two. */
function partOf(
  date: HistoricalDate,
  { edtf, from, to }: Part,
): HistoricalDate | null {
  if (from === "" && to === "") return null;
  return {
    ...date,
    edtf,
    beginFrom: from,
    beginTo: to,
    endFrom: from,
    endTo: to,
  };
}

function endsOfInterval(edtf: string): [string, string] {
  const [begin = "", end = ""] = edtf.split("/");
  const written = (text: string): string => (text === ".." ? "" : text);
  return [written(begin), written(end)];
}

/**
 * Splits an interval into the date of its beginning and the date of its end. Anything else (an event, or
 * a state known to have held at some time) has one date, which stands for both.
 */
export function splitPeriod(date: HistoricalDate): Period {
  const isInterval =
    date.edtf !== "" && readEdtf(date.edtf).kind === "interval";
  const isOneDate =
    date.beginFrom === date.endFrom && date.beginTo === date.endTo;
  if (!isInterval && (date.edtf !== "" || isOneDate)) {
    const whole =
      date.beginFrom + date.beginTo + date.endFrom + date.endTo === ""
        ? null
        : date;
    return { begin: whole, end: whole };
  }
  const [begin, end] = isInterval ? endsOfInterval(date.edtf) : ["", ""];
  const isBeginUnknown = isInterval && begin === "";
  const isEndUnknown = isInterval && end === "";
  return {
    begin: isBeginUnknown
      ? null
      : partOf(date, { edtf: begin, from: date.beginFrom, to: date.beginTo }),
    end: isEndUnknown
      ? null
      : partOf(date, { edtf: end, from: date.endFrom, to: date.endTo }),
  };
}
