import type { Frame } from "../compile/mapping.ts";
import type { Thing } from "../re-registration/statistics/cohort.ts";
import type { Coverage, Omission } from "../reading/coverage.ts";
import type { Chosen, Found } from "./question.ts";

/** What is asked: under which definitions, of whom, and whether what stands behind it is asked for, too. */
export type Ask = {
  readonly frame: Frame;
  readonly chosen: Chosen;
  readonly isCovered: boolean;
  /** The parameter of the ids of studies of whose collections alone it is asked; undefined: of all. */
  readonly studies: string | undefined;
};

/** What the statement brought, and what was found in it. */
export type Brought = {
  readonly found: Found;
  readonly thing: (id: string) => Thing;
  readonly coverage: () => Coverage;
  readonly omitted: readonly Omission[];
};

/** How a question is put to the database: calls that bind variables, which of them are the columns, and how these are read. */
export type Asking = {
  readonly calls: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
  readonly read: (raw: unknown) => Brought;
};

/** Omissions that left something out. */
export const omissions = (all: readonly Omission[]): readonly Omission[] =>
  all.filter(({ count }) => count > 0);
