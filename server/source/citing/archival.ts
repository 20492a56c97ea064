import { type Read, read } from "../../../shared/archives/archive-reference.ts";
import {
  archiveOf,
  archiveText,
} from "../../../shared/archives/known-archives.ts";
import { type Leaves, readLeaves } from "../../../shared/archives/leaves.ts";
import { readFond, readUnit } from "../../../shared/archives/unit-number.ts";
import { writeUnits } from "../../../shared/archives/write-reference.ts";
import { type CitedSource, joined, type Lang, led } from "./cited-source.ts";

type Written = Pick<
  CitedSource,
  "fond" | "opis" | "delo" | "document" | "leaves"
>;

const unless = <T>(text: string, by: (text: string) => Read<T>, none: T) =>
  text === "" ? read(none) : by(text);

/** The units of a record's reference; null when they are not written as archives write them. */
export const unitsOf = (source: Written) => {
  const fond = unless(source.fond, readFond, "");
  const opis = unless(source.opis, readUnit("Opis"), "");
  const delo = unless(source.delo, readUnit("Delo"), "");
  const document = unless(source.document, readUnit("Document"), "");
  const leaves = unless<Leaves>(source.leaves, readLeaves, []);
  return fond.ok && opis.ok && delo.ok && document.ok && leaves.ok
    ? {
        fond: fond.value,
        opis: opis.value,
        delo: delo.value,
        document: document.value,
        leaves: leaves.value,
      }
    : null;
};

/** As it is written, when it keeps to no rule that we know. */
const asWritten = (source: Written, lang: Lang): string => {
  const { fond, opis, delo, document, leaves } = source;
  const words =
    lang === "EN"
      ? ["f.", "op.", "d.", "doc.", "l."]
      : ["Ф.", "Оп.", "Д.", "Док.", "Л."];
  const parts = [fond, opis, delo, document, leaves].map((unit, index) =>
    led(words[index] ?? "", unit),
  );
  return joined(parts, lang === "EN" ? ", " : ". ");
};

/** The place inside the archive, without the archive's name; `""` when nothing of it is known. */
export const locationOf = (source: Written, lang: Lang): string => {
  if (joined([source.fond, source.opis, source.delo], "") === "") return "";
  const units = unitsOf(source);
  return units === null ? asWritten(source, lang) : writeUnits(units, lang);
};

/**
 * The reference inside an archive: `ЦДНИКК. Ф. 1774-А. Оп. 2. Д. 44. Л. 30–33 об.`, in English `CDCHKR, f. 1774-A, op. 2,
 * d. 44, ll. 30–33ob`. Null when nothing of an archive is known.
 */
export const archivalReference = (
  source: Written & Pick<CitedSource, "archive">,
  lang: Lang,
): string | null => {
  const location = locationOf(source, lang);
  if (location === "") return null;
  const archive =
    source.archive === "" ? "" : archiveText(archiveOf(source.archive), lang);
  return joined([archive, location], lang === "EN" ? ", " : ". ");
};
