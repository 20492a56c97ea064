import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Vitest's global set-up for e2e tests: a place for data folders that were seeded once and are copied for each file of tests. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "kartoteka-seeded-"));
  process.env["KARTOTEKA_TEST_SEEDED"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
