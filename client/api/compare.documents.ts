import { dateFragment, tieEndFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

const lifeFragment = graphql(
  `
    fragment Life on Person {
      id
      displayName(lang: $lang)
      constructed
      memberships(first: 9) {
        organization {
          id
          displayName(lang: $lang)
        }
        role {
          label(lang: $lang)
        }
        period {
          begin {
            ...DateParts
          }
          end {
            ...DateParts
          }
        }
        contested
        affirmed
      }
      offices(first: 9) {
        office {
          label(lang: $lang)
        }
        body {
          ...End
        }
        period {
          begin {
            ...DateParts
          }
          end {
            ...DateParts
          }
        }
        contested
        affirmed
      }
      occupations(first: 9) {
        kind {
          label(lang: $lang)
        }
        value {
          label(lang: $lang)
        }
        institution {
          ...End
        }
        period {
          begin {
            ...DateParts
          }
          end {
            ...DateParts
          }
        }
        contested
        affirmed
      }
      places(first: 9) {
        what {
          label(lang: $lang)
        }
        place {
          ...End
        }
        period {
          begin {
            ...DateParts
          }
          end {
            ...DateParts
          }
        }
        contested
        affirmed
      }
      reRegistrations(first: 5) {
        id
        displayName(lang: $lang)
      }
    }
  `,
  [dateFragment, tieEndFragment],
);

/** Two lives side by side, and what both are tied to. */
export const compareDocument = graphql(
  `
    query CompareTwo(
      $one: ID!
      $other: ID!
      $chosen: [ID!]!
      $lang: Lang!
      $reading: ReadingInput
    ) {
      one: person(id: $one, reading: $reading) {
        ...Life
      }
      other: person(id: $other, reading: $reading) {
        ...Life
      }
      between(ids: $chosen, hops: 2, reading: $reading) {
        between {
          what {
            ...End
          }
        }
        omitted {
          what
          why
          count
        }
      }
    }
  `,
  [lifeFragment, tieEndFragment],
);

export type Life = ResultOf<typeof lifeFragment>;
