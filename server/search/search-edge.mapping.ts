import { writeCursor } from "../compile/cursor.ts";
import { emitAnyOf, emitObject, targetsOf } from "../compile/emit.ts";
import { expressed } from "../compile/fields.ts";
import type { FieldMapping, Frame, TypeMapping } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { listOf, rowOf, textOf } from "../compile/shape.ts";
import { claimsInvolving } from "../reading/coverage.cypher.ts";
import { factoidSurvives } from "../reading/reading.cypher.ts";

/** Variables of one result: what was found, why, its place among all results, and of which search it is. */
export const resultVariables = {
  self: "found",
  answer: "answer",
  position: "position",
  list: "list",
} as const;

const scopeOf = (frame: Frame): string => Object.values(frame.vars).join(", ");

const cursor = expressed(
  () => "{list: list, position: position}",
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

/** The reasons were made when the results were ranked; only the source of a form is read here. */
const why: FieldMapping = (frame, selected) => {
  const { plan, lens } = frame;
  const inner: Frame = { plan, lens, vars: { self: "reason" } };
  const piece = emitObject(inner, "MatchReason", selected);
  const result = plan.variable("r");
  const text = [
    `CALL (${scopeOf(frame)}) {`,
    "UNWIND range(0, size(answer.why) - 1) AS place",
    "WITH place, answer.why[place] AS reason",
    ...piece.calls,
    `WITH place, ${piece.expression} AS told ORDER BY place`,
    `RETURN collect(told) AS ${result}`,
    "}",
  ].join("\n");
  return {
    calls: [text],
    expression: result,
    shape: (raw) => listOf(raw).map(piece.shape),
  };
};

const person: FieldMapping = (frame, selected) =>
  emitObject({ ...frame, vars: { self: frame.vars.self } }, "Person", selected);

const reasonField = (field: "field" | "matched" | "how" | "ways") =>
  expressed(() => `reason.${field}`);

/** One source that writes the form so; null when none is known to. */
const reasonSource: FieldMapping = (frame, selected) => {
  const inner = { ...frame, vars: { self: "writer" } };
  const piece = emitObject(inner, "Source", selected);
  const result = frame.plan.variable("r");
  const text = [
    `CALL (${frame.vars.self}) {`,
    "MATCH (form:WrittenForm {id: reason.form})-[:WRITTEN_IN]->(writer:Source)",
    "WITH writer ORDER BY writer.sortRu LIMIT 1",
    ...piece.calls,
    `RETURN collect(${piece.expression})[0] AS ${result}`,
    "}",
  ].join("\n");
  return { calls: [text], expression: result, shape: piece.shape };
};

/** One result with its reasons, of a search or of a line of a list. */
export const searchEdgeMappings: readonly TypeMapping[] = [
  { type: "SearchEdge", fields: { cursor, node, why, claims } },
  { type: "NameCandidate", fields: { person, why, claims } },
  {
    type: "MatchReason",
    fields: {
      field: reasonField("field"),
      matched: reasonField("matched"),
      how: reasonField("how"),
      ways: reasonField("ways"),
      source: reasonSource,
    },
  },
];
