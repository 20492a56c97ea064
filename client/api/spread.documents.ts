import { coverageFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

export const statesDocument = graphql(
  `
    query States(
      $filter: PersonFilter
      $channel: LifeChannel!
      $clock: LifeClock!
      $from: IsoDate!
      $to: IsoDate!
      $lang: Lang!
      $reading: ReadingInput
    ) {
      stateDistribution(
        filter: $filter
        channel: $channel
        clock: $clock
        from: $from
        to: $to
        reading: $reading
      ) {
        rule
        persons
        states {
          code
          label(lang: $lang)
        }
        moments {
          from
          fromDay
          known
          entropy
          modal {
            code
            label(lang: $lang)
          }
          states {
            state {
              code
            }
            persons
            certain
            possible
          }
        }
        coverage {
          ...CoverageParts
        }
        omitted {
          what
          why
          count
        }
      }
    }
  `,
  [coverageFragment],
);

/** Who was in each state in one portion of time. */
export const inStatesDocument = graphql(`
  query InStates(
    $filter: PersonFilter
    $channel: LifeChannel!
    $clock: LifeClock!
    $daysBefore: Int!
    $daysAfter: Int!
    $from: IsoDate!
    $to: IsoDate!
    $lang: Lang!
    $reading: ReadingInput
  ) {
    stateDistribution(
      filter: $filter
      channel: $channel
      clock: $clock
      daysBefore: $daysBefore
      daysAfter: $daysAfter
      from: $from
      to: $to
      reading: $reading
    ) {
      moments {
        fromDay
        states {
          state {
            code
            label(lang: $lang)
          }
          persons
          people(first: 100) {
            id
            displayName(lang: $lang)
          }
        }
      }
    }
  }
`);

/** What the same people were at one step after the other. */
export const flowDocument = graphql(
  `
    query Flow(
      $stages: [FlowStep!]!
      $split: FlowSplit
      $filter: PersonFilter
      $lang: Lang!
      $reading: ReadingInput
    ) {
      trajectoryFlow(
        stages: $stages
        split: $split
        filter: $filter
        reading: $reading
      ) {
        rule
        counting
        persons
        steps {
          stage
          day
          known
          cells {
            state {
              code
              label(lang: $lang)
            }
            persons
          }
        }
        bands {
          step
          from
          to
          part
          persons
        }
        ways(first: 40) {
          codes
          persons
        }
        wayCount
        parts {
          key
          label(lang: $lang)
          persons
        }
        coverage {
          ...CoverageParts
        }
        omitted {
          what
          why
          count
        }
      }
    }
  `,
  [coverageFragment],
);

/** Who is in the bands between two steps. */
export const inBandsDocument = graphql(`
  query InBands(
    $stages: [FlowStep!]!
    $split: FlowSplit
    $filter: PersonFilter
    $lang: Lang!
    $reading: ReadingInput
  ) {
    trajectoryFlow(
      stages: $stages
      split: $split
      filter: $filter
      reading: $reading
    ) {
      steps {
        cells {
          state {
            code
            label(lang: $lang)
          }
        }
      }
      bands {
        step
        from
        to
        part
        persons
        people(first: 100) {
          id
          displayName(lang: $lang)
        }
      }
    }
  }
`);

/** Who is in each cell of two steps. */
export const inCellsDocument = graphql(`
  query InCells(
    $stages: [FlowStep!]!
    $filter: PersonFilter
    $lang: Lang!
    $reading: ReadingInput
  ) {
    trajectoryFlow(stages: $stages, filter: $filter, reading: $reading) {
      steps {
        cells {
          state {
            code
            label(lang: $lang)
          }
          persons
          people(first: 100) {
            id
            displayName(lang: $lang)
          }
        }
      }
    }
  }
`);

/** Who goes each of the commonest ways through all steps. */
export const inWaysDocument = graphql(`
  query InWays(
    $stages: [FlowStep!]!
    $filter: PersonFilter
    $lang: Lang!
    $reading: ReadingInput
  ) {
    trajectoryFlow(stages: $stages, filter: $filter, reading: $reading) {
      steps {
        cells {
          state {
            code
            label(lang: $lang)
          }
        }
      }
      ways(first: 40) {
        codes
        persons
        people(first: 100) {
          id
          displayName(lang: $lang)
        }
      }
    }
  }
`);

/** By what lives can be chosen. */
export type States = ResultOf<typeof statesDocument>["stateDistribution"];
export type Flow = ResultOf<typeof flowDocument>["trajectoryFlow"];
