import { emitAnyOf, targetsOf } from "./emit.ts";
import { limitOf } from "./limit.ts";
import type { FieldMapping, Frame, Piece } from "./mapping.ts";
import type { Selected } from "./selection.ts";
import { listOf } from "./shape.ts";

/** A walk from the row at hand to another. */
export type Walk = {
  /**
   * What follows MATCH, with its WHERE if any.
   * @param to the variable of the row walked to
   */
  readonly match: (frame: Frame, to: string, selected: Selected) => string;
  /** By what the rows are ordered; cheap and total. */
  readonly orderBy?: (to: string) => string;
  /** The field's type in the schema is the target unless told otherwise (a nullable view of a union, say). */
  readonly targets?: readonly string[];
  /** Variables that the target's mapping needs beside `self`. */
  readonly beside?: (
    frame: Frame,
    to: string,
  ) => Readonly<Record<string, string>>;
};

type Walked = {
  readonly text: string;
  readonly piece: Piece;
  readonly result: string;
};

const walk = (
  frame: Frame,
  selected: Selected,
  by: Walk,
  limit: string,
): Walked => {
  const { plan, lens } = frame;
  const to = plan.variable("n");
  const match = by.match(frame, to, selected);
  const beside = by.beside?.(frame, to) ?? {};
  const inner: Frame = { plan, lens, vars: { self: to, ...beside } };
  const piece = emitAnyOf(
    inner,
    by.targets ?? targetsOf(frame, selected),
    selected,
  );
  const kept = [...new Set(Object.values(inner.vars))].join(", ");
  const order = by.orderBy === undefined ? "" : ` ORDER BY ${by.orderBy(to)}`;
  const result = plan.variable("r");
  const scope = [...new Set(Object.values(frame.vars))].join(", ");
  const text = [
    `CALL (${scope}) {`,
    `MATCH ${match}`,
    `WITH DISTINCT ${kept}${order} LIMIT ${limit}`,
    ...piece.calls,
    `RETURN collect(${piece.expression}) AS ${result}`,
    "}",
  ].join("\n");
  return { text, piece, result };
};

/** At most one row: null when there is none. */
export const one =
  (by: Walk): FieldMapping =>
  (frame, selected) => {
    const { text, piece, result } = walk(frame, selected, by, "1");
    return {
      calls: [text],
      expression: `${result}[0]`,
      shape: (raw) => piece.shape(raw ?? null),
    };
  };

/** A list bounded by the argument `first`. */
export const many =
  (by: Walk): FieldMapping =>
  (frame, selected) => {
    const { text, piece, result } = walk(
      frame,
      selected,
      by,
      limitOf(frame.plan, selected),
    );
    return {
      calls: [text],
      expression: result,
      shape: (raw) => listOf(raw).map(piece.shape),
    };
  };

/** Another variable of the row at hand, by its role in the frame. */
export const besideSelf =
  (role: string, targets?: readonly string[]): FieldMapping =>
  (frame, selected) => {
    const self = frame.vars[role];
    if (self === undefined)
      throw new Error(`${selected.key}: the row at hand has no ${role}`);
    const inner: Frame = { ...frame, vars: { self } };
    return emitAnyOf(inner, targets ?? targetsOf(frame, selected), selected);
  };
