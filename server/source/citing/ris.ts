import type { Author } from "./author.ts";
import { type CitedSource, joined, type Lang } from "./cited-source.ts";
import { exportFields } from "./export-fields.ts";
import type { Form } from "./form.ts";
import { dashed, endsOfPages } from "./page-range.ts";

const types: Readonly<Record<Form, string>> = {
  archival: "MANSCPT",
  unpublished: "UNPB",
  book: "BOOK",
  collection: "EDBOOK",
  thesis: "THES",
  article: "JOUR",
  chapter: "CHAP",
  newspaper: "NEWS",
  page: "ELEC",
  data: "DATA",
};

/** A line holds one line: a break would begin another tag. */
const risText = (text: string): string => text.replace(/\s+/gu, " ").trim();

const nameOf = (author: Author): string =>
  author.kind === "whole"
    ? author.name
    : joined([author.family, author.given], ", ");

/** One record of RIS in UTF-8; lines end in CR LF, as the format has it. `N1` says how the source was consulted. */
export const risOf = (source: CitedSource, lang: Lang): string => {
  const fields = exportFields(source, lang);
  const pages = endsOfPages(source.pages);
  const lines: readonly (readonly [string, string])[] = [
    ["TY", types[fields.form]],
    ["ID", fields.key],
    ...fields.authors.map(
      (author) =>
        [fields.form === "collection" ? "A2" : "AU", nameOf(author)] as const,
    ),
    ["TI", fields.title],
    ["T2", source.container],
    ["VL", source.volume],
    ["IS", source.issue],
    ["SP", pages?.first ?? dashed(source.pages)],
    ["EP", pages?.last ?? ""],
    ["PB", source.publisher],
    ["CY", source.place],
    ["PY", fields.year],
    ["DA", fields.day.replaceAll("-", "/")],
    ["M3", source.genre],
    ["DB", fields.archive],
    ["AV", fields.location],
    ["UR", source.url],
    ["Y2", source.accessed.replaceAll("-", "/")],
    ["LA", lang === "EN" ? "en" : "ru"],
    ["N1", fields.note],
  ];
  return [
    ...lines
      .filter(([, text]) => risText(text) !== "")
      .map(([tag, text]) => `${tag}  - ${risText(text)}`),
    "ER  - ",
    "",
  ].join("\r\n");
};
