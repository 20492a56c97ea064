import { coverageFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

const toldDaysFragment = graphql(`
  fragment ToldDaysParts on ToldDays {
    earliest
    latest
    dated
    undated
    denied
    contested
    factoids(first: 20) {
      id
    }
  }
`);

/** Districts in numbers. */
export const districtFiguresDocument = graphql(
  `
    query DistrictFigures(
      $lang: Lang!
      $reading: ReadingInput
      $inCollection: [ID!]
    ) {
      districtFigures(reading: $reading, inCollection: $inCollection) {
        figures {
          district {
            id
            displayName(lang: $lang)
            constructed
            kind
            latitude
            longitude
            attested
          }
          occupied {
            ...ToldDaysParts
          }
          liberated {
            ...ToldDaysParts
          }
          daysOccupied {
            min
            max
          }
          cases
          persons
          procedures
          decisions
          outcomes {
            outcome {
              code
              label(lang: $lang)
            }
            decisions
            certain
            persons
            share
            shareLow
            shareHigh
            fewBehind
          }
        }
        unplacedCases
        omitted {
          what
          why
          count
        }
        coverage {
          ...CoverageParts
        }
      }
    }
  `,
  [toldDaysFragment, coverageFragment],
);

/** The centres of all districts, whatever the reading: what a movement is drawn over. */
export const centresDocument = graphql(`
  query DistrictCentres($lang: Lang!) {
    districtFigures {
      figures {
        district {
          id
          displayName(lang: $lang)
          constructed
          kind
          latitude
          longitude
          attested
        }
      }
    }
  }
`);

/** Where people are told to have been. */
export const movementsDocument = graphql(
  `
    query Movements(
      $filter: PersonFilter
      $lang: Lang!
      $reading: ReadingInput
      $people: Int!
    ) {
      movements(filter: $filter, reading: $reading, people: $people) {
        persons
        untold
        movements {
          person {
            id
            displayName(lang: $lang)
            constructed
          }
          stays {
            id
            place {
              __typename
              ... on District {
                id
                displayName(lang: $lang)
                constructed
              }
              ... on Settlement {
                id
                displayName(lang: $lang)
                constructed
              }
            }
            onMap {
              exactness
              latitude
              longitude
              district
            }
            footing
            through {
              id
              displayName(lang: $lang)
            }
            told {
              kind {
                code
                label(lang: $lang)
              }
              value {
                label(lang: $lang)
              }
            }
            beginEarliest
            beginLatest
            endEarliest
            endLatest
            affirmed
            doubted
            rivals
            factoids(first: 10) {
              id
            }
          }
          moves {
            from
            to
            order
            earliest
            latest
            contested
            intended
          }
        }
        omitted {
          what
          why
          count
        }
        coverage {
          ...CoverageParts
        }
      }
    }
  `,
  [coverageFragment],
);

export type DistrictFigures = ResultOf<
  typeof districtFiguresDocument
>["districtFigures"];
export type DistrictFigure = DistrictFigures["figures"][number];
export type ToldDays = DistrictFigure["occupied"];
export type Movements = ResultOf<typeof movementsDocument>["movements"];
export type Movement = Movements["movements"][number];
export type Stay = Movement["stays"][number];
export type Move = Movement["moves"][number];
