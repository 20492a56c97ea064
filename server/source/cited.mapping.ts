import { expressed } from "../compile/fields.ts";
import type { FieldMapping, RootMapping } from "../compile/mapping.ts";
import { listOf, rowOf, textOf, valueShaper } from "../compile/shape.ts";
import type { PropertyKey as Key } from "../database/property-keys.ts";
import { term } from "../factoid/kinds/term.ts";
import { badInput } from "../http/errors.ts";
import { dateKeys, dateOf } from "../values/values.ts";
import {
  citationOf,
  citationRuns,
  citationStyles,
  styleFor,
} from "./citation.ts";
import { archivalReference, unitsOf } from "./citing/archival.ts";
import {
  type CitedSource,
  consultedWays,
  type Lang,
} from "./citing/cited-source.ts";
import { consultedNote } from "./citing/consulted-note.ts";
import { citationFormats, exportSources, fileOf } from "./citing/export.ts";

type Args = Readonly<Record<string, unknown>>;

const keys: readonly Key[] = [
  "id",
  "kind",
  "authors",
  "titleRu",
  "titleEn",
  "nameRu",
  "nameEn",
  "container",
  "volume",
  "issue",
  "place",
  "publisher",
  "year",
  "pages",
  "archiveRu",
  "archiveEn",
  "fond",
  "opis",
  "delo",
  "document",
  "leaves",
  "url",
  "accessed",
  "consulted",
  ...dateKeys,
];

/** Titles in both languages, the first three: of what a source that was not seen itself is known through. */
const through = (self: string): string =>
  `COLLECT { MATCH (${self})<-[via:COPY_OF|EXTRACT_OF|DRAWS_ON|MENTIONS]-(other:Source) WHERE coalesce(${self}.consulted, 'CITED_ONLY') <> 'ORIGINAL' AND (type(via) IN ['COPY_OF', 'EXTRACT_OF'] OR coalesce(${self}.consulted, 'CITED_ONLY') IN ['CITED_ONLY', 'LOST', 'CLOSED']) RETURN DISTINCT [other.nameRu, other.nameEn] AS names ORDER BY names[0] LIMIT 3 }`;

/** The unit that holds a paper whose reference is not recorded. */
const keeper = (self: string): string =>
  `COLLECT { MATCH (${self})-[:IN_UNIT]->(unit:ArchivalUnit) WHERE ${self}.archiveRu IS NULL RETURN [unit.nameRu, unit.nameEn] LIMIT 1 }`;

/** Everything of a source that its citation is made of; `citedOf` reads it. */
export const citedParts = (self: string): string =>
  `{row: ${self} {${keys.map((key) => `.${key}`).join(", ")}}, through: ${through(self)}, keeper: ${keeper(self)}}`;

const langOf = (args: Args): Lang => (args["lang"] === "EN" ? "EN" : "RU");

/** One of two texts by language; the other where it is missing. */
const pick = (ru: unknown, en: unknown, lang: Lang): string =>
  textOf(lang === "EN" ? (en ?? ru) : (ru ?? en));

/** A source as it is cited, from `citedParts`. */
export const citedOf = (raw: unknown, lang: Lang): CitedSource => {
  const parts = rowOf(raw);
  const row = rowOf(parts["row"]);
  const text = (key: Key): string => textOf(row[key]);
  const [keptRu, keptEn] = listOf(listOf(parts["keeper"])[0]);
  const kind = term("SOURCE_KIND", text("kind"));
  return {
    id: text("id"),
    kind: text("kind"),
    genre: lang === "EN" ? kind.labelEn : kind.labelRu,
    authors: listOf(row["authors"]).map(String),
    title: pick(
      row["titleRu"] ?? row["nameRu"],
      row["titleEn"] ?? row["nameEn"],
      lang,
    ),
    dated: dateOf(row),
    container: text("container"),
    volume: text("volume"),
    issue: text("issue"),
    place: text("place"),
    publisher: text("publisher"),
    year: typeof row["year"] === "number" ? row["year"] : null,
    pages: text("pages"),
    archive: pick(row["archiveRu"] ?? keptRu, row["archiveEn"] ?? keptEn, lang),
    fond: text("fond"),
    opis: text("opis"),
    delo: text("delo"),
    document: text("document"),
    leaves: text("leaves"),
    url: text("url"),
    accessed: text("accessed"),
    consulted:
      consultedWays.find((way) => way === row["consulted"]) ?? "CITED_ONLY",
    through: listOf(parts["through"]).map((names) => {
      const [ru, en] = listOf(names);
      return pick(ru, en, lang);
    }),
  };
};

