import { expect } from "vitest";

import {
  citationOf,
  type CitationStyle,
} from "../../../server/source/citation.ts";
import type { CitedSource } from "../../../server/source/citing/cited-source.ts";
import { consultedNote } from "../../../server/source/citing/consulted-note.ts";
import { citedSource } from "./cited-source.ts";

/** A citation without the sentence on how the source was consulted. */
export const cite = (
  known: Partial<CitedSource>,
  style: CitationStyle,
): string => {
  const source = citedSource(known);
  const lang = style.startsWith("CHICAGO") ? "EN" : "RU";
  const note = ` ${consultedNote(source, lang)}`;
  const text = citationOf(source, style, lang);
  expect(text.endsWith(note)).toBe(true);
  return text.slice(0, -note.length);
};

/** An article of a journal. */
export const jones: Partial<CitedSource> = {
  kind: "article",
  authors: ["Jones J. W."],
  title: "Every Family Has Its Freak",
  container: "Slavic Review",
  volume: "64",
  issue: "4",
  year: 2005,
  pages: "747-770",
};
