import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startKartoteka } from "./kartoteka-process.ts";

/** A whole Kartoteka with its own database, as a reader meets it. */
export type OpenKartoteka = {
  /** Where its page is, without a slash at the end. */
  readonly address: string;
  /** Stops it and takes its data away. */
  close(): Promise<void>;
};

/**
 * Starts Kartoteka on a free port with an empty data folder and the seed asked for, and waits until it says that it is ready.
 * The page must have been built.
 */
export async function openKartoteka(
  seed: "all" | "real" | "none",
): Promise<OpenKartoteka> {
  const folder = await mkdtemp(join(tmpdir(), "kartoteka-e2e-"));
  const process = startKartoteka({
    HOST: "127.0.0.1",
    PORT: "0",
    KARTOTEKA_DATA: folder,
    KARTOTEKA_SEED: seed,
  });
  const close = async () => {
    process.kill("SIGTERM");
    await process.ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const said = await process.says(
      /ready: (?<address>http:\/\/[^\s/]+)\/?(?:\s|$)/u,
    );
    return { address: said.groups?.["address"] ?? "", close };
  } catch (error) {
    await close();
    throw error;
  }
}
