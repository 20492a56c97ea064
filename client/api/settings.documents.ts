import { graphql } from "./graphql.ts";

/** The data version: what a citation must name. */
export const dataVersionDocument = graphql(`
  query DataVersion {
    settings {
      revision
    }
  }
`);
