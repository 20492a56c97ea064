import { dateFragment, tieEndFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

const lifeFragment = graphql(
  `
    fragment Life on Person {
      id
      displayName(lang: $lang)
      constructed
      memberships(first: 15) {
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
      offices(first: 15) {
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
      occupations(first: 15) {
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
      places(first: 15) {
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

/** A life as it is compared with another. */
export const lifeDocument = graphql(
  `
    query ComparedLife($id: ID!, $lang: Lang!, $reading: ReadingInput) {
      person(id: $id, reading: $reading) {
        ...Life
      }
    }
  `,
  [lifeFragment],
);

/** What those chosen are all tied to. */
export const sharedDocument = graphql(
  `
    query SharedByTwo($chosen: [ID!]!, $lang: Lang!, $reading: ReadingInput) {
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
  [tieEndFragment],
);

export type Life = ResultOf<typeof lifeFragment>;
