import { coverageFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

const namedFragment = graphql(`
  fragment NamedLife on Person {
    id
    displayName(lang: $lang)
    constructed
  }
`);

const indicatorsFragment = graphql(`
  fragment IndicatorParts on LifeIndicators {
    channel
    transitions
    states
    entropy
    turbulence
    complexity
  }
`);

const differenceFragment = graphql(`
  fragment DifferenceParts on LifeDifference {
    channel
    from
    to
    state {
      code
      label(lang: $lang)
    }
    otherState {
      code
      label(lang: $lang)
    }
    sharing
  }
`);

/** Lives put into clusters, with all that the page shows of them. */
export const clustersDocument = graphql(
  `
    query Clusters(
      $as: SequenceInput!
      $method: ClusterMethod!
      $clusters: Int!
      $judgedTo: Int!
      $filter: PersonFilter
      $lang: Lang!
      $reading: ReadingInput
      $job: ID
    ) {
      trajectoryClusters(
        as: $as
        method: $method
        clusters: $clusters
        judgedTo: $judgedTo
        filter: $filter
        reading: $reading
        job: $job
      ) {
        rule
        persons
        distinct
        months
        clusters {
          number
          persons
          medoid {
            ...NamedLife
          }
          silhouette
          covered
          representatives(first: 3) {
            person {
              ...NamedLife
            }
            stands
            near
          }
          channels {
            channel
            transitions
            states
            entropy
            turbulence
            complexity
            spread {
              state {
                code
                label(lang: $lang)
              }
              persons
            }
            changes(first: 5) {
              from {
                code
                label(lang: $lang)
              }
              to {
                code
                label(lang: $lang)
              }
              persons
              times
            }
          }
          members(first: 2000) {
            person {
              ...NamedLife
            }
            silhouette
            toMedoid
          }
        }
        qualities {
          clusters
          silhouette
          pointBiserial
          hubertGamma
          hubertC
          calinskiHarabasz
          explained
        }
        dendrogram(leaves: 30) {
          leaves {
            persons
            cluster
            people(first: 3) {
              id
              displayName(lang: $lang)
            }
          }
          joins {
            one
            other
            height
            persons
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
  [namedFragment, coverageFragment],
);

const typicalFragment = graphql(
  `
    fragment TypicalParts on TypicalLife {
      person {
        ...NamedLife
      }
      meanDistance
      common
      indicators {
        ...IndicatorParts
      }
      differences(first: 5) {
        ...DifferenceParts
      }
    }
  `,
  [namedFragment, indicatorsFragment, differenceFragment],
);

/** The most and the least typical lives of a set. */
export const typicalDocument = graphql(
  `
    query Typical(
      $as: SequenceInput!
      $filter: PersonFilter
      $first: Int!
      $lang: Lang!
      $reading: ReadingInput
      $job: ID
    ) {
      typicalLives(
        as: $as
        filter: $filter
        first: $first
        reading: $reading
        job: $job
      ) {
        rule
        persons
        meanDistance
        medoid {
          ...NamedLife
        }
        most {
          ...TypicalParts
        }
        least {
          ...TypicalParts
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
  [namedFragment, typicalFragment, coverageFragment],
);

/** Lives like one. */
export const similarDocument = graphql(
  `
    query Similar(
      $id: ID!
      $as: SequenceInput!
      $filter: PersonFilter
      $first: Int!
      $lang: Lang!
      $reading: ReadingInput
      $job: ID
    ) {
      similarLives(
        id: $id
        as: $as
        filter: $filter
        first: $first
        reading: $reading
        job: $job
      ) {
        rule
        persons
        person {
          ...NamedLife
        }
        lives {
          person {
            ...NamedLife
          }
          distance
          agreement
          indicators {
            ...IndicatorParts
          }
          differences(first: 5) {
            ...DifferenceParts
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
  [namedFragment, indicatorsFragment, differenceFragment, coverageFragment],
);

/** How far a long question is. */
export const progressDocument = graphql(`
  query Progress($job: ID!) {
    jobProgress(job: $job)
  }
`);

export type Clusters = ResultOf<typeof clustersDocument>["trajectoryClusters"];
export type LifeCluster = Clusters["clusters"][number];
export type ClusterChannel = LifeCluster["channels"][number];
export type PartitionQuality = Clusters["qualities"][number];
export type Dendrogram = NonNullable<Clusters["dendrogram"]>;
export type Typical = ResultOf<typeof typicalDocument>["typicalLives"];
export type TypicalLife = Typical["most"][number];
export type Similar = NonNullable<
  ResultOf<typeof similarDocument>["similarLives"]
>;
export type Difference = TypicalLife["differences"][number];
export type LifeIndicators = TypicalLife["indicators"][number];
