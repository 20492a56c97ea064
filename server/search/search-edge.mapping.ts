import { writeCursor } from "../compile/cursor.ts";
import { emitAnyOf, emitObject, targetsOf } from "../compile/emit.ts";
import { expressed } from "../compile/fields.ts";
import type { FieldMapping, Frame, TypeMapping } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { listOf, rowOf, textOf } from "../compile/shape.ts";
import { claimsInvolving } from "../reading/coverage.cypher.ts";
import { factoidSurvives } from "../reading/reading.cypher.ts";
import { reasonOf } from "./match-reason.ts";
import { bestForms, formExpression } from "./search.cypher.ts";

/** Variables of one result: what was found, its hits, its place among all results, and what was asked. */
export const resultVariables = {
  self: "found",
  hits: "hits",
  position: "position",
  ask: "ask",
} as const;

const scopeOf = (frame: Frame): string => Object.values(frame.vars).join(", ");

const cursor = expressed(
  () => "{list: ask.list, position: position}",
  (raw) => {
    const { list, position } = rowOf(raw);
    return writeCursor({ list: textOf(list), key: String(position) });
  },
);

const node: FieldMapping = (frame, selected) => {
  const inner = { ...frame, vars: { self: frame.vars.self } };
  return emitAnyOf(inner, targetsOf(frame, selected), selected);
};

const claims: FieldMapping = (frame) => {
  const result = frame.plan.variable("r");
  const counting = `CALL (${frame.vars.self}) {
${claimsInvolving(frame.vars.self)}
WITH DISTINCT f WHERE ${factoidSurvives("f")}
RETURN count(f) AS ${result}
}`;
  return {
    calls: [withLens(frame.lens, counting)],
    expression: result,
    shape: (raw) => raw ?? 0,
  };
};

/** The reasons are read as rows `{ form, …fields }`: a reason's own fields are made from the form, its source is a source like any other. */
const why: FieldMapping = (frame, selected) => {
  const { plan, lens } = frame;
  const inner: Frame = {
    plan,
    lens,
    vars: { self: "form", words: "words", source: "source", ask: "ask" },
  };
  const piece = emitObject(inner, "MatchReason", selected);
  const result = plan.variable("r");
  const text = [
    `CALL (${scopeOf(frame)}) {`,
    bestForms,
    ...piece.calls,
    `RETURN collect(${piece.expression}) AS ${result}`,
    "}",
  ].join("\n");
  return {
    calls: [text],
    expression: result,
    shape: (raw) => listOf(raw).map(piece.shape),
  };
};

const reasonField = (field: "field" | "matched" | "how"): FieldMapping =>
  expressed(
    () =>
      `{form: ${formExpression}, asked: [word IN ask.words | word.written]}`,
    (raw) => {
      const { form, asked } = rowOf(raw);
      return reasonOf(form, listOf(asked).map(textOf))[field];
    },
  );

const reasonSource: FieldMapping = (frame, selected) => {
  const inner = { ...frame, vars: { self: "source" } };
  const piece = emitObject(inner, "Source", selected);
  return {
    ...piece,
    expression: `CASE WHEN source IS NULL THEN null ELSE ${piece.expression} END`,
  };
};

/** One result with its reasons. */
export const searchEdgeMappings: readonly TypeMapping[] = [
  { type: "SearchEdge", fields: { cursor, node, why, claims } },
  {
    type: "MatchReason",
    fields: {
      field: reasonField("field"),
      matched: reasonField("matched"),
      how: reasonField("how"),
      source: reasonSource,
    },
  },
];
