import {
  standFragment,
  thingFragment,
  valueFragment,
} from "./cohort-fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

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

/** Whether groups waited alike. */
export const cohortComparedDocument = graphql(
  `
    query CohortCompared(
      $kind: VerificationWait!
      $by: VerificationDimension!
      $filter: VerificationFilter
      $lang: Lang!
      $reading: ReadingInput
    ) {
      verificationStatistics(filter: $filter, reading: $reading) {
        waitsCompared(kind: $kind, by: $by) {
          groups {
            of {
              ...CohortValue
            }
            waits
            ended
            expected
            fewBehind
          }
          chiSquare
          degrees
          chance
          leastChance
          mostChance
          inSeveral
          untold
          unmeasured
          fewBehind
        }
      }
    }
  `,
  [valueFragment],
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
          beside {
            person {
              ...CohortThing
            }
            as {
              code
              label(lang: $lang)
            }
            sessions
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
export type WaitsComparison = ResultOf<
  typeof cohortComparedDocument
>["verificationStatistics"]["waitsCompared"];
