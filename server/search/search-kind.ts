import type { Label } from "../database/vocabulary.ts";

/** What each kind of search finds: the labels of the graph. Forces of the occupier are found among institutions. */
export const labelsOfKind = {
  PERSON: ["Person"],
  PARTY_ORGANIZATION: ["PartyOrganization"],
  INSTITUTION: ["Institution", "OccupationForce"],
  DISTRICT: ["District"],
  SETTLEMENT: ["Settlement"],
  SOURCE: ["Source"],
  PROCEDURE: ["Procedure"],
} as const satisfies Readonly<Record<string, readonly Label[]>>;

export type SearchKind = keyof typeof labelsOfKind;

const isSearchKind = (code: unknown): code is SearchKind =>
  typeof code === "string" && code in labelsOfKind;

const kinds = Object.keys(labelsOfKind).filter(isSearchKind);

/** The labels to look among; all when no kind is asked for. */
export const labelsAsked = (asked: unknown): readonly Label[] => {
  const given = Array.isArray(asked) ? asked.filter(isSearchKind) : [];
  return (given.length === 0 ? kinds : given).flatMap((kind) => [
    ...labelsOfKind[kind],
  ]);
};

/** Whether people alone are asked for. */
export const isPeopleOnly = (asked: unknown): boolean =>
  labelsAsked(asked).every((label) => label === "Person");

/** The kind of whatever variable `x` holds, as Cypher. */
export const kindExpression = (x: string): string =>
  `CASE ${kinds.map((kind) => `WHEN ${x}:${labelsOfKind[kind].join("|")} THEN '${kind}'`).join(" ")} END`;

/** The kind that finds things of a label, or '' where none does. */
export const kindOfLabel = (label: Label | undefined): SearchKind | "" =>
  kinds.find((kind) =>
    labelsOfKind[kind].some((one: Label) => one === label),
  ) ?? "";
