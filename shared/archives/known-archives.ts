import type { CitedArchive, ReferenceLang } from "./archive-reference.ts";

type ArchiveName = { readonly ru: string; readonly en: string };

/** An archive, how it is abbreviated, other English abbreviations met, and the names it had before. */
type KnownArchive = ArchiveName & {
  readonly alsoEn: readonly string[];
  readonly former: readonly ArchiveName[];
};

/**
 * Archives that are cited under more than one abbreviation. What is not listed is kept as it is written. The party
 * archive of the krai became the Centre in September 1991; the others were renamed in 1991 and 1992.
 */
const knownArchives: readonly KnownArchive[] = [
  {
    ru: "ЦДНИКК",
    en: "CDCHKR",
    alsoEn: ["TsDNIKK"],
    former: [{ ru: "ПАКК", en: "PAKK" }],
  },
  { ru: "ГАКК", en: "GAKK", alsoEn: [], former: [] },
  {
    ru: "РГАСПИ",
    en: "RGASPI",
    alsoEn: [],
    former: [
      { ru: "РЦХИДНИ", en: "RTsKhIDNI" },
      { ru: "ЦПА ИМЛ", en: "TsPA IML" },
    ],
  },
  {
    ru: "ГАРФ",
    en: "GARF",
    alsoEn: [],
    former: [{ ru: "ЦГАОР", en: "TsGAOR" }],
  },
];

const isNamed = (known: ArchiveName, name: string): boolean =>
  known.ru === name || known.en.toLowerCase() === name.toLowerCase();

/** The former name's archive, or a note of a former name in brackets. */
const bracketed =
  /^(.*)\((?:бывш(?:ий|\.)?|formerly|former)\s+([^()\s][^()]*)\)$/iu;

/**
 * The archive that a written name means: `ПАКК` is ЦДНИКК cited under its former name, and `ЦДНИКК (бывш. ПАКК)` the same.
 */
export const archiveOf = (written: string): CitedArchive => {
  const text = written.trim().replace(/\s+/gu, " ");
  const [, own = text, formerly = ""] = bracketed.exec(text) ?? [];
  const name = own.trim();
  for (const known of knownArchives) {
    const old = known.former.find((each) => isNamed(each, formerly || name));
    if (old !== undefined && (formerly === "" || isKnown(known, name)))
      return { name: known.ru, formerly: old.ru };
    if (isKnown(known, name)) return { name: known.ru, formerly };
  }
  return { name, formerly };
};

const isKnown = (known: KnownArchive, name: string): boolean =>
  isNamed(known, name) ||
  known.alsoEn.some((each) => each.toLowerCase() === name.toLowerCase());

const inLang = (name: string, lang: ReferenceLang): string => {
  const names = knownArchives.flatMap((known) => [known, ...known.former]);
  const found = names.find(({ ru }) => ru === name);
  return found === undefined || lang === "RU" ? name : found.en;
};

/** The archive written out with the name under which it was cited: `ЦДНИКК (бывш. ПАКК)`, `CDCHKR (formerly PAKK)`. */
export const archiveText = (
  { name, formerly }: CitedArchive,
  lang: ReferenceLang,
): string => {
  const old =
    formerly === ""
      ? ""
      : ` (${lang === "EN" ? "formerly" : "бывш."} ${inLang(formerly, lang)})`;
  return `${inLang(name, lang)}${old}`;
};
