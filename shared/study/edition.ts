import { z } from "../zod.ts";

/** How a claim that is cited stands now, under the reading of the study. */
export const standings = [
  "STANDS",
  "CONTESTED",
  "REJECTED",
  "LEFT_OUT",
  "CORRECTED",
  "RETRACTED",
] as const;
export type Standing = (typeof standings)[number];

/** What changed behind a text since it was saved. */
const changeKinds = [
  "ADDED",
  "CORRECTED",
  "RETRACTED",
  "JUDGED",
  "JUDGEMENT_WITHDRAWN",
  "NEW_RIVAL",
  "COUNT",
  "FIGURE",
  "GONE",
] as const;

/** What the checks beside a text find. */
export const findingKinds = [
  "CITES_NOTHING",
  "CONTESTED_CLAIM",
  "REJECTED_CLAIM",
  "CLAIM_LEFT_OUT",
  "CHANGED_CLAIM",
  "RETRACTED_CLAIM",
  "UNKNOWN_CITATION",
  "PERSON_NOT_LINKED",
  "SOURCE_NOT_SEEN",
  "CONSTRUCTED_FIGURE",
  "CONSTRUCTED_CLAIM",
  "STALE_COUNT",
  "COUNT_NOT_UNDERSTOOD",
  "BROKEN_REFERENCE",
  "ADDRESS_REFUSED",
  "NAME_LEFT",
] as const;
export type FindingKind = (typeof findingKinds)[number];

const text = z.string();

const speaker = z.object({
  name: text,
  capacity: text,
  mediation: text,
});

/** What a text names: a claim with its words and rivals, or anything else by its name. All words are in the language of the edition. */
export const citedThing = z.object({
  id: text,
  /** Of a claim what it says in a line. */
  name: text,
  /** Whether there is such a thing in this Kartoteka. */
  known: z.boolean(),
  constructed: z.boolean(),
  /** How a claim stands; null for anything else. */
  standing: z.enum(standings).nullable(),
  verbatim: text.nullable(),
  denies: z.boolean(),
  leaf: text.nullable(),
  /** The source of a claim, or the source itself. */
  source: text.nullable(),
  citation: text.nullable(),
  /** Whether somebody saw the source, a copy, a publication or an excerpt of it. */
  seen: z.boolean(),
  speakers: z.array(speaker).readonly(),
  rivals: z.array(z.object({ id: text, name: text, source: text })).readonly(),
});
export type CitedThing = z.infer<typeof citedThing>;

/** A footnote as it is printed. */
export const printedNote = z.object({
  number: z.int(),
  text,
  ids: z.array(text).readonly(),
});
export type PrintedNote = z.infer<typeof printedNote>;

/** Sources of one archive; `archive` is null for publications. */
export const sourceGroup = z.object({
  archive: text.nullable(),
  sources: z
    .array(z.object({ id: text, citation: text, seen: z.boolean() }))
    .readonly(),
});
export type SourceGroup = z.infer<typeof sourceGroup>;

/** A count of the text: what it was when the text, or the version before a draft, was saved (null: new), and what it is now (null: not understood). */
export const keptCount = z.object({
  written: text,
  kept: z.int().nullable(),
  now: z.int().nullable(),
});
export type KeptCount = z.infer<typeof keptCount>;

/** Something that the checks found, with its line in the text (from 1; null when it is of the whole). */
export const finding = z.object({
  kind: z.enum(findingKinds),
  line: z.int().nullable(),
  /** The words, the name or the number that it is about. */
  about: text,
  id: text.nullable(),
});
export type Finding = z.infer<typeof finding>;

/** Something that changed behind a saved text. */
export const studyChange = z.object({
  kind: z.enum(changeKinds),
  id: text.nullable(),
  name: text,
  /** What it was and what it is, in words. */
  before: text,
  after: text,
  by: text.nullable(),
  revision: z.int().nullable(),
});
export type StudyChange = z.infer<typeof studyChange>;

/** A saved view that a text shows as a figure: the version that it was written with. */
export const shownFigure = z.object({
  id: text,
  version: z.int(),
  name: text,
  /** The address that opens the view. */
  opensAt: text,
  /** The data version that it was seen in. */
  dataRevision: z.int(),
  by: text,
  at: text,
  /** The figure as JSON; `""` when none was kept. */
  content: text,
});
export type ShownFigure = z.infer<typeof shownFigure>;

/** How the people of a study are called where it is read: by their names, by initials, by names that nobody bears. */
export const displayedNames = ["FULL", "INITIALS", "PSEUDONYM"] as const;

/** A source that the study rests on and that may not be published yet. */
export const restrictedSource = z.object({
  id: text,
  citation: text,
  until: text,
  basis: text,
});
export type RestrictedSource = z.infer<typeof restrictedSource>;

/** Everything behind a text, ready to be read: what a page, a file and a bundle show. */
export const studyEdition = z.object({
  lang: z.enum(["RU", "EN"]),
  /** Bundles made before names could be hidden have them as they are. */
  displayNames: z.enum(displayedNames).default("FULL"),
  words: z.int(),
  notes: z.array(printedNote).readonly(),
  sources: z.array(sourceGroup).readonly(),
  cited: z.array(citedThing).readonly(),
  counts: z.array(keptCount).readonly(),
  /** Bundles made before there were saved views have none. */
  figures: z.array(shownFigure).readonly().default([]),
  findings: z.array(finding).readonly(),
  changes: z.array(studyChange).readonly(),
});
export type StudyEdition = z.infer<typeof studyEdition>;

/** What is written on the head of a study. */
export const studyHead = z.object({
  id: text,
  title: text,
  summary: text,
  language: z.enum(["RU", "EN"]),
  text,
  version: z.int(),
  by: text,
  at: text,
  /** The revision of the store that the version is pinned to. */
  revision: z.int(),
  /** The reading in words; `""` for all claims. */
  reading: text,
  constructed: z.boolean(),
});
export type StudyHead = z.infer<typeof studyHead>;
