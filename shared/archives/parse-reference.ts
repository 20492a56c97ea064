import type {
  ArchiveReference,
  Read,
  ReferenceLang,
  Remark,
} from "./archive-reference.ts";
import {
  cutReference,
  startOf,
  type UnitName,
  type WrittenUnits,
} from "./cut-reference.ts";
import { archiveOf } from "./known-archives.ts";
import { readLeaves } from "./leaves.ts";
import { russianUnit, unmask } from "./letters.ts";
import { cyrillicOf, noticed, unmaskWords } from "./notices.ts";
import { readFond, readUnit } from "./unit-number.ts";

/** What a written reference says, and what was noticed in it although it could be read. */
export type ParsedReference =
  | {
      readonly ok: true;
      readonly reference: ArchiveReference;
      readonly lang: ReferenceLang;
      readonly notices: readonly Remark[];
    }
  | {
      readonly ok: false;
      readonly problems: readonly Remark[];
      readonly notices: readonly Remark[];
    };

const inRussian = (
  text: string,
  lang: ReferenceLang,
  isLeaves: boolean,
): string =>
  lang === "RU" ? unmask(text).text : isLeaves ? text : russianUnit(text);

const readParts = (units: WrittenUnits, lang: ReferenceLang) => {
  const problems: Remark[] = [];
  const take = <T>(
    unit: UnitName,
    by: (text: string) => Read<T>,
    none: T,
  ): T => {
    const written = units.get(unit);
    if (written === undefined) return none;
    const found = by(inRussian(written, lang, unit === "leaves"));
    if (found.ok) return found.value;
    problems.push(...found.problems);
    return none;
  };
  const parts = {
    fond: take("fond", readFond, ""),
    opis: take("opis", readUnit("Opis"), ""),
    delo: take("delo", readUnit("Delo"), ""),
    document: take("document", readUnit("Document"), ""),
    leaves: take("leaves", (text) => readLeaves(text, lang), []),
  };
  return { parts, problems };
};

/** Units hang on the next greater one: a leaf is a leaf of a delo. */
const missing = (units: WrittenUnits): readonly Remark[] =>
  (["document", "leaves"] as const)
    .filter((unit) => units.has(unit) && !units.has("delo"))
    .map((unit) => ({
      subject: unit === "leaves" ? "Leaves" : "Document",
      value: units.get(unit) ?? "",
      rule: "the delo that holds it is not named",
    }));

/**
 * Reads a reference as Russian practice writes it (`ЦДНИКК. Ф. 1774-А. Оп. 2. Д. 612. Л. 4–6 об., 9`; also `Ед. хр.`,
 * `Лл.`, `Фонд №`) or as English publications do (`CDCHKR, f. 1774-A, op. 2, d. 612, ll. 4–6ob, 9`). All that is wrong is
 * told. Latin letters that pass for Russian ones are read as Russian and told in `notices`: show them before you keep it.
 */
export const parseArchiveReference = (written: string): ParsedReference => {
  const whole = written.normalize("NFC").replace(/\s+/gu, " ").trim();
  const marked = whole.replace(/(?<=^|[\s.,;])[OО][пp](?=\.)/gu, "Оп");
  const begin = startOf(marked);
  if (begin === undefined)
    return {
      ok: false,
      notices: [],
      problems: [
        {
          subject: "Reference",
          value: whole,
          rule: "names no fond (Ф. 1774-А, or f. 1774-A)",
        },
      ],
    };
  const { lang, start } = begin;
  const text = lang === "RU" ? marked : whole;
  const { archive, units, problems: cutting } = cutReference(text, lang, start);
  const name = unmaskWords(archive);
  const notices = [
    ...noticed("Archive", archive, name.found, "RU"),
    ...[...units].flatMap(([unit, value]) =>
      noticed(
        `${unit.slice(0, 1).toUpperCase()}${unit.slice(1)}`,
        value,
        lang === "RU" ? unmask(value).found : cyrillicOf(value),
        lang,
      ),
    ),
  ];
  const { parts, problems } = readParts(units, lang);
  const all = [
    ...(archive === ""
      ? [{ subject: "Reference", value: whole, rule: "names no archive" }]
      : []),
    ...cutting,
    ...missing(units),
    ...problems,
  ];
  if (all.length > 0) return { ok: false, problems: all, notices };
  return {
    ok: true,
    lang,
    notices,
    reference: { archive: archiveOf(name.text), ...parts },
  };
};
