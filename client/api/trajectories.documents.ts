import { citedFragment, coverageFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

const stretchFragment = graphql(`
  fragment StretchParts on Stretch {
    from
    to
    standing
    channel
    basis
    states {
      code
      label(lang: $lang)
    }
    beside {
      code
      label(lang: $lang)
    }
  }
`);

const lifeFragment = graphql(
  `
    fragment LifeParts on Course {
      person {
        id
        displayName(lang: $lang)
        constructed
      }
      lanes {
        channel
        stretches {
          ...StretchParts
        }
      }
      markCount
      marks(first: 16) {
        kind {
          code
          label(lang: $lang)
        }
        value {
          label(lang: $lang)
        }
        earliest
        latest
        factoid {
          id
          leaf
        }
      }
      district {
        id
        displayName(lang: $lang)
      }
      severalDistricts
      origin {
        earliest
        latest
        districts
      }
      outcome {
        code
        label(lang: $lang)
      }
      organization {
        id
        displayName(lang: $lang)
      }
    }
  `,
  [stretchFragment],
);

/** Lives as lanes, seventy at a time. */
export const livesDocument = graphql(
  `
    query Lives(
      $filter: PersonFilter
      $channel: [LifeChannel!]!
      $clock: LifeClock!
      $from: IsoDate!
      $to: IsoDate!
      $lang: Lang!
      $reading: ReadingInput
      $after: String
    ) {
      trajectories(
        filter: $filter
        channel: $channel
        clock: $clock
        from: $from
        to: $to
        reading: $reading
        first: 70
        after: $after
      ) {
        nodes {
          ...LifeParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  `,
  [lifeFragment],
);

/** A life with the claims behind each stretch. */
export const toldLifeFragment = graphql(
  `
    fragment ToldLife on Course {
      person {
        id
        displayName(lang: $lang)
        constructed
      }
      lanes {
        channel
        stretches {
          ...StretchParts
          factoids(first: 3) {
            id
            leaf
            source {
              ...Cited
            }
          }
        }
      }
      markCount
      marks(first: 40) {
        kind {
          code
          label(lang: $lang)
        }
        value {
          label(lang: $lang)
        }
        earliest
        latest
        factoid {
          id
          leaf
          source {
            ...Cited
          }
        }
      }
      district {
        id
        displayName(lang: $lang)
      }
      severalDistricts
      occupied {
        earliest
        latest
        districts
      }
      liberated {
        earliest
        latest
        districts
      }
      origin {
        earliest
        latest
        districts
      }
    }
  `,
  [stretchFragment, citedFragment],
);

/** One life in all channels, with the claims behind each stretch. */
export const lifeDocument = graphql(
  `
    query Life(
      $id: ID!
      $from: IsoDate!
      $to: IsoDate!
      $lang: Lang!
      $reading: ReadingInput
    ) {
      trajectories(
        filter: { ids: [$id] }
        channel: [WHEREABOUTS, WORK_AND_SERVICE, PARTY_STATUS, LEGAL_STATUS]
        from: $from
        to: $to
        reading: $reading
        first: 1
      ) {
        nodes {
          ...ToldLife
        }
      }
    }
  `,
  [toldLifeFragment],
);

/** How states are spread over time. */
export const livesChoicesDocument = graphql(`
  query LivesChoices($lang: Lang!, $reading: ReadingInput) {
    facets(
      dimensions: [OWN_DISTRICT, SEX, PENALTY, COLLECTION]
      reading: $reading
      first: 60
    ) {
      facets {
        facet
        values {
          term {
            code
            label(lang: $lang)
          }
          persons
        }
      }
    }
  }
`);

/** What stands behind the lives that a filter leaves. */
export const livesCoverageDocument = graphql(
  `
    query LivesCoverage($filter: PersonFilter, $reading: ReadingInput) {
      stateDistribution(
        filter: $filter
        from: "1942-01-01"
        to: "1942-01-31"
        reading: $reading
      ) {
        coverage {
          ...CoverageParts
        }
      }
    }
  `,
  [coverageFragment],
);

type Connection = ResultOf<typeof livesDocument>["trajectories"];
export type Life = Connection["nodes"][number];
export type LifeLane = Life["lanes"][number];
export type Stretch = LifeLane["stretches"][number];
export type ToldLife = ResultOf<
  typeof lifeDocument
>["trajectories"]["nodes"][number];
