import type {
  CitedThing,
  StudyEdition,
  StudyHead,
} from "../../../shared/study/edition.ts";

/** A cited claim that stands. */
export const cited = (
  id: string,
  more: Partial<CitedThing> = {},
): CitedThing => ({
  id,
  name: `what ${id} says`,
  known: true,
  constructed: false,
  standing: id.startsWith("factoid/") ? "STANDS" : null,
  verbatim: null,
  denies: false,
  leaf: null,
  source: "source/s",
  citation: "A source.",
  seen: true,
  speakers: [],
  rivals: [],
  ...more,
});

/** The head of a study with this text. */
export const headOf = (
  text: string,
  more: Partial<StudyHead> = {},
): StudyHead => ({
  id: "study/test",
  title: "A study",
  summary: "",
  language: "RU",
  text,
  version: 1,
  by: "A. K.",
  at: "2026-01-01T00:00:00Z",
  revision: 7,
  reading: "{}",
  constructed: false,
  ...more,
});

/** An edition with nothing behind it but what is given. */
export const editionWith = (
  more: Partial<StudyEdition> = {},
): StudyEdition => ({
  lang: "RU",
  displayNames: "FULL",
  words: 0,
  notes: [],
  sources: [],
  cited: [],
  counts: [],
  figures: [],
  findings: [],
  changes: [],
  ...more,
});
