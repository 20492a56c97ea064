import type { Label } from "../../database/vocabulary.ts";
import type { NodeRow, NodeRows } from "../import/entity-rows.ts";
import type { EvidenceBatch } from "../import/evidence-batch.ts";
import { formRows } from "../import/form-rows.ts";
import { interpretationRows, silenceRows } from "../import/judgement-rows.ts";
import { structureRows } from "../import/structure-rows.ts";
import type { RecordSink } from "./record-sink.ts";

/** Labels of what ties end in: their degrees are known when all ties are. */
const tied = new Set<Label>([
  "Person",
  "PartyOrganization",
  "Institution",
  "OccupationForce",
  "District",
  "Settlement",
]);

const labelsOf = (label: Label, { props }: NodeRow): readonly Label[] =>
  label === "PartyOrganization" && props["service"] !== null
    ? [label, "SecurityCell"]
    : [label];

/** Nodes of what has a name. */
export function writeNodes(store: RecordSink, entities: readonly NodeRows[]) {
  for (const { label, rows } of entities)
    for (const row of rows) {
      const isCounted = tied.has(label);
      store.node({
        labels: labelsOf(label, row),
        id: row.id,
        properties: isCounted ? row.props : { ...row.props, degree: 0 },
        isCounted,
      });
    }
}

/** Written forms, as often as they are different. */
export function writeForms(store: RecordSink, batch: EvidenceBatch): void {
  const forms = new Map(formRows(batch).map((form) => [form.id, form]));
  for (const { id, ownerId, props, ...form } of forms.values()) {
    store.node({
      labels: form.isPersonName
        ? ["WrittenForm", "PersonName"]
        : ["WrittenForm"],
      id,
      properties: props,
    });
    store.link({ type: "NAMED", from: ownerId, to: id, properties: {} });
    if (form.sourceId !== "")
      store.link({
        type: "WRITTEN_IN",
        from: id,
        to: form.sourceId,
        properties: { leaf: form.leaf },
      });
  }
}

/** How records hang together apart from claims. */
export function writeStructure(store: RecordSink, batch: EvidenceBatch): void {
  const { layer } = batch;
  const rows = new Map(
    structureRows(batch).map((row) => [
      `${row.from} ${row.type} ${row.to}`,
      row,
    ]),
  );
  for (const { type, from, to, sourceId } of rows.values())
    store.link({ type, from, to, properties: { layer, sourceId } });
}

/** Judgements of claims, and questions that sources leave open. */
export function writeJudged(
  store: RecordSink,
  batch: EvidenceBatch,
  revision: number,
): void {
  for (const { id, factoid, props } of interpretationRows(batch)) {
    const properties = { since: revision, until: 0, ...props };
    store.node({ labels: ["Interpretation"], id, properties });
    store.link({ type: "WEIGHS", from: id, to: factoid, properties: {} });
  }
  for (const { id, source, props } of silenceRows(batch)) {
    store.node({ labels: ["Silence"], id, properties: props });
    store.link({ type: "SILENT_ON", from: id, to: source, properties: {} });
  }
  for (const { id, concerns } of batch.silences)
    if (concerns !== undefined)
      store.link({ type: "CONCERNS", from: id, to: concerns, properties: {} });
}
