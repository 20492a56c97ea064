import { graphql, type ResultOf } from "./graphql.ts";
import { refusals, refusalsOfChange } from "./refusals.ts";

/** Everything behind a text, in the language of the text. */
const editionFragment = graphql(`
  fragment Edition on StudyEdition {
    lang
    displayNames
    text
    restricted {
      id
      citation
      until
      basis
    }
    words
    notes {
      number
      text
      ids
    }
    sources {
      archive
      sources {
        id
        citation
        seen
      }
    }
    cited {
      id
      name
      known
      constructed
      standing
      verbatim
      denies
      leaf
      source
      citation
      seen
      speakers {
        name
        capacity
        mediation
      }
      rivals {
        id
        name
        source
      }
    }
    counts {
      written
      kept
      now
    }
    figures {
      id
      version
      name
      opensAt
      dataRevision
      by
      at
      content
    }
    findings {
      kind
      line
      about
      id
    }
    changes {
      kind
      id
      name
      before
      after
      by
      revision
    }
  }
`);

/** A study as it is read: a version, what stands behind it, and its other versions. */
export const studyDocument = graphql(
  `
    query Study($id: ID!, $version: Int) {
      settings {
        readOnly
      }
      caseStudy(id: $id, version: $version) {
        id
        title
        summary
        language
        text
        version
        by
        at
        reason
        since
        until
        constructed
        reading
        displayNames
        words
        views {
          title
          address
        }
        savedViews {
          id
          name
          opensAt
        }
        gathers {
          __typename
          ... on Described {
            id
            displayName
          }
        }
        versions(first: 50) {
          version
          by
          at
          reason
          until
          since
        }
        edition {
          ...Edition
          title
          summary
        }
      }
    }
  `,
  [editionFragment],
);

export type Study = NonNullable<ResultOf<typeof studyDocument>["caseStudy"]>;

/** The words of one version, to be set beside another. */
export const studyTextDocument = graphql(`
  query StudyText($id: ID!, $version: Int) {
    caseStudy(id: $id, version: $version) {
      version
      title
      text
    }
  }
`);

/** What changed behind a study, by its true ids: its pieces, which are kept or taken as they are today. */
export const studyPiecesDocument = graphql(`
  query StudyPieces($id: ID!) {
    caseStudy(id: $id) {
      edition(displayNames: FULL) {
        changes {
          kind
          id
          name
          before
          after
          by
          revision
        }
      }
    }
  }
`);

/** Studies by title. */
export const studiesDocument = graphql(`
  query Studies($filter: CaseStudyFilter, $after: String) {
    settings {
      readOnly
    }
    caseStudies(filter: $filter, first: 50, after: $after) {
      nodes {
        id
        shownTitle
        shownSummary
        displayNames
        language
        version
        by
        at
        constructed
        words
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What stands behind a text that is not saved. */
export const studyDraftDocument = graphql(
  `
    query StudyDraft(
      $text: Markdown!
      $lang: Lang!
      $reading: ReadingInput
      $displayNames: DisplayNames!
      $of: ID
      $title: String!
      $summary: String!
    ) {
      settings {
        readOnly
      }
      studyDraft(
        text: $text
        lang: $lang
        reading: $reading
        displayNames: $displayNames
        of: $of
        title: $title
        summary: $summary
      ) {
        ...Edition
      }
    }
  `,
  [editionFragment],
);

/** A study as a file. */
export const studyFileDocument = graphql(`
  query StudyFile($id: ID!, $version: Int, $format: StudyFormat!) {
    caseStudy(id: $id, version: $version) {
      edition {
        published(format: $format) {
          fileName
          mediaType
          content
        }
      }
    }
  }
`);

/** Begins a study. */
export const createStudyDocument = graphql(
  `
    mutation CreateStudy($input: CreateCaseStudyInput!) {
      createCaseStudy(input: $input) {
        __typename
        ... on CaseStudy {
          id
          since
          version
        }
        ...WhyInvalid
        ...WhyNotFound
        ...WhyNotAllowed
      }
    }
  `,
  refusals,
);

/** Saves a version of a study. */
export const reviseStudyDocument = graphql(
  `
    mutation ReviseStudy($input: ReviseCaseStudyInput!) {
      reviseCaseStudy(input: $input) {
        __typename
        ... on CaseStudy {
          id
          since
          version
        }
        ...WhyInvalid
        ...WhyConflict
        ...WhyNotFound
        ...WhyNotAllowed
      }
    }
  `,
  refusalsOfChange,
);
