import { coverageFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";

/** The questions, and on how much each rests. */
export const researchListDocument = graphql(`
  query ResearchList(
    $inCollection: [ID!]
    $lang: Lang!
    $reading: ReadingInput
  ) {
    researchQuestions(inCollection: $inCollection, reading: $reading) {
      claims
      persons
      constructed
      question {
        number
        name(lang: $lang)
        question(lang: $lang)
      }
    }
  }
`);

const countFragment = graphql(`
  fragment ResearchCountParts on ResearchCount {
    key
    label(lang: $lang)
    count
    value
    of
    share
    low
    high
    persons
    raions
    fewBehind
    opens
  }
`);

/** The answer to a question. */
export const researchDocument = graphql(
  `
    query Research(
      $number: Int!
      $definitions: [ResearchDefinitionInput!]
      $inCollection: [ID!]
      $lang: Lang!
      $reading: ReadingInput
    ) {
      settings {
        revision
      }
      researchQuestion(
        number: $number
        definitions: $definitions
        inCollection: $inCollection
        reading: $reading
      ) {
        question {
          number
          name(lang: $lang)
          question(lang: $lang)
          counted(lang: $lang)
          unit(lang: $lang)
          canSay(lang: $lang)
          cannotSay(lang: $lang)
          falsifier(lang: $lang)
          definitions {
            key
            label(lang: $lang)
            description(lang: $lang)
            usual
            takes
            values {
              code
              label(lang: $lang)
            }
          }
        }
        chosen {
          key
          label(lang: $lang)
          code
          chosen(lang: $lang)
        }
        units
        persons
        raions
        constructed
        tables {
          key
          title(lang: $lang)
          rowsAre(lang: $lang)
          unit(lang: $lang)
          note(lang: $lang)
          drawn
          moreRows
          columns {
            key
            label(lang: $lang)
            isShare
          }
          rows {
            key
            label(lang: $lang)
            entity
            all {
              ...ResearchCountParts
            }
            cells {
              ...ResearchCountParts
            }
          }
        }
        statistics {
          ...ResearchCountParts
        }
        counterEvidence {
          ...ResearchCountParts
        }
        quoted {
          claim
        }
        omitted {
          what
          why
          count
        }
        coverage {
          ...CoverageParts
        }
        query
        statement
        parameters
      }
    }
  `,
  [countFragment, coverageFragment],
);

/** The people behind one count of an answer; with the coverage, so that the database has planned its statement already. */
export const researchPeopleDocument = graphql(`
  query ResearchPeople(
    $number: Int!
    $definitions: [ResearchDefinitionInput!]
    $inCollection: [ID!]
    $cell: String!
    $lang: Lang!
    $reading: ReadingInput
  ) {
    researchQuestion(
      number: $number
      definitions: $definitions
      inCollection: $inCollection
      reading: $reading
    ) {
      people(cell: $cell, first: 200) {
        id
        displayName(lang: $lang)
        constructed
      }
      coverage {
        claims
      }
    }
  }
`);

export type ResearchListed = ResultOf<
  typeof researchListDocument
>["researchQuestions"][number];
export type ResearchAnswer = ResultOf<
  typeof researchDocument
>["researchQuestion"];
export type ResearchTable = ResearchAnswer["tables"][number];
export type ResearchCount = ResultOf<typeof countFragment>;
export type ResearchDefinition =
  ResearchAnswer["question"]["definitions"][number];
