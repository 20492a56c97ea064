import { join } from "node:path";

import type { Environment, Java } from "../../setup/find-tools.mjs";
import { archiveOptions, buildArchive } from "./class-archive.ts";
import type { RunningDatabase, VerifyAccess } from "./database-access.ts";
import { javaOptions } from "./java-options.ts";
import { prepareLibrary } from "./library.ts";
import { findFreePort, prepareHome } from "./neo4j-home.ts";
import {
  launchNeo4j,
  type Neo4jProcess,
  stopLeftover,
} from "./neo4j-process.ts";

/** What is needed to run Neo4j as a child process. */
export type StartRequest = {
  /** Exists and is claimed by the caller: two databases on one folder would destroy it. */
  readonly dataFolder: string;
  /** Where Neo4j's program files are kept, for all data folders of this clone. */
  readonly cacheFolder: string;
  readonly java: Java;
  readonly maven: string | undefined;
  readonly environment: Environment;
  readonly verify: VerifyAccess;
  readonly say: (line: string) => void;
  /** Ends a start that is under way; a database that runs is ended by `stop`. */
  readonly signal: AbortSignal;
  /** For tests: a start that is shorter by 0.8 s, and slower statements. */
  readonly startsFast?: boolean;
};

/** Deaths within a minute after which Neo4j is not started again. */
const deathsTolerated = 3;

/**
 * Starts real Neo4j Community as a child process on a free loopback port and keeps it running: when it dies, it is
 * started again on the same port. Throws a StartProblem when it cannot be fetched or does not come up.
 */
export async function startNeo4j(
  request: StartRequest,
): Promise<RunningDatabase> {
  const { dataFolder, java, say, signal, verify } = request;
  const library = await prepareLibrary(request);
  await stopLeftover(dataFolder, say);
  const home = await prepareHome(dataFolder, java, library);
  const port = await findFreePort();
  const access = {
    uri: `bolt://127.0.0.1:${port}`,
    user: "neo4j",
    password: home.password,
  };
  const startsFast = request.startsFast ?? false;
  const launch = () => {
    const options = [
      ...javaOptions(startsFast),
      ...archiveOptions(library, java),
    ];
    return launchNeo4j({
      home,
      port,
      java,
      library,
      dataFolder,
      access,
      signal,
      verify,
      options,
    });
  };
  const stop = keepRunning(await launch(), launch, (line) =>
    say(`${line} (its log: ${join(home.home, "logs")})`),
  );
  const archiving = new AbortController();
  // Later, so that the list holds the classes of the first statements, too, and the first start is not slowed.
  const archive = () => buildArchive(library, java, archiving.signal);
  const waiting = startsFast ? undefined : setTimeout(archive, 20_000);
  return {
    access,
    stop: async () => {
      clearTimeout(waiting);
      archiving.abort();
      await stop();
    },
  };
}

/** Starts the process again whenever it dies by itself. Answers with the way to end it for good. */
function keepRunning(
  first: Neo4jProcess,
  launch: () => Promise<Neo4jProcess>,
  say: (line: string) => void,
): () => Promise<void> {
  let current = Promise.resolve(first);
  let isStopping = false;
  const deaths: number[] = [];
  const watch = async (running: Neo4jProcess): Promise<void> => {
    const reason = await running.exited;
    if (isStopping) return;
    deaths.push(Date.now());
    if (
      deaths.filter((at) => at > Date.now() - 60_000).length > deathsTolerated
    ) {
      say(
        `The database stopped again (${reason}) and is left so: it stops too often`,
      );
      return;
    }
    say(`The database stopped by itself (${reason}) and is started again`);
    current = launch();
    try {
      await watch(await current);
    } catch (error) {
      say(String(error));
    }
  };
  void watch(first);
  return async () => {
    isStopping = true;
    const last = await current.catch(() => undefined);
    await last?.stop();
  };
}
