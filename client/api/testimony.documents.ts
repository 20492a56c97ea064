import {
  citedFragment,
  coverageFragment,
  dateFragment,
  tieEndFragment,
} from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

/** A claim as a cell tells it. */
const toldFragment = graphql(
  `
    fragment Told on Factoid {
      id
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
      credence
      interpretations(first: 3) {
        by
        credence
        reason
      }
    }
  `,
  [dateFragment, citedFragment],
);

/** A claim of the margins. */
const briefFragment = graphql(
  `
    fragment Brief on Factoid {
      id
      statement(lang: $lang)
      date {
        ...DateParts
      }
      source {
        ...Cited
      }
      leaf
    }
  `,
  [dateFragment, citedFragment],
);

const boardFragment = graphql(
  `
    fragment Board on TestimonyBoard {
      subject {
        __typename
        ... on Described {
          id
          displayName(lang: $lang)
          constructed
        }
      }
      reRegistration {
        id
        displayName(lang: $lang)
      }
      question {
        code
        label(lang: $lang)
      }
      columns {
        key
        isSubject
        speaker {
          ...End
        }
        source {
          ...Cited
        }
        hearings {
          number
          witness
          basis
          saidOn {
            ...DateParts
          }
          circumstance
          capacities
          source {
            id
            kind {
              label(lang: $lang)
            }
          }
        }
        interests {
          kind
          shared {
            ...End
          }
          hearings
          factoids(first: 5) {
            ...Brief
          }
        }
        whatBecame {
          kind {
            code
            label(lang: $lang)
          }
          value {
            code
            label(lang: $lang)
          }
          factoids(first: 3) {
            ...Brief
          }
        }
      }
      rows {
        question {
          code
          label(lang: $lang)
        }
        group {
          code
          label(lang: $lang)
        }
        contested
        witnesses
        answers {
          value {
            label(lang: $lang)
          }
          polarity
          claims
          witnesses
        }
        cells {
          column
          hearing
          change
          comparedWith
          claims {
            factoid {
              ...Told
            }
            capacity
            mediation
            circumstance
            reportedBy
            isNew
            contested
          }
        }
      }
      silences(first: 50) {
        id
        question(lang: $lang)
        source {
          id
          displayName(lang: $lang)
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
  `,
  [
    toldFragment,
    briefFragment,
    citedFragment,
    coverageFragment,
    dateFragment,
    tieEndFragment,
  ],
);

/** What was said of a person, side by side. */
export const personBoardDocument = graphql(
  `
    query PersonBoard($id: ID!, $lang: Lang!, $reading: ReadingInput) {
      testimonyBoard(person: $id, reading: $reading) {
        ...Board
      }
    }
  `,
  [boardFragment],
);

/** What was said in a case. */
export const caseBoardDocument = graphql(
  `
    query CaseBoard($id: ID!, $lang: Lang!, $reading: ReadingInput) {
      testimonyBoard(reRegistration: $id, reading: $reading) {
        ...Board
      }
    }
  `,
  [boardFragment],
);

/** What was said of somebody or something in one matter. */
export const questionBoardDocument = graphql(
  `
    query QuestionBoard(
      $question: TestimonyQuestion!
      $lang: Lang!
      $reading: ReadingInput
    ) {
      testimonyBoard(question: $question, reading: $reading) {
        ...Board
      }
    }
  `,
  [boardFragment],
);

export type Board = ResultOf<typeof boardFragment>;
export type BoardColumn = Board["columns"][number];
export type BoardRow = Board["rows"][number];
export type BoardCell = BoardRow["cells"][number];
export type CellClaim = BoardCell["claims"][number];
export type BoardSilence = Board["silences"][number];
export type BriefClaim = ResultOf<typeof briefFragment>;
