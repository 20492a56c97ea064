import { coverageFragment } from "./fragments.ts";
import { graphql } from "./graphql.ts";

/** A value in one respect. */
export const valueFragment = graphql(`
  fragment CohortValue on VerificationValue {
    dimension
    code
    label(lang: $lang)
    entity
  }
`);

/** Somebody or something that a count names. */
export const thingFragment = graphql(`
  fragment CohortThing on VerificationThing {
    id
    displayName(lang: $lang)
    constructed
  }
`);

/** How many it is about, and how it was counted. */
export const numbersFragment = graphql(`
  fragment CohortNumbers on VerificationStatistics {
    counting
    decisions
    certain
    persons
    constructed
    omitted {
      what
      why
      count
    }
  }
`);

/** What every part says of what it stands on. */
export const standFragment = graphql(
  `
    fragment CohortStand on VerificationStatistics {
      ...CohortNumbers
      coverage {
        ...CoverageParts
      }
    }
  `,
  [coverageFragment, numbersFragment],
);
