import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";

import type { Random } from "./random.ts";

/** Who and what is asked about: ids of those with most claims and ties, by the word before the slash. */
export type Hubs = Readonly<Record<string, readonly string[]>>;

/** What values are made from. */
export type Means = { readonly random: Random; readonly hubs: Hubs };

const firsts = [200, 200, 100, 50, 25, 10, 5, 2, 1];
const words = ["а", "и", "ив", "кра", "секретарь", "а и к п с м", "ivan petr"];

const readings = [
  "{ minCredence: POSSIBLE }",
  "{ claims: ACCEPTED, unjudged: false }",
  '{ during: { from: "1942-08-01", to: "1943-12-31", mode: INCLUDE_UNDATED } }',
  '{ interpretedBy: ["x"], claims: ACCEPTED }',
  "{ asOf: 1 }",
  "{ constructed: false, mediations: [AUTOGRAPH, SIGNED_RECORD, MINUTED] }",
];

/** Values of arguments that are known by their name; whatever is new is made from its type. */
const byName: Readonly<Record<string, (means: Means) => string>> = {
  first: ({ random }) => String(random.pick(firsts)),
  depth: () => "3",
  k: () => "3",
  maxLength: () => "8",
  budget: ({ random }) =>
    `{ nodes: ${String(random.pick([2000, 1000, 300]))}, milliseconds: 10000 }`,
  reading: ({ random }) => random.pick(readings),
  query: ({ random }) => JSON.stringify(random.pick(words)),
  prefix: ({ random }) => JSON.stringify(random.pick(words)),
};

const anyId = ({ random, hubs }: Means, owner: string): string => {
  const ofKind = hubs[owner] ?? Object.values(hubs).flat();
  return JSON.stringify(random.pick(ofKind));
};

type Wanted = GraphQLArgument | GraphQLInputField;

const isOfInputs = (type: GraphQLInputType): boolean =>
  isInputObjectType(getNamedType(type));

/** A value by its type. @param depth how many input objects it stands in: conditions that hold conditions would never end */
const literal = (
  means: Means,
  type: GraphQLInputType,
  owner: string,
  depth = 0,
): string => {
  const { random } = means;
  if (isNonNullType(type)) return literal(means, type.ofType, owner, depth);
  if (isListType(type)) {
    const inner = type.ofType;
    const many = random.pick(isOfInputs(inner) ? [1, 2, 5] : [1, 20, 150]);
    const items = Array.from({ length: many }, () =>
      literal(means, inner, owner, depth),
    );
    return `[${[...new Set(items)].join(", ")}]`;
  }
  if (isEnumType(type))
    return random.pick(type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        isRequiredInputField(field) ||
        (!isInputObjectType(field.type) &&
          (depth < 2 || !isOfInputs(field.type)) &&
          random.chance(0.2)),
    );
    return `{ ${fields.map((each) => `${each.name}: ${valueOf(means, each, owner, depth + 1)}`).join(", ")} }`;
  }
  if (type.name === "Int") return random.pick(["1", "3", "10"]);
  if (type.name === "Float") return "1";
  if (type.name === "Boolean") return String(random.chance(0.5));
  if (type.name === "IsoDate") return '"1943-01-01"';
  if (type.name === "ID") return anyId(means, owner);
  return JSON.stringify(random.pick(words));
};

const valueOf = (
  means: Means,
  wanted: Wanted,
  owner: string,
  depth = 0,
): string =>
  byName[wanted.name]?.(means) ?? literal(means, wanted.type, owner, depth);

const seldom: Readonly<Record<string, number>> = {
  first: 1,
  depth: 1,
  budget: 0.9,
  reading: 0.3,
  filter: 0.1,
  after: 0,
};

/** Arguments for a field: all that it needs, and by chance some that it can take. */
export const argumentsFor = (
  means: Means,
  owner: string,
  args: readonly GraphQLArgument[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    args
      .filter(
        (each) =>
          isRequiredArgument(each) ||
          means.random.chance(seldom[each.name] ?? 0.15),
      )
      .map((each) => [each.name, valueOf(means, each, owner)]),
  );
