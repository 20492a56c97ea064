import { graphql } from "./graphql.ts";

/** What studies gather, as sets to narrow a page to. */
export const collectionsDocument = graphql(`
  query Collections {
    collections(first: 100) {
      nodes {
        id
        title
      }
    }
  }
`);

/** The people of a collection. */
export const collectionPeopleDocument = graphql(`
  query CollectionPeople($id: ID!, $lang: Lang!) {
    collection(id: $id) {
      people(first: 100) {
        id
        displayName(lang: $lang)
        constructed
      }
    }
  }
`);
