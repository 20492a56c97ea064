import {
  citedFragment,
  citingFragment,
  dateFragment,
  listedTieFragment,
  tieEndFragment,
} from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

/** A person's card but for the claims themselves, which come page by page. */
export const personDocument = graphql(
  `
    query PersonCard($id: ID!, $lang: Lang!, $reading: ReadingInput) {
      person(id: $id, reading: $reading) {
        id
        displayName(lang: $lang)
        constructed
        mergedFrom
        citedIn(first: 10) {
          ...Citing
        }
        names(first: 12) {
          id
          full
          leaf
          source {
            ...Cited
          }
        }
        memberships(first: 20) {
          organization {
            id
            displayName(lang: $lang)
          }
          role {
            label(lang: $lang)
          }
          period {
            begin {
              ...DateParts
            }
            end {
              ...DateParts
            }
          }
          contested
          affirmed
          witnesses
          factoids(first: 2) {
            id
            leaf
            source {
              ...Cited
            }
          }
        }
        offices(first: 30) {
          office {
            label(lang: $lang)
          }
          title(lang: $lang)
          regime
          body {
            ...End
          }
          period {
            begin {
              ...DateParts
            }
            end {
              ...DateParts
            }
          }
          contested
          affirmed
          witnesses
          factoids(first: 2) {
            id
            leaf
            source {
              ...Cited
            }
          }
        }
        ties(first: 100) {
          nodes {
            ...ListedTie
          }
        }
        reRegistrations(first: 5) {
          id
          displayName(lang: $lang)
          kind
        }
        trajectory {
          rule
          spells {
            channel
            state {
              code
              label(lang: $lang)
            }
            basis
            begin {
              ...DateParts
            }
            end {
              ...DateParts
            }
            factoids(first: 2) {
              id
              leaf
              source {
                ...Cited
              }
            }
          }
        }
      }
    }
  `,
  [
    citedFragment,
    citingFragment,
    dateFragment,
    listedTieFragment,
    tieEndFragment,
  ],
);

export type PersonCardData = NonNullable<
  ResultOf<typeof personDocument>["person"]
>;
export type Spell = PersonCardData["trajectory"]["spells"][number];
export type CardTie = PersonCardData["ties"]["nodes"][number];
