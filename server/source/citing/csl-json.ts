import type { HistoricalDate } from "../../../shared/dates/historical-date.ts";
import type { Author } from "./author.ts";
import { type CitedSource, type Lang } from "./cited-source.ts";
import { exportFields } from "./export-fields.ts";
import type { Form } from "./form.ts";
import { dashed, isPageCount } from "./page-range.ts";

const types: Readonly<Record<Form, string>> = {
  archival: "manuscript",
  unpublished: "document",
  book: "book",
  collection: "book",
  thesis: "thesis",
  article: "article-journal",
  chapter: "chapter",
  newspaper: "article-newspaper",
  page: "webpage",
  data: "dataset",
};

const nameOf = (author: Author) => {
  if (author.kind === "whole") return { literal: author.name };
  const { family, given } = author;
  return given === "" ? { family } : { family, given };
};

const partsOf = (day: string): readonly number[] => day.split("-").map(Number);

const plainDay = /^\d{4}(?:-\d{2}){0,2}$/u;

/** A date in parts where it is plain, else its words: CSL knows no uncertain dates that programs agree on. */
const dateOf = (dated: HistoricalDate | null, year: number | null) => {
  if (year !== null) return { "date-parts": [[year]] };
  if (dated === null) return undefined;
  const ends = dated.edtf.split("/");
  if (ends.length <= 2 && ends.every((end) => plainDay.test(end)))
    return { "date-parts": ends.map(partsOf) };
  const words = dated.original === "" ? dated.edtf : dated.original;
  return words === "" ? undefined : { literal: words };
};

const orNone = (text: string): string | undefined =>
  text === "" ? undefined : text;

/**
 * One item of CSL-JSON, the format of Zotero, by the names of the fields in the CSL schema (csl-data.json). Papers are
 * manuscripts with `archive` and `archive_location`; `note` says how the source was consulted.
 */
export const cslOf = (source: CitedSource, lang: Lang) => {
  const fields = exportFields(source, lang);
  const { form } = fields;
  const people = [
    ...fields.authors.map(nameOf),
    ...(fields.andOthers
      ? [{ literal: lang === "EN" ? "et al." : "и др." }]
      : []),
  ];
  const isCount = isPageCount(source.pages) && source.container === "";
  const isNewspaperDay = form === "newspaper" && source.dated !== null;
  return {
    id: source.id,
    type: types[form],
    title: orNone(fields.title),
    [form === "collection" ? "compiler" : "author"]:
      people.length === 0 ? undefined : people,
    issued: dateOf(source.dated, isNewspaperDay ? null : source.year),
    genre: orNone(source.genre),
    "container-title": orNone(source.container),
    volume: orNone(source.volume),
    issue: orNone(source.issue),
    page: isCount ? undefined : orNone(dashed(source.pages)),
    "number-of-pages": isCount ? source.pages : undefined,
    publisher: orNone(source.publisher),
    "publisher-place": orNone(source.place),
    archive: orNone(fields.archive),
    archive_location: orNone(fields.location),
    URL: orNone(source.url),
    accessed:
      source.accessed === ""
        ? undefined
        : { "date-parts": [partsOf(source.accessed)] },
    language: lang === "EN" ? "en" : "ru",
    note: fields.note,
  };
};
