import MarkdownIt, { type Token } from "markdown-it";

/** A token of Markdown with what stands inside it. */
export type MarkdownNode = {
  readonly type: string;
  readonly token: Token;
  readonly children: readonly MarkdownNode[];
};

/**
 * CommonMark with tables. Markup of web pages is off, and so are definitions of links elsewhere in the text: a citation in brackets
 * must not become somebody's link. Addresses are judged by us, not here. Parts within parts deeper than `maxNesting` are cut.
 */
const markdown = new MarkdownIt("default", {
  html: false,
  linkify: false,
  typographer: false,
  maxNesting: 24,
}).disable(["reference", "strikethrough", "html_block", "html_inline"]);
markdown.validateLink = () => true;

const typeOf = ({ type }: Token): string =>
  type.replace(/_(?:open|close)$/u, "");

/** An attribute of a token; `""` when it has none. */
export const attributeOf = (token: Token, name: string): string =>
  String(token.attrGet(name) ?? "");

/** Emphasis within emphasis deeper than this is not put into one another: a text of nothing else must not end the program. */
const deepest = 40;

/** Puts tokens, which come one after another, into one another. */
const grow = (tokens: readonly Token[]): readonly MarkdownNode[] => {
  const roots: MarkdownNode[] = [];
  const open: MarkdownNode[][] = [];
  let tooDeep = 0;
  for (const token of tokens) {
    const inside = open.at(-1) ?? roots;
    if (token.nesting === 1) {
      if (open.length >= deepest) {
        tooDeep += 1;
        continue;
      }
      const children: MarkdownNode[] = [];
      inside.push({ type: typeOf(token), token, children });
      open.push(children);
    } else if (token.nesting === -1) {
      if (tooDeep > 0) tooDeep -= 1;
      else open.pop();
    } else {
      const children = token.children === null ? [] : grow(token.children);
      inside.push({ type: typeOf(token), token, children });
    }
  }
  return roots;
};

/** What an entity of the web stands for. */
export const unescaped = (entity: string): string =>
  markdown.utils.unescapeAll(entity);

/** Parses Markdown. Never throws, whatever the text. */
export const readMarkdown = (text: string): readonly MarkdownNode[] =>
  grow(markdown.parse(text, {}));
