import { archivalReference } from "./archival.ts";
import { type Author, type Authors, readAuthors } from "./author.ts";
import {
  type CitedSource,
  ended,
  isAddressOf,
  isSupplied,
  italic,
  joined,
  led,
  plain,
  type Run,
  textOfRuns,
} from "./cited-source.ts";
import { chicagoDay, dateWords, dayOf, yearOf } from "./day-words.ts";
import { type Form, formOf } from "./form.ts";
import { chicagoPages, isPageCount } from "./page-range.ts";

type Manner = "note" | "bibliography";

const direct = (author: Author): string =>
  author.kind === "whole"
    ? author.name
    : joined([author.given, author.family], " ");

const inverted = (author: Author): string =>
  author.kind === "whole"
    ? author.name
    : joined([author.family, author.given], ", ");

/** A note names up to three authors, a bibliography up to ten and of more the first seven (CMOS 17, 14.76). */
const namesOf = ({ named, andOthers }: Authors, manner: Manner): string => {
  const most = manner === "note" ? 3 : 10;
  const kept = manner === "note" ? 1 : 7;
  const isCut = named.length > most || andOthers;
  const shown = named.length > most ? named.slice(0, kept) : named;
  const texts = shown.map((author, index) =>
    manner === "bibliography" && index === 0
      ? inverted(author)
      : direct(author),
  );
  const isTurned =
    manner === "bibliography" && texts[0]?.includes(", ") === true;
  if (isCut)
    return `${texts.join(", ")}${isTurned || texts.length > 1 ? "," : ""} et al.`;
  const last = texts.at(-1) ?? "";
  if (texts.length < 2) return last;
  const comma = isTurned || texts.length > 2 ? "," : "";
  return `${texts.slice(0, -1).join(", ")}${comma} and ${last}`;
};

const compiler = (source: CitedSource, names: string): string =>
  names === ""
    ? ""
    : `${names}, ${readAuthors(source.authors).named.length > 1 ? "comps." : "comp."}`;

/** A part's title in quotation marks with the stop inside; one that we supplied stands bare. */
const quoted = (title: string, stop: string): readonly Run[] => {
  const end = /[.!?…]$/u.test(title) ? "" : stop;
  return isSupplied(title) || title === ""
    ? [plain(title === "" ? "" : `${title}${stop}`)]
    : [plain(`“${title}${end}”`)];
};

/** A whole work's title in italics; one that we supplied stands bare. */
const work = (title: string): readonly Run[] => [
  isSupplied(title) ? plain(title) : italic(title),
];

const imprint = ({ place, publisher }: CitedSource, year: string): string =>
  joined([joined([place, publisher], ": "), year], ", ");

const addressOf = ({ url, accessed }: CitedSource): readonly string[] =>
  url === ""
    ? []
    : [...(accessed === "" ? [] : [`Accessed ${chicagoDay(accessed)}`]), url];

