import { Kind, parse, type SelectionSetNode } from "graphql";

/** The selection written in a text. */
const selection = (text: string): { sets: readonly SelectionSetNode[] } => ({
  sets: parse(text, { noLocation: true }).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? [definition.selectionSet]
      : [],
  ),
});

const named = "ru: displayName(lang: RU) en: displayName(lang: EN) constructed";
const term = "code ru: label(lang: RU) en: label(lang: EN)";
const date = "original edtf earliest latest basis reason";
const cited = "citationRu: citation(lang: RU) citationEn: citation(lang: EN)";

/** What a file tells of each claim, as `dossierClaim` reads it. */
export const claimSelection = selection(`{
  id kind { ${term} } value { ${term} }
  ru: statement(lang: RU) en: statement(lang: EN)
  polarity modality legibility verbatim
  date { ${date} }
  source { id ${named} consulted ${cited} consultedRu: consultedNote(lang: RU) consultedEn: consultedNote(lang: EN) }
  leaf
  participants(first: 25) { role { ${term} } involved { ... on Described { id ${named} } } nameInSource status }
  speakers(first: 10) { speaker { ... on Described { id ${named} } } capacity mediation circumstance utteredOn { ${date} } reportedBy }
  about { ... on Described { id ${named} } }
  credence
  interpretations(first: 25) { id by at verdict credence reason against { id } }
  rivals(first: 25) { grade one { id } other { id } }
  constructed
}`);

const weakness = `{ claims interests { interest claims } matters(first: 100) { kind { ${term} } value { ${term} } claims } }`;

/** What a file tells of its subject, as `dossierSubject` reads it. */
export const subjectSelection = selection(`{
  id ${named}
  notKnown {
    silences(first: 100) { ru: question(lang: RU) en: question(lang: EN) source { ${cited} } }
    stages { instance standing reRegistration { id ${named} } }
    weighed oneWitness ${weakness} interested ${weakness}
    unseen(first: 100) { source { ${cited} } }
    spans(atLeast: 60) { from to days grade }
  }
}`);
