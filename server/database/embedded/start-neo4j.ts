import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment, Java } from '../../setup/find-tools.mjs';
import { archiveOptions, buildArchive } from './class-archive.ts';
import { javaOptions } from './java-options.ts';
import { prepareLibrary } from './library.ts';
import { findFreePort, prepareHome } from './neo4j-home.ts';
import { launchNeo4j, type Neo4jProcess, stopLeftover } from './neo4j-process.ts';
import { StartProblem } from './start-problem.ts';

/** How to reach a database. */
export interface DatabaseAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** A database that this process started and stops. */
export interface RunningDatabase extends DatabaseAccess {
  stop(): Promise<void>;
}

export interface StartRequest {
  /** Claimed by the caller: two databases on one folder would destroy it. */
  readonly dataFolder: string;
  /** Where Neo4j's jars are kept, for all data folders of this clone. */
  readonly cacheFolder: string;
  readonly java: Java;
  readonly maven: string | undefined;
  readonly environment: Environment;
  /** Resolves when a Bolt connection with this access works; the driver is the caller's. */
  readonly verify: (access: DatabaseAccess) => Promise<void>;
  readonly say: (line: string) => void;
  /** Aborting stops whatever is under way, also the database once it runs. */
  readonly signal: AbortSignal;
  /** For tests: a shorter start, slower statements. */
  readonly startsFast?: boolean;
}

/** Deaths within a minute after which Neo4j is not started again. */
const deathsTolerated = 3;

/**
 * Starts real Neo4j Community as a child process on a free loopback port and keeps it running: when it dies, it is
 * started again on the same port. Throws a StartProblem when it cannot be fetched or does not come up.
 */
export async function startNeo4j(request: StartRequest): Promise<RunningDatabase> {
  const { dataFolder, java, say, signal } = request;
  const library = await prepareLibrary(request);
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  await stopLeftover(dataFolder, say);
  const home = await prepareHome(dataFolder, java, library);
  const port = await findFreePort();
  const access = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: home.password };
  const startsFast = request.startsFast ?? false;
  const launch = () =>
    launchNeo4j({
      ...{ home, port, java, library, dataFolder, access, signal, verify: request.verify },
      options: [...javaOptions(startsFast), ...archiveOptions(library, java, !startsFast)],
    });
  let current = await launch();
  let stopping = false;
  const deaths: number[] = [];
  const revive = async (dead: Neo4jProcess): Promise<void> => {
    const reason = await dead.exited;
    if (stopping || signal.aborted) return;
    deaths.push(Date.now());
    const recent = deaths.filter((at) => at > Date.now() - 60_000).length;
    say(`The database stopped by itself (${reason}); its log is ${join(home.home, 'logs', 'console.log')}`);
    if (recent > deathsTolerated) return say('It stopped too often: it is not started again');
    say('Starting it again');
    try {
      current = await launch();
      say('The database answers again');
    } catch (error) {
      return say(error instanceof StartProblem ? error.message : String(error));
    }
    void revive(current);
  };
  void revive(current);
  if (!startsFast) buildArchive(library, java, signal);
  return {
    ...access,
    stop: async () => {
      stopping = true;
      await current.stop();
    },
  };
}
