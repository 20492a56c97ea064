import type { StudyBundle } from "./bundle.ts";
import type { StudyEdition, StudyHead } from "./edition.ts";
import { writeHtml } from "./write-html.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** The forms in which a study is published. */
export type StudyFormat = "HTML" | "MARKDOWN" | "JSON";

/** A study as a file. */
export type StudyFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string;
};

const bundleOf = (study: StudyHead, edition: StudyEdition): string => {
  const bundle: StudyBundle = {
    format: "kartoteka-study",
    formatVersion: 1,
    study,
    edition,
  };
  return `${JSON.stringify(bundle, null, 2)}\n`;
};

/** Publishes a version with everything behind it. */
export const publish = (
  format: StudyFormat,
  head: StudyHead,
  edition: StudyEdition,
): StudyFile => {
  const name = `${head.id.replace(/^study\//u, "")}-v${String(head.version)}`;
  switch (format) {
    case "HTML":
      return {
        fileName: `${name}.html`,
        mediaType: "text/html",
        content: writeHtml(head, edition),
      };
    case "MARKDOWN":
      return {
        fileName: `${name}.md`,
        mediaType: "text/markdown",
        content: writeMarkdown(head, edition),
      };
    case "JSON":
      return {
        fileName: `${name}.json`,
        mediaType: "application/json",
        content: bundleOf(head, edition),
      };
  }
};
