import { rememberRecords } from "../server/exchange/bulk/known-records.ts";
import { openLiveStore } from "../server/exchange/bulk/live-store.ts";
import { writePortion } from "../server/exchange/bulk/write-portion.ts";
import { nextRevision } from "../server/exchange/import/evidence.cypher.ts";
import type { EvidenceBatch } from "../server/exchange/import/evidence-batch.ts";
import type {
  EvidenceChanges,
  Runner,
  Signature,
} from "../server/exchange/import/write-evidence.ts";

/** What a layer brought into a store that had nothing. */
export type Filled = {
  readonly changes: EvidenceChanges;
  readonly ties: number;
};

/** Writes one more layer; of records of the layers before it may name all but sources, procedures, sessions and cards. */
export type Filling = (
  batch: EvidenceBatch,
  signature: Signature,
) => Promise<Filled>;

/**
 * Fills a store without records: nothing need be compared, and the reading layer is computed from the layer instead
 * of being read back. What is written is what `writeEvidenceBy` and `deriveSubjects` would write.
 */
export function openFilling(run: Runner): Filling {
  const store = openLiveStore(run);
  const known = rememberRecords();
  return async (batch, signature) => {
    const [row] = await run((transaction) => transaction.run(nextRevision));
    const revision = Number(row?.["revision"]);
    const stamp = { ...signature, revision };
    const { ties } = writePortion(batch, { store, known, stamp });
    await store.flush(known.tiesOf);
    return {
      changes: { ...nothingElse, revision, added: batch.factoids.length },
      ties,
    };
  };
}

const nothingElse = {
  replaced: 0,
  removed: 0,
  closed: [],
  usersOwn: [],
  kept: [],
  touched: [],
} as const;
