import type { Bilingual, Layer } from "../../database/record.ts";
import type { Parameter } from "../../database/statement.ts";
import type { Label } from "../../database/vocabulary.ts";
import type { DistrictRecord } from "../../district/district.ts";
import { foldName } from "../../search/fold-name.ts";
import type { SourceRecord } from "../../source/source.ts";
import type { EvidenceBatch } from "./evidence-batch.ts";

/** One node as the store takes it. A property that is null is removed: absent is a missing property. */
export type NodeRow = {
  readonly id: string;
  readonly props: { readonly [key: string]: Parameter };
};

/** The nodes of one label. */
export type NodeRows = {
  readonly label: Label;
  readonly rows: readonly NodeRow[];
};

type Described = { readonly id: string; readonly name: Bilingual };

/** Absent texts are missing properties, not empty ones. */
const orNull = (text: string | undefined): string | null =>
  text === undefined || text === "" ? null : text;

/** A sort key is unique and never null: lists page by it. */
const shared = ({ id, name }: Described, layer: Layer) => ({
  nameRu: name.ru,
  nameEn: name.en,
  sortRu: `${foldName(name.ru)} ${id}`,
  sortEn: `${foldName(name.en)} ${id}`,
  layer,
  constructed: layer === "constructed",
});

const pointOf = ({ point }: Pick<DistrictRecord, "point">) => ({
  latitude: point?.latitude ?? null,
  longitude: point?.longitude ?? null,
});

const publicationProps = ({ publication }: SourceRecord) => ({
  container: orNull(publication?.container),
  volume: orNull(publication?.volume),
  issue: orNull(publication?.issue),
  publisher: orNull(publication?.publisher),
  place: orNull(publication?.place),
  year: publication?.year ?? null,
  pages: orNull(publication?.pages),
});

const referenceProps = ({ reference }: SourceRecord) => ({
  archiveRu: orNull(reference?.archive.ru),
  archiveEn: orNull(reference?.archive.en),
  fond: orNull(reference?.fond),
  opis: orNull(reference?.opis),
  delo: orNull(reference?.delo),
  document: orNull(reference?.document),
  leaves: orNull(reference?.leaves),
});

const dateProps = ({ dated }: SourceRecord) => ({
  dateOriginal: orNull(dated?.original),
  edtf: orNull(dated?.edtf),
  beginFrom: dated?.beginFrom ?? "",
  beginTo: dated?.beginTo ?? "",
  endFrom: dated?.endFrom ?? "",
  endTo: dated?.endTo ?? "",
  dateBasis: dated?.basis ?? null,
  dateReason: orNull(dated?.reason),
});

const sourceProps = (source: SourceRecord): NodeRow["props"] => ({
  kind: source.kind,
  titleRu: source.name.ru,
  titleEn: source.name.en,
  authors: source.authors,
  ...publicationProps(source),
  ...referenceProps(source),
  ...dateProps(source),
  url: source.url ?? null,
  accessed: source.accessed ?? null,
  consulted: source.consulted,
  remark: orNull(source.remark),
  restrictedUntil: source.restriction?.until ?? null,
  restrictionBasis: source.restriction?.basis ?? null,
});

/** All nodes of a batch that have a name, by label. */
export function entityRows(batch: EvidenceBatch): readonly NodeRows[] {
  const rows = <T extends Described>(
    label: Label,
    records: readonly T[],
    own: (record: T) => NodeRow["props"],
  ): NodeRows => ({
    label,
    rows: records.map((record) => ({
      id: record.id,
      props: { ...shared(record, batch.layer), ...own(record) },
    })),
  });
  const kindOf = ({ kind }: { readonly kind: string }) => ({ kind });
  return [
    rows("Source", batch.sources, sourceProps),
    rows("ArchivalUnit", batch.archivalUnits, (unit) => ({
      level: unit.level,
      number: orNull(unit.number),
      leaves: unit.leaves ?? null,
    })),
    rows("Person", batch.people, () => ({})),
    rows("PartyOrganization", batch.partyOrganizations, (body) => ({
      level: body.level,
      service: body.service ?? null,
    })),
    rows("Institution", batch.institutions, kindOf),
    rows("OccupationForce", batch.occupationForces, () => ({})),
    rows("District", batch.districts, (district) => ({
      kind: district.kind,
      attested: district.attested,
      centreRu: district.centre?.ru ?? null,
      centreEn: district.centre?.en ?? null,
      geonamesId: district.geonamesId ?? null,
      ...pointOf(district),
    })),
    rows("Settlement", batch.settlements, (settlement) => ({
      kind: settlement.kind,
      ...pointOf(settlement),
    })),
    rows("PartyDocument", batch.partyDocuments, (document) => ({
      number: orNull(document.number),
    })),
    rows("Procedure", batch.procedures, (procedure) => ({
      kind: procedure.kind,
      campaign: orNull(procedure.campaign),
    })),
    rows("Meeting", batch.meetings, (meeting) => ({
      kind: meeting.kind,
      protocol: orNull(meeting.protocol),
    })),
    rows("CaseEvent", batch.caseEvents, (event) => ({
      kind: event.kind,
      item: orNull(event.item),
      normRu: orNull(event.norm),
    })),
  ];
}
