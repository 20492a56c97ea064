import { citingFragment } from "./fragments.ts";
import { graphql } from "./graphql.ts";
import { refusals, refusalsOfChange } from "./refusals.ts";

/** A claim as it stands, or as it stood when it was retracted, and what was judged of it. */
export const claimStandingDocument = graphql(
  `
    query ClaimStanding($id: ID!, $lang: Lang!) {
      settings {
        readOnly
      }
      factoid(id: $id) {
        id
        since
        until
        statement(lang: $lang)
        citedIn(first: 10) {
          ...Citing
        }
        interpretations(first: 10) {
          id
          by
          at
          verdict
          credence
          reason
          since
        }
      }
    }
  `,
  [citingFragment],
);

/** Retracts a claim. */
export const retractClaimDocument = graphql(
  `
    mutation RetractClaim($input: RetractFactoidInput!) {
      retractFactoid(input: $input) {
        __typename
        ... on FactoidRetracted {
          id
          revision
        }
        ...WhyInvalid
        ...WhyConflict
        ...WhyNotFound
        ...WhyNotAllowed
      }
    }
  `,
  refusalsOfChange,
);

/** Brings a retracted claim back. */
export const restoreClaimDocument = graphql(
  `
    mutation RestoreClaim($input: RestoreFactoidInput!) {
      restoreFactoid(input: $input) {
        __typename
        ...WhyInvalid
        ...WhyConflict
        ...WhyNotFound
        ...WhyNotAllowed
      }
    }
  `,
  refusalsOfChange,
);

/** Lifts the restriction of a source. */
export const liftRestrictionDocument = graphql(
  `
    mutation LiftRestriction($input: LiftRestrictionInput!) {
      liftRestriction(input: $input) {
        __typename
        ...WhyInvalid
        ...WhyNotFound
        ...WhyNotAllowed
      }
    }
  `,
  refusals,
);

/** Puts a lifted restriction in force again. */
export const renewRestrictionDocument = graphql(
  `
    mutation RenewRestriction($input: RenewRestrictionInput!) {
      renewRestriction(input: $input) {
        __typename
        ...WhyInvalid
        ...WhyNotFound
        ...WhyNotAllowed
      }
    }
  `,
  refusals,
);
