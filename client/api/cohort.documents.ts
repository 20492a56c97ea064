import {
  numbersFragment,
  thingFragment,
  valueFragment,
} from "./cohort-fragments.ts";
import { coverageFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

const decisionFragment = graphql(
  `
    fragment CohortDecision on CountedDecision {
      id
      person {
        ...CohortThing
      }
      body {
        ...CohortThing
      }
      instance
      date {
        text(lang: $lang)
      }
      values(dimensions: [OUTCOME, GROUND, FATE]) {
        ...CohortValue
      }
    }
  `,
  [thingFragment, valueFragment],
);

/** Every value in every respect, to choose from. */
export const cohortChoicesDocument = graphql(
  `
    query CohortChoices($lang: Lang!, $reading: ReadingInput) {
      settings {
        revision
      }
      verificationStatistics(
        dimensions: [
          GROUND
          OUTCOME
          BODY
          DISTRICT
          CONDUCT
          INSTANCE
          QUARTER
          SEX
          FATE
        ]
        reading: $reading
      ) {
        axes {
          dimension
          values {
            value {
              ...CohortValue
            }
            decisions
          }
        }
      }
    }
  `,
  [valueFragment],
);

/** Decisions crossed in some respects: no more than rollups tell. What stands behind them is asked for apart, since it is a walk through all claims. */
export const cohortTableDocument = graphql(
  `
    query CohortTable(
      $dimensions: [VerificationDimension!]!
      $filter: VerificationFilter
      $lang: Lang!
      $reading: ReadingInput
    ) {
      verificationStatistics(
        dimensions: $dimensions
        filter: $filter
        reading: $reading
      ) {
        ...CohortNumbers
        axes {
          dimension
          values {
            value {
              ...CohortValue
            }
            decisions
            certain
            persons
          }
        }
        cells {
          values {
            ...CohortValue
          }
          decisions
          certain
          persons
          of
          share
          shareLow
          shareHigh
          fewBehind
        }
      }
    }
  `,
  [numbersFragment, valueFragment],
);

/** What stands behind the decisions of a table. */
export const cohortCoverageDocument = graphql(
  `
    query CohortCoverage($filter: VerificationFilter, $reading: ReadingInput) {
      verificationStatistics(filter: $filter, reading: $reading) {
        coverage {
          ...CoverageParts
        }
      }
    }
  `,
  [coverageFragment],
);

/** The decisions that a count counted. */
export const cohortListDocument = graphql(
  `
    query CohortList(
      $filter: VerificationFilter
      $after: ID
      $lang: Lang!
      $reading: ReadingInput
    ) {
      verificationStatistics(filter: $filter, reading: $reading) {
        decisions
        persons
        list(first: 50, after: $after) {
          ...CohortDecision
        }
      }
    }
  `,
  [decisionFragment],
);

type Table = ResultOf<typeof cohortTableDocument>["verificationStatistics"];
export type CohortStand = Pick<
  Table,
  "counting" | "decisions" | "certain" | "persons" | "constructed" | "omitted"
>;
export type CohortAxis = Table["axes"][number];
export type CohortCell = Table["cells"][number];
export type CohortValue = CohortCell["values"][number];
export type CohortTable = Pick<Table, "axes" | "cells">;
type Choices = ResultOf<typeof cohortChoicesDocument>["verificationStatistics"];
export type CohortChoice = Choices["axes"][number];
export type CohortDecision = ResultOf<
  typeof cohortListDocument
>["verificationStatistics"]["list"][number];
