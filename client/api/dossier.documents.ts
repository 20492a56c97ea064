import { coverageFragment } from "./fragments.ts";
import { graphql, type ResultOf } from "./graphql.ts";
import { witnessedFragment } from "./statements.documents.ts";

const partsFragment = graphql(
  `
    fragment DossierParts on Dossier {
      revision
      coverage {
        ...CoverageParts
      }
      sections {
        key
        title(lang: $lang)
        passages {
          grade
          rules
          isReconciled
          claims {
            ...Witnessed
          }
        }
      }
      omitted {
        what
        count
      }
    }
  `,
  [coverageFragment, witnessedFragment],
);

/** A person's claims put together. */
export const personDossierDocument = graphql(
  `
    query PersonDossier($id: ID!, $lang: Lang!, $reading: ReadingInput) {
      dossier(person: $id, reading: $reading, claims: 200) {
        person {
          id
          displayName(lang: $lang)
          constructed
        }
        ...DossierParts
      }
    }
  `,
  [partsFragment],
);

/** A case's claims put together. */
export const caseDossierDocument = graphql(
  `
    query CaseDossier($id: ID!, $lang: Lang!, $reading: ReadingInput) {
      dossier(reRegistration: $id, reading: $reading, claims: 200) {
        person {
          id
          displayName(lang: $lang)
          constructed
        }
        reRegistration {
          id
          displayName(lang: $lang)
          constructed
        }
        ...DossierParts
      }
    }
  `,
  [partsFragment],
);

/** A person's dossier as a file. */
export const personFileDocument = graphql(`
  query PersonDossierFile(
    $id: ID!
    $format: DossierFormat!
    $lang: Lang!
    $reading: ReadingInput
  ) {
    dossier(person: $id, reading: $reading, claims: 1000) {
      file(format: $format, lang: $lang) {
        content
        mediaType
        fileName
      }
    }
  }
`);

/** A case's dossier as a file. */
export const caseFileDocument = graphql(`
  query CaseDossierFile(
    $id: ID!
    $format: DossierFormat!
    $lang: Lang!
    $reading: ReadingInput
  ) {
    dossier(reRegistration: $id, reading: $reading, claims: 1000) {
      file(format: $format, lang: $lang) {
        content
        mediaType
        fileName
      }
    }
  }
`);

export type DossierParts = ResultOf<typeof partsFragment>;
export type DossierSection = DossierParts["sections"][number];
