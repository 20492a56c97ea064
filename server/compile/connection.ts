import { createHash } from "node:crypto";

import { getNamedType } from "graphql";

import { readCursor, writeCursor } from "./cursor.ts";
import { emitAnyOf } from "./emit.ts";
import { firstOf } from "./limit.ts";
import type { FieldMapping, Frame, Piece, Shaper } from "./mapping.ts";
import { objectSelection, type Selected } from "./selection.ts";
import { listOf, rowOf } from "./shape.ts";

/** A list that pages by a stored, unique, non-null sort string. */
export type Listing = {
  /** What follows MATCH for a row `to`; `after` (when given) is the parameter its sort key must exceed. */
  readonly match: (
    frame: Frame,
    to: string,
    selected: Selected,
    after: string | undefined,
  ) => string;
  /** The sort key of a row. */
  readonly sortKey: (to: string) => string;
  /** Other orders of the same rows have another name. */
  readonly order: (selected: Selected) => string;
  readonly targets: readonly string[];
  /** More variables that rows carry. */
  readonly beside?: (
    frame: Frame,
    to: string,
  ) => Readonly<Record<string, string>>;
  /** Sort key when it depends on arguments. */
  readonly sortKeyBy?: (to: string, selected: Selected) => string;
  /** Rows are distinct by themselves (no walk can meet one twice). */
  readonly isDistinct?: boolean;
};

const digest = (frame: Frame, selected: Selected, order: string): string => {
  const {
    first: _first,
    after: _after,
    reading: _reading,
    ...rest
  } = selected.args;
  return createHash("sha256")
    .update(JSON.stringify([order, rest, frame.lens.hash]))
    .digest("hex")
    .slice(0, 12);
};

type Page = {
  readonly first: number;
  readonly list: string;
  readonly rows: readonly unknown[];
  readonly total: unknown;
};

type Part = { readonly key: string; readonly make: (page: Page) => unknown };

const shown = ({ rows, first }: Page): readonly unknown[] =>
  rows.slice(0, first);

const cursorOf = (list: string, row: unknown): string =>
  writeCursor({ list, key: String(rowOf(row)["sortedBy"]) });

/** The rows of a list while its selection is compiled. */
type Rows = {
  readonly inner: Frame;
  readonly listing: Listing;
  readonly pieces: Map<string, Piece>;
};

/** Compiles the node's selection, once for `nodes` and once for each `edges { node }`, under a name of its own in the row. */
const compileNode = (
  { inner, listing, pieces }: Rows,
  selected: Selected,
  name: string,
): Shaper => {
  const piece = emitAnyOf(inner, listing.targets, selected);
  pieces.set(name, piece);
  return (row) => piece.shape(rowOf(row)[name]);
};

/** A field of the edge itself, as its mapping says; undefined when it has none. */
const compileEdgeField = (
  { inner, pieces }: Rows,
  edgeType: string,
  field: Selected,
  name: string,
): Shaper | undefined => {
  const mapping = inner.plan.mappings.types.get(edgeType)?.fields[field.name];
  if (mapping === undefined) return undefined;
  const piece = mapping(inner, field);
  pieces.set(name, piece);
  return (row) => piece.shape(rowOf(row)[name]);
};

const edgePart = (rows: Rows, edges: Selected): Part["make"] => {
  const edgeType = getNamedType(edges.type).name;
  const { scope } = rows.inner.plan;
  const fields = objectSelection(scope, edgeType, edges.sets).map((field) => {
    const name = `${edges.key}_${field.key}`;
    const shape =
      field.name === "node"
        ? compileNode(rows, field, name)
        : compileEdgeField(rows, edgeType, field, name);
    return { key: field.key, isCursor: field.name === "cursor", shape };
  });
  return (page) =>
    shown(page).map((row) => ({
      __typename: edgeType,
      ...Object.fromEntries(
        fields.map(({ key, isCursor, shape }) => [
          key,
          isCursor ? cursorOf(page.list, row) : shape?.(row),
        ]),
      ),
    }));
};

