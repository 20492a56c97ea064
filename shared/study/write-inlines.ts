import type { Inline } from "./document.ts";
import type {
  CitedThing,
  KeptCount,
  ShownFigure,
  StudyEdition,
} from "./edition.ts";
import { escapeHtml } from "./escape.ts";
import { type Held, holdNotes } from "./hold-notes.ts";
import { type PublishedWords, publishedWords } from "./published-words.ts";

/** What the writers look things up in. */
export type Writing = {
  readonly lang: StudyEdition["lang"];
  readonly words: PublishedWords;
  readonly things: ReadonlyMap<string, CitedThing>;
  readonly counts: readonly KeptCount[];
  /** Saved views by id. */
  readonly figures: ReadonlyMap<string, ShownFigure>;
  /** Whether people are called by their names: else ids and addresses tell nothing to a reader, and are left out. */
  readonly isFull: boolean;
};

/** An edition made ready to be looked up in. */
export const writingOf = ({
  lang,
  cited,
  counts,
  figures,
  displayNames,
}: StudyEdition): Writing => ({
  lang,
  words: publishedWords(lang),
  things: new Map(cited.map((thing) => [thing.id, thing] as const)),
  counts,
  figures: new Map(figures.map((one) => [one.id, one] as const)),
  isFull: displayNames === "FULL",
});

/** A count as a published text has it: the number that it was saved with. */
export const countWords = (
  index: number,
  written: string,
  { counts }: Writing,
): string => {
  const count = counts[index];
  const number = count?.kept ?? count?.now ?? null;
  return number === null ? `{{count ${written}}}` : String(number);
};

const inlineHtml = (inline: Inline | Held, writing: Writing): string => {
  switch (inline.kind) {
    case "held":
      return `<span class="held">${eachHtml(inline.children, writing)}</span>`;
    case "text":
      return escapeHtml(inline.text);
    case "code":
      return `<code>${escapeHtml(inline.text)}</code>`;
    case "break":
      return "<br>";
    case "emphasis":
      return `<em>${inlinesHtml(inline.children, writing)}</em>`;
    case "strong":
      return `<strong>${inlinesHtml(inline.children, writing)}</strong>`;
    case "citation":
      return noteMark(inline.number);
    case "thing":
      return `<span class="thing"${writing.isFull ? ` title="${escapeHtml(inline.id)}"` : ""}>${inlinesHtml(inline.children, writing)}</span>`;
    case "web":
      return `<a href="${escapeHtml(inline.url)}" rel="noopener noreferrer nofollow">${inlinesHtml(inline.children, writing)}</a>`;
    case "crossReference":
      return `<a href="#${escapeHtml(inline.anchor)}">${inlinesHtml(inline.children, writing)}</a>`;
    case "refused":
      return `<span class="refused" title="${escapeHtml(writing.words.refused)}">${inlinesHtml(inline.children, writing)}</span>`;
    case "count":
      return `<span class="count"${writing.isFull ? ` title="${escapeHtml(inline.written)}"` : ""}>${escapeHtml(countWords(inline.index, inline.written, writing))}</span>`;
  }
};

const noteMark = (number: number): string =>
  `<sup><a class="mark" id="mark-${String(number)}" href="#note-${String(number)}" role="doc-noteref">${String(number)}</a></sup>`;

const eachHtml = (
  pieces: readonly (Inline | Held)[],
  writing: Writing,
): string => pieces.map((piece) => inlineHtml(piece, writing)).join("");

/** A line as web markup. */
export const inlinesHtml = (
  inlines: readonly Inline[],
  writing: Writing,
): string => eachHtml(holdNotes(inlines), writing);

/** How a source is called in an edition, by its id; undefined when the edition does not list it. */
export const nameIn =
  ({ sources }: StudyEdition) =>
  (id: string): string | undefined =>
    sources.flatMap((group) => group.sources).find((source) => source.id === id)
      ?.citation;
