import { citedFragment, dateFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

/** A judgement of a charge. */
const chargeJudgementFragment = graphql(`
  fragment ChargeJudgement on Interpretation {
    id
    by
    at
    verdict
    credence
    reason
    since
  }
`);

/** How many cases of a person, and steps of a case, are shown; one more is asked for, to tell that there are more. */
export const mostRoutes = { cases: 3, steps: 25 } as const;

/** The routes of a person: steps in order; the claims about them are asked for by their ids. */
export const routesDocument = graphql(
  `
    query Routes($id: ID!, $lang: Lang!, $reading: ReadingInput) {
      settings {
        readOnly
      }
      person(id: $id, reading: $reading) {
        id
        displayName(lang: $lang)
        constructed
        reRegistrations(first: 4) {
          id
          displayName(lang: $lang)
          procedures(first: 5) {
            id
            kind
            judgements(first: 5) {
              ...ChargeJudgement
            }
          }
          events(first: 26) {
            id
            kind {
              code
              label(lang: $lang)
            }
            procedure {
              id
              kind
            }
            instance
            item
            dates(first: 3) {
              ...DateParts
            }
            body {
              id
              displayName(lang: $lang)
            }
            meeting {
              protocol
              kind {
                label(lang: $lang)
              }
              dates(first: 3) {
                ...DateParts
              }
            }
            factoids(first: 40) {
              nodes {
                id
              }
              pageInfo {
                hasNextPage
              }
            }
            attendance(first: 15) {
              id
            }
            alleged(first: 15) {
              id
            }
            judgements(first: 5) {
              ...ChargeJudgement
            }
          }
        }
      }
    }
  `,
  [chargeJudgementFragment, dateFragment],
);

/** How each step is known, and which instances are expected and not attested. */
export const routeStandingDocument = graphql(
  `
    query RouteStanding($id: ID!, $lang: Lang!, $reading: ReadingInput) {
      person(id: $id, reading: $reading) {
        reRegistrations(first: 3) {
          id
          instances {
            instance
            standing
            expected
          }
          events(first: 25) {
            id
            standing
            documents(first: 3) {
              ...Cited
            }
            referredToBy(first: 3) {
              ...Cited
            }
          }
        }
      }
    }
  `,
  [citedFragment],
);

/** How each step stands to others, and how long it took. */
export const routeTimesDocument = graphql(`
  query RouteTimes($id: ID!, $lang: Lang!, $reading: ReadingInput) {
    person(id: $id, reading: $reading) {
      reRegistrations(first: 3) {
        id
        events(first: 25) {
          id
          waited {
            since {
              id
              kind {
                label(lang: $lang)
              }
            }
            days {
              min
              max
            }
          }
          links(first: 5) {
            kind
            event {
              id
            }
          }
          linkedBy(first: 5) {
            kind
            event {
              id
            }
            days {
              min
              max
            }
          }
        }
      }
    }
  }
`);

type Person = NonNullable<ResultOf<typeof routesDocument>["person"]>;
export type PersonRoutes = Person;
export type Route = Person["reRegistrations"][number];
export type RouteStep = Route["events"][number];
export type ChargeJudgement = RouteStep["judgements"][number];
export type RouteStanding = NonNullable<
  ResultOf<typeof routeStandingDocument>["person"]
>["reRegistrations"][number];
export type StepKnown = RouteStanding["events"][number];
export type StepTimes = NonNullable<
  ResultOf<typeof routeTimesDocument>["person"]
>["reRegistrations"][number]["events"][number];
export type RouteInstance = RouteStanding["instances"][number];

/** A page of all cases, by the names of the people. */
export const casesDocument = graphql(`
  query Cases(
    $after: String
    $inCollection: [ID!]
    $lang: Lang!
    $reading: ReadingInput
  ) {
    reRegistrations(
      filter: { inCollection: $inCollection }
      reading: $reading
      first: 50
      after: $after
    ) {
      nodes {
        id
        displayName(lang: $lang)
        constructed
        person {
          id
          displayName(lang: $lang)
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
