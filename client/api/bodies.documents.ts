import {
  citedFragment,
  listedTieFragment,
  silenceFragment,
} from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

const formFragment = graphql(
  `
    fragment Form on WrittenForm {
      full
      source {
        ...Cited
      }
    }
  `,
  [citedFragment],
);

/** A party organization with its people. */
export const organizationDocument = graphql(
  `
    query OrganizationCard($id: ID!, $lang: Lang!, $reading: ReadingInput) {
      partyOrganization(id: $id, reading: $reading) {
        id
        displayName(lang: $lang)
        constructed
        level
        securityService
        names(first: 8) {
          ...Form
        }
        silences(first: 25) {
          ...SilenceParts
        }
        hostedBy {
          id
          displayName(lang: $lang)
        }
        subordinateTo {
          id
          displayName(lang: $lang)
        }
        place {
          __typename
          ... on District {
            id
            displayName(lang: $lang)
          }
          ... on Settlement {
            id
            displayName(lang: $lang)
          }
        }
        members(first: 100) {
          nodes {
            ...ListedTie
          }
        }
        officeHolders(first: 100) {
          nodes {
            ...ListedTie
          }
        }
      }
    }
  `,
  [formFragment, listedTieFragment, silenceFragment],
);

/** An institution with its people and the party organizations in it. */
export const institutionDocument = graphql(
  `
    query InstitutionCard($id: ID!, $lang: Lang!, $reading: ReadingInput) {
      institution(id: $id, reading: $reading) {
        id
        displayName(lang: $lang)
        constructed
        kind {
          label(lang: $lang)
        }
        names(first: 8) {
          ...Form
        }
        silences(first: 25) {
          ...SilenceParts
        }
        place {
          __typename
          ... on District {
            id
            displayName(lang: $lang)
          }
          ... on Settlement {
            id
            displayName(lang: $lang)
          }
        }
        continuedAs(first: 5) {
          id
          displayName(lang: $lang)
        }
        continues(first: 5) {
          id
          displayName(lang: $lang)
        }
        partyOrganizations(first: 25) {
          id
          displayName(lang: $lang)
        }
        people(first: 100) {
          nodes {
            ...ListedTie
          }
        }
      }
    }
  `,
  [formFragment, listedTieFragment, silenceFragment],
);

/** A settlement with its people. */
export const settlementDocument = graphql(
  `
    query SettlementCard($id: ID!, $lang: Lang!, $reading: ReadingInput) {
      settlement(id: $id, reading: $reading) {
        id
        displayName(lang: $lang)
        constructed
        kind {
          label(lang: $lang)
        }
        names(first: 8) {
          ...Form
        }
        silences(first: 25) {
          ...SilenceParts
        }
        partOf {
          id
          displayName(lang: $lang)
        }
        people(first: 100) {
          nodes {
            ...ListedTie
          }
        }
      }
    }
  `,
  [formFragment, listedTieFragment, silenceFragment],
);

/** A district: its names, its days under occupation, its people and bodies. */
export const districtDocument = graphql(
  `
    query DistrictCard($id: ID!, $lang: Lang!, $reading: ReadingInput) {
      district(id: $id, reading: $reading) {
        id
        displayName(lang: $lang)
        constructed
        kind
        centre(lang: $lang)
        attested
        names(first: 8) {
          ...Form
        }
        silences(first: 25) {
          ...SilenceParts
        }
        partOf {
          id
          displayName(lang: $lang)
        }
        parts(first: 100) {
          __typename
          ... on District {
            id
            displayName(lang: $lang)
          }
          ... on Settlement {
            id
            displayName(lang: $lang)
          }
        }
        daysOccupied {
          min
          max
        }
        people(first: 100) {
          nodes {
            ...ListedTie
          }
        }
        partyOrganizations(first: 100) {
          id
          displayName(lang: $lang)
        }
        institutions(first: 100) {
          id
          displayName(lang: $lang)
        }
      }
    }
  `,
  [formFragment, listedTieFragment, silenceFragment],
);

export type OrganizationCardData = NonNullable<
  ResultOf<typeof organizationDocument>["partyOrganization"]
>;
export type InstitutionCardData = NonNullable<
  ResultOf<typeof institutionDocument>["institution"]
>;
export type SettlementCardData = NonNullable<
  ResultOf<typeof settlementDocument>["settlement"]
>;
export type DistrictCardData = NonNullable<
  ResultOf<typeof districtDocument>["district"]
>;
