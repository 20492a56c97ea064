import { coverageFragment, tieEndFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";
import {
  drawnFragment,
  networkFragment,
  networkTieFragment,
} from "./network-fragments.ts";

/** What lies around anyone or anything: one hop, all kinds of ties or some. */
export const networkDocument = graphql(
  `
    query EgoNetwork(
      $id: ID!
      $kinds: [TieKind!]
      $lang: Lang!
      $reading: ReadingInput
    ) {
      egoNetwork(id: $id, depth: 1, kinds: $kinds, reading: $reading) {
        ...NetworkParts
      }
    }
  `,
  [networkFragment],
);

/** The ties that join some with each other. */
export const linksDocument = graphql(
  `
    query LinksAmong(
      $ids: [ID!]!
      $kinds: [TieKind!]
      $during: TimeFilter
      $lang: Lang!
      $reading: ReadingInput
    ) {
      linksAmong(ids: $ids, kinds: $kinds, during: $during, reading: $reading) {
        ...NetworkParts
      }
    }
  `,
  [networkFragment],
);

/** The claims behind the ties between two, of which a network has but the first of each tie. */
export const tieClaimsDocument = graphql(`
  query TieClaims($from: ID!, $to: ID!, $first: Int!, $reading: ReadingInput) {
    linksAmong(ids: [$from, $to], reading: $reading) {
      ties {
        id
        factoids(first: $first) {
          id
        }
      }
    }
  }
`);

/** The shortest ways from one to the other. */
export const pathsDocument = graphql(
  `
    query WaysBetween(
      $from: ID!
      $to: ID!
      $k: Int!
      $steps: Int!
      $kinds: [TieKind!]
      $during: TimeFilter
      $avoid: PassageFilter
      $lang: Lang!
      $reading: ReadingInput
    ) {
      paths(
        from: $from
        to: $to
        k: $k
        maxLength: $steps
        kinds: $kinds
        during: $during
        avoid: $avoid
        reading: $reading
      ) {
        paths {
          length
          through {
            ...End
          }
          steps {
            from
            to
            ties {
              id
              label: kind {
                label(lang: $lang)
              }
              contested
            }
          }
        }
        omitted {
          what
          why
          count
        }
      }
    }
  `,
  [tieEndFragment],
);

/** The same ways, to be drawn. */
export const pathsNetworkDocument = graphql(
  `
    query WaysDrawn(
      $from: ID!
      $to: ID!
      $k: Int!
      $steps: Int!
      $kinds: [TieKind!]
      $during: TimeFilter
      $avoid: PassageFilter
      $lang: Lang!
      $reading: ReadingInput
    ) {
      paths(
        from: $from
        to: $to
        k: $k
        maxLength: $steps
        kinds: $kinds
        during: $during
        avoid: $avoid
        reading: $reading
      ) {
        network {
          ...DrawnParts
        }
        omitted {
          what
          why
          count
        }
      }
    }
  `,
  [drawnFragment],
);

/** What lies between several. */
export const betweenDocument = graphql(
  `
    query LiesBetween(
      $chosen: [ID!]!
      $steps: Int!
      $kinds: [TieKind!]
      $during: TimeFilter
      $avoid: PassageFilter
      $lang: Lang!
      $reading: ReadingInput
    ) {
      between(
        ids: $chosen
        hops: $steps
        kinds: $kinds
        during: $during
        avoid: $avoid
        reading: $reading
      ) {
        between {
          what {
            ...End
          }
          pairs {
            one
            other
            distance
          }
        }
        omitted {
          what
          why
          count
        }
      }
    }
  `,
  [tieEndFragment],
);

/** The same, to be drawn. */
export const betweenNetworkDocument = graphql(
  `
    query BetweenDrawn(
      $chosen: [ID!]!
      $steps: Int!
      $kinds: [TieKind!]
      $during: TimeFilter
      $avoid: PassageFilter
      $lang: Lang!
      $reading: ReadingInput
    ) {
      between(
        ids: $chosen
        hops: $steps
        kinds: $kinds
        during: $during
        avoid: $avoid
        reading: $reading
      ) {
        network {
          ...DrawnParts
        }
        omitted {
          what
          why
          count
        }
      }
    }
  `,
  [drawnFragment],
);

/** Who was at one place, or in one body, at the same time. */
export const presenceDocument = graphql(
  `
    query SameTime(
      $place: ID
      $institution: ID
      $kinds: [TieKind!]
      $during: TimeFilter
      $most: Int!
      $lang: Lang!
      $reading: ReadingInput
    ) {
      coPresence(
        place: $place
        institution: $institution
        kinds: $kinds
        during: $during
        people: $most
        reading: $reading
      ) {
        at {
          ...End
        }
        people {
          person {
            id
            displayName(lang: $lang)
            constructed
          }
          ties {
            ...TieParts
          }
        }
        pairs(first: 200) {
          one {
            id
            displayName(lang: $lang)
          }
          other {
            id
            displayName(lang: $lang)
          }
          overlap
          earliest
          latest
        }
        pairCount
        certainCount
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
  [coverageFragment, networkTieFragment, tieEndFragment],
);

/** What stands behind some claims. */
export const coverageOfClaimsDocument = graphql(
  `
    query CoverageOfClaims($ids: [ID!]!, $reading: ReadingInput) {
      coverage(filter: { ids: $ids }, reading: $reading) {
        ...CoverageParts
      }
    }
  `,
  [coverageFragment],
);

export type PresenceAnswer = NonNullable<
  ResultOf<typeof presenceDocument>["coPresence"]
>;
