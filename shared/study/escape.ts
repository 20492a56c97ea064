import { escapeHtml as withEntities } from "../words/html-entities.ts";

/** Control characters have no place in a web page, nor do those that turn the direction of what follows. */
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu;

/** Words as they may stand in a web page, between tags or in an attribute in quotation marks. */
export const escapeHtml = (text: string): string =>
  withEntities(text.replaceAll(unprintable, ""));

/** Words as they may stand in a string of a style sheet inside a web page: everything but letters, figures and spaces by its number. */
export const escapeCss = (text: string): string =>
  text
    .replaceAll(unprintable, "")
    .replaceAll(
      /[^\p{L}\p{N} .,]/gu,
      (one) => `\\${(one.codePointAt(0) ?? 32).toString(16)} `,
    );

/** A text without what has no place in a file that is read. */
export const withoutControls = (text: string): string =>
  text.replaceAll(unprintable, "");

/** Words as they may stand in a line of Markdown. */
export const escapeMarkdown = (text: string): string =>
  withoutControls(text)
    .replaceAll(/\s*[\n\r]\s*/gu, " ")
    .replaceAll(/[\\`*_[\]<>#|~!{}&]/gu, "\\$&");

/** Lines of Markdown that begin as a list or a rule would, made lines of a paragraph: `1941. Война`, `- так`. */
export const escapeLineStarts = (text: string): string =>
  text
    .split("\n")
    .map((line) =>
      line
        .replace(/^\s+/u, "")
        .replace(/^(\d{1,9})([.)])(?=\s|$)/u, "$1\\$2")
        .replace(/^[-+=]/u, "\\$&"),
    )
    .join("\n");
