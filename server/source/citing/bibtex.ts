import type { Author } from "./author.ts";
import type { CitedSource, Lang } from "./cited-source.ts";
import { joined } from "./cited-source.ts";
import { exportFields } from "./export-fields.ts";
import type { Form } from "./form.ts";
import { dashed } from "./page-range.ts";

const entryTypes: Readonly<Record<Form, string>> = {
  archival: "unpublished",
  unpublished: "unpublished",
  book: "book",
  collection: "book",
  thesis: "phdthesis",
  article: "article",
  chapter: "incollection",
  newspaper: "article",
  page: "misc",
  data: "misc",
};

const specials: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text as TeX reads it: what TeX gives a meaning to is escaped, line breaks are blanks, Cyrillic stays as it is. */
const texText = (text: string): string =>
  text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\{}$&%#_~^]/gu, (special) => specials[special] ?? special);

/** An address is read verbatim by `\url`; only what would end the field is written in percent. */
const texAddress = (url: string): string =>
  url.replace(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign));

const nameOf = (author: Author): string => {
  const name = (text: string): string =>
    /\band\b|,/iu.test(text) ? `{${texText(text)}}` : texText(text);
  if (author.kind === "whole") return `{${texText(author.name)}}`;
  return joined([name(author.family), name(author.given)], ", ");
};

const keyOf = (key: string): string => key.replace(/[^\w.:-]+/gu, "-");

/**
 * One entry of BibTeX in UTF-8. Titles are in double braces, so that no style changes their capitals. The note says how
 * the source was consulted; an archival reference stands before it.
 */
export const bibtexOf = (source: CitedSource, lang: Lang): string => {
  const fields = exportFields(source, lang);
  const { form } = fields;
  const people = [
    ...fields.authors.map(nameOf),
    ...(fields.andOthers ? ["others"] : []),
  ].join(" and ");
  const isPart = form === "chapter";
  const isThesis = form === "thesis";
  const entries: readonly (readonly [string, string])[] = [
    [form === "collection" ? "editor" : "author", people],
    ["title", fields.title === "" ? "" : `{${texText(fields.title)}}`],
    [
      isPart
        ? "booktitle"
        : form === "page" || form === "data"
          ? "howpublished"
          : "journal",
      texText(source.container),
    ],
    ["volume", texText(source.volume)],
    ["number", texText(source.issue)],
    ["pages", texText(dashed(source.pages)).replace(/–/gu, "--")],
    [isThesis ? "school" : "publisher", texText(source.publisher)],
    ["type", isThesis ? texText(source.genre) : ""],
    ["address", texText(source.place)],
    ["year", fields.year],
    ["date", fields.day],
    ["url", texAddress(source.url)],
    ["urldate", source.accessed],
    ["langid", lang === "EN" ? "english" : "russian"],
    ["note", texText(joined([fields.reference, fields.note], " "))],
  ];
  const lines = entries
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `  ${name} = {${text}},`);
  return `@${entryTypes[form]}{${keyOf(fields.key)},\n${lines.join("\n")}\n}\n`;
};
