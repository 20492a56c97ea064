import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

import { harmless } from "./harmless.ts";

/** Puts a selection of a type into a whole operation. */
export type Around = (selection: string) => string;

type Step = { readonly type: GraphQLNamedType; readonly around: Around };

/** Records of the shipped layer, so that what stands below them is run, not only planned. */
const shipped: Readonly<Record<string, string>> = {
  person: "person/senarskaya",
  district: "district/krasnodar",
  source: "source/ivantsov-2024",
  factoid: "factoid/senarskaya-betrayal",
  partyOrganization: "party-organization/krasnodar-kraikom",
  institution: "institution/commune-krasnaya-moskva",
  reRegistration: "procedure/aleksandrov-appeal",
};

const idFor = (field: string): string | undefined => {
  const id = shipped[field];
  return id === undefined ? undefined : JSON.stringify(id);
};

const argumentsOf = ({
  name: field,
  args,
}: GraphQLField<unknown, unknown>): string => {
  const needed = args.filter(isRequiredArgument);
  if (needed.length === 0) return "";
  return `(${needed.map(({ name, type }) => `${name}: ${(name === "id" ? idFor(field) : undefined) ?? harmless(type, name)}`).join(", ")})`;
};

const stepsFrom = (
  schema: GraphQLSchema,
  { type, around }: Step,
): readonly Step[] => {
  if (isAbstractType(type))
    return schema.getPossibleTypes(type).map((one) => ({
      type: one,
      around: (selection: string) =>
        around(`... on ${one.name} { ${selection} }`),
    }));
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).map((field) => ({
    type: getNamedType(field.type),
    around: (selection: string) =>
      around(`${field.name}${argumentsOf(field)} { ${selection} }`),
  }));
};

/** The shortest way from the roots to each type of object. */
export const waysTo = (schema: GraphQLSchema): ReadonlyMap<string, Around> => {
  const ways = new Map<string, Around>();
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  let steps: readonly Step[] = query
    ? [{ type: query, around: (selection) => `query Hostile { ${selection} }` }]
    : [];
  if (mutation)
    ways.set(mutation.name, (selection) => `mutation Hostile { ${selection} }`);
  while (steps.length > 0) {
    const fresh = new Map<string, Step>();
    for (const step of steps)
      if (!ways.has(step.type.name) && !fresh.has(step.type.name))
        fresh.set(step.type.name, step);
    for (const [name, { around }] of fresh) ways.set(name, around);
    steps = [...fresh.values()].flatMap((step) => stepsFrom(schema, step));
  }
  return ways;
};
