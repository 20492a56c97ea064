import { claimDataFolder, FolderInUse } from "./data-folder.ts";
import type { RunningDatabase } from "./database-access.ts";
import { findRunningDatabase } from "./neo4j-process.ts";
import { openDatabase, type OpenRequest } from "./open-database.ts";

/**
 * Opens the database for a command: like `openDatabase`, holding the data folder meanwhile; but when a Kartoteka runs
 * on that folder already, its database is used and left running.
 */
export async function openOrJoin(
  request: OpenRequest,
): Promise<RunningDatabase> {
  if (request.given !== undefined) return openDatabase(request);
  const folder = claimOrFindHolder(request.dataFolder);
  if (folder instanceof FolderInUse) return join(folder, request);
  try {
    const { access, stop } = await openDatabase(request);
    const stopAndRelease = async () => {
      await stop();
      folder.release();
    };
    return { access, stop: stopAndRelease };
  } catch (error) {
    folder.release();
    throw error;
  }
}

function claimOrFindHolder(dataFolder: string) {
  try {
    return claimDataFolder(dataFolder);
  } catch (error) {
    if (error instanceof FolderInUse) return error;
    throw error;
  }
}

async function join(
  inUse: FolderInUse,
  { dataFolder, verify, say }: OpenRequest,
): Promise<RunningDatabase> {
  const access = findRunningDatabase(dataFolder);
  if (access === undefined) throw inUse;
  await verify(access);
  say("Using the database of the Kartoteka that is running");
  return { access, stop: () => Promise.resolve() };
}
