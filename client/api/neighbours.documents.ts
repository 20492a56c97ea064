import { dateFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

/** How many ties lead on, before anything is added. */
export const neighboursDocument = graphql(`
  query Neighbours($id: ID!, $lang: Lang!, $reading: ReadingInput) {
    neighbours(id: $id, reading: $reading) {
      counts {
        kind {
          code
          label(lang: $lang)
        }
        ties
        contested
      }
    }
  }
`);

/** Who stands at the other end of the ties of one kind, to be picked one by one. */
export const singlesDocument = graphql(
  `
    query SingleNeighbours(
      $id: ID!
      $kind: TieKind!
      $lang: Lang!
      $reading: ReadingInput
    ) {
      egoNetwork(
        id: $id
        depth: 1
        kinds: [$kind]
        budget: { nodes: 1000 }
        reading: $reading
      ) {
        people {
          id
          displayName(lang: $lang)
        }
        organizations {
          id
          displayName(lang: $lang)
        }
        institutions {
          ... on Institution {
            id
            displayName(lang: $lang)
          }
          ... on OccupationForce {
            id
            displayName(lang: $lang)
          }
        }
        places {
          ... on District {
            id
            displayName(lang: $lang)
          }
          ... on Settlement {
            id
            displayName(lang: $lang)
          }
        }
        ties {
          from
          to
          kind {
            label(lang: $lang)
          }
          value {
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
          affirmed
          contested
          doubted
        }
        omitted {
          what
          why
          count
        }
      }
    }
  `,
  [dateFragment],
);

export type SinglesAnswer = NonNullable<
  ResultOf<typeof singlesDocument>["egoNetwork"]
>;
