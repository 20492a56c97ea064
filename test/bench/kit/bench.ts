import type { Ground } from "./ground.ts";

/** What a figure must be. A ratio is ours divided by what it is held against. */
export type Goal = {
  readonly of: "ratio" | "ours";
  readonly bound: "at most" | "at least";
  readonly value: number;
};

/** One measured figure. */
export type Finding = {
  /** What was measured: `latency`, `answers a second`. */
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** What it is held against, and that one's figure. */
  readonly against?:
    { readonly name: string; readonly value: number } | undefined;
  readonly goal?: Goal | undefined;
  /** The most that its time may grow with the size of the store: the slope of log time over log size. */
  readonly growth?: number | undefined;
  /** What a reader must know to judge the figure. */
  readonly remark?: string | undefined;
};

/** A statement written by hand, knowing the store, as the raw server answers it. It gives one row, or none. */
export type RawQuestion = {
  readonly text: string;
  /** The answer is `{ data: { [root]: the row } }`. */
  readonly root: string;
};

/** One named row of the table of goals: what it is, against what, and how it is measured. */
export type Bench = {
  readonly name: string;
  readonly what: string;
  /** Against what, in words. */
  readonly against: string;
  /** Whether it runs when no row is named. */
  readonly isUsual: boolean;
  /** What the raw server must know for it, by name. */
  readonly raw?: Readonly<Record<string, RawQuestion>>;
  /** Throws when answers differ: then nothing counts. */
  readonly measure: (ground: Ground) => Promise<readonly Finding[]>;
};
