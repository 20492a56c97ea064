import { graphql, type ResultOf } from "./graphql.ts";

/** A source in every form of citation, and for reference managers. Forms have the language that they are written in. */
export const citeDocument = graphql(`
  query CiteSource($id: ID!, $lang: Lang!) {
    source(id: $id) {
      id
      gostReference: citationParts(lang: RU, style: GOST_REFERENCE) {
        text
        italic
      }
      gostRecord: citationParts(lang: RU, style: GOST_RECORD) {
        text
        italic
      }
      chicagoNote: citationParts(lang: EN, style: CHICAGO_NOTE) {
        text
        italic
      }
      chicagoBibliography: citationParts(
        lang: EN
        style: CHICAGO_BIBLIOGRAPHY
      ) {
        text
        italic
      }
      bibtex: export(format: BIBTEX, lang: $lang)
      ris: export(format: RIS, lang: $lang)
      csl: export(format: CSL_JSON, lang: $lang)
    }
  }
`);

/** Several sources as one file for a reference manager. */
export const citationsDocument = graphql(`
  query CiteSources($ids: [ID!]!, $format: CitationFormat!, $lang: Lang!) {
    citations(ids: $ids, format: $format, lang: $lang) {
      content
      mediaType
      fileName
    }
  }
`);

export type CitedForms = NonNullable<ResultOf<typeof citeDocument>["source"]>;
export type CitationParts = CitedForms["chicagoNote"];
