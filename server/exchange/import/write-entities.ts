import { labelOfId } from "../../database/record.ts";
import type { Transaction } from "../../database/neo4j.ts";
import {
  describedLabels,
  type RelationshipType,
} from "../../database/vocabulary.ts";
import { byLabel, groupBy } from "./by-label.ts";
import { entityRows } from "./entity-rows.ts";
import * as cypher from "./evidence.cypher.ts";
import type { EvidenceBatch } from "./evidence-batch.ts";
import { formRows } from "./form-rows.ts";
import { structureRows } from "./structure-rows.ts";

/** The relationships that `structureRows` can give. */
const structureTypes: readonly RelationshipType[] = [
  "HOSTED_BY",
  "SUBORDINATE_TO",
  "LOCATED_IN",
  "CONTINUED_AS",
  "PART_OF",
  "IN_UNIT",
  "COPY_OF",
  "EXTRACT_OF",
  "ENCLOSED_IN",
  "DRAWS_ON",
  "MENTIONS",
  "OF_PERSON",
  "GAVE_RISE_TO",
  "SESSION_OF",
  "STEP_OF",
  "BEFORE_BODY",
  "AT",
  "CONFIRMS",
  "AMENDS",
  "OVERTURNS",
  "RETURNS_FOR_INQUIRY",
  "APPEALS",
];

/** Which of these ids the store has. */
export async function findKnownIds(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found: string[] = [];
  for (const [label, some] of byLabel(ids, (id) => id)) {
    const rows = await transaction.run(cypher.knownIds(label), { ids: some });
    found.push(...rows.map((row) => String(row["id"])));
  }
  return new Set(found);
}

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
  for (const label of describedLabels)
    await transaction.run(cypher.deleteForms(label), { layer, ids });
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
  for (const label of describedLabels)
    await transaction.run(cypher.deleteStructure(label, structureTypes), {
      layer,
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
