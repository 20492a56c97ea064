import type { Transaction } from "../../database/neo4j.ts";
import { declarations } from "../../factoid/kinds/declarations.ts";
import { checkEvidence, outerIdsOf } from "./check-evidence.ts";
import { hasLayer, nextRevision } from "./evidence.cypher.ts";
import type { EvidenceBatch } from "./evidence-batch.ts";
import { EvidenceProblems } from "./evidence-problems.ts";
import { findAnchorBounds, findKnownIds } from "./find-known.ts";
import { anchorsOf, resolveDates } from "./resolve-dates.ts";
import { writeEntities } from "./write-entities.ts";
import { type FactoidChanges, writeFactoids } from "./write-factoids.ts";
import { removeUnused, writeJudgements } from "./write-judgements.ts";

/** Who writes, and when (an ISO instant). */
export type Signature = { readonly by: string; readonly at: string };

/** What a batch changed. `touched` are the people, bodies and places whose reading must be derived anew: people of whom nothing is claimed, too. */
export type EvidenceChanges = FactoidChanges & {
  readonly revision: number;
  /** Records that the batch no longer brings, and that stay because users' records hang on them. */
  readonly kept: readonly string[];
};

/** Does work in a transaction: in the one that is under way, or each in one of its own. */
export type Runner = <T>(
  work: (transaction: Transaction) => Promise<T>,
) => Promise<T>;

/**
 * Writes a batch as the whole of its layer: new records are added, changed ones replaced, those it no longer
 * brings removed. What users entered stays, also where it hangs on records of the layer: such records are
 * closed or kept, never deleted. Raises the store's revision once. Derives nothing: see `touched`.
 * Throws `EvidenceProblems`, before anything is written, when records do not fit together.
 * A large batch needs several transactions (`run`): broken off, it is completed when it is written again.
 */
export async function writeEvidenceBy(
  run: Runner,
  given: EvidenceBatch,
  signature: Signature,
): Promise<EvidenceChanges> {
  const { batch, revision, isNew } = await run(async (transaction) => {
    const whole = await checked(transaction, given);
    const raised = await raiseRevision(transaction);
    const isFirst = await isFirstOf(transaction, whole);
    await writeEntities(transaction, whole, isFirst);
    return { batch: whole, revision: raised, isNew: isFirst };
  });
  const changes = await writeFactoids(run, batch, { ...signature, revision });
  await run((transaction) =>
    writeJudgements(transaction, batch, { revision, isNew }),
  );
  const kept = isNew ? [] : await removeUnused(run, batch);
  const people = batch.people.map(({ id }) => id);
  const touched = [...new Set([...people, ...changes.touched])];
  return { ...changes, touched, revision, kept };
}

/** The same in one transaction. */
export const writeEvidence = (
  transaction: Transaction,
  given: EvidenceBatch,
  signature: Signature,
): Promise<EvidenceChanges> =>
  writeEvidenceBy((work) => work(transaction), given, signature);

/** The batch with its relative dates resolved, once its records are known to fit together. */
async function checked(
  transaction: Transaction,
  batch: EvidenceBatch,
): Promise<EvidenceBatch> {
  const known = await findKnownIds(transaction, outerIdsOf(batch), batch.layer);
  const anchors = await findAnchorBounds(
    transaction,
    anchorsOf(batch.factoids),
  );
  const { factoids, problems } = resolveDates(batch.factoids, anchors);
  const all = [...checkEvidence(batch, declarations, known), ...problems];
  if (all.length > 0) throw new EvidenceProblems(all);
  return { ...batch, factoids };
}

/** Nothing of a layer that the store does not have need be taken out: that spares the dearest statements of a first load. */
async function isFirstOf(
  transaction: Transaction,
  { layer }: EvidenceBatch,
): Promise<boolean> {
  const [row] = await transaction.run(hasLayer, { layer });
  return row?.["isThere"] === false;
}

async function raiseRevision(transaction: Transaction): Promise<number> {
  const [row] = await transaction.run(nextRevision);
  return Number(row?.["revision"]);
}
