import { formatDayOf } from "../dates/format-date.ts";
import { keptFigure } from "../figures/figure.ts";
import { figureHtml } from "../figures/write-figure-html.ts";
import { viewOf } from "./addresses.ts";
import type { Block } from "./document.ts";
import type { CitedThing, StudyEdition, StudyHead } from "./edition.ts";
import { escapeCss, escapeHtml } from "./escape.ts";
import { parseStudy } from "./parse-study.ts";
import { publishedStyle } from "./published-style.ts";
import { readingTold } from "./reading-told.ts";
import { notesIn, wordsOfInlines } from "./walk-study.ts";
import {
  countWords,
  inlinesHtml,
  nameIn,
  type Writing,
  writingOf,
} from "./write-inlines.ts";

const blockHtml = (block: Block, writing: Writing): string => {
  switch (block.kind) {
    case "heading": {
      const tag = `h${String(block.level + 1)}`;
      return `<${tag} id="${escapeHtml(block.anchor)}">${inlinesHtml(block.children, writing)}</${tag}>`;
    }
    case "paragraph":
      return `<p>${inlinesHtml(block.children, writing)}</p>`;
    case "quote":
      return `<blockquote>${blocksHtml(block.children, writing)}</blockquote>`;
    case "list": {
      const tag = block.start === null ? "ul" : "ol";
      const start =
        block.start === null || block.start === 1
          ? ""
          : ` start="${String(Math.trunc(block.start))}"`;
      const entries = block.entries.map(
        (entry) => `<li>${blocksHtml(entry, writing)}</li>`,
      );
      return `<${tag}${start}>${entries.join("")}</${tag}>`;
    }
    case "code":
      return `<pre>${escapeHtml(block.text)}</pre>`;
    case "rule":
      return "<hr>";
    case "table":
      return tableHtml(block.rows, writing);
    case "figure":
      return figureBlock(block, writing);
  }
};

/** A figure of a saved view is drawn; of another address, or of a view that nothing was kept of, the address is told. */
const figureBlock = (
  { anchor, number, caption, address }: Extract<Block, { kind: "figure" }>,
  { words, figures, isFull, lang }: Writing,
): string => {
  const shown = figures.get(viewOf(address) ?? "");
  const figure = keptFigure(shown?.content);
  const opens = isFull
    ? `${escapeHtml(words.openIn)}: <code>${escapeHtml(shown?.opensAt ?? address)}</code>`
    : "";
  const signed =
    shown === undefined
      ? []
      : [`${escapeHtml(shown.by)}, ${escapeHtml(formatDayOf(shown.at, lang))}`];
  const drawn =
    figure === null ? "" : figureHtml(figure, words, `-${String(number)}`);
  const told = [...(figure === null ? [] : signed), opens]
    .filter((part) => part !== "")
    .join(" · ");
  return `<figure id="${escapeHtml(anchor)}">${drawn}${told === "" ? "" : `<p class="view">${told}</p>`}<figcaption>${escapeHtml(words.figure)} ${String(number)}. ${escapeHtml(caption)}</figcaption></figure>`;
};

