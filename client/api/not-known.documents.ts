import {
  citedFragment,
  coverageFragment,
  silenceFragment,
} from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

const weakFragment = graphql(
  `
    fragment WeakParts on WeakFooting {
      claims
      interests {
        interest
        claims
      }
      matters(first: 60) {
        kind {
          code
          label(lang: $lang)
        }
        value {
          code
          label(lang: $lang)
        }
        polarity
        claims
        factoids(first: 1) {
          id
          source {
            ...Cited
          }
          leaf
        }
      }
    }
  `,
  [citedFragment],
);

/** What is not known of somebody, or in a case. */
export const notKnownFragment = graphql(
  `
    fragment NotKnownParts on NotKnown {
      silences(first: 25) {
        ...SilenceParts
      }
      stages {
        instance
        standing
        reRegistration {
          id
          displayName(lang: $lang)
        }
      }
      weighed
      oneWitness {
        ...WeakParts
      }
      interested {
        ...WeakParts
      }
      unseen(first: 25) {
        source {
          ...Cited
        }
        citedIn(first: 3) {
          ...Cited
        }
      }
      spans(atLeast: 60) {
        from
        to
        days
        grade
      }
      omitted {
        what
        count
      }
    }
  `,
  [citedFragment, silenceFragment, weakFragment],
);

/** What is not known of a person. */
export const personNotKnownDocument = graphql(
  `
    query PersonNotKnown($id: ID!, $lang: Lang!, $reading: ReadingInput) {
      person(id: $id, reading: $reading) {
        id
        notKnown {
          ...NotKnownParts
        }
      }
    }
  `,
  [notKnownFragment],
);

/** What is not known in a case. */
export const caseNotKnownDocument = graphql(
  `
    query CaseNotKnown($id: ID!, $lang: Lang!, $reading: ReadingInput) {
      reRegistration(id: $id, reading: $reading) {
        id
        notKnown {
          ...NotKnownParts
        }
      }
    }
  `,
  [notKnownFragment],
);

/** What is not known of a set of people. */
export const gapsDocument = graphql(
  `
    query Gaps(
      $filter: PersonFilter
      $lang: Lang!
      $reading: ReadingInput
      $first: Int!
      $atLeast: Int!
    ) {
      whatIsNotKnown(filter: $filter, reading: $reading, atLeast: $atLeast) {
        persons
        lookedAt
        respects {
          kind
          persons
          count
          of
          interests {
            interest
            claims
          }
          people(first: $first) {
            count
            of
            person {
              id
              displayName(lang: $lang)
              constructed
            }
          }
        }
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
  [coverageFragment],
);

export type NotKnownParts = ResultOf<typeof notKnownFragment>;
export type WeakParts = ResultOf<typeof weakFragment>;
export type Gaps = ResultOf<typeof gapsDocument>["whatIsNotKnown"];
export type GapRespect = Gaps["respects"][number];