/** One sentence after another, or in a note one phrase after another. */
const chain = (
  parts: readonly (readonly Run[])[],
  manner: Manner,
): readonly Run[] => {
  const said = parts.filter((part) => textOfRuns(part) !== "");
  const runs = said.flatMap((part, index): readonly Run[] => {
    const next = said[index + 1];
    if (next === undefined) return part;
    const text = textOfRuns(part);
    if (manner === "note")
      return [
        ...part,
        plain(
          /[,(]”?$/u.test(text)
            ? " "
            : textOfRuns(next).startsWith("(")
              ? " "
              : ", ",
        ),
      ];
    return [...part, plain(/[.!?…]”?$/u.test(text) ? " " : ". ")];
  });
  return /[.!?…]”?$/u.test(textOfRuns(runs)) ? runs : [...runs, plain(".")];
};

/** `Journal 64, no. 4 (2005): 747–70`. */
const inJournal = (source: CitedSource): readonly Run[] => {
  const { container, volume, issue, pages } = source;
  const number = joined([volume, led("no.", issue)], ", ");
  const year = yearOf(source);
  const after = joined([number, year === "" ? "" : `(${year})`], " ");
  const comma = volume === "" && issue !== "" ? "," : "";
  const where = pages === "" ? "" : `: ${chicagoPages(pages)}`;
  if (container === "")
    return [plain(joined([year, chicagoPages(pages)], ": "))];
  return [
    italic(container),
    plain(`${comma}${after === "" ? "" : ` ${after}`}${where}`),
  ];
};

const partPages = ({ pages }: CitedSource): string =>
  isPageCount(pages) ? "" : chicagoPages(pages);

const inBook = (
  source: CitedSource,
  manner: Manner,
): readonly (readonly Run[])[] => {
  const pages = chicagoPages(source.pages);
  const year = yearOf(source);
  if (manner === "note") {
    const made = imprint(source, year);
    return [
      [
        plain("in "),
        italic(source.container),
        plain(made === "" ? "" : ` (${made})`),
      ],
      [plain(pages)],
    ];
  }
  return [
    [
      plain("In "),
      italic(source.container),
      plain(pages === "" ? "" : `, ${pages}`),
    ],
    [plain(imprint(source, year))],
  ];
};

const asBook = (
  source: CitedSource,
  manner: Manner,
): readonly (readonly Run[])[] => {
  const made = imprint(source, yearOf(source));
  if (manner === "bibliography") return [work(source.title), [plain(made)]];
  return [
    [...work(source.title), plain(made === "" ? "" : ` (${made})`)],
    [plain(partPages(source))],
  ];
};

const dayOrYear = (source: CitedSource): string => {
  const day = dayOf(source);
  return day === "" ? yearOf(source) : chicagoDay(day);
};

/** A body that answers for a page: in a note it stands behind the page and its site, not before (the manual's "About Yale: Yale Facts"). */
const ownerOfPage = (source: CitedSource, form: Form): string => {
  const [only, ...more] = readAuthors(source.authors).named;
  return form === "page" && only?.kind === "whole" && more.length === 0
    ? only.name
    : "";
};

/** What stands behind the authors, part by part. */
const bodyOf = (
  source: CitedSource,
  form: Form,
  manner: Manner,
): readonly (readonly Run[])[] => {
  const title = quoted(source.title, manner === "note" ? "," : ".");
  switch (form) {
    case "book":
    case "collection":
      return asBook(source, manner);
    case "thesis": {
      const made = joined([source.publisher, yearOf(source)], ", ");
      return manner === "note"
        ? [
            [
              ...quoted(source.title, ""),
              plain(` (${joined(["thesis", made], ", ")})`),
            ],
          ]
        : [title, [plain(joined(["Thesis", made], ", "))]];
    }
    case "article":
      return [title, inJournal(source)];
    case "chapter":
      return [title, ...inBook(source, manner)];
    case "newspaper":
      return source.container === ""
        ? [
            [
              ...work(source.title),
              plain(dayOrYear(source) === "" ? "" : `, ${dayOrYear(source)}`),
            ],
          ]
        : [
            title,
            [
              italic(source.container),
              plain(dayOrYear(source) === "" ? "" : `, ${dayOrYear(source)}`),
            ],
          ];
    case "page":
    case "data":
      return [
        title,
        [plain(source.container)],
        [plain(manner === "note" ? ownerOfPage(source, form) : "")],
        [plain(dayOrYear(source))],
      ];
    case "archival":
    case "unpublished":
      return [
        [plain(source.title)],
        [plain(dateWords(source, "EN"))],
        [plain(archivalReference(source, "EN") ?? source.archive)],
      ];
  }
};

const addressParts = (
  source: CitedSource,
  manner: Manner,
): readonly (readonly Run[])[] =>
  addressOf(source).map((part) => [
    plain(manner === "note" ? part.replace(/^Accessed/u, "accessed") : part),
  ]);

const cite = (asGiven: CitedSource, manner: Manner): readonly Run[] => {
  const source = isAddressOf(asGiven.title, asGiven.url)
    ? { ...asGiven, title: "[Untitled page]" }
    : asGiven;
  const form = formOf(source);
  const names = namesOf(readAuthors(source.authors), manner);
  const isBehind = manner === "note" && ownerOfPage(source, form) !== "";
  const before = isBehind ? "" : names;
  const head = form === "collection" ? compiler(source, before) : before;
  return chain(
    [
      [plain(head === "" ? "" : manner === "note" ? head : ended(head))],
      ...bodyOf(source, form, manner),
      ...addressParts(source, manner),
    ],
    manner,
  );
};

/** A full note by the Chicago Manual of Style (17th edition). */
export const chicagoNote = (source: CitedSource): readonly Run[] =>
  cite(source, "note");

/** An entry of a bibliography by the Chicago Manual of Style. */
export const chicagoBibliography = (source: CitedSource): readonly Run[] =>
  cite(source, "bibliography");
