import {
  type Coverage,
  coverageFragment,
  dateFragment,
  type tieEndFragment,
} from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

/** A tie by the ids of its ends. */
export const networkTieFragment = graphql(
  `
    fragment TieParts on NetworkTie {
      id
      kind {
        code
        label(lang: $lang)
      }
      value {
        label(lang: $lang)
      }
      from
      to
      directed
      period {
        begin {
          ...DateParts
        }
        end {
          ...DateParts
        }
      }
      doubted
      contested
      affirmed
      credence
      claims
      factoids(first: 25) {
        id
      }
    }
  `,
  [dateFragment],
);

/** Where a body sits: its district, and a point for the map. */
const seatFragment = graphql(`
  fragment Seat on Place {
    __typename
    ... on District {
      id
      displayName(lang: $lang)
      latitude
      longitude
    }
    ... on Settlement {
      latitude
      longitude
      partOf {
        id
        displayName(lang: $lang)
      }
    }
  }
`);

/** A part of the graph of ties, with everything that is drawn and filtered by. */
export const drawnFragment = graphql(
  `
    fragment DrawnParts on Network {
      people {
        id
        displayName(lang: $lang)
        constructed
      }
      organizations {
        id
        displayName(lang: $lang)
        constructed
        securityService
        level
        place {
          ...Seat
        }
      }
      institutions {
        __typename
        ... on Institution {
          id
          displayName(lang: $lang)
          constructed
          place {
            ...Seat
          }
        }
        ... on OccupationForce {
          id
          displayName(lang: $lang)
          constructed
        }
      }
      places {
        __typename
        ... on District {
          id
          displayName(lang: $lang)
          constructed
          latitude
          longitude
        }
        ... on Settlement {
          id
          displayName(lang: $lang)
          constructed
          latitude
          longitude
          partOf {
            id
            displayName(lang: $lang)
          }
        }
      }
      ties {
        ...TieParts
      }
    }
  `,
  [networkTieFragment, seatFragment],
);

/** The same with what stands behind it. */
export const networkFragment = graphql(
  `
    fragment NetworkParts on Network {
      ...DrawnParts
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
  [coverageFragment, drawnFragment],
);

/** Ways tell beside it what they left out, and bring no coverage. */
export type NetworkAnswer = ResultOf<typeof drawnFragment> & {
  readonly omitted: ResultOf<typeof networkFragment>["omitted"];
  readonly coverage?: Coverage;
};
export type AnsweredTie = ResultOf<typeof networkTieFragment>;
export type AnsweredSeat = ResultOf<typeof seatFragment>;
export type AnsweredEnd = ResultOf<typeof tieEndFragment>;
