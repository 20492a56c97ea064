import { initGraphQLTada } from "gql.tada";

import type { introspection } from "./generated/graphql-env.d.ts";

/** Documents typed by schema.graphql. Fragments are not masked: what is asked for is what a component gets. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: {
    Edtf: string;
    IsoDate: string;
    DateTime: string;
    Markdown: string;
    Url: string;
  };
}>();

export type { ResultOf, VariablesOf } from "gql.tada";
