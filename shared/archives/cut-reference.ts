import type { ReferenceLang, Remark } from "./archive-reference.ts";

/** The units below the archive. */
export type UnitName = "fond" | "opis" | "delo" | "document" | "leaves";
/** What stands behind each unit's word. */
export type WrittenUnits = ReadonlyMap<UnitName, string>;

const words: Readonly<
  Record<ReferenceLang, readonly (readonly [UnitName, string])[]>
> = {
  RU: [
    ["fond", "ф(?:онд)?"],
    ["opis", "оп(?:ись)?"],
    ["delo", "д(?:ело)?|ед\\.?\\s*хр"],
    ["document", "док(?:умент)?"],
    ["leaves", "лл?|лист(?:ы)?"],
  ],
  EN: [
    ["fond", "f(?:ond)?"],
    ["opis", "op(?:is)?"],
    ["delo", "d(?:elo)?|ed\\.?\\s*khr"],
    ["document", "do[ck](?:ument)?"],
    ["leaves", "ll?|lea(?:f|ves)"],
  ],
};

const order: readonly UnitName[] = [
  "fond",
  "opis",
  "delo",
  "document",
  "leaves",
];

type Forms = {
  /** A unit's word before its number: after a stop, a comma or a blank, never inside a word. */
  readonly markers: RegExp;
  readonly units: readonly (readonly [UnitName, RegExp])[];
};

const formsOf = (lang: ReferenceLang): Forms => {
  const all = words[lang].map(([, word]) => word).join("|");
  return {
    markers: new RegExp(
      `(?<=^|[\\s.,;])(${all})(?:\\.\\s*|\\s+)(?:№\\s*)?`,
      "giu",
    ),
    units: words[lang].map(([unit, word]) => [
      unit,
      new RegExp(`^(?:${word})$`, "iu"),
    ]),
  };
};

const forms: Readonly<Record<ReferenceLang, Forms>> = {
  RU: formsOf("RU"),
  EN: formsOf("EN"),
};

const unitOf = (lang: ReferenceLang, word: string): UnitName | undefined =>
  forms[lang].units.find(([, form]) => form.test(word))?.[0];

const trimmed = (text: string): string =>
  text.trim().replace(/^[.,;\s]+|[,;\s]+$/gu, "");

/** A stop ends a unit, but also belongs to об. */
const withoutStop = (text: string): string =>
  trimmed(text).replace(/(?<!об|ob)\.$/iu, "");

type Cut = {
  readonly archive: string;
  readonly units: WrittenUnits;
  readonly problems: readonly Remark[];
};

/** Cuts a reference at the words of its units; a unit named twice or out of order is told. */
export const cutReference = (
  text: string,
  lang: ReferenceLang,
  start: number,
): Cut => {
  const found = [...text.matchAll(forms[lang].markers)].filter(
    ({ index }) => index >= start,
  );
  const units = new Map<UnitName, string>();
  const problems: Remark[] = [];
  let last = -1;
  found.forEach((match, index) => {
    const word = (match[1] ?? "").replace(/\s+/gu, " ");
    const unit = unitOf(lang, match[1] ?? "");
    if (unit === undefined) return;
    const rank = order.indexOf(unit);
    const value = withoutStop(
      text.slice(match.index + match[0].length, found[index + 1]?.index),
    );
    if (units.has(unit))
      problems.push({
        subject: "Reference",
        value: `${word} ${value}`,
        rule: "a unit is named once",
      });
    else if (rank < last)
      problems.push({
        subject: "Reference",
        value: `${word} ${value}`,
        rule: "units go from the greater to the smaller: fond, opis, delo, document, leaves",
      });
    last = Math.max(last, rank);
    units.set(unit, value);
  });
  return { archive: withoutStop(text.slice(0, start)), units, problems };
};

const fondWord = (word: string): RegExp =>
  new RegExp(
    `(?<=^|[\\s.,;])(?:${word})(?:\\.\\s*|\\s+)(?:№\\s*)?(?=\\S*\\d|$|[.,])`,
    "iu",
  );

const russianFond = fondWord("ф|фонд");
const englishFond = fondWord("f|fond");

/** Where the fond is named, in which language; undefined when nothing names one. */
export const startOf = (
  text: string,
): { readonly lang: ReferenceLang; readonly start: number } | undefined => {
  const russian = russianFond.exec(text);
  if (russian !== null) return { lang: "RU", start: russian.index };
  const english = englishFond.exec(text);
  return english === null ? undefined : { lang: "EN", start: english.index };
};
