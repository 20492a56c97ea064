import { rivalledFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

/** A page of claims, earliest first. */
export const statementsDocument = graphql(
  `
    query Statements(
      $filter: FactoidFilter!
      $first: Int!
      $after: String
      $lang: Lang!
      $reading: ReadingInput
    ) {
      factoids(
        filter: $filter
        reading: $reading
        first: $first
        after: $after
      ) {
        nodes {
          ...Rivalled
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [rivalledFragment],
);

/** Claims with what shows how many independent witnesses bear each out, and which of their sources are one. */
export const witnessedFragment = graphql(
  `
    fragment Witnessed on Factoid {
      ...Rivalled
      witnesses
      paper: source {
        id
        dependsOn
      }
    }
  `,
  [rivalledFragment],
);

/** Claims by their ids, weighed by their witnesses. */
export const witnessedStatementsDocument = graphql(
  `
    query WitnessedStatements(
      $ids: [ID!]!
      $first: Int!
      $lang: Lang!
      $reading: ReadingInput
    ) {
      factoids(filter: { ids: $ids }, reading: $reading, first: $first) {
        nodes {
          ...Witnessed
        }
      }
    }
  `,
  [witnessedFragment],
);

export type WitnessedStatement = ResultOf<typeof witnessedFragment>;

/** In which group the project shows each kind of claim. */
export const statementGroupsDocument = graphql(`
  query StatementGroups($lang: Lang!) {
    vocabulary {
      factoidKinds {
        term {
          code
        }
        group {
          code
          label(lang: $lang)
        }
      }
    }
  }
`);
