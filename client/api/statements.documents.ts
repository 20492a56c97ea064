import { rivalledFragment } from "./fragments.ts";
import { graphql } from "./graphql.ts";

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
