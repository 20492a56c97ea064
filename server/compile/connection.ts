import { createHash } from "node:crypto";

import { getNamedType } from "graphql";

import { readCursor, writeCursor } from "./cursor.ts";
import { emitAnyOf } from "./emit.ts";
import { firstOf } from "./limit.ts";
import type { FieldMapping, Frame, Piece, Shaper } from "./mapping.ts";
import { objectSelection, type Selected } from "./selection.ts";
import { listOf } from "./shape.ts";

/** A list that pages by a stored, unique, non-null sort string. */
export type Listing = {
  /** What follows MATCH for a row `to`; `after` (when given) is the parameter its sort key must exceed. */
  readonly match: (
    frame: Frame,
    to: string,
    selected: Selected,
    after: string | undefined,
  ) => string;
  /** Clauses that find the first rows in another way than `match`, which finds all: a page at most; undefined: `match` finds them. */
  readonly find?: (
    frame: Frame,
    to: string,
    selected: Selected,
    after: string | undefined,
  ) => string | undefined;
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
  /** What gives the order of the sort keys and is cheaper to find than they are. */
  readonly orderBy?: (to: string) => string;
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
  writeCursor({ list, key: String(listOf(row)[0]) });

/** The rows of a list while its selection is compiled. */
type Rows = {
  readonly inner: Frame;
  readonly listing: Listing;
  readonly pieces: Piece[];
};

/** Gives a piece its place in the row, behind the row's sort key. */
const place = ({ pieces }: Rows, piece: Piece): Shaper => {
  const index = pieces.push(piece);
  return (row) => piece.shape(listOf(row)[index]);
};

/** Compiles the node's selection, once for `nodes` and once for each `edges { node }`. */
const compileNode = (rows: Rows, selected: Selected): Shaper =>
  place(rows, emitAnyOf(rows.inner, rows.listing.targets, selected));

/** A field of the edge itself, as its mapping says; undefined when it has none. */
const compileEdgeField = (
  rows: Rows,
  edgeType: string,
  field: Selected,
): Shaper | undefined => {
  const { inner } = rows;
  const mapping = inner.plan.mappings.types.get(edgeType)?.fields[field.name];
  return mapping === undefined ? undefined : place(rows, mapping(inner, field));
};

const edgePart = (rows: Rows, edges: Selected): Part["make"] => {
  const edgeType = getNamedType(edges.type).name;
  const { scope } = rows.inner.plan;
  const fields = objectSelection(scope, edgeType, edges.sets).map((field) => {
    const shape =
      field.name === "node"
        ? compileNode(rows, field)
        : compileEdgeField(rows, edgeType, field);
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
      const shape = compileNode(rows, field);
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
    const found =
      listing.find?.(frame, to, selected, afterParameter) ??
      `MATCH ${listing.match(frame, to, selected, afterParameter)}`;
    const inner: Frame = {
      plan,
      lens,
      vars: { self: to, ...listing.beside?.(frame, to) },
    };
    const pieces: Piece[] = [];
    const parts = partsOf({ inner, listing, pieces }, selected);
    const scope = [...new Set(Object.values(frame.vars))]
      .filter((name) => name !== "")
      .join(", ");
    const kept = [...new Set(Object.values(inner.vars))].join(", ");
    const sortKey = (listing.sortKeyBy ?? listing.sortKey)(to, selected);
    const rows = plan.variable("r");
    const columns = [sortKey, ...pieces.map(({ expression }) => expression)];
    const page = [
      `CALL (${scope}) {`,
      found,
      `WITH ${listing.isDistinct === true ? "" : "DISTINCT "}${kept} ORDER BY ${listing.orderBy?.(to) ?? sortKey} LIMIT ${plan.parameter(first + 1)}`,
      ...pieces.flatMap(({ calls }) => calls),
      `RETURN collect([${columns.join(", ")}]) AS ${rows}`,
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
      expression: `[${rows}${counted ? `, ${total}` : ""}]`,
      shape: (raw) => {
        const [sent, counts] = listOf(raw);
        const made: Page = { first, list, rows: listOf(sent), total: counts };
        return {
          __typename: typeName,
          ...Object.fromEntries(
            parts.map(({ key, make }) => [key, make(made)]),
          ),
        };
      },
    };
  };
