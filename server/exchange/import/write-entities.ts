import type { Transaction } from "../../database/neo4j.ts";
import { labelOfId } from "../../database/record.ts";
import { byLabel, groupBy } from "./by-label.ts";
import { entityRows } from "./entity-rows.ts";
import * as cypher from "./evidence.cypher.ts";
import type { EvidenceBatch } from "./evidence-batch.ts";
import { formRows } from "./form-rows.ts";
import { idsOf } from "./references.ts";
import { structureRows } from "./structure-rows.ts";

/** Writes everything with a name: nodes, written forms, and how they hang together. */
export async function writeEntities(
  transaction: Transaction,
  batch: EvidenceBatch,
): Promise<void> {
  for (const { label, rows } of entityRows(batch))
    if (rows.length > 0)
      await transaction.run(cypher.mergeNodes(label), { rows });
  await transaction.run(cypher.markSecurityCells, { layer: batch.layer });
  await writeForms(transaction, batch);
  await writeStructure(transaction, batch);
}

async function writeForms(
  transaction: Transaction,
  batch: EvidenceBatch,
): Promise<void> {
  const forms = formRows(batch);
  const { layer } = batch;
  const ids = forms.map(({ id }) => id);
  await transaction.run(cypher.deleteForms, {
    layer,
    ids,
    owners: idsOf(batch),
  });
  for (const [label, rows] of byLabel(forms, ({ ownerId }) => ownerId))
    await transaction.run(cypher.mergeForms(label), { rows });
  const written = forms.filter(({ sourceId }) => sourceId !== "");
  await transaction.run(cypher.mergeWrittenIn, { rows: written });
}

async function writeStructure(
  transaction: Transaction,
  batch: EvidenceBatch,
): Promise<void> {
  const { layer } = batch;
  await transaction.run(cypher.deleteStructure, {
    layer,
    ids: idsOf(batch),
  });
  const groups = groupBy(
    structureRows(batch),
    ({ from, type, to }) =>
      `${String(labelOfId(from))} ${type} ${String(labelOfId(to))}`,
  );
  for (const rows of groups) {
    const [first] = rows;
    const from = labelOfId(first?.from ?? "");
    const to = labelOfId(first?.to ?? "");
    if (first === undefined || from === undefined || to === undefined) continue;
    await transaction.run(cypher.mergeStructure(from, first.type, to), {
      rows,
      layer,
    });
  }
}
