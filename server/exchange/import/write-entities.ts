import type { Transaction } from "../../database/neo4j.ts";
import { labelOfId } from "../../database/record.ts";
import { groupBy } from "../../reading/group-by.ts";
import { byLabel, portionsOf } from "./by-label.ts";
import { entityRows } from "./entity-rows.ts";
import * as cypher from "./evidence.cypher.ts";
import type { EvidenceBatch } from "./evidence-batch.ts";
import { formRows } from "./form-rows.ts";
import { idsOf } from "./references.ts";
import { structureRows } from "./structure-rows.ts";

/**
 * Writes everything with a name: nodes, written forms, and how they hang together.
 * @param isNew the store has nothing of the layer yet, so that nothing need be taken out
 */
export async function writeEntities(
  transaction: Transaction,
  batch: EvidenceBatch,
  isNew: boolean,
): Promise<void> {
  for (const { label, rows } of entityRows(batch))
    for (const some of portionsOf(rows))
      await transaction.run(cypher.mergeNodes(label), { rows: some });
  if (batch.partyOrganizations.length > 0)
    await transaction.run(cypher.markSecurityCells, { layer: batch.layer });
  await writeForms(transaction, batch, isNew);
  await writeStructure(transaction, batch, isNew);
}

async function writeForms(
  transaction: Transaction,
  batch: EvidenceBatch,
  isNew: boolean,
): Promise<void> {
  const forms = formRows(batch);
  if (!isNew)
    await transaction.run(cypher.deleteForms, {
      layer: batch.layer,
      ids: forms.map(({ id }) => id),
      owners: idsOf(batch),
    });
  for (const [label, all] of byLabel(forms, ({ ownerId }) => ownerId))
    for (const rows of portionsOf(all))
      await transaction.run(cypher.mergeForms(label), { rows });
  const written = forms.filter(({ sourceId }) => sourceId !== "");
  for (const rows of portionsOf(written))
    await transaction.run(cypher.mergeWrittenIn, { rows });
}

async function writeStructure(
  transaction: Transaction,
  batch: EvidenceBatch,
  isNew: boolean,
): Promise<void> {
  const { layer } = batch;
  if (!isNew)
    await transaction.run(cypher.deleteStructure, {
      layer,
      ids: idsOf(batch),
    });
  const groups = groupBy(
    structureRows(batch),
    ({ from, type, to }) =>
      `${String(labelOfId(from))} ${type} ${String(labelOfId(to))}`,
  );
  for (const rows of groups.values()) {
    const [first] = rows;
    const from = labelOfId(first?.from ?? "");
    const to = labelOfId(first?.to ?? "");
    if (first === undefined || from === undefined || to === undefined) continue;
    for (const some of portionsOf(rows))
      await transaction.run(cypher.mergeStructure(from, first.type, to), {
        rows: some,
        layer,
      });
  }
}
