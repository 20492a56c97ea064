import { GraphQLSchema } from "graphql";

import type { Frame } from "./mapping.ts";
import { makePlan } from "./plan.ts";

/** Where pieces of an answer are put into a statement that no operation asked for: under all claims as of now. */
export const defaultFrame = (self: string): Frame => {
  const plan = makePlan(
    { schema: new GraphQLSchema({}), fragments: {}, variableValues: {} },
    { types: new Map(), values: new Map(), roots: new Map() },
  );
  return { plan, lens: plan.lens(null), vars: { self } };
};
