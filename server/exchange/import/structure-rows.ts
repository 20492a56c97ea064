import type { RelationshipType } from "../../database/vocabulary.ts";
import type { EvidenceBatch } from "./evidence-batch.ts";

/** One relationship of structure: identity, not a claim. `sourceId` is '' when no source is named for it. */
export type StructureRow = {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly sourceId: string;
};

const row = (
  type: RelationshipType,
  from: string,
  to: string | undefined,
  sourceId = "",
): readonly StructureRow[] =>
  to === undefined ? [] : [{ type, from, to, sourceId }];

const bodies = (batch: EvidenceBatch): readonly StructureRow[] => [
  ...batch.partyOrganizations.flatMap(
    ({ id, hostedBy, subordinateTo, place }) => [
      ...row("HOSTED_BY", id, hostedBy),
      ...row("SUBORDINATE_TO", id, subordinateTo),
      ...row("LOCATED_IN", id, place),
    ],
  ),
  ...batch.institutions.flatMap(({ id, place, continuedAs }) => [
    ...row("LOCATED_IN", id, place),
    ...continuedAs.flatMap((next) => row("CONTINUED_AS", id, next)),
  ]),
];

const places = (batch: EvidenceBatch): readonly StructureRow[] =>
  [...batch.districts, ...batch.settlements].flatMap(({ id, partOf }) =>
    row("PART_OF", id, partOf?.id, partOf?.source),
  );

const documents = (batch: EvidenceBatch): readonly StructureRow[] => [
  ...batch.archivalUnits.flatMap(({ id, partOf }) =>
    row("PART_OF", id, partOf),
  ),
  ...batch.sources.flatMap(({ id, unit, relations }) => [
    ...row("IN_UNIT", id, unit),
    ...relations.flatMap(({ kind, source }) => row(kind, id, source)),
  ]),
];

const cases = (batch: EvidenceBatch): readonly StructureRow[] => [
  ...batch.procedures.flatMap(({ id, person, gaveRiseTo }) => [
    ...row("OF_PERSON", id, person),
    ...gaveRiseTo.flatMap((next) => row("GAVE_RISE_TO", id, next)),
  ]),
  ...batch.meetings.flatMap(({ id, organ }) => row("SESSION_OF", id, organ)),
  ...batch.caseEvents.flatMap(({ id, procedure, body, meeting, links }) => [
    ...row("STEP_OF", id, procedure),
    ...row("BEFORE_BODY", id, body),
    ...row("AT", id, meeting),
    ...links.flatMap(({ kind, event }) => row(kind, id, event)),
  ]),
];

/** How the records of a batch hang together apart from claims: what is part of what, who sits where. */
export const structureRows = (
  batch: EvidenceBatch,
): readonly StructureRow[] => [
  ...bodies(batch),
  ...places(batch),
  ...documents(batch),
  ...cases(batch),
];
