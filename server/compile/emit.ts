import { getNamedType, isAbstractType, isObjectType } from "graphql";

import type { Frame, Piece, Shaper } from "./mapping.ts";
import { type Selected, selectFields } from "./selection.ts";
import { listOf } from "./shape.ts";

/** What is selected below a field, and of which type. */
export type Below = Pick<Selected, "sets">;

type Keyed = { readonly key: string; readonly piece: Piece };

const fieldsOf = (
  frame: Frame,
  typeName: string,
  below: Below,
): readonly Keyed[] => {
  const { plan } = frame;
  const object = plan.scope.schema.getType(typeName);
  if (!isObjectType(object))
    throw new Error(`${typeName} is not an object type of the schema`);
  const mapping = plan.mappings.types.get(typeName);
  if (mapping === undefined)
    throw new Error(`${typeName} has no mapping to the graph`);
  return selectFields(plan.scope, object, below.sets).map((selected) => {
    const field = mapping.fields[selected.name];
    if (field === undefined)
      throw new Error(
        `${typeName}.${selected.name} has no mapping to the graph`,
      );
    return { key: selected.key, piece: field(frame, selected) };
  });
};

const shapeObject =
  (typeName: string, fields: readonly Keyed[]): Shaper =>
  (raw) => {
    if (raw === null || raw === undefined) return null;
    const values = listOf(raw);
    const object: Record<string, unknown> = { __typename: typeName };
    fields.forEach(({ key, piece }, index) => {
      object[key] = piece.shape(values[index]);
    });
    return object;
  };

/**
 * Everything selected of one concrete type, for the row at hand: a list by position, since names sent with every row
 * cost the database and the driver more than the values do.
 */
export const emitObject = (
  frame: Frame,
  typeName: string,
  below: Below,
): Piece => {
  const fields = fieldsOf(frame, typeName, below);
  return {
    calls: fields.flatMap(({ piece }) => piece.calls),
    expression: `[${fields.map(({ piece }) => piece.expression).join(", ")}]`,
    shape: shapeObject(typeName, fields),
  };
};

const labelOf = (frame: Frame, typeName: string): string => {
  const label = frame.plan.mappings.types.get(typeName)?.label;
  if (label === undefined)
    throw new Error(`${typeName} has no label to be told apart by`);
  return label;
};

type Branch = {
  readonly label: string;
  readonly piece: Piece;
};

/** What was made, after the number of the type that it is of. */
const taggedBy = (index: number, { expression }: Piece): string =>
  `[${String(index)}, ${expression}]`;

const emitBranches = (
  frame: Frame,
  branches: readonly Branch[],
): Pick<Piece, "calls" | "expression"> => {
  const { self } = frame.vars;
  if (branches.every(({ piece }) => piece.calls.length === 0)) {
    const cases = branches.map(
      ({ label, piece }, index) =>
        `WHEN ${self}:${label} THEN ${taggedBy(index, piece)}`,
    );
    return { calls: [], expression: `CASE ${cases.join(" ")} END` };
  }
  const result = frame.plan.variable("r");
  const scope = Object.values(frame.vars).join(", ");
  const arms = branches.map(
    ({ label, piece }, index) =>
      `WITH * WHERE ${self}:${label}\n${[...piece.calls, `RETURN ${taggedBy(index, piece)} AS made`].join("\n")}`,
  );
  return {
    calls: [
      `CALL (${scope}) {\nCALL (${scope}) {\n${arms.join("\nUNION ALL\n")}\n}\nRETURN collect(made)[0] AS ${result}\n}`,
    ],
    expression: result,
  };
};

/** What is selected of whichever of the types the row at hand is: told apart by label. */
export const emitAnyOf = (
  frame: Frame,
  typeNames: readonly string[],
  below: Below,
): Piece => {
  const [only] = typeNames;
  if (only !== undefined && typeNames.length === 1)
    return emitObject(frame, only, below);
  const branches = typeNames.map((typeName) => ({
    label: labelOf(frame, typeName),
    piece: emitObject(frame, typeName, below),
  }));
  return {
    ...emitBranches(frame, branches),
    shape: (raw) => {
      const [index, made] = listOf(raw);
      return branches[Number(index)]?.piece.shape(made) ?? null;
    },
  };
};

/** The concrete types that a field may give and that have a mapping. */
export const targetsOf = (
  frame: Pick<Frame, "plan">,
  selected: Selected,
): readonly string[] => {
  const named = getNamedType(selected.type);
  if (isObjectType(named)) return [named.name];
  if (!isAbstractType(named)) return [];
  return frame.plan.scope.schema
    .getPossibleTypes(named)
    .map(({ name }) => name)
    .filter((name) => frame.plan.mappings.types.has(name));
};
