import edtf from "edtf";

/**
 * The only importer of the edtf library, which has the standard's full grammar. It is a second judge at
 * the border, beside our own reader, and judges each date of a text by itself, because of the library's
 * quirks (4.11): it ignores the upper end of `[1942-08-07..1942-08-09]`, knows no season in an
 * interval and no `1942-24~`, rolls 1943-02-29 over to March, takes spring for January to March, and
 * refuses `194X~` and `1943-06-3X` (the 30th). Dates with unknown digits are therefore left to our
 * reader, which asks the calendar, and bounds never come from the library.
 */
export function fitsEdtfGrammar(text: string): boolean {
  const bare = text.replace(/^[[{]|[\]}]$/g, "");
  const moments = bare.split(/\/|,|\.\./).map((moment) => moment.trim());
  return moments.every((moment) => moment === "" || fitsAlone(moment));
}

/** Judgements of dates: a file names the same days over and over, and the library builds a parser for each. */
const judged = new Map<string, boolean>();
const mostJudged = 5_000;

function fitsAlone(moment: string): boolean {
  const known = judged.get(moment);
  if (known !== undefined) return known;
  const fits = judge(moment);
  if (judged.size >= mostJudged) judged.clear();
  judged.set(moment, fits);
  return fits;
}

function judge(moment: string): boolean {
  const isSeason = /^[?~%]?\d{4}[?~%]?-[?~%]?(2[1-9]|3\d|4[01])[?~%]?$/.test(
    moment,
  );
  if (moment.includes("X")) return true;
  try {
    edtf(isSeason ? moment.replace(/[?~%]/g, "") : moment);
    return true;
  } catch {
    return false;
  }
}