const pageInfoPart =
  (fields: readonly Selected[]): Part["make"] =>
  (page) => {
    const last = shown(page).at(-1);
    const values: Readonly<Record<string, unknown>> = {
      hasNextPage: page.rows.length > page.first,
      endCursor: last === undefined ? null : cursorOf(page.list, last),
    };
    return {
      __typename: "PageInfo",
      ...Object.fromEntries(fields.map(({ key, name }) => [key, values[name]])),
    };
  };

const partsOf = (rows: Rows, selected: Selected): readonly Part[] =>
  objectSelection(
    rows.inner.plan.scope,
    getNamedType(selected.type).name,
    selected.sets,
  ).map((field): Part => {
    if (field.name === "nodes") {
      const shape = compileNode(rows, field, field.key);
      return { key: field.key, make: (page) => shown(page).map(shape) };
    }
    if (field.name === "edges")
      return {
        key: field.key,
        make: edgePart(rows, field),
      };
    if (field.name === "pageInfo")
      return {
        key: field.key,
        make: pageInfoPart(
          objectSelection(rows.inner.plan.scope, "PageInfo", field.sets),
        ),
      };
    return { key: field.key, make: ({ total }) => total };
  });

const isCounted = (frame: Frame, selected: Selected): boolean =>
  objectSelection(
    frame.plan.scope,
    getNamedType(selected.type).name,
    selected.sets,
  ).some(({ name }) => name === "totalCount");

/**
 * A list with cursors: one more row than asked for tells whether there is a next page; counting costs a subquery of its own and only when asked.
 */
export const connection =
  (listing: Listing): FieldMapping =>
  (frame, selected) => {
    const { plan, lens } = frame;
    const first = firstOf(selected);
    const list = digest(frame, selected, listing.order(selected));
    const after = selected.args["after"];
    const afterParameter =
      typeof after === "string"
        ? plan.parameter(readCursor(after, list))
        : undefined;
    const to = plan.variable("n");
    const match = listing.match(frame, to, selected, afterParameter);
    const inner: Frame = {
      plan,
      lens,
      vars: { self: to, ...listing.beside?.(frame, to) },
    };
    const pieces = new Map<string, Piece>();
    const parts = partsOf({ inner, listing, pieces }, selected);
    const scope = [...new Set(Object.values(frame.vars))]
      .filter((name) => name !== "")
      .join(", ");
    const kept = [...new Set(Object.values(inner.vars))].join(", ");
    const sortKey = (listing.sortKeyBy ?? listing.sortKey)(to, selected);
    const rows = plan.variable("r");
    const entries = [...pieces].map(
      ([name, piece]) => `${name}: ${piece.expression}`,
    );
    const page = [
      `CALL (${scope}) {`,
      `MATCH ${match}`,
      `WITH ${listing.isDistinct === true ? "" : "DISTINCT "}${kept} ORDER BY ${sortKey} LIMIT ${plan.parameter(first + 1)}`,
      ...[...pieces.values()].flatMap(({ calls }) => calls),
      `RETURN collect({${[`sortedBy: ${sortKey}`, ...entries].join(", ")}}) AS ${rows}`,
      "}",
    ].join("\n");
    const counted = isCounted(frame, selected);
    const total = plan.variable("r");
    const counting = counted
      ? [
          `CALL (${scope}) {\nMATCH ${listing.match(frame, to, selected, undefined)}\nRETURN count(DISTINCT ${to}) AS ${total}\n}`,
        ]
      : [];
    const typeName = getNamedType(selected.type).name;
    return {
      calls: [page, ...counting],
      expression: `{rows: ${rows}${counted ? `, total: ${total}` : ""}}`,
      shape: (raw) => {
        const row = rowOf(raw);
        const made: Page = {
          first,
          list,
          rows: listOf(row["rows"]),
          total: row["total"],
        };
        return {
          __typename: typeName,
          ...Object.fromEntries(
            parts.map(({ key, make }) => [key, make(made)]),
          ),
        };
      },
    };
  };
