import { graphql, type ResultOf } from "./graphql.ts";
import { refusals, refusalsOfChange } from "./refusals.ts";

/** A page of claims that exclude each other, by whom they are about; the claims themselves are asked for by their ids. */
export const contradictionsDocument = graphql(`
  query Contradictions(
    $filter: ContradictionFilter
    $after: String
    $lang: Lang!
    $reading: ReadingInput
  ) {
    contradictions(
      filter: $filter
      reading: $reading
      first: 50
      after: $after
    ) {
      edges {
        cursor
        node {
          grade
          rule
          state
          independent
          kind {
            code
            label(lang: $lang)
          }
          subject {
            __typename
            ... on Described {
              id
              displayName(lang: $lang)
              constructed
            }
          }
          judgements(first: 5) {
            id
            by
            at
            verdict
            credence
            reason
            since
            factoid {
              id
            }
            against {
              id
            }
          }
          one {
            id
          }
          other {
            id
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Whether anything can be written here, and the kinds of claim that can contradict each other. */
export const contradictionChoicesDocument = graphql(`
  query ContradictionChoices($lang: Lang!) {
    settings {
      readOnly
    }
    vocabulary {
      factoidKinds {
        term {
          code
          label(lang: $lang)
        }
      }
    }
  }
`);

/** Signs a judgement. */
export const judgeDocument = graphql(
  `
    mutation Judge($input: CreateInterpretationInput!) {
      createInterpretation(input: $input) {
        __typename
        ...WhyInvalid
        ...WhyNotFound
        ...WhyNotAllowed
      }
    }
  `,
  refusals,
);

/** Withdraws a judgement. */
export const withdrawDocument = graphql(
  `
    mutation Withdraw($input: RetractInterpretationInput!) {
      retractInterpretation(input: $input) {
        __typename
        ...WhyInvalid
        ...WhyConflict
        ...WhyNotFound
        ...WhyNotAllowed
      }
    }
  `,
  refusalsOfChange,
);

export type Contradiction = ResultOf<
  typeof contradictionsDocument
>["contradictions"]["edges"][number]["node"];
export type ContradictionEdge = ResultOf<
  typeof contradictionsDocument
>["contradictions"]["edges"][number];
