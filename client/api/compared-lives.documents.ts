import {
  citedFragment,
  coverageFragment,
  tieEndFragment,
  tieFragment,
} from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";
import { toldLifeFragment } from "./trajectories.documents.ts";

const sharedFragment = graphql(
  `
    fragment Shared on SharedThing {
      what {
        ...End
      }
      decided
      ties {
        life {
          id
          displayName(lang: $lang)
        }
        tie {
          ...TieParts
          factoids(first: 3) {
            id
            leaf
            source {
              ...Cited
            }
          }
        }
      }
    }
  `,
  [tieEndFragment, tieFragment, citedFragment],
);

/** Some lives side by side. */
export const compareDocument = graphql(
  `
    query CompareLives(
      $ids: [ID!]!
      $clock: LifeClock!
      $from: IsoDate!
      $to: IsoDate!
      $lang: Lang!
      $reading: ReadingInput
    ) {
      compareLives(
        ids: $ids
        clock: $clock
        from: $from
        to: $to
        reading: $reading
      ) {
        lives {
          ...ToldLife
        }
        agreement {
          channel
          comparable
          same
        }
        unknown
        coverage {
          ...CoverageParts
        }
        omitted {
          what
          count
        }
      }
    }
  `,
  [toldLifeFragment, coverageFragment],
);

/** What these lives share: by itself, since under a reading of many sides both at once are longer than a question may be. */
export const sharedLivesDocument = graphql(
  `
    query SharedLives(
      $ids: [ID!]!
      $clock: LifeClock!
      $from: IsoDate!
      $to: IsoDate!
      $lang: Lang!
      $reading: ReadingInput
    ) {
      compareLives(
        ids: $ids
        clock: $clock
        from: $from
        to: $to
        reading: $reading
      ) {
        shared(first: 40) {
          ...Shared
        }
        omitted {
          what
          count
        }
      }
    }
  `,
  [sharedFragment],
);

export type Compared = ResultOf<typeof compareDocument>["compareLives"];
export type SharedByLives = ResultOf<
  typeof sharedLivesDocument
>["compareLives"];
