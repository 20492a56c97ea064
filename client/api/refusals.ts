import { graphql } from "./graphql.ts";

const whyInvalid = graphql(`
  fragment WhyInvalid on InvalidInput {
    problems {
      path
      value
      rule
    }
  }
`);

const whyConflict = graphql(`
  fragment WhyConflict on Conflict {
    message
  }
`);

const whyNotFound = graphql(`
  fragment WhyNotFound on NotFound {
    message
  }
`);

const whyNotAllowed = graphql(`
  fragment WhyNotAllowed on NotAllowed {
    message
  }
`);

/** Why a change was refused: fragments for the outcomes of a change that nobody else can have crossed. */
export const refusals = [whyInvalid, whyNotFound, whyNotAllowed] as const;

/** The same, where somebody else may have changed the record since. */
export const refusalsOfChange = [
  whyInvalid,
  whyConflict,
  whyNotFound,
  whyNotAllowed,
] as const;
