import { dateFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

/** A case with its steps; the claims about them are asked for by their ids. */
export const procedureDocument = graphql(
  `
    query ProcedureCard($id: ID!, $lang: Lang!, $reading: ReadingInput) {
      node(id: $id, reading: $reading) {
        __typename
        ... on Procedure {
          id
          displayName(lang: $lang)
          constructed
          kind
          person {
            id
            displayName(lang: $lang)
          }
          gaveRiseTo(first: 5) {
            id
            displayName(lang: $lang)
          }
          factoids(first: 50) {
            nodes {
              id
            }
          }
          events(first: 50) {
            id
            displayName(lang: $lang)
            kind {
              label(lang: $lang)
            }
            dates(first: 3) {
              ...DateParts
            }
            body {
              id
              displayName(lang: $lang)
            }
            norms(first: 5)
            grounds(first: 10) {
              code
              label(lang: $lang)
            }
            outcomes(first: 10) {
              code
              label(lang: $lang)
            }
            factoids(first: 25) {
              nodes {
                id
              }
            }
          }
        }
      }
    }
  `,
  [dateFragment],
);

export type ProcedureCardData = Extract<
  ResultOf<typeof procedureDocument>["node"],
  { __typename: "Procedure" }
>;
