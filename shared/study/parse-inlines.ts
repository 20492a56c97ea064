import { readAddress } from "./addresses.ts";
import { parseCount } from "./count-query.ts";
import type { Inline } from "./document.ts";
import { readMarks } from "./inline-marks.ts";
import { attributeOf, type MarkdownNode } from "./markdown-tree.ts";

/** What is numbered through the whole text. */
export type Numbers = {
  notes: number;
  counts: number;
  figures: number;
  readonly anchors: Map<string, number>;
};

/** Numbers of a text that has nothing yet. */
export const startNumbers = (): Numbers => ({
  notes: 0,
  counts: 0,
  figures: 0,
  anchors: new Map(),
});

/** The words of a line without any markup. */
export const wordsOf = (nodes: readonly MarkdownNode[]): string =>
  nodes
    .map(({ type, token, children }) => {
      if (type === "softbreak" || type === "hardbreak") return " ";
      return children.length > 0 ? wordsOf(children) : token.content;
    })
    .join("");

const marksOf = (text: string, numbers: Numbers): readonly Inline[] =>
  readMarks(text).map((mark): Inline => {
    if (mark.kind === "text") return mark;
    if (mark.kind === "citation") {
      numbers.notes += 1;
      return { ...mark, number: numbers.notes };
    }
    numbers.counts += 1;
    return {
      kind: "count",
      index: numbers.counts - 1,
      written: mark.written,
      query: parseCount(mark.written),
    };
  });

const refused = (address: string, children: readonly Inline[]): Inline => ({
  kind: "refused",
  address: address.slice(0, 200),
  children,
});

const linkTo = (given: string, children: readonly Inline[]): Inline => {
  const address = readAddress(given);
  switch (address.to) {
    case "thing":
      return { kind: "thing", id: address.id, children };
    case "web":
      return { kind: "web", url: address.url, children };
    case "here":
      return { kind: "crossReference", anchor: address.anchor, children };
    case "nowhere":
      return refused(given, children);
  }
};

const inlineOf = (
  { type, token, children }: MarkdownNode,
  numbers: Numbers,
): readonly Inline[] => {
  switch (type) {
    case "text":
      return marksOf(token.content, numbers);
    case "softbreak":
      return [{ kind: "text", text: " " }];
    case "hardbreak":
      return [{ kind: "break" }];
    case "code_inline":
      return [{ kind: "code", text: token.content }];
    case "em":
      return [{ kind: "emphasis", children: inlinesOf(children, numbers) }];
    case "strong":
      return [{ kind: "strong", children: inlinesOf(children, numbers) }];
    case "link":
      return [linkTo(attributeOf(token, "href"), inlinesOf(children, numbers))];
    case "image":
      return [
        refused(attributeOf(token, "src"), [
          { kind: "text", text: wordsOf(children) },
        ]),
      ];
    default:
      return token.content === ""
        ? []
        : [{ kind: "text", text: token.content }];
  }
};

/** Neighbouring texts are one, so that a citation that the parser cut in two is seen whole. */
const joinTexts = (nodes: readonly MarkdownNode[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (const node of nodes) {
    const isText = node.type === "text" || node.type === "text_special";
    const last = pieces.at(-1);
    if (isText && typeof last === "string")
      pieces[pieces.length - 1] = last + node.token.content;
    else pieces.push(isText ? node.token.content : node);
  }
  return pieces;
};

type Piece = string | MarkdownNode;

/** A line of Markdown as pieces of a study. */
export const inlinesOf = (
  nodes: readonly MarkdownNode[],
  numbers: Numbers,
): readonly Inline[] =>
  joinTexts(nodes).flatMap((piece) =>
    typeof piece === "string"
      ? marksOf(piece, numbers)
      : inlineOf(piece, numbers),
  );
