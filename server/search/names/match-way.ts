import type { Romanization } from "./romanization-tables.ts";

/** Which part of a name a word stands for; WORD in the name of a body, place or document; WHOLE for the order of all. */
export type NamePart = "FAMILY" | "GIVEN" | "PATRONYMIC" | "WORD" | "WHOLE";

/** How a word of what is asked meets a word as it is written. The schema describes each. */
export type WayKind =
  | "EXACT"
  | "FOLDED"
  | "PREFIX"
  | "PART"
  | "FEMININE"
  | "DECLINED"
  | "INITIALS"
  | "ABBREVIATED"
  | "PATRONYMIC_FORM"
  | "ROMANIZED"
  | "MISSPELT"
  | "DIFFERS"
  | "ORDER";

/** Two words compared: how well they meet, from 0 to 1, and how. */
export type Meeting = {
  readonly quality: number;
  readonly kinds: readonly WayKind[];
};

/** One way in which what was asked meets a written form, as a reader is told. */
export type MatchWay = {
  readonly part: NamePart;
  readonly kind: WayKind;
  readonly asked: string;
  readonly written: string;
  /** The systems that write the word so; empty for a loose spelling and for other kinds. */
  readonly romanizations: readonly Romanization[];
  /** The letters taken for each other, `asked/written`; for MISSPELT. */
  readonly slips: readonly string[];
};

/** They do not meet. */
export const apart: Meeting = { quality: 0, kinds: ["DIFFERS"] };

export const meeting = (
  quality: number,
  ...kinds: readonly WayKind[]
): Meeting => ({ quality, kinds });
