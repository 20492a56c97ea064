import { graphql, type ResultOf } from "./graphql.ts";

/** What a claim can involve: its name, for a link to its page. */
const involvedFragment = graphql(`
  fragment Involved on Involvable {
    __typename
    ... on Person {
      id
      displayName(lang: $lang)
      constructed
    }
    ... on PartyOrganization {
      id
      displayName(lang: $lang)
      constructed
    }
    ... on Institution {
      id
      displayName(lang: $lang)
      constructed
    }
    ... on OccupationForce {
      id
      displayName(lang: $lang)
      constructed
    }
    ... on District {
      id
      displayName(lang: $lang)
      constructed
    }
    ... on Settlement {
      id
      displayName(lang: $lang)
      constructed
    }
    ... on Source {
      id
      displayName(lang: $lang)
      constructed
    }
    ... on PartyDocument {
      id
      displayName(lang: $lang)
      constructed
    }
  }
`);

/** What a tie can end in. */
export const tieEndFragment = graphql(`
  fragment End on TieEnd {
    __typename
    ... on Person {
      id
      displayName(lang: $lang)
      constructed
    }
    ... on PartyOrganization {
      id
      displayName(lang: $lang)
      constructed
    }
    ... on Institution {
      id
      displayName(lang: $lang)
      constructed
    }
    ... on OccupationForce {
      id
      displayName(lang: $lang)
      constructed
    }
    ... on District {
      id
      displayName(lang: $lang)
      constructed
    }
    ... on Settlement {
      id
      displayName(lang: $lang)
      constructed
    }
  }
`);

/** A date with the words of the source and our bounds. */
export const dateFragment = graphql(`
  fragment DateParts on HistoricalDate {
    original
    edtf
    earliest
    latest
    basis
    reason
  }
`);

/** A source as a claim cites it. */
export const citedFragment = graphql(`
  fragment Cited on Source {
    id
    displayName(lang: $lang)
    reference(lang: $lang)
    citation(lang: $lang)
    consulted
    constructed
  }
`);

/** A question that a source should have answered. */
export const silenceFragment = graphql(
  `
    fragment SilenceParts on Silence {
      id
      question(lang: $lang)
      source {
        ...Cited
      }
    }
  `,
  [citedFragment],
);

/** Everything that one line needs: what, when, how sure, who says it, where in the file. */
export const statementFragment = graphql(
  `
    fragment StatementParts on Factoid {
      id
      kind {
        code
        label(lang: $lang)
      }
      value {
        code
        label(lang: $lang)
      }
      statement(lang: $lang)
      polarity
      modality
      legibility
      verbatim
      date {
        ...DateParts
      }
      source {
        ...Cited
      }
      leaf
      subject {
        ...Involved
      }
      participants(first: 12) {
        id
        role {
          code
          label(lang: $lang)
        }
        involved {
          ...Involved
        }
        nameInSource
        status
      }
      speakers(first: 3) {
        speaker {
          ...End
        }
        capacity
        mediation
        circumstance
        reportedBy
      }
      contested
      credence
      interpretations(first: 3) {
        id
        by
        verdict
        credence
        reason
      }
      constructed
    }
  `,
  [dateFragment, citedFragment, involvedFragment, tieEndFragment],
);

/** A claim with the ids of the claims that exclude it. */
export const rivalledFragment = graphql(
  `
    fragment Rivalled on Factoid {
      ...StatementParts
      rivals(first: 5) {
        grade
        state
        one {
          id
        }
        other {
          id
        }
      }
    }
  `,
  [statementFragment],
);

/** What stands behind an answer. */
export const coverageFragment = graphql(`
  fragment CoverageParts on Coverage {
    persons
    claims
    witnesses
    sources
    undated
    unsourced
    contested
    unjudged
    constructed
    omitted {
      what
      why
      count
    }
    leftOut {
      side
      count
    }
  }
`);

export type Coverage = ResultOf<typeof coverageFragment>;
export type DateParts = ResultOf<typeof dateFragment>;
export type Cited = ResultOf<typeof citedFragment>;
export type Statement = ResultOf<typeof statementFragment>;
export type RivalledStatement = ResultOf<typeof rivalledFragment>;

/** What a tie is, with whom, and when. */
export const tieFragment = graphql(
  `
    fragment TieParts on Tie {
      id
      kind {
        code
        label(lang: $lang)
      }
      value {
        label(lang: $lang)
      }
      other {
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
    }
  `,
  [dateFragment, tieEndFragment],
);

/** A tie as a line of a card shows it. */
export const listedTieFragment = graphql(
  `
    fragment ListedTie on Tie {
      ...TieParts
      doubted
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
  `,
  [citedFragment, tieFragment],
);

/** A case study that cites something, as `CitedIn` tells it. */
export const citingFragment = graphql(`
  fragment Citing on CaseStudy {
    id
    title: shownTitle
    displayNames
  }
`);
