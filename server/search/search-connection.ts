import { createHash } from "node:crypto";

import { getNamedType, isObjectType } from "graphql";

import { studiesIn } from "../case-study/gathered.ts";
import { readCursor, writeCursor } from "../compile/cursor.ts";
import { emitAnyOf, emitObject, targetsOf } from "../compile/emit.ts";
import { firstOf } from "../compile/limit.ts";
import type { Frame, Piece, RootMapping, Shaper } from "../compile/mapping.ts";
import type { Plan } from "../compile/plan.ts";
import { type Selected, selectFields } from "../compile/selection.ts";
import { listOf, rowOf } from "../compile/shape.ts";
import { badInput } from "../http/errors.ts";
import { mostResults, readAnswers } from "./candidates.cypher.ts";
import { findByName } from "./find-by-name.ts";
import { resultVariables } from "./search-edge.mapping.ts";

const below = (
  plan: Plan,
  typeName: string,
  { sets }: Pick<Selected, "sets">,
): readonly Selected[] => {
  const type = plan.scope.schema.getType(typeName);
  return isObjectType(type) ? selectFields(plan.scope, type, sets) : [];
};

/** The order is by rank, which no stored key gives, so a cursor holds the place in it. */
const offsetAfter = (after: unknown, list: string): number => {
  if (typeof after !== "string") return 0;
  const offset = Number(readCursor(after, list)) + 1;
  if (Number.isSafeInteger(offset) && offset > 0 && offset <= mostResults)
    return offset;
  throw badInput(
    `after: a search gives at most ${String(mostResults)} results. Ask for a longer name.`,
  );
};

const listId = (lens: string, { args }: Selected): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        args["query"],
        args["kinds"],
        args["inCollection"],
        lens,
      ]),
    )
    .digest("hex")
    .slice(0, 12);

const askOf = (selected: Selected, list: string) => {
  const offset = offsetAfter(selected.args["after"], list);
  return {
    list,
    text: String(selected.args["query"]),
    kinds: selected.args["kinds"],
    offset,
    first: Math.min(firstOf(selected), mostResults - offset),
  };
};

const pageInfo = (
  fields: readonly Selected[],
  page: {
    readonly list: string;
    readonly last: number;
    readonly total: number;
    readonly offset: number;
  },
): unknown => {
  const values: Readonly<Record<string, unknown>> = {
    hasNextPage: page.last < Math.min(page.total, mostResults),
    endCursor:
      page.last > page.offset
        ? writeCursor({ list: page.list, key: String(page.last - 1) })
        : null,
  };
  return {
    __typename: "PageInfo",
    ...Object.fromEntries(fields.map(({ key, name }) => [key, values[name]])),
  };
};

const rowPiece = (frame: Frame, field: Selected): Piece =>
  field.name === "edges"
    ? emitObject(frame, getNamedType(field.type).name, field)
    : emitAnyOf(
        { ...frame, vars: { self: frame.vars.self } },
        targetsOf(frame, field),
        field,
      );

type Ask = ReturnType<typeof askOf>;
type Rows = readonly { readonly key: string; readonly piece: Piece }[];

/** @param ask the parameter of `findByName`; `list` that of the cursors' own list; `kinds` what is asked for */
const pageText = (
  {
    ask,
    list,
    kinds,
  }: { readonly ask: string; readonly list: string; readonly kinds: unknown },
  rows: Rows,
  result: string,
): string =>
  [
    "CALL () {",
    readAnswers(ask, kinds),
    `WITH found, answer, position, ${list} AS list`,
    ...rows.flatMap(({ piece }) => piece.calls),
    `WITH position, {${rows.map(({ key, piece }) => `${key}: ${piece.expression}`).join(", ")}} AS row ORDER BY position`,
    "WITH collect(row) AS rows",
    `RETURN {total: ${ask}.total, size: size(${ask}.page), rows: rows} AS ${result}`,
    "}",
  ].join("\n");

const shapePage =
  (plan: Plan, fields: readonly Selected[], rows: Rows, ask: Ask): Shaper =>
  (raw) => {
    const found = rowOf(raw);
    const total = Number(found["total"]);
    const last = ask.offset + Number(found["size"]);
    const value = (field: Selected): unknown => {
      if (field.name === "totalCount") return total;
      if (field.name === "pageInfo")
        return pageInfo(below(plan, "PageInfo", field), {
          ...ask,
          last,
          total,
        });
      const shape = rows.find(({ key }) => key === field.key)?.piece.shape;
      return listOf(found["rows"]).map((row) => shape?.(rowOf(row)[field.key]));
    };
    return {
      __typename: "SearchConnection",
      ...Object.fromEntries(fields.map((field) => [field.key, value(field)])),
    };
  };

/** `search`: found, ranked, cut to the page and read with everything selected below, with one call of the index in a statement before. */
export const searchRoot: RootMapping = (plan, selected) => {
  const lens = plan.lens(selected.args["reading"]);
  const ask = askOf(selected, listId(lens.hash, selected));
  const frame: Frame = { plan, lens, vars: resultVariables };
  const fields = below(plan, "SearchConnection", selected);
  const rows = fields
    .filter(({ name }) => name === "edges" || name === "nodes")
    .map((field) => ({ key: field.key, piece: rowPiece(frame, field) }));
  const result = plan.variable("r");
  const studies = studiesIn(plan, selected.args["inCollection"]);
  const parameters = {
    ask: findByName(plan, { ...ask, studies }),
    list: plan.parameter(ask.list),
    kinds: ask.kinds,
  };
  return {
    calls: [pageText(parameters, rows, result)],
    expression: result,
    shape: shapePage(plan, fields, rows, ask),
  };
};
