import { formatDayOf } from "../dates/format-date.ts";
import { type Figure, keptFigure } from "../figures/figure.ts";
import { viewOf } from "./addresses.ts";
import type { Block, Inline } from "./document.ts";
import type { StudyEdition, StudyHead } from "./edition.ts";
import { escapeLineStarts, escapeMarkdown, withoutControls } from "./escape.ts";
import { parseStudy } from "./parse-study.ts";
import { readingTold } from "./reading-told.ts";
import {
  countWords,
  nameIn,
  type Writing,
  writingOf,
} from "./write-inlines.ts";

/** What is written, and whether in a table: there a bar begins a new cell, in code as well. */
type Place = Writing & { readonly isCell?: boolean };

/** Backticks, more than stand anywhere inside. */
const fenceFor = (text: string, least: number): string =>
  "`".repeat(
    Math.max(
      least,
      ...[...text.matchAll(/`+/gu)].map(([run]) => run.length + 1),
    ),
  );

const codeOf = (text: string, { isCell = false }: Place): string => {
  const code = withoutControls(text).replaceAll(/\s+/gu, " ");
  const fence = fenceFor(code, 1);
  return `${fence} ${isCell ? code.replaceAll("|", "\\|") : code} ${fence}`;
};

const percent: Readonly<Record<string, string>> = {
  "`": "%60",
  "<": "%3C",
  ">": "%3E",
  "\\": "%5C",
};

/** An address that nothing around it can end. */
const plainAddress = (address: string): string =>
  withoutControls(address)
    .replaceAll(/\s/gu, "%20")
    .replaceAll(/[`<>\\]/gu, (one) => percent[one] ?? "");

const inline = (one: Inline, writing: Place): string => {
  switch (one.kind) {
    case "text":
      return escapeMarkdown(one.text);
    case "code":
      return codeOf(one.text, writing);
    case "break":
      return "\\\n";
    case "emphasis":
      return `*${line(one.children, writing)}*`;
    case "strong":
      return `**${line(one.children, writing)}**`;
    case "citation":
      return `[^${String(one.number)}]`;
    case "web":
      return `[${line(one.children, writing)}](<${plainAddress(one.url)}>)`;
    case "crossReference":
      return `[${line(one.children, writing)}](#${one.anchor})`;
    case "thing":
    case "refused":
      return line(one.children, writing);
    case "count":
      return escapeMarkdown(countWords(one.index, one.written, writing));
  }
};

const line = (inlines: readonly Inline[], writing: Place): string =>
  inlines.map((one) => inline(one, writing)).join("");

const indented = (text: string, by: string, first = by): string =>
  text
    .split("\n")
    .map((each, index) => `${index === 0 ? first : by}${each}`.trimEnd())
    .join("\n");

const block = (one: Block, writing: Writing): string => {
  switch (one.kind) {
    case "heading":
      return `${"#".repeat(one.level + 1)} ${line(one.children, writing).replaceAll("\\\n", " ")}`;
    case "paragraph":
      return escapeLineStarts(line(one.children, writing));
    case "quote":
      return indented(blocks(one.children, writing), "> ");
    case "list":
      return one.entries
        .map((entry, index) => {
          const mark =
            one.start === null ? "- " : `${String(one.start + index)}. `;
          return indented(
            blocks(entry, writing),
            " ".repeat(mark.length),
            mark,
          );
        })
        .join("\n");
    case "code": {
      // Indented code would be read as part of a list that stands before it.
      const code = withoutControls(one.text).trimEnd();
      const fence = fenceFor(code, 3);
      return `${fence}\n${code}\n${fence}`;
    }
    case "rule":
      return "---";
    case "table": {
      const rows = one.rows.map(
        (row) =>
          `| ${row.map((cell) => line(cell, { ...writing, isCell: true })).join(" | ")} |`,
      );
      const under = `|${" --- |".repeat(one.rows[0]?.length ?? 0)}`;
      return [rows[0] ?? "", under, ...rows.slice(1)].join("\n");
    }
    case "figure":
      return figureOf(one, writing);
  }
};

const tableOf = (table: NonNullable<Figure["table"]>): readonly string[] => {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => escapeMarkdown(cell)).join(" | ")} |`;
  return [
    row(table.columns),
    `|${" --- |".repeat(table.columns.length)}`,
    ...table.rows.map(row),
  ];
};

/** Markdown holds no drawing: a figure is told by its table and by what must go with it. */
const figureOf = (
  { number, caption, address }: Extract<Block, { kind: "figure" }>,
  { words, figures, isFull }: Writing,
): string => {
  const shown = figures.get(viewOf(address) ?? "");
  const figure = keptFigure(shown?.content);
  const opens = isFull
    ? ` (${words.openIn}: \`${plainAddress(shown?.opensAt ?? address)}\`)`
    : "";
  const title = `*${words.figure} ${String(number)}. ${escapeMarkdown(caption)}*${opens}`;
  if (figure === null) return title;
  const { table, notes, constructed } = figure;
  return [
    title,
    ...(table === null ? [] : [tableOf(table).join("\n")]),
    ...(table === null || table.more === 0
      ? []
      : [escapeMarkdown(words.moreRows(table.more))]),
    [...(constructed ? [words.constructed] : []), ...notes]
      .map((note) => `- ${escapeMarkdown(note)}`)
      .join("\n"),
  ].join("\n\n");
};

const blocks = (some: readonly Block[], writing: Writing): string =>
  some.map((one) => block(one, writing)).join("\n\n");

/** A study as Markdown for other programs: notes as footnotes, numbers written out, links into the card index as plain words. */
export const writeMarkdown = (
  head: StudyHead,
  edition: StudyEdition,
): string => {
  const writing = writingOf(edition);
  const { words } = writing;
  const notes = edition.notes.map(
    ({ number, text }) => `[^${String(number)}]: ${escapeMarkdown(text)}`,
  );
  const sources = edition.sources.map(
    ({ archive, sources: some }) =>
      `### ${escapeMarkdown(archive ?? words.published)}\n\n${some.map(({ citation }) => `- ${escapeMarkdown(citation)}`).join("\n")}`,
  );
  return [
    `# ${escapeMarkdown(head.title)}`,
    ...(head.summary === "" ? [] : [`*${escapeMarkdown(head.summary)}*`]),
    `${escapeMarkdown(words.saved(head.version, formatDayOf(head.at, edition.lang), head.by))} · ${words.pinned(head.revision)} · ${escapeMarkdown(`${words.reading}: ${readingTold(head.reading, edition.lang, nameIn(edition))}`)}${writing.isFull ? "" : ` · ${words.names[edition.displayNames]}`}${head.constructed ? ` · ${words.constructed}` : ""}`,
    blocks(parseStudy(head.text).blocks, writing),
    ...(sources.length === 0 ? [] : [`## ${words.sources}`, ...sources]),
    ...notes,
    "",
  ].join("\n\n");
};
