import {
  type Environment,
  findWaysToDatabase,
} from "../../setup/find-tools.mjs";
import type {
  DatabaseAccess,
  RunningDatabase,
  VerifyAccess,
} from "./database-access.ts";
import { dockerAnswers, startInDocker } from "./docker.ts";
import { isLibraryPresent, neo4jVersion } from "./library.ts";
import { startNeo4j } from "./start-neo4j.ts";
import { StartProblem } from "./start-problem.ts";

export type OpenRequest = {
  /** A database that the user runs; the folders and programs below are not touched then. */
  readonly given: DatabaseAccess | undefined;
  readonly dataFolder: string;
  readonly cacheFolder: string;
  /** Where to look for Java, Maven and Docker; also what Maven is run with. */
  readonly environment: Environment;
  readonly verify: VerifyAccess;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
};

/** How long a database of the user's may still be starting itself. */
const patienceMs = 30_000;

/** Opens the database: the one given, else our own by Java, else by Docker, else a StartProblem that names the ways. */
export async function openDatabase(
  request: OpenRequest,
): Promise<RunningDatabase> {
  if (request.given !== undefined) return waitForGiven(request.given, request);
  const { environment, cacheFolder } = request;
  const { java, maven, docker, advice } = findWaysToDatabase(environment);
  if (
    java !== undefined &&
    (maven !== undefined || isLibraryPresent(cacheFolder))
  ) {
    request.say(`Starting Neo4j ${neo4jVersion} with Java ${java.version}`);
    return startNeo4j({ ...request, java, maven });
  }
  if (docker !== undefined && (await dockerAnswers(docker)))
    return startInDocker({ ...request, docker });
  throw new StartProblem(advice);
}

async function waitForGiven(
  given: DatabaseAccess,
  request: OpenRequest,
): Promise<RunningDatabase> {
  request.say(`Connecting to ${given.uri}`);
  const deadline = Date.now() + patienceMs;
  for (let attempt = 1; ; attempt++) {
    request.signal.throwIfAborted();
    try {
      await request.verify(given);
      return { access: given, stop: () => Promise.resolve() };
    } catch (error) {
      if (error instanceof StartProblem) throw error;
      if (Date.now() > deadline) {
        throw new StartProblem(
          `The database at ${given.uri} does not answer: ${error instanceof Error ? error.message : String(error)}`,
          "Is it running, and is NEO4J_URI right?",
        );
      }
      if (attempt === 1)
        request.say(
          `It does not answer yet; waiting up to ${patienceMs / 1000} s`,
        );
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
