import { emitAnyOf } from "./emit.ts";
import type { Piece } from "./mapping.ts";
import type { Lens, Plan } from "./plan.ts";
import type { Selected } from "./selection.ts";

/** What the database sent of one row for each field that reads it. */
export type Shown = readonly unknown[];

/**
 * Rows that several fields of an answer show, each read once however often it is shown: an answer that is put together here, not in the
 * statement, names them by their ids.
 */
export type Pool = {
  /** The variable of the row while its fields are read. */
  readonly self: string;
  /** Adds a field that shows the row, as one of some types; gives what reads it from what was sent. */
  readonly show: (
    targets: readonly string[],
    selected: Selected,
  ) => (shown: Shown | undefined) => unknown;
  readonly calls: () => readonly string[];
  /** A list by position: one place a field. */
  readonly expression: () => string;
};

/** A pool without fields. @param variable of the one row that is at hand already, when it need not be collected */
export const openPool = (plan: Plan, lens: Lens, variable?: string): Pool => {
  const self = variable ?? plan.variable("n");
  const pieces: Piece[] = [];
  return {
    self,
    show: (targets, selected) => {
      const place = pieces.length;
      const piece = emitAnyOf(
        { plan, lens, vars: { self } },
        targets,
        selected,
      );
      pieces.push(piece);
      return (shown) =>
        shown === undefined ? null : piece.shape(shown[place] ?? null);
    },
    calls: () => pieces.flatMap(({ calls }) => calls),
    expression: () =>
      `[${pieces.map(({ expression }) => expression).join(", ")}]`,
  };
};
