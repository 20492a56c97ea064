import type { EvidenceBatch } from "./evidence-batch.ts";

/** One record names another: by whom, as what, and whom. */
export type Reference = {
  readonly subject: string;
  readonly field: string;
  readonly id: string;
};

type Given = readonly (readonly [field: string, id: string | undefined])[];

const named = (subject: string, given: Given): readonly Reference[] =>
  given.flatMap(([field, id]) =>
    id === undefined ? [] : [{ subject, field, id }],
  );

const formsOf = (
  records: readonly {
    readonly id: string;
    readonly forms: readonly { readonly source: string }[];
  }[],
): readonly Reference[] =>
  records.flatMap(({ id, forms }) =>
    named(
      id,
      forms.map(({ source }) => ["written form's source", source]),
    ),
  );

const evidenceReferences = (batch: EvidenceBatch): readonly Reference[] => [
  ...batch.factoids.flatMap((factoid) =>
    named(factoid.id, [
      ["source", factoid.source],
      ["about", factoid.about],
      ...factoid.mentions.map(
        ({ role, involves }) => [`role ${role}`, involves] as const,
      ),
      ...factoid.told.map(({ speaker }) => ["speaker", speaker] as const),
    ]),
  ),
  ...batch.silences.flatMap(({ id, source, concerns }) =>
    named(id, [
      ["source", source],
      ["concerns", concerns],
    ]),
  ),
  ...batch.interpretations.flatMap(({ id, factoid }) =>
    named(id, [["factoid", factoid]]),
  ),
];

const caseReferences = (batch: EvidenceBatch): readonly Reference[] => [
  ...batch.procedures.flatMap(({ id, person, gaveRiseTo }) =>
    named(id, [
      ["person", person],
      ...gaveRiseTo.map((next) => ["gave rise to", next] as const),
    ]),
  ),
  ...batch.meetings.flatMap(({ id, organ }) => named(id, [["organ", organ]])),
  ...batch.caseEvents.flatMap(({ id, procedure, body, meeting, links }) =>
    named(id, [
      ["procedure", procedure],
      ["body", body],
      ["meeting", meeting],
      ...links.map(({ kind, event }) => [kind, event] as const),
    ]),
  ),
];

const structureReferences = (batch: EvidenceBatch): readonly Reference[] => [
  ...batch.partyOrganizations.flatMap((body) =>
    named(body.id, [
      ["hosted by", body.hostedBy],
      ["subordinate to", body.subordinateTo],
      ["place", body.place],
    ]),
  ),
  ...batch.institutions.flatMap(({ id, place, continuedAs }) =>
    named(id, [
      ["place", place],
      ...continuedAs.map((next) => ["continued as", next] as const),
    ]),
  ),
  ...[...batch.districts, ...batch.settlements].flatMap(({ id, partOf }) =>
    named(id, [
      ["part of", partOf?.id],
      ["part of, source", partOf?.source],
    ]),
  ),
  ...batch.archivalUnits.flatMap(({ id, partOf }) =>
    named(id, [["part of", partOf]]),
  ),
  ...batch.sources.flatMap(({ id, unit, relations }) =>
    named(id, [
      ["unit", unit],
      ...relations.map(({ kind, source }) => [kind, source] as const),
    ]),
  ),
];

/** Every place of a batch where a record names another one by its id. */
export const referencesOf = (batch: EvidenceBatch): readonly Reference[] => [
  ...formsOf([
    ...batch.people,
    ...batch.partyOrganizations,
    ...batch.institutions,
    ...batch.occupationForces,
    ...batch.districts,
    ...batch.settlements,
    ...batch.partyDocuments,
  ]),
  ...structureReferences(batch),
  ...caseReferences(batch),
  ...evidenceReferences(batch),
];

/** The ids of all records of a batch, as often as they occur. */
export const idsOf = ({
  layer: _,
  ...lists
}: EvidenceBatch): readonly string[] =>
  Object.values(lists).flatMap((records) => records.map(({ id }) => id));
