import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { z } from "zod";

import { type OpenKartoteka, openKartoteka, seeds } from "./kartoteka.ts";

const seedIn = z.enum(seeds);

/**
 * Vitest's global set-up for e2e tests. `KARTOTEKA_TEST_SEEDED` is a place for data folders that are seeded once and copied; at
 * `KARTOTEKA_TEST_SHARED`, `GET /SEED` answers the address of one Kartoteka with this seed for all files that only read: started when the first asks,
 * stopped after the last.
 */
export async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "kartoteka-seeded-"));
  process.env["KARTOTEKA_TEST_SEEDED"] = folder;
  const opened = new Map<string, Promise<OpenKartoteka>>();
  const open = (seed: (typeof seeds)[number]): Promise<OpenKartoteka> => {
    const known = opened.get(seed) ?? openKartoteka(seed);
    opened.set(seed, known);
    return known;
  };
  const server = createServer((request, response) => {
    open(seedIn.parse(request.url?.slice(1))).then(
      ({ address }) => response.end(address),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = z.object({ port: z.int() }).parse(server.address());
  process.env["KARTOTEKA_TEST_SHARED"] = `http://127.0.0.1:${port}`;
  return async () => {
    server.close();
    for (const each of opened.values())
      await each.then(({ close }) => close()).catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  };
}
