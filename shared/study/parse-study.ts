import type { Block, StudyDocument } from "./document.ts";
import {
  attributeOf,
  type MarkdownNode,
  readMarkdown,
} from "./markdown-tree.ts";
import {
  inlinesOf,
  type Numbers,
  startNumbers,
  wordsOf,
} from "./parse-inlines.ts";
import { viewAddress } from "./view-address.ts";

/** The longest text of a study, in characters: some sixty printed pages. */
export const longestStudy = 100_000;

const lineOf = ({ token }: MarkdownNode): number => (token.map?.[0] ?? 0) + 1;

/** What stands in a line: the tokens of a heading, a paragraph or a cell. */
const lineIn = ({ children }: MarkdownNode): readonly MarkdownNode[] =>
  children.flatMap((child) => (child.type === "inline" ? child.children : []));

const anchorOf = (words: string, { anchors }: Numbers): string => {
  const plain =
    words
      .toLowerCase()
      .replaceAll(/\[@[^\]]*\]/gu, "")
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      .replaceAll(/^-+|-+$/gu, "")
      .slice(0, 80) || "part";
  // Notes, their marks and figures have anchors of their own.
  const base = /^(?:note|mark|figure)-\d+$/u.test(plain)
    ? `part-${plain}`
    : plain;
  const before = anchors.get(base) ?? 0;
  anchors.set(base, before + 1);
  return before === 0 ? base : `${base}-${String(before + 1)}`;
};

/** A picture that stands alone in its paragraph and is a view of Kartoteka. */
const figureOf = (
  node: MarkdownNode,
  numbers: Numbers,
): readonly Block[] | undefined => {
  const [picture, ...more] = lineIn(node);
  if (picture?.type !== "image" || more.length > 0) return undefined;
  const address = viewAddress(attributeOf(picture.token, "src"));
  if (address === undefined) return undefined;
  numbers.figures += 1;
  const number = numbers.figures;
  return [
    {
      kind: "figure",
      line: lineOf(node),
      number,
      anchor: `figure-${String(number)}`,
      address,
      caption: wordsOf(picture.children),
    },
  ];
};

const headingOf = (node: MarkdownNode, numbers: Numbers): Block => ({
  kind: "heading",
  line: lineOf(node),
  level: Math.min(4, Number(node.token.tag.slice(1)) || 1),
  anchor: anchorOf(wordsOf(lineIn(node)), numbers),
  children: inlinesOf(lineIn(node), numbers),
});

const listOf = (node: MarkdownNode, numbers: Numbers): Block => ({
  kind: "list",
  line: lineOf(node),
  start:
    node.type === "ordered_list"
      ? Number(node.token.attrGet("start") ?? 1)
      : null,
  entries: node.children.map(({ children }) => blocksOf(children, numbers)),
});

const tableOf = (node: MarkdownNode, numbers: Numbers): Block => ({
  kind: "table",
  line: lineOf(node),
  rows: node.children.flatMap(({ children }) =>
    children.map((row) =>
      row.children.map((cell) => inlinesOf(lineIn(cell), numbers)),
    ),
  ),
});

const blockOf = (node: MarkdownNode, numbers: Numbers): readonly Block[] => {
  const line = lineOf(node);
  switch (node.type) {
    case "heading":
      return [headingOf(node, numbers)];
    case "paragraph":
      return (
        figureOf(node, numbers) ?? [
          {
            kind: "paragraph",
            line,
            children: inlinesOf(lineIn(node), numbers),
          },
        ]
      );
    case "blockquote":
      return [
        { kind: "quote", line, children: blocksOf(node.children, numbers) },
      ];
    case "bullet_list":
    case "ordered_list":
      return [listOf(node, numbers)];
    case "table":
      return [tableOf(node, numbers)];
    case "fence":
    case "code_block":
      return [{ kind: "code", line, text: node.token.content }];
    case "hr":
      return [{ kind: "rule", line }];
    default:
      return [];
  }
};

const blocksOf = (
  nodes: readonly MarkdownNode[],
  numbers: Numbers,
): readonly Block[] => nodes.flatMap((node) => blockOf(node, numbers));

/**
 * Parses the text of a study: CommonMark with tables, in which
 * `[@factoid/…]` cites (a footnote), `[words](person/…)` links somebody of the card index, `[words](#anchor)` another part,
 * `{{count people kind=… value=…}}` is a number asked for, and `![caption](/network?…)` alone in its paragraph a figure.
 * Markup of web pages is plain words here, links are not defined elsewhere in the text, pictures from elsewhere are not taken in.
 * Anything is parsed; text beyond `longestStudy` is cut.
 */
export const parseStudy = (text: string): StudyDocument => ({
  blocks: blocksOf(readMarkdown(text.slice(0, longestStudy)), startNumbers()),
});
