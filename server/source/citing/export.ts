import { bibtexOf } from "./bibtex.ts";
import type { CitedSource, Lang } from "./cited-source.ts";
import { cslOf } from "./csl-json.ts";
import { risOf } from "./ris.ts";

/** The formats of reference managers, as in the schema's `CitationFormat`. */
export const citationFormats = ["BIBTEX", "RIS", "CSL_JSON"] as const;

export type CitationFormat = (typeof citationFormats)[number];

/** Media type and name of a file of each format. */
export const fileOf: Readonly<
  Record<
    CitationFormat,
    { readonly mediaType: string; readonly extension: string }
  >
> = {
  BIBTEX: { mediaType: "application/x-bibtex", extension: "bib" },
  RIS: { mediaType: "application/x-research-info-systems", extension: "ris" },
  CSL_JSON: {
    mediaType: "application/vnd.citationstyles.csl+json",
    extension: "json",
  },
};

/** Sources as one file of a format, in the order given. */
export const exportSources = (
  sources: readonly CitedSource[],
  format: CitationFormat,
  lang: Lang,
): string => {
  switch (format) {
    case "BIBTEX":
      return sources.map((source) => bibtexOf(source, lang)).join("\n");
    case "RIS":
      return sources.map((source) => risOf(source, lang)).join("\r\n");
    case "CSL_JSON":
      return `${JSON.stringify(
        sources.map((source) => cslOf(source, lang)),
        undefined,
        2,
      )}\n`;
  }
};
