import { parse as parseRis } from "astrocite-ris";
import { entries } from "bibtex-parse";
import { describe, expect, it, test } from "vitest";
import { z } from "zod";

import type { CitedSource } from "../../../server/source/citing/cited-source.ts";
import {
  citationFormats,
  exportSources,
} from "../../../server/source/citing/export.ts";
import { citedSource, onOneDay } from "../../support/builders/cited-source.ts";

const article = citedSource({
  id: "source/jones-2005",
  kind: "article",
  authors: ["Jones J. W.", "Иванов, Пётр", "и др."],
  title: "Ёлки & 100% {braces} #1 C:\\dir_x ~ ^ $5",
  container: "Slavic Review",
  volume: "64",
  issue: "4",
  year: 2005,
  pages: "747-770",
  url: "https://a.example/x_y?p=%D0%B0&q=1#z",
  accessed: "2024-05-01",
  consulted: "ABSTRACT_ONLY",
});

const paper = citedSource({
  id: "source/memorandum",
  kind: "memorandum",
  genre: "докладная записка",
  authors: ["В. Я. Хавроничев"],
  title: "Докладная\nзаписка\r\nER  - ",
  dated: onOneDay("1943-05-03"),
  archive: "ЦДНИКК",
  fond: "1774-А",
  opis: "2",
  delo: "612",
  leaves: "4-6 об., 9",
  consulted: "CITED_ONLY",
  through: ["История станицы"],
});

const whole = (
  known: Partial<CitedSource>,
  format: (typeof citationFormats)[number],
) => exportSources([citedSource(known)], format, "RU");

const location = "Ф. 1774-А. Оп. 2. Д. 612. Л. 4–6 об., 9.";
const said = "Не просмотрено, известно только по ссылке в: «История станицы».";

describe("BibTeX, read back by another parser", () => {
  const [first, second] = entries(
    exportSources([article, paper], "BIBTEX", "RU"),
  );

  it("has each source under its own key", () => {
    expect([first?.["key"], second?.["key"]]).toEqual([
      "jones-2005",
      "memorandum",
    ]);
    expect([first?.["type"], second?.["type"]]).toEqual([
      "article",
      "unpublished",
    ]);
  });

  it("escapes what TeX gives a meaning to, and leaves Cyrillic and addresses as they are", () => {
    const text = exportSources([article], "BIBTEX", "RU");
    expect(text).toContain(
      "title = {{Ёлки \\& 100\\% \\{braces\\} \\#1 C:\\textbackslash{}dir\\_x \\textasciitilde{} \\textasciicircum{} \\$5}}",
    );
    expect(text).toContain(
      "author = {Jones, J. W. and Иванов, Пётр and others}",
    );
    expect(first?.["URL"]).toBe(article.url);
    expect(first?.["PAGES"]).toBe("747--770");
    expect(first?.["NOTE"]).toBe("Просмотрены только аннотация или отрывок.");
  });

  it("keeps its braces in balance whatever a title holds", () => {
    const text = whole(
      { title: "}{ \\", url: "https://a.example/{}" },
      "BIBTEX",
    );
    const bare = text.replace(/\\[{}]/gu, "");
    expect(bare.split("{").length).toBe(bare.split("}").length);
    expect(text).toContain("url = {https://a.example/%7B%7D}");
  });

  it("cites a paper by its place in the archive, and says that it was not seen", () => {
    expect(second?.["NOTE"]).toBe(`ЦДНИКК. ${location} ${said}`);
  });
});

describe("RIS, read back by another parser", () => {
  const text = exportSources([article, paper], "RIS", "RU");

  it("begins no tag inside a title", () => {
    expect(text.match(/^ER {2}- /gmu)).toHaveLength(2);
    expect(
      text
        .split("\r\n")
        .every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /u.test(line)),
    ).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });

  it("is the same source", () => {
    const [first, second] = parseRis(text);
    expect(first).toMatchObject({
      type: "article-journal",
      title: article.title,
      author: [
        { family: "Jones", given: "J. W." },
        { family: "Иванов", given: "Пётр" },
      ],
      volume: "64",
      issue: "4",
    });
    expect(second).toMatchObject({ title: "Докладная записка ER -" });
    expect(text).toContain(`AV  - ${location}\r\n`);
    expect(text).toContain("DB  - ЦДНИКК\r\n");
    expect(text).toContain(`N1  - ${said}\r\n`);
  });
});

const name = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);
const date = z.union([
  z.strictObject({
    "date-parts": z.array(z.array(z.int()).min(1).max(3)).min(1).max(2),
  }),
  z.strictObject({ literal: z.string() }),
]);
/** The names and types of csl-data.json (citation-style-language/schema) for what we write; any other name is refused. */
const cslItem = z.strictObject({
  id: z.string(),
  type: z.enum([
    ..."article-journal article-newspaper book chapter dataset document manuscript thesis webpage".split(
      " ",
    ),
  ]),
  title: z.string().optional(),
  author: z.array(name).optional(),
  compiler: z.array(name).optional(),
  issued: date.optional(),
  accessed: date.optional(),
  genre: z.string().optional(),
  "container-title": z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  "number-of-pages": z.string().optional(),
  publisher: z.string().optional(),
  "publisher-place": z.string().optional(),
  archive: z.string().optional(),
  archive_location: z.string().optional(),
  URL: z.string().optional(),
  language: z.string(),
  note: z.string().min(1),
});

const readCsl = (sources: readonly CitedSource[]) =>
  z.array(cslItem).parse(JSON.parse(exportSources(sources, "CSL_JSON", "RU")));

describe("CSL-JSON", () => {
  it("has only names of the CSL schema, for every kind of source", () => {
    const kinds =
      "book document-collection thesis article review chapter newspaper web-page data-set letter".split(
        " ",
      );
    const all = kinds.map((kind) => ({ ...article, kind }));
    expect(readCsl([...all, paper])).toHaveLength(kinds.length + 1);
  });

  it("gives a paper its archive and its place there", () => {
    expect(readCsl([paper])).toEqual([
      {
        id: "source/memorandum",
        type: "manuscript",
        title: "Докладная\nзаписка\r\nER  - ",
        author: [{ family: "Хавроничев", given: "В. Я." }],
        issued: { "date-parts": [[1943, 5, 3]] },
        genre: "докладная записка",
        archive: "ЦДНИКК",
        archive_location: location,
        language: "ru",
        note: said,
      },
    ]);
  });

  it("keeps an uncertain date in its words", () => {
    const dated = {
      ...onOneDay("1943-05-03"),
      edtf: "1943-05?",
      original: "в мае 1943 г.",
    };
    expect(readCsl([{ ...paper, dated }])[0]?.issued).toEqual({
      literal: "в мае 1943 г.",
    });
  });
});

test.each(citationFormats)(
  "%s says how each source was consulted",
  (format) => {
    expect(whole({ title: "Книга", consulted: "LOST" }, format)).toContain(
      "Не просмотрено: утрачено.",
    );
  },
);
