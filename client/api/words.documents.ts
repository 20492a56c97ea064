import { citedFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

/** Claims by the words that they have. */
export const saidDocument = graphql(
  `
    query Said(
      $filter: FactoidFilter!
      $first: Int!
      $lang: Lang!
      $reading: ReadingInput
    ) {
      factoids(filter: $filter, first: $first, reading: $reading) {
        totalCount
        nodes {
          id
          statement(lang: $lang)
          verbatim
          constructed
          leaf
          source {
            ...Cited
          }
        }
      }
    }
  `,
  [citedFragment],
);

/** Of some people, the first claim that has the words. */
export const saidOfPeopleDocument = graphql(`
  query SaidOfPeople(
    $ids: [ID!]!
    $text: String!
    $lang: Lang!
    $reading: ReadingInput
  ) {
    people(filter: { ids: $ids }, reading: $reading, first: 50) {
      nodes {
        id
        factoids(filter: { text: $text }, first: 1) {
          totalCount
          nodes {
            statement(lang: $lang)
            verbatim
          }
        }
      }
    }
  }
`);

export type SaidClaim = ResultOf<
  typeof saidDocument
>["factoids"]["nodes"][number];
export type SaidOfPerson = ResultOf<
  typeof saidOfPeopleDocument
>["people"]["nodes"][number]["factoids"];
