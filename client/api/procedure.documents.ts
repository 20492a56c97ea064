import {
  coverageFragment,
  dateFragment,
  involvedFragment,
  rivalledFragment,
} from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

/** A case with its steps, and the re-registration that it begins, when it begins one. */
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
              ...Rivalled
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
            participants(first: 25) {
              id
              role {
                code
                label(lang: $lang)
              }
              involved {
                ...Involved
              }
            }
            factoids(first: 25) {
              nodes {
                ...Rivalled
              }
            }
          }
        }
      }
      reRegistration(id: $id, reading: $reading) {
        id
        coverage {
          ...CoverageParts
        }
      }
    }
  `,
  [coverageFragment, dateFragment, involvedFragment, rivalledFragment],
);

export type ProcedureCardData = Extract<
  ResultOf<typeof procedureDocument>["node"],
  { __typename: "Procedure" }
>;
