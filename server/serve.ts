import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import { layersFor, loadSeed } from "../seed/load.ts";
import { createApp } from "./app.ts";
import { makeWorkers, usualWorkers } from "./background/workers.ts";
import type { Database } from "./database/neo4j.ts";
import { clock, standardLog } from "./prepare-store.ts";
import type { Settings } from "./settings.ts";
import { warmUp } from "./warm-up.ts";

/** Puts in the seed layers that the settings ask for; users' own records stay. */
export function loadLayers(
  database: Database,
  settings: Settings,
  say: (line: string) => void,
): Promise<void> {
  const layers = layersFor(settings.seed);
  return loadSeed(database, { layers, log: say, clock });
}

/** The request handler over a prepared store. */
export function makeApp(
  database: Database,
  settings: Settings,
  projectFolder: string,
  isDraining: () => boolean,
) {
  return createApp({
    database,
    workers: makeWorkers(usualWorkers, ({ job, what }) =>
      standardLog.info("work", { job, what }),
    ),
    version: readVersion(projectFolder),
    readOnly: settings.isReadOnly,
    hosts: settings.allowedHosts,
    clock,
    newId: () => randomUUID(),
    log: standardLog,
    clientFolder: clientFolderOf(projectFolder),
    isDraining,
  });
}

/** Has the database plan what the page asks, while nobody waits yet. */
export const warmPage = (
  app: ReturnType<typeof makeApp>,
  address: string,
  { projectFolder, isOver }: { projectFolder: string; isOver: () => boolean },
): Promise<void> =>
  warmUp({
    clientFolder: clientFolderOf(projectFolder),
    isOver,
    ask: (body) =>
      app.fetch(
        new Request(new URL("/graphql", address), {
          method: "POST",
          headers: {
            host: new URL(address).host,
            "content-type": "application/json",
          },
          body,
        }),
      ),
  });

const clientFolderOf = (projectFolder: string): string =>
  join(projectFolder, "dist", "client");

function readVersion(projectFolder: string): string {
  const text = readFileSync(join(projectFolder, "package.json"), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
