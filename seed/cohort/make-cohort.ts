import { rmSync } from "node:fs";
import { join } from "node:path";

import { claimDataFolder } from "../../server/database/embedded/data-folder.ts";
import type { RunningDatabase } from "../../server/database/embedded/database-access.ts";
import {
  hasDatabase,
  importFull,
} from "../../server/database/embedded/import-full.ts";
import { prepareLibrary } from "../../server/database/embedded/library.ts";
import {
  startNeo4j,
  type StartRequest,
} from "../../server/database/embedded/start-neo4j.ts";
import { StartProblem } from "../../server/database/embedded/start-problem.ts";
import { connect } from "../../server/database/neo4j.ts";
import { listDelimiter } from "../../server/exchange/bulk/csv-cell.ts";
import { writeImportFiles } from "../../server/exchange/bulk/write-files.ts";
import { seedSignature } from "../load.ts";
import { cohortPortions } from "./cohort.ts";
import { settleCohort } from "./settle-cohort.ts";

/** A cohort to be made, in a data folder of its own. */
export type CohortRequest = Omit<StartRequest, "startsFast"> & {
  readonly persons: number;
  /** When the records are signed (an ISO instant). */
  readonly at: string;
};

/** The store's first revision brings the cohort. */
const revision = 1;

/**
 * Makes a new store with a cohort, offline: evidence and reading layer are written as files, imported by Neo4j's own
 * importer, then constraints and indexes are built. Kartoteka can be started on the folder afterwards. Refused with
 * a StartProblem when the folder has a database.
 */
export async function makeCohort(request: CohortRequest): Promise<void> {
  const { dataFolder } = request;
  refuseDatabase(dataFolder);
  const claimed = claimDataFolder(dataFolder);
  const files = join(dataFolder, "import");
  try {
    await importCohort(request, files);
    rmSync(files, { recursive: true, force: true });
    await settle(request);
  } catch (error) {
    // Half a store must not pass for a whole one.
    rmSync(join(dataFolder, "neo4j"), { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(files, { recursive: true, force: true });
    claimed.release();
  }
}

function refuseDatabase(dataFolder: string): void {
  if (hasDatabase(dataFolder))
    throw new StartProblem(
      `The data folder ${dataFolder} holds a database: a cohort is put into a new one and never over records.`,
      "Name a folder that is empty or does not exist yet: KARTOTEKA_DATA=.kartoteka/cohort npm run seed -- --persons 10000",
    );
}

/** Told after so many people. */
const stride = 50_000;

async function importCohort(
  request: CohortRequest,
  folder: string,
): Promise<void> {
  const { persons, at, say, signal, dataFolder, java } = request;
  const library = await prepareLibrary(request);
  rmSync(folder, { recursive: true, force: true });
  say(`Writing the files of a cohort of ${persons} invented people`);
  let [written, told] = [0, 0];
  const files = await writeImportFiles(cohortPortions(persons), {
    folder,
    stamp: { revision, by: seedSignature, at },
    signal,
    onPortion: ({ people }) => {
      written += people.length;
      if (written < told + stride) return;
      told = written;
      say(`  ${written} people written`);
    },
  });
  const { nodes, links } = files.counts;
  say(`Importing ${nodes} nodes and ${links} relationships`);
  await importFull({
    ...{ dataFolder, java, library, signal, listDelimiter },
    nodes: files.nodes,
    links: files.links,
  });
}

/** Starts the new store, builds its constraints and indexes, and stops it. */
async function settle(request: CohortRequest): Promise<void> {
  const { persons, at, say } = request;
  say("Building constraints and indexes");
  const running: RunningDatabase = await startNeo4j(request);
  try {
    const database = connect(running.access);
    try {
      await settleCohort(database, { persons, at, revision, say });
    } finally {
      await database.close();
    }
  } finally {
    await running.stop();
  }
}
