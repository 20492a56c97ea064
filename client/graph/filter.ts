import type { Credence } from "./credence.ts";
import type { ThingKind } from "./graph.ts";

/** What a tie may be told to be, beside affirmed by a plain assertion. */
export const doubts = ["contested", "denied", "doubted"] as const;
export type Doubt = (typeof doubts)[number];

/** What is left out of the drawing by kind and credence. */
export type Filter = {
  /** Codes of kinds of ties that are left out. */
  readonly ties: readonly string[];
  /** Kinds of people, bodies and places that are left out. */
  readonly things: readonly ThingKind[];
  /** Contested, denied, hedged ties that are left out. */
  readonly doubts: readonly Doubt[];
  /** The lowest credence that stays; null: any. */
  readonly credence: Credence | null;
  /** Whether ties that nobody judged stay. */
  readonly unjudged: boolean;
};

/** Leaves nothing out. */
export const noFilter: Filter = {
  ties: [],
  things: [],
  doubts: [],
  credence: null,
  unjudged: true,
};
