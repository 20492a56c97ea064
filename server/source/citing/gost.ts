import { archivalReference } from "./archival.ts";
import {
  type Author,
  type Authors,
  initialsOf,
  readAuthors,
} from "./author.ts";
import {
  type CitedSource,
  ended,
  isAddressOf,
  joined,
  led,
} from "./cited-source.ts";
import { dateWords, dayAndMonth, dayOf, figures, yearOf } from "./day-words.ts";
import { type Form, formOf } from "./form.ts";
import { dashed, isPageCount } from "./page-range.ts";

type Manner = "record" | "reference";

/** Words of a publication in its own script: `Т. 64, № 4. – С. 5`, or `Vol. 64, no. 4. – P. 5`. */
const wordsOf = ({ container, title }: CitedSource) =>
  /\p{Script=Cyrillic}/u.test(container === "" ? title : container)
    ? { volume: "Т.", issue: "№", page: "С.", pages: "с." }
    : { volume: "Vol.", issue: "no.", page: "P.", pages: "p." };

const headed = (author: Author, manner: Manner): string => {
  if (author.kind === "whole") return author.name;
  const comma = manner === "record" ? "," : "";
  return joined(
    [
      `${author.family}${author.given === "" ? "" : comma}`,
      initialsOf(author.given),
    ],
    " ",
  );
};

/** In the statement of responsibility the initials come first. */
const responsible = (author: Author): string => {
  if (author.kind === "whole") return author.name;
  const { family, given } = author;
  return /\.$/u.test(given) || given === ""
    ? joined([given, family], " ")
    : joined([family, given], " ");
};

/** One to three authors head the entry; more stand behind the title only, five and more shortened. */
const headingOf = ({ named, andOthers }: Authors, manner: Manner): string => {
  if (named.length === 0 || named.length > 3) return "";
  const heads = manner === "record" ? named.slice(0, 1) : named;
  const text = heads.map((author) => headed(author, manner)).join(", ");
  const rest = andOthers && manner === "reference" ? " и др" : "";
  return ended(`${text}${rest}`);
};

const responsibility = ({ named, andOthers }: Authors): string => {
  const shown = named.length > 4 ? named.slice(0, 3) : named;
  const rest = andOthers || named.length > 4 ? " [и др.]" : "";
  return `${shown.map(responsible).join(", ")}${rest}`;
};

const kindWords: Partial<Readonly<Record<Form, string>>> = {
  collection: "сборник документов",
  thesis: "диссертация",
};

/** The title with its kind, unless the title says it, and who answers for it. */
const titleArea = (source: CitedSource, form: Form, manner: Manner): string => {
  const authors = readAuthors(source.authors);
  const word = kindWords[form] ?? "";
  const stem = word.slice(0, 7).toLowerCase();
  const says = word !== "" && source.title.toLowerCase().includes(stem);
  const title = joined([source.title, says ? "" : word], " : ");
  const isCompiled = form === "collection";
  const heading = isCompiled ? "" : headingOf(authors, manner);
  const named = responsibility(authors);
  const needs = manner === "record" || isCompiled || authors.named.length > 3;
  const role = isCompiled
    ? led(authors.named.length > 1 ? "составители" : "составитель", named)
    : named;
  const body = named !== "" && needs ? `${title} / ${role}` : title;
  const school =
    form === "thesis" && source.publisher !== "" && manner === "record"
      ? ` ; ${source.publisher}`
      : "";
  return joined([heading, `${body}${school}`], " ");
};

const imprintOf = (source: CitedSource, form: Form): string => {
  const { place, publisher } = source;
  const house = form === "thesis" ? "" : publisher;
  return joined([joined([place, house], " : "), yearOf(source)], ", ");
};

const pagesOf = (source: CitedSource): string => {
  const words = wordsOf(source);
  if (source.pages === "") return "";
  return isPageCount(source.pages) && source.container === ""
    ? `${source.pages.trim()} ${words.pages}`
    : `${words.page} ${dashed(source.pages)}`;
};

/** Areas end in a stop, and a dash divides them in a record; a stop that stands there already is not doubled. */
const areas = (parts: readonly string[], manner: Manner): string =>
  parts
    .filter((part) => part !== "")
    .reduce(
      (text, part) =>
        text === ""
          ? part
          : `${ended(text)}${manner === "record" ? " – " : " "}${part}`,
      "",
    );

const addressOf = ({ url, accessed }: CitedSource): string =>
  url === ""
    ? ""
    : joined(
        [
          `URL: ${url}`,
          accessed === "" ? "" : `(дата обращения: ${figures(accessed)})`,
        ],
        " ",
      );

const mediumOf = ({ url }: CitedSource): string =>
  url === "" ? "Текст : непосредственный" : "Текст : электронный";

/** Where a part stands: journal with year and number, newspaper with its day, book with its imprint. */
const hostOf = (source: CitedSource, form: Form): readonly string[] => {
  const { container, volume, issue } = source;
  const words = wordsOf(source);
  const number = joined(
    [led(words.volume, volume), led(words.issue, issue)],
    ", ",
  );
  const day = dayOf(source);
  if (form === "chapter") return [container, number, imprintOf(source, form)];
  return [
    container,
    yearOf(source),
    form === "newspaper" && day !== "" ? dayAndMonth(day) : number,
  ];
};

const whole = (source: CitedSource, form: Form): readonly string[] => [
  imprintOf(source, form),
  pagesOf(source),
];

/** An address that stands in for a title is told once, as the address. */
const withTitle = (source: CitedSource): CitedSource =>
  isAddressOf(source.title, source.url)
    ? { ...source, title: "[Без заглавия]" }
    : source;

/** An address without a day on which it was read ends as it is written, so that it can be copied. */
const closed = (text: string): string =>
  /URL: \S+$/u.test(text) ? text : ended(text);

const published = (
  asGiven: CitedSource,
  form: Form,
  manner: Manner,
): string => {
  const source = withTitle(asGiven);
  const medium = manner === "record" ? mediumOf(source) : "";
  const title = titleArea(source, form, manner);
  const address = addressOf(source);
  if (source.container === "")
    return closed(
      areas([title, ...whole(source, form), address, medium], manner),
    );
  const part = joined(
    [areas([title, medium], manner), areas(hostOf(source, form), manner)],
    " // ",
  );
  return closed(areas([part, pagesOf(source), address], manner));
};

const paper = (source: CitedSource): string => {
  const place = archivalReference(source, "RU") ?? source.archive;
  const title = areas(
    [titleArea(source, "unpublished", "reference"), dateWords(source, "RU")],
    "reference",
  );
  return closed(
    areas([joined([title, place], " // "), addressOf(source)], "reference"),
  );
};

/**
 * By ГОСТ Р 7.0.5-2008, as in a footnote: `Автор И. О. Заглавие // Журнал. 2005. Т. 64, № 4. С. 747–770.` A paper of an
 * archive: title, two strokes, archive, fond, opis, delo and leaves (section 11 there).
 */
export const gostReference = (source: CitedSource): string => {
  const form = formOf(source);
  return form === "archival" || form === "unpublished"
    ? paper(source)
    : published(source, form, "reference");
};

/**
 * A bibliographic record by ГОСТ Р 7.0.100-2018, with areas divided by dashes and the kind of content told. Papers of an
 * archive have the form of ГОСТ Р 7.0.5-2008 here, too: archives describe them by rules of their own.
 */
export const gostRecord = (source: CitedSource): string => {
  const form = formOf(source);
  return form === "archival" || form === "unpublished"
    ? paper(source)
    : published(source, form, "record");
};
