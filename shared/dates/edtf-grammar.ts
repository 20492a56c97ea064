import edtf from "edtf";

/**
 * The only importer of the edtf library, which has the standard's full grammar. It is a second judge at
 * the border, beside our own reader, and judges each date of a text by itself, because of the library's
 * quirks (4.11): it ignores the upper end of `[1942-08-07..1942-08-09]`, knows no season in an
 * interval, no `1942-24~` and no `194X~`, rolls 1943-02-29 over to March, and takes spring for January to March.
 * Bounds therefore never come from it.
 */
export function fitsEdtfGrammar(text: string): boolean {
  const bare = text.replace(/^[[{]|[\]}]$/g, "");
  const moments = bare.split(/\/|,|\.\./).map((moment) => moment.trim());
  return moments.every((moment) => moment === "" || fitsAlone(moment));
}

function fitsAlone(moment: string): boolean {
  const isSeason = /^[?~%]?\d{4}[?~%]?-[?~%]?(2[1-9]|3\d|4[01])[?~%]?$/.test(
    moment,
  );
  const isUnmarkable = isSeason || moment.includes("X");
  try {
    edtf(isUnmarkable ? moment.replace(/[?~%]/g, "") : moment);
    return true;
  } catch {
    return false;
  }
}
