import { emitAnyOf, emitObject } from "./emit.ts";
import type { FieldMapping, Piece } from "./mapping.ts";
import { listOf } from "./shape.ts";

/** What a piece reads of each that is unwound from a list. */
const collected = (
  { calls, expression, shape }: Piece,
  {
    list,
    unwound,
    result,
  }: Readonly<Record<"list" | "unwound" | "result", string>>,
): Piece => {
  const text = [
    `CALL (${list}) {`,
    unwound,
    ...calls,
    `RETURN collect(${expression}) AS ${result}`,
    "}",
  ].join("\n");
  return {
    calls: [text],
    expression: result,
    shape: (raw) => listOf(raw).map(shape),
  };
};

/** The members of a list at hand that are of some types, in its order, each read with everything selected of it. */
export const listed =
  (
    role: string,
    targets: readonly string[],
    where: (x: string) => string,
  ): FieldMapping =>
  (frame, selected) => {
    const { plan, lens } = frame;
    const x = plan.variable("n");
    const result = plan.variable("r");
    const list = frame.vars[role] ?? role;
    const piece = emitAnyOf(
      { plan, lens, vars: { self: x } },
      targets,
      selected,
    );
    return collected(piece, {
      ...{ list, result },
      unwound: `UNWIND [x IN ${list} WHERE ${where("x")}] AS ${x}`,
    });
  };

/** The rows of a list at hand (maps with these entries), each entry a variable of its own. */
export const rowsIn =
  (role: string, entries: readonly string[], type: string): FieldMapping =>
  (frame, selected) => {
    const { plan, lens } = frame;
    const list = frame.vars[role] ?? role;
    const row = plan.variable("w");
    const result = plan.variable("r");
    const vars = Object.fromEntries(
      entries.map((entry) => [entry, plan.variable("n")]),
    );
    const piece = emitObject(
      { plan, lens, vars: { ...vars, self: Object.values(vars)[0] ?? row } },
      type,
      selected,
    );
    const each = Object.entries(vars)
      .map(([entry, name]) => `${row}.${entry} AS ${name}`)
      .join(", ");
    return collected(piece, {
      ...{ list, result },
      unwound: `UNWIND ${list} AS ${row}\nWITH ${each}`,
    });
  };
