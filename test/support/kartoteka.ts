import { existsSync } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
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

/** What a Kartoteka is seeded with. */
export const seeds = ["all", "real", "none"] as const;
type Seed = (typeof seeds)[number];

/** Starts one on a free port over a data folder, and waits until it says that it is ready. */
async function startOver(folder: string, seed: Seed) {
  const process = startKartoteka({
    HOST: "127.0.0.1",
    PORT: "0",
    KARTOTEKA_DATA: folder,
    KARTOTEKA_SEED: seed,
  });
  const stop = async () => {
    process.kill("SIGTERM");
    await process.ended;
  };
  try {
    const said = await process.says(
      /ready: (?<address>http:\/\/[^\s/]+)\/?(?:\s|$)/u,
    );
    return { address: said.groups?.["address"] ?? "", stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Puts a seeded store into an empty data folder: seeded once a run, where the run has a place for it. */
async function putSeeded(folder: string, seed: Seed): Promise<void> {
  const place = process.env["KARTOTEKA_TEST_SEEDED"];
  if (place === undefined || seed === "none") return;
  const [seeded, whole] = [join(place, seed), join(place, `${seed}-whole`)];
  if (!existsSync(whole)) {
    await rm(seeded, { recursive: true, force: true });
    const { stop } = await startOver(seeded, seed);
    await stop();
    await writeFile(whole, "");
  }
  await cp(seeded, folder, { recursive: true });
}

/**
 * Starts Kartoteka on a free port with a data folder of its own and the seed asked for, and waits until it says that it is ready.
 * The page must have been built.
 */
export async function openKartoteka(seed: Seed): Promise<OpenKartoteka> {
  const folder = await mkdtemp(join(tmpdir(), "kartoteka-e2e-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await putSeeded(folder, seed);
    const { address, stop } = await startOver(folder, seed);
    return { address, close: () => stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
