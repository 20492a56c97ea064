import type { EvidenceBatch } from "../import/evidence-batch.ts";
import type { FactoidStamp } from "../import/write-factoids.ts";
import { type ImportFiles, openCsvStore } from "./csv-store.ts";
import { rememberRecords } from "./known-records.ts";
import { writePortion } from "./write-portion.ts";

/** What an offline import wrote. */
export type WrittenFiles = ImportFiles & {
  readonly counts: { readonly nodes: number; readonly links: number };
};

/** Where the files go, who signs, and who is told how far it is. */
export type FilesRequest = {
  readonly folder: string;
  readonly stamp: FactoidStamp;
  /** Called after each portion. */
  readonly onPortion: (batch: EvidenceBatch) => void;
  readonly signal: AbortSignal;
};

/**
 * Writes a layer, portion by portion, as files for the offline importer: the evidence and the reading layer derived
 * from it. Memory holds one portion and, of earlier ones, names and counts. See `writePortion` for what a portion is.
 */
export async function writeImportFiles(
  portions: Iterable<EvidenceBatch>,
  { folder, stamp, onPortion, signal }: FilesRequest,
): Promise<WrittenFiles> {
  const store = openCsvStore(folder);
  const known = rememberRecords();
  for (const portion of portions) {
    signal.throwIfAborted();
    writePortion(portion, { store, known, stamp });
    onPortion(portion);
    // Signals are heard between portions.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const files = await store.close(known.tiesOf);
  return { ...files, counts: store.counts() };
}
