import type { Label } from "../database/vocabulary.ts";
import type { Listing } from "./connection.ts";
import { bilingual, stored } from "./fields.ts";
import type { FieldMapping, Frame, TypeMapping } from "./mapping.ts";
import type { RootMapping } from "./mapping.ts";
import { many } from "./relations.ts";
import { rootById, rootList } from "./roots.ts";

/** What everything a reader can open has. */
export const describedFields: TypeMapping["fields"] = {
  id: stored("id"),
  displayName: bilingual("nameRu", "nameEn"),
  constructed: stored("constructed", false),
};

/** The written forms of a name, the official first. */
export const writtenForms = (
  target: "PersonName" | "WrittenForm",
): FieldMapping =>
  many({
    match: ({ vars: { self } }, to) => `(${self})-[:NAMED]->(${to}:${target})`,
    orderBy: (to) =>
      `CASE ${to}.kind WHEN 'OFFICIAL' THEN 0 WHEN 'AS_WRITTEN' THEN 1 WHEN 'TRANSLITERATION' THEN 2 ELSE 3 END, ${to}.full, ${to}.id`,
    targets: [target],
  });

/** One field of a filter as a condition on row `x`, given its value. */
export type Condition = (x: string, value: unknown, frame: Frame) => string;

/** The strings of a filter's list. */
export const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

/** A property among the values asked for. */
export const among =
  (key: string): Condition =>
  (x, value, { plan }) =>
    `${x}.${key} IN ${plan.parameter(strings(value))}`;

/** A yes-or-no property. */
export const whether =
  (expression: (x: string) => string): Condition =>
  (x, value, { plan }) =>
    `coalesce(${expression(x)}, false) = ${plan.parameter(value === true)}`;

/** A path to one of the ids asked for: `path(x, 'y')` ends in `y`. */
export const reaching =
  (path: (x: string, y: string) => string): Condition =>
  (x, value, { plan }) => {
    const y = plan.variable("w");
    return `EXISTS { ${path(x, y)} WHERE ${y}.id IN ${plan.parameter(strings(value))} }`;
  };

/** Conditions that every list of described things knows. */
export const commonConditions: Readonly<Record<string, Condition>> = {
  ids: among("id"),
  inCollection: reaching((x, y) => `(${x})<-[:GATHERS]-(${y}:CaseStudy)`),
  constructed: whether((x) => `${x}.constructed`),
};

const entriesOf = (filter: unknown): readonly (readonly [string, unknown])[] =>
  typeof filter === "object" && filter !== null
    ? Object.entries(filter).filter(
        ([, value]) => value !== null && value !== undefined,
      )
    : [];

/** All conditions of a filter, joined by AND; `true` when there are none. Filters may nest by `and`, `or`, `not`. */
export const conditionsOf = (
  conditions: Readonly<Record<string, Condition>>,
  x: string,
  filter: unknown,
  frame: Frame,
): string => {
  const parts = entriesOf(filter).map(([key, value]) => {
    const each = (Array.isArray(value) ? value : []).map(
      (inner: unknown) => `(${conditionsOf(conditions, x, inner, frame)})`,
    );
    if (key === "and") return each.length === 0 ? "true" : each.join(" AND ");
    if (key === "or")
      return each.length === 0 ? "true" : `(${each.join(" OR ")})`;
    if (key === "not")
      return `NOT (${conditionsOf(conditions, x, value, frame)})`;
    return conditions[key]?.(x, value, frame) ?? "true";
  });
  return parts.length === 0 ? "true" : parts.join(" AND ");
};

type DescribedList = {
  readonly label: Label;
  readonly type: string;
  readonly conditions: Readonly<Record<string, Condition>>;
  /** The stored sort string; `sortRu` unless the field has an argument that chooses. */
  readonly sortKeyBy?: Listing["sortKeyBy"];
  /** A condition that always holds of the list. */
  readonly where?: (x: string) => string;
};

/** The list of one kind of described things: filtered, paged by a stored sort string on an index. */
export const describedList = ({
  label,
  type,
  conditions,
  sortKeyBy,
  where,
}: DescribedList): RootMapping => {
  const keyOf = sortKeyBy ?? ((x: string) => `${x}.sortRu`);
  return rootList({
    match: (frame, x, selected, after) => {
      const own = where === undefined ? "" : ` AND ${where(x)}`;
      const asked = conditionsOf(
        { ...commonConditions, ...conditions },
        x,
        selected.args["filter"],
        frame,
      );
      return `(${x}:${label}) WHERE ${keyOf(x, selected)} > ${after ?? "''"}${own} AND ${asked}`;
    },
    sortKey: (x) => `${x}.sortRu`,
    sortKeyBy: keyOf,
    order: (selected) => keyOf("x", selected),
    targets: [type],
    isDistinct: true,
  });
};

/** One described thing by id. */
export const describedRoot = (type: Label): RootMapping =>
  rootById(type, [type]);
