/**
 * The one vocabulary of the graph: every label, relationship type, property key and index that Cypher may name.
 * Statements take them from here, never from a string of the user's.
 */

/** Node labels. `ClosedFactoid`, `ClosedInterpretation`, `ClosedCaseStudy` and `ClosedSavedView` are versions that a later one (or a retraction) closed. */
export const labels = [
  "Store",
  "Migration",
  "SeedLayer",
  "Revision",
  "Declaration",
  "Person",
  "PersonName",
  "WrittenForm",
  "PartyOrganization",
  "SecurityCell",
  "Institution",
  "OccupationForce",
  "District",
  "Settlement",
  "ArchivalUnit",
  "Source",
  "PartyDocument",
  "Procedure",
  "Meeting",
  "CaseEvent",
  "Factoid",
  "ClosedFactoid",
  "Interpretation",
  "ClosedInterpretation",
  "Silence",
  "CaseStudy",
  "ClosedCaseStudy",
  "SavedView",
  "ClosedSavedView",
  "Collection",
] as const;

/** Derived ties between entities: the reading layer. */
export const tieTypes = [
  "MEMBER_OF",
  "HELD_OFFICE_IN",
  "WORKED_AT",
  "SERVED_IN",
  "WAS_IN",
  "KIN_OF",
  "KNEW",
  "VOUCHED_FOR",
  "SPOKE_AGAINST",
  "TESTIFIED_ABOUT",
  "DECIDED_ON",
  "SAT_IN",
  "JUDGED",
  "INVESTIGATED",
  "TIED_TO",
] as const;

/** Relationships of the evidence layer and of structure. `INVOLVED` is a closed mention. */
const evidenceTypes = [
  "NAMED",
  "WRITTEN_IN",
  "IN_SOURCE",
  "INVOLVES",
  "INVOLVED",
  "UTTERED_BY",
  "ABOUT",
  "WEIGHS",
  "SUPPORTS",
  "CONTRADICTS",
  "CONFLICTS_WITH",
  "SAME_AS",
  "SILENT_ON",
  "CONCERNS",
  "HOSTED_BY",
  "SUBORDINATE_TO",
  "LOCATED_IN",
  "PART_OF",
  "CONTINUED_AS",
  "IN_UNIT",
  "COPY_OF",
  "EXTRACT_OF",
  "ENCLOSED_IN",
  "DRAWS_ON",
  "MENTIONS",
  "OF_PERSON",
  "GAVE_RISE_TO",
  "STEP_OF",
  "BEFORE_BODY",
  "AT",
  "SESSION_OF",
  "CONFIRMS",
  "AMENDS",
  "OVERTURNS",
  "RETURNS_FOR_INQUIRY",
  "APPEALS",
  "NEXT_VERSION",
  "CHANGED",
  "CITES",
  "GATHERS",
] as const;

/** Every relationship type. */
export const relationshipTypes = [...tieTypes, ...evidenceTypes] as const;

export type Label = (typeof labels)[number];
export type TieType = (typeof tieTypes)[number];
export type RelationshipType = (typeof relationshipTypes)[number];

/** Labels that carry an own id, with the id's prefix: `node(id)` chooses by it. */
export const idPrefixes = {
  Person: "person/",
  PersonName: "name/",
  PartyOrganization: "party-organization/",
  Institution: "institution/",
  OccupationForce: "force/",
  District: "district/",
  Settlement: "settlement/",
  ArchivalUnit: "unit/",
  Source: "source/",
  PartyDocument: "card/",
  Procedure: "procedure/",
  Meeting: "meeting/",
  CaseEvent: "event/",
  Factoid: "factoid/",
  Interpretation: "interpretation/",
  Silence: "silence/",
  CaseStudy: "study/",
  SavedView: "view/",
  Collection: "collection/",
  Revision: "revision/",
} as const satisfies Partial<Record<Label, string>>;

/** What a claim can involve and a search can find has written forms and a degree. */
export const describedLabels = [
  "Person",
  "PartyOrganization",
  "Institution",
  "OccupationForce",
  "District",
  "Settlement",
  "ArchivalUnit",
  "Source",
  "PartyDocument",
  "Procedure",
  "Meeting",
  "CaseEvent",
] as const satisfies readonly Label[];
