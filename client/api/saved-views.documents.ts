import { graphql, type ResultOf } from "./graphql.ts";
import { refusals, refusalsOfChange } from "./refusals.ts";

const changesFragment = graphql(`
  fragment ChangesBehind on ViewChanges {
    sinceRevision
    total
    added
    corrected
    retracted
    judged
    withdrawn
    rivals
    isPartial
  }
`);

export type ChangesBehind = ResultOf<typeof changesFragment>;

const viewFragment = graphql(`
  fragment KeptView on SavedView {
    id
    name
    note
    page
    address
    opensAt
    reading
    dataRevision
    version
    since
    until
    by
    at
  }
`);

/** The list of saved views, with what changed behind each. */
export const savedViewsDocument = graphql(
  `
    query SavedViews(
      $filter: SavedViewFilter
      $first: Int!
      $after: String
      $lang: Lang!
    ) {
      settings {
        readOnly
      }
      savedViews(filter: $filter, first: $first, after: $after) {
        nodes {
          ...KeptView
          notes {
            id
          }
          figure {
            form
            constructed
          }
          changes(lang: $lang) {
            ...ChangesBehind
          }
          citedIn(first: 5) {
            id
            title: shownTitle
          }
          gatheredIn(first: 5) {
            id
            title: shownTitle
          }
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [viewFragment, changesFragment],
);

export type SavedViewRow = ResultOf<
  typeof savedViewsDocument
>["savedViews"]["nodes"][number];

/** A saved view that is open: its words, its places, and what changed behind it since. */
export const openedViewDocument = graphql(
  `
    query OpenedView($id: ID!, $lang: Lang!) {
      savedView(id: $id) {
        ...KeptView
        positions {
          id
          x
          y
        }
        notes {
          id
          words
        }
        changes(lang: $lang) {
          ...ChangesBehind
          listed(first: 25) {
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
  `,
  [viewFragment, changesFragment],
);

export type OpenedView = NonNullable<
  ResultOf<typeof openedViewDocument>["savedView"]
>;

/** What changed behind a figure since the view was seen, in the version that is shown. */
export const figureChangesDocument = graphql(
  `
    query FigureChanges($id: ID!, $version: Int, $lang: Lang!) {
      savedView(id: $id, version: $version) {
        changes(lang: $lang) {
          ...ChangesBehind
          listed(first: 25) {
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
  `,
  [changesFragment],
);

/** A saved view as a figure. */
export const viewFigureDocument = graphql(`
  query ViewFigure($id: ID!) {
    savedView(id: $id) {
      id
      opensAt
      figure {
        content
      }
    }
  }
`);

/** Saved views to choose a figure from. */
export const viewChoicesDocument = graphql(`
  query ViewChoices($filter: SavedViewFilter) {
    savedViews(filter: $filter, first: 50) {
      nodes {
        id
        name
        page
        figure {
          form
        }
      }
    }
  }
`);

/** Saves a view. */
export const createViewDocument = graphql(
  `
    mutation CreateView($input: CreateSavedViewInput!) {
      createSavedView(input: $input) {
        __typename
        ... on SavedView {
          id
          since
        }
        ...WhyInvalid
        ...WhyNotFound
        ...WhyNotAllowed
      }
    }
  `,
  refusals,
);

/** Saves a view again. */
export const reviseViewDocument = graphql(
  `
    mutation ReviseView($input: ReviseSavedViewInput!) {
      reviseSavedView(input: $input) {
        __typename
        ... on SavedView {
          id
          since
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

/** Gives a view another name or note. */
export const renameViewDocument = graphql(
  `
    mutation RenameView($input: RenameSavedViewInput!) {
      renameSavedView(input: $input) {
        __typename
        ... on SavedView {
          id
          since
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

/** Takes a view away. */
export const retractViewDocument = graphql(
  `
    mutation RetractView($input: RetractSavedViewInput!) {
      retractSavedView(input: $input) {
        __typename
        ... on SavedViewRetracted {
          id
          revision
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

/** Brings a view back. */
export const restoreViewDocument = graphql(
  `
    mutation RestoreView($input: RestoreSavedViewInput!) {
      restoreSavedView(input: $input) {
        __typename
        ... on SavedView {
          id
          since
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
