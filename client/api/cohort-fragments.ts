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

/** What every part says of what it stands on. */
export const standFragment = graphql(
  `
    fragment CohortStand on VerificationStatistics {
      decisions
      certain
      persons
      constructed
      omitted {
        what
        why
        count
      }
      coverage {
        ...CoverageParts
      }
    }
  `,
  [coverageFragment],
);
