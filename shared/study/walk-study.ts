import { idsInAddress } from "./addresses.ts";
import type { CountQuery } from "./count-query.ts";
import type { Block, Inline, StudyDocument, StudyRef } from "./document.ts";

/** The lines of words in a part, one after another: of a table each cell, of a list each of its parts. */
const linesOf = (block: Block): readonly (readonly Inline[])[] => {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.children];
    case "quote":
      return block.children.flatMap(linesOf);
    case "list":
      return block.entries.flatMap((entry) => entry.flatMap(linesOf));
    case "table":
      return block.rows.flat();
    default:
      return [];
  }
};

const flat = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines.flatMap((inline) =>
    "children" in inline ? [inline, ...flat(inline.children)] : [inline],
  );

/** Every piece of a text in its order, those inside others after what holds them. */
export const inlinesIn = ({ blocks }: StudyDocument): readonly Inline[] =>
  blocks.flatMap((block) => linesOf(block).flatMap(flat));

/** Every part of a text in its order, those inside others after what holds them. */
export const blocksIn = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => {
    if (block.kind === "quote") return [block, ...blocksIn(block.children)];
    if (block.kind === "list")
      return [block, ...block.entries.flatMap((entry) => blocksIn(entry))];
    return [block];
  });

/** A footnote: what it names. */
export type StudyNote = {
  readonly number: number;
  readonly refs: readonly StudyRef[];
};

/** The footnotes in order. */
export const notesIn = (study: StudyDocument): readonly StudyNote[] =>
  inlinesIn(study).flatMap((inline) =>
    inline.kind === "citation"
      ? [{ number: inline.number, refs: inline.refs }]
      : [],
  );

/** The counts in order, as they are written. */
export const countsIn = (
  study: StudyDocument,
): readonly { readonly written: string; readonly query: CountQuery | null }[] =>
  inlinesIn(study).flatMap((inline) =>
    inline.kind === "count"
      ? [{ written: inline.written, query: inline.query }]
      : [],
  );

/** The ids that a text cites, links or shows in a figure, each once, in the order of their first place. */
export const idsIn = (study: StudyDocument): readonly string[] => {
  const named = inlinesIn(study).flatMap((inline) => {
    if (inline.kind === "citation") return inline.refs.map(({ id }) => id);
    return inline.kind === "thing" ? [inline.id] : [];
  });
  const shown = blocksIn(study.blocks).flatMap((block) =>
    block.kind === "figure" ? idsInAddress(block.address) : [],
  );
  return [...new Set([...named, ...shown])];
};

/** The words of pieces, without notes; counts as the reader is told them. */
export const wordsOfInlines = (
  inlines: readonly Inline[],
  countOf: (index: number, written: string) => string = () => "…",
): string =>
  inlines
    .map((inline) => {
      if (inline.kind === "text" || inline.kind === "code") return inline.text;
      if (inline.kind === "break") return " ";
      if (inline.kind === "count") return countOf(inline.index, inline.written);
      return "children" in inline
        ? wordsOfInlines(inline.children, countOf)
        : "";
    })
    .join("");

/** How many words a text has, without its notes. */
export const countWords = ({ blocks }: StudyDocument): number =>
  blocks
    .flatMap(linesOf)
    .map((line) => wordsOfInlines(line))
    .join(" ")
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
