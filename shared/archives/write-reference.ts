import type { ArchiveReference, ReferenceLang } from "./archive-reference.ts";
import { archiveText } from "./known-archives.ts";
import { writeLeaves } from "./leaves.ts";
import { latinUnit } from "./letters.ts";

type Units = Omit<ArchiveReference, "archive">;

const led = (word: string, unit: string): string =>
  unit === "" ? "" : `${word} ${unit}`;

const joined = (parts: readonly string[], by: string): string =>
  parts.filter((part) => part !== "").join(by);

const russianUnits = (units: Units): string => {
  const { fond, opis, delo, document, leaves } = units;
  const text = joined(
    [
      led("Ф.", fond),
      led("Оп.", opis),
      led("Д.", delo),
      led("Док.", document),
      led("Л.", writeLeaves(leaves, "RU")),
    ],
    ". ",
  );
  return text.endsWith(".") || text === "" ? text : `${text}.`;
};

const englishUnits = (units: Units): string => {
  const { fond, opis, delo, document, leaves } = units;
  const isOne = leaves.length === 1 && leaves[0]?.to === null;
  return joined(
    [
      led("f.", latinUnit(fond)),
      led("op.", latinUnit(opis)),
      led("d.", latinUnit(delo)),
      led("doc.", latinUnit(document)),
      led(isOne ? "l." : "ll.", writeLeaves(leaves, "EN")),
    ],
    ", ",
  );
};

/** The units of a reference without the archive: `Ф. 1774-А. Оп. 2. Д. 612. Л. 4–6 об.`, or `f. 1774-A, op. 2, d. 612, ll. 4–6ob`. */
export const writeUnits = (units: Units, lang: ReferenceLang): string =>
  lang === "EN" ? englishUnits(units) : russianUnits(units);

/** The whole reference as Russian finding aids write it, or as English publications do; `parseArchiveReference` reads both back. */
export const writeArchiveReference = (
  reference: ArchiveReference,
  lang: ReferenceLang,
): string =>
  joined(
    [archiveText(reference.archive, lang), writeUnits(reference, lang)],
    lang === "EN" ? ", " : ". ",
  );