const tableHtml = (
  [head = [], ...rows]: Extract<Block, { kind: "table" }>["rows"],
  writing: Writing,
): string => {
  const cells = (tag: string, row: typeof head) =>
    `<tr>${row.map((cell) => `<${tag}>${inlinesHtml(cell, writing)}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${cells("th", head)}</thead><tbody>${rows.map((row) => cells("td", row)).join("")}</tbody></table>`;
};

const blocksHtml = (blocks: readonly Block[], writing: Writing): string =>
  blocks.map((block) => blockHtml(block, writing)).join("\n");

/** The parts of the text. On paper each is followed by its notes, since no browser yet sets them at the foot of a page. */
const partsHtml = (
  blocks: readonly Block[],
  notes: StudyEdition["notes"],
  writing: Writing,
): string =>
  blocks
    .map((block) => {
      const feet = notesIn({ blocks: [block] })
        .flatMap(({ number }) => notes[number - 1] ?? [])
        .map(
          ({ number, text }) =>
            `<p><sup>${String(number)}</sup> ${escapeHtml(text)}</p>`,
        );
      const foot =
        feet.length === 0
          ? ""
          : `<div class="feet" aria-hidden="true">${feet.join("")}</div>`;
      return `${blockHtml(block, writing)}${foot}`;
    })
    .join("\n");

const speakersOf = ({ speakers }: CitedThing, { words }: Writing): string =>
  speakers
    .map(({ name, capacity, mediation }) =>
      [
        name,
        words.capacity[capacity] ?? capacity,
        words.mediation[mediation] ?? mediation,
      ]
        .filter((part) => part !== "")
        .join(", "),
    )
    .join("; ");

const marksOf = (thing: CitedThing, { words }: Writing): readonly string[] => [
  ...(thing.known ? [] : [words.notKnown]),
  ...(thing.denies ? [words.denies] : []),
  ...(thing.standing === null || thing.standing === "STANDS"
    ? []
    : [words.standing[thing.standing]]),
  ...(thing.constructed ? [words.constructed] : []),
  ...(thing.source === null || thing.seen ? [] : [words.notSeen]),
];

const thingHtml = (thing: CitedThing, writing: Writing): string => {
  const { words } = writing;
  const marks = marksOf(thing, writing)
    .map((mark) => ` <span class="said">${escapeHtml(mark)}</span>`)
    .join("");
  const parts = [
    `<p>${escapeHtml(thing.name || thing.id)}${marks}</p>`,
    thing.verbatim === null
      ? ""
      : `<blockquote class="verbatim">${escapeHtml(thing.verbatim)}</blockquote>`,
    thing.speakers.length === 0
      ? ""
      : `<p class="small">${escapeHtml(speakersOf(thing, writing))}</p>`,
    thing.rivals.length === 0
      ? ""
      : `<p class="small">${escapeHtml(words.rivals)}:</p><ul class="rivals">${thing.rivals.map(({ name, source }) => `<li>${escapeHtml(name)} (${escapeHtml(source)})</li>`).join("")}</ul>`,
  ];
  return parts.join("");
};

/** A note: its reference, and below it the claims themselves with their words and rivals. */
const noteHtml = (
  note: StudyEdition["notes"][number],
  writing: Writing,
): string => {
  const things = note.ids.flatMap((id) => writing.things.get(id) ?? []);
  const number = String(note.number);
  return `<li id="note-${number}" value="${number}"><p class="reference">${escapeHtml(note.text)} <a href="#mark-${number}" role="doc-backlink" aria-label="↩ ${number}">↩</a></p>${things.map((thing) => `<div class="claim">${thingHtml(thing, writing)}</div>`).join("")}</li>`;
};

const sourcesHtml = (
  groups: StudyEdition["sources"],
  { words }: Writing,
): string =>
  groups
    .map(
      ({ archive, sources }) =>
        `<h3>${escapeHtml(archive ?? words.published)}</h3><ul class="sources">${sources.map(({ citation }) => `<li>${escapeHtml(citation)}</li>`).join("")}</ul>`,
    )
    .join("");

const contentsHtml = (blocks: readonly Block[], writing: Writing): string => {
  const { words } = writing;
  const countOf = (index: number, written: string) =>
    countWords(index, written, writing);
  const heads = blocks.flatMap((block) =>
    block.kind === "heading" ? [block] : [],
  );
  if (heads.length < 3) return "";
  const lines = heads.map(
    ({ anchor, level, children }) =>
      `<li class="level-${String(level)}"><a href="#${escapeHtml(anchor)}">${escapeHtml(wordsOfInlines(children, countOf))}</a></li>`,
  );
  return `<nav aria-label="${escapeHtml(words.contents)}"><p class="small">${escapeHtml(words.contents)}</p><ul>${lines.join("")}</ul></nav>`;
};

/**
 * A study as one web page that stands alone: it asks for nothing (its own policy forbids it), runs nothing, and holds the cited claims with
 * their words and rivals. Printed, it has a running head, page numbers and its notes.
 */
export const writeHtml = (head: StudyHead, edition: StudyEdition): string => {
  const writing = writingOf(edition);
  const { words } = writing;
  const { blocks } = parseStudy(head.text);
  const lang = edition.lang === "EN" ? "en" : "ru";
  const foot = [
    words.saved(head.version, formatDayOf(head.at, edition.lang), head.by),
    words.pinned(head.revision),
    `${words.reading}: ${readingTold(head.reading, edition.lang, nameIn(edition))}`,
    ...(writing.isFull ? [] : [words.names[edition.displayNames]]),
    ...(head.constructed ? [words.constructed] : []),
  ].join(" · ");
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Kartoteka">
<title>${escapeHtml(head.title)}</title>
<style>${publishedStyle(escapeCss(head.title))}</style>
</head>
<body>
<main>
<header><h1>${escapeHtml(head.title)}</h1>${head.summary === "" ? "" : `<p class="summary">${escapeHtml(head.summary)}</p>`}<p class="small">${escapeHtml(foot)}</p></header>
${contentsHtml(blocks, writing)}
<article>
${partsHtml(blocks, edition.notes, writing)}
</article>
<section aria-label="${escapeHtml(words.notes)}"><h2><span class="on-screen">${escapeHtml(words.notes)}</span><span class="on-paper">${escapeHtml(words.claims)}</span></h2><ol class="notes">${edition.notes.map((note) => noteHtml(note, writing)).join("\n")}</ol></section>
<section aria-label="${escapeHtml(words.sources)}"><h2>${escapeHtml(words.sources)}</h2>${sourcesHtml(edition.sources, writing)}</section>
</main>
</body>
</html>
`;
};
