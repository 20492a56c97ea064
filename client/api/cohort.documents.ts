import { coverageFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

const valueFragment = graphql(`
  fragment CohortValue on VerificationValue {
    dimension
    code
    label(lang: $lang)
    entity
  }
`);

const thingFragment = graphql(`
  fragment CohortThing on VerificationThing {
    id
    displayName(lang: $lang)
    constructed
  }
`);

/** What every part says of what it stands on. */
const standFragment = graphql(
  `
    fragment CohortStand on VerificationStatistics {
      decisions
      persons
      constructed
      omitted {
        what
        why
        count
      }
      coverage {
        ...CoverageParts
      }
    }
  `,
  [coverageFragment],
);

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

/** Decisions crossed in some respects. */
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
        ...CohortStand
        axes {
          dimension
          values {
            value {
              ...CohortValue
            }
            decisions
            persons
          }
        }
        cells {
          values {
            ...CohortValue
          }
          decisions
          persons
          of
          share
          fewBehind
        }
      }
    }
  `,
  [standFragment, valueFragment],
);

/** How long one waited. */
export const cohortWaitsDocument = graphql(
  `
    query CohortWaits(
      $kind: VerificationWait!
      $by: VerificationDimension
      $filter: VerificationFilter
      $lang: Lang!
      $reading: ReadingInput
    ) {
      verificationStatistics(filter: $filter, reading: $reading) {
        ...CohortStand
        observedUntil
        waits(kind: $kind, by: $by) {
          of {
            ...CohortValue
          }
          waits
          ended
          pending
          unmeasured
          inexact
          fewBehind
          median {
            days
            low
            high
          }
          lowerQuartile {
            days
          }
          upperQuartile {
            days
          }
          shortestMedian
          longestMedian
          curve {
            days
            atRisk
            ended
            censored
            share
            low
            high
          }
          longest(first: 200) {
            person {
              ...CohortThing
            }
            since
            until
            days
            least
            most
          }
        }
      }
    }
  `,
  [standFragment, thingFragment, valueFragment],
);

/** Who decided, and on whom of their own. */
export const cohortDecidersDocument = graphql(
  `
    query CohortDeciders(
      $filter: VerificationFilter
      $lang: Lang!
      $reading: ReadingInput
    ) {
      verificationStatistics(filter: $filter, reading: $reading) {
        ...CohortStand
        deciders {
          body {
            ...CohortThing
          }
          instance
          decisions
          attested
          stayed
          underCheck
          deciders {
            person {
              ...CohortThing
            }
            sessions
            decisions
            chaired
            stayed
            stays {
              code
              label(lang: $lang)
            }
            stayClaims
            underCheck
            ownOutcomes {
              code
              label(lang: $lang)
            }
            ownClaims
            onThemselves
          }
        }
        judgedOwn {
          judge {
            ...CohortThing
          }
          body {
            id
          }
          tie
          shared {
            ...CohortThing
          }
          persons {
            ...CohortThing
          }
          together
          claims
        }
      }
    }
  `,
  [standFragment, thingFragment],
);

/** The same alleged, another outcome. */
export const cohortUnlikeDocument = graphql(
  `
    query CohortUnlike(
      $filter: VerificationFilter
      $lang: Lang!
      $reading: ReadingInput
    ) {
      verificationStatistics(filter: $filter, reading: $reading) {
        ...CohortStand
        unlike {
          comparable
          notComparable
          total
          groups(first: 50) {
            conduct {
              ...CohortValue
            }
            instance {
              ...CohortValue
            }
            quarter {
              ...CohortValue
            }
            decisions
            pairs
            fewBehind
            outcomes {
              outcomes {
                ...CohortValue
              }
              decisions {
                id
                person {
                  ...CohortThing
                }
                body {
                  ...CohortThing
                }
              }
            }
          }
        }
      }
    }
  `,
  [standFragment, thingFragment, valueFragment],
);

/** Formulae that recur. */
export const cohortFormulaeDocument = graphql(
  `
    query CohortFormulae(
      $words: Int!
      $writers: Int!
      $inDecisions: Boolean
      $filter: VerificationFilter
      $lang: Lang!
      $reading: ReadingInput
    ) {
      verificationStatistics(filter: $filter, reading: $reading) {
        ...CohortStand
        formulae {
          texts
          total
          formulae(
            first: 40
            words: $words
            mostWriters: $writers
            inDecisions: $inDecisions
          ) {
            passage
            words
            writerCount
            writersInAll
            placeCount
            inDecisions
            inStatements
            writers {
              writer {
                ...CohortThing
              }
              places
              earliest
              isLater
            }
            places(first: 6) {
              claim
              verbatim
              writer {
                ...CohortThing
              }
              source {
                ...CohortThing
              }
              leaf
              earliest
              person {
                ...CohortThing
              }
              inDecision
              part
              likeness
            }
          }
        }
      }
    }
  `,
  [standFragment, thingFragment],
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
  "decisions" | "persons" | "constructed" | "omitted" | "coverage"
>;
export type CohortAxis = Table["axes"][number];
export type CohortCell = Table["cells"][number];
export type CohortValue = CohortCell["values"][number];
export type CohortTable = Pick<Table, "axes" | "cells">;
type Choices = ResultOf<typeof cohortChoicesDocument>["verificationStatistics"];
export type CohortChoice = Choices["axes"][number];
export type CohortWaits = ResultOf<
  typeof cohortWaitsDocument
>["verificationStatistics"]["waits"][number];
type Deciders = ResultOf<
  typeof cohortDecidersDocument
>["verificationStatistics"];
export type CohortBody = Deciders["deciders"][number];
export type CohortDecider = CohortBody["deciders"][number];
export type CohortJudgedOwn = Deciders["judgedOwn"][number];
export type CohortUnlike = ResultOf<
  typeof cohortUnlikeDocument
>["verificationStatistics"]["unlike"]["groups"][number];
export type CohortFormula = ResultOf<
  typeof cohortFormulaeDocument
>["verificationStatistics"]["formulae"]["formulae"][number];
export type CohortThing = CohortJudgedOwn["judge"];
export type CohortDecision = ResultOf<
  typeof cohortListDocument
>["verificationStatistics"]["list"][number];