/** A field made of the whole source as it is cited, in the language asked for. */
const ofCited = (
  make: (source: CitedSource, lang: Lang, args: Args) => unknown,
): FieldMapping =>
  expressed(
    ({ vars: { self } }) => citedParts(self),
    (raw, args) => make(citedOf(raw, langOf(args)), langOf(args), args),
  );

const styleOf = (args: Args, lang: Lang) =>
  citationStyles.find((style) => style === args["style"]) ?? styleFor(lang);

const formatOf = (args: Args) =>
  citationFormats.find((format) => format === args["format"]) ?? "BIBTEX";

const unitsInLeaves = (source: CitedSource) => {
  const units = unitsOf(source);
  if (units === null || units.fond === "") return null;
  const orNull = (text: string) => (text === "" ? null : text);
  return {
    fond: units.fond,
    opis: orNull(units.opis),
    delo: orNull(units.delo),
    document: orNull(units.document),
    leaves: units.leaves,
  };
};

/** How a source is cited: the forms, how it was consulted, its place in an archive, files for reference managers. */
export const citationFields: Readonly<Record<string, FieldMapping>> = {
  citation: ofCited((source, lang, args) =>
    citationOf(source, styleOf(args, lang), lang),
  ),
  citationParts: ofCited((source, lang, args) =>
    citationRuns(source, styleOf(args, lang), lang),
  ),
  consultedNote: ofCited(consultedNote),
  reference: ofCited(archivalReference),
  archiveReference: ofCited(unitsInLeaves),
  export: ofCited((source, lang, args) =>
    exportSources([source], formatOf(args), lang),
  ),
};

/** The most sources of one file. */
const mostSources = 200;

const idsOf = (key: string, args: Args): readonly string[] => {
  const ids = [...new Set(listOf(args["ids"]).map(String))];
  if (ids.length >= 1 && ids.length <= mostSources) return ids;
  throw badInput(
    `${key}: ids: ${ids.length} sources are not from 1 to ${mostSources}`,
  );
};

/** `citations`: sources as one file, in the order of the ids; ids that are no source's are told. */
export const citationsRoot: RootMapping = (plan, selected) => {
  const { key, args } = selected;
  const ids = idsOf(key, args);
  const lang = langOf(args);
  const format = formatOf(args);
  const shape = valueShaper(plan, selected);
  const [id, self, result] = [
    plan.variable("i"),
    plan.variable("n"),
    plan.variable("r"),
  ];
  const text = [
    "CALL () {",
    `UNWIND ${plan.parameter(ids)} AS ${id}`,
    `MATCH (${self}:Source {id: ${id}})`,
    `RETURN collect(${citedParts(self)}) AS ${result}`,
    "}",
  ].join("\n");
  return {
    calls: [text],
    expression: result,
    shape: (raw) => {
      const found = new Map(
        listOf(raw)
          .map((each) => citedOf(each, lang))
          .map((source) => [source.id, source] as const),
      );
      const sources = ids.flatMap((each) => found.get(each) ?? []);
      const { mediaType, extension } = fileOf[format];
      return shape({
        content: exportSources(sources, format, lang),
        mediaType,
        fileName: `kartoteka.${extension}`,
        missing: ids.filter((each) => !found.has(each)),
      });
    },
  };
};
