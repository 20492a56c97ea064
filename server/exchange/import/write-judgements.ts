import type { Transaction } from "../../database/neo4j.ts";
import { byLabel } from "./by-label.ts";
import * as cypher from "./evidence.cypher.ts";
import type { EvidenceBatch } from "./evidence-batch.ts";
import { interpretationRows, silenceRows } from "./judgement-rows.ts";
import { idsOf } from "./references.ts";
import type { Runner } from "./write-evidence.ts";

/** Writes what is said of claims and of gaps: signed judgements, and questions that sources leave open. */
export async function writeJudgements(
  transaction: Transaction,
  batch: EvidenceBatch,
  { revision, isNew }: { readonly revision: number; readonly isNew: boolean },
): Promise<void> {
  if (!isNew) await deleteMissing(transaction, batch);
  await writeSilences(transaction, batch);
  const rows = interpretationRows(batch);
  if (rows.length > 0)
    await transaction.run(cypher.mergeInterpretations, { rows, revision });
}

async function deleteMissing(
  transaction: Transaction,
  batch: EvidenceBatch,
): Promise<void> {
  const { layer } = batch;
  const ids = idsOf(batch);
  await transaction.run(cypher.deleteMissing("Silence"), { layer, ids });
  await transaction.run(cypher.deleteMissing("Interpretation"), { layer, ids });
}

async function writeSilences(
  transaction: Transaction,
  batch: EvidenceBatch,
): Promise<void> {
  const rows = silenceRows(batch);
  if (rows.length > 0) await transaction.run(cypher.mergeSilences, { rows });
  const concerned = batch.silences.flatMap(({ id, concerns }) =>
    concerns === undefined ? [] : [{ from: id, to: concerns }],
  );
  for (const [label, some] of byLabel(concerned, ({ to }) => to))
    await transaction.run(cypher.createConcerns(label), { rows: some });
}

/**
 * Deletes the records of the layer that the batch no longer brings, once nothing hangs on them.
 * Gives the ids of those that stay, because a user's record, or a closed claim, does.
 */
export async function removeUnused(
  run: Runner,
  batch: EvidenceBatch,
): Promise<readonly string[]> {
  const { layer } = batch;
  const ids = idsOf(batch);
  // Portion after portion, until nothing more is free: a source is, once the names written in it are gone with their people.
  for (let isMore = true; isMore;)
    isMore = await run(async (transaction) => {
      const [row] = await transaction.run(cypher.deleteUnused, { layer, ids });
      await transaction.run(cypher.deleteOrphanForms, { layer });
      return Number(row?.["deleted"] ?? 0) > 0;
    });
  const rows = await run((transaction) =>
    transaction.run(cypher.stillThere, { layer, ids }),
  );
  return rows.map((row) => String(row["id"]));
}
