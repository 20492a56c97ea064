import { coverageFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

const rangeFragment = graphql(`
  fragment Range on MeasureRange {
    value
    low
    high
    exact
  }
`);

const worldsFragment = graphql(`
  fragment Worlds on PossibleWorlds {
    count
    exhaustive
    doubtful
  }
`);

/** Who is central among those shown, and what holds them together. */
export const measuresDocument = graphql(
  `
    query Measures(
      $scope: NetworkScope!
      $by: MeasureOrder!
      $lang: Lang!
      $reading: ReadingInput
    ) {
      networkMeasures(scope: $scope, reading: $reading) {
        things(first: 300, by: $by) {
          id
          displayName(lang: $lang)
          degree {
            ...Range
          }
          strength {
            ...Range
          }
          betweenness {
            ...Range
          }
          closeness {
            ...Range
          }
          pageRank {
            ...Range
          }
          core {
            ...Range
          }
          component
          articulation
        }
        pairs(first: 300) {
          one
          other
          ties
          bridge
        }
        size
        tieCount
        pairCount
        density {
          ...Range
        }
        components {
          ...Range
        }
        diameter {
          ...Range
        }
        worlds {
          ...Worlds
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
  [coverageFragment, rangeFragment, worldsFragment],
);

/** Groups of those shown that are tied more within than without. */
export const communitiesDocument = graphql(
  `
    query Communities(
      $scope: NetworkScope!
      $resolution: Float!
      $lang: Lang!
      $reading: ReadingInput
    ) {
      communities(scope: $scope, resolution: $resolution, reading: $reading) {
        communities(first: 40) {
          number
          size
          together
          inside
          outside
          members(first: 300) {
            id
            displayName(lang: $lang)
            together
          }
        }
        alone
        modularity {
          ...Range
        }
        agreement {
          mean
          least
        }
        worlds {
          ...Worlds
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
  [coverageFragment, rangeFragment, worldsFragment],
);

export type Range = ResultOf<typeof rangeFragment>;
export type Worlds = ResultOf<typeof worldsFragment>;
export type MeasuresAnswer = ResultOf<
  typeof measuresDocument
>["networkMeasures"];
export type CommunitiesAnswer = ResultOf<
  typeof communitiesDocument
>["communities"];
