import type { GraphQLFieldResolver } from "graphql";

import type { Lens, Plan } from "./plan.ts";
import type { Selected } from "./selection.ts";

/** Turns what the database returned for one field into what the answer holds. */
export type Shaper = (raw: unknown) => unknown;

/** One field compiled: subqueries to run first, the expression of its value, and how the value is shaped. */
export type Piece = {
  readonly calls: readonly string[];
  readonly expression: string;
  readonly shape: Shaper;
};

/**
 * Where in the statement a field is compiled. `self` is the variable of the node or relationship at hand;
 * rows made of more than one thing (a tie and its two ends) name the others beside it.
 */
export type Frame = {
  readonly plan: Plan;
  readonly lens: Lens;
  readonly vars: { readonly self: string; readonly [role: string]: string };
};

/** How one field of a type is read from the graph. */
export type FieldMapping = (frame: Frame, selected: Selected) => Piece;

/** How a type of the schema is read from the graph. */
export type TypeMapping = {
  readonly type: string;
  /** Label expression that tells nodes of this type apart; types of rows that are no nodes have none. */
  readonly label?: string;
  readonly fields: Readonly<Record<string, FieldMapping>>;
};

/** A value that was computed here, not a node: each field a function of the value and the field's arguments. Fields not named are read as they are. */
export type ValueMapping = {
  readonly type: string;
  readonly fields: Readonly<
    Record<
      string,
      (value: never, args: Readonly<Record<string, unknown>>) => unknown
    >
  >;
};

/**
 * How a root field is read: a piece that hangs on nothing. Arguments named in `late` it only hands on as parameters
 * (`maybeLate`), so that one compilation serves all their values.
 */
export type RootMapping = ((plan: Plan, selected: Selected) => Piece) & {
  readonly late?: readonly string[];
};

/** A root field that only hands these arguments on as parameters. */
export const takingLate = (
  late: readonly string[],
  mapping: (plan: Plan, selected: Selected) => Piece,
): RootMapping => Object.assign(mapping, { late });

/** Everything known about the schema's types, by name. */
export type Mappings = {
  readonly types: ReadonlyMap<string, TypeMapping>;
  readonly values: ReadonlyMap<string, ValueMapping>;
  readonly roots: ReadonlyMap<string, RootMapping>;
};

/** Resolvers by type and field, as the schema's maker takes them. */
export type Resolvers = Readonly<
  Record<string, Readonly<Record<string, GraphQLFieldResolver<never, never>>>>
>;

/** What one domain gives to the whole. */
export type Domain = {
  readonly name: string;
  readonly types?: readonly TypeMapping[];
  readonly values?: readonly ValueMapping[];
  readonly roots?: Readonly<Record<string, RootMapping>>;
  /** Resolvers of fields that need the request's context; all others read what was compiled. */
  readonly resolvers?: Resolvers;
};

/** Joins the domains; a type or root field mapped twice is a mistake of ours. */
export const joinDomains = (domains: readonly Domain[]): Mappings => {
  const once = <T>(
    entries: readonly (readonly [string, T])[],
  ): ReadonlyMap<string, T> => {
    const map = new Map(entries);
    if (map.size === entries.length) return map;
    const twice = entries
      .map(([name]) => name)
      .filter((name, index, names) => names.indexOf(name) !== index);
    throw new Error(`Mapped twice: ${twice.join(", ")}`);
  };
  return {
    types: once(
      domains.flatMap(({ types = [] }) =>
        types.map((each) => [each.type, each] as const),
      ),
    ),
    values: once(
      domains.flatMap(({ values = [] }) =>
        values.map((each) => [each.type, each] as const),
      ),
    ),
    roots: once(domains.flatMap(({ roots = {} }) => Object.entries(roots))),
  };
};
