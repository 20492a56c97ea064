import type { TermRecord } from "../factoid/kinds/declaration.ts";
import type { Thing } from "../re-registration/statistics/cohort.ts";
import type { Facts } from "./facts.ts";
import type { Count, Table, Unit, Words } from "./lay-out.ts";

/** Something that a question leaves to whoever asks. */
export type Definition = {
  readonly key: string;
  readonly words: Words;
  readonly described: Words;
} & (
  | {
      /** The values that it takes, the usual one first. */
      readonly values: readonly [TermRecord, ...TermRecord[]];
    }
  /** It takes the id of a person; without one, nobody is chosen. */
  | { readonly takes: "person" }
);

/** What is chosen, by key. */
export type Chosen = Readonly<Record<string, string>>;

/** A number that a source gives, in its claim's words: it is quoted, not reckoned with. */
export type Quoted = {
  readonly claim: string;
  readonly words: Words;
  readonly source: Thing | null;
  readonly leaf: string | null;
};

/** What a question answers. */
export type Found = {
  /** All that is counted. */
  readonly units: readonly Unit[];
  readonly tables: readonly Table[];
  readonly statistics: readonly Count[];
  /** What speaks against a hasty answer, counted. */
  readonly counter: readonly Count[];
  /** What sources state of the whole, where known. */
  readonly quoted?: readonly Quoted[];
};

/** Parts of the facts that cost a walk of their own. */
export type Part =
  | "conduct"
  | "judges"
  | "stays"
  | "near"
  | "texts"
  | "archives"
  | "days"
  | "summaries";

/** One of the sixteen questions: what it asks, what its answer is worth, and how it is answered. */
export type Question = {
  readonly number: number;
  /** A few words, for a list. */
  readonly name: Words;
  readonly question: Words;
  /** How it is counted. */
  readonly counted: Words;
  readonly canSay: readonly Words[];
  readonly cannotSay: readonly Words[];
  /** What would speak against the answer. */
  readonly falsifier: readonly Words[];
  readonly unit: Words;
  readonly definitions: readonly Definition[];
  /** Kinds of claims on which it rests. */
  readonly kinds: readonly string[];
  readonly answer: Answering;
};

/** Where a question finds its answer. */
export type Answering =
  | {
      readonly from: "cases";
      readonly parts: readonly Part[];
      /** Kinds of claims that are read of everybody of whom they tell, beside the claims about steps. */
      readonly told: readonly string[];
      readonly find: (facts: Facts, chosen: Chosen) => Found;
    }
  | { readonly from: "documents" }
  | { readonly from: "gaps" };

/** Words in both languages. */
export const words = (ru: string, en: string): Words => ({ ru, en });

/** The words of a term. */
export const wordsOf = ({
  labelRu,
  labelEn,
}: Pick<TermRecord, "labelRu" | "labelEn">): Words => ({
  ru: labelRu,
  en: labelEn,
});
