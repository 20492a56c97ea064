import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

import { z } from "zod";

import { identifyProcess, isStillRunning } from "./process-identity.ts";
import { StartProblem } from "./start-problem.ts";

const lockRecord = z.object({
  pid: z.number().int(),
  startTime: z.string(),
  address: z.string(),
});
type LockRecord = z.infer<typeof lockRecord>;

/** The data folder, held by this process alone until released. */
export type DataFolder = {
  readonly path: string;
  /** Notes where this process serves, so that a second start can name it. */
  announce(address: string): void;
  release(): void;
};

/**
 * Takes the data folder for this process, creating it if need be (mode 0700: the files name people).
 * Refused with a StartProblem while another living process holds it; a lock left by a crash is cleaned.
 */
export function claimDataFolder(path: string): DataFolder {
  const lock = join(path, "kartoteka.lock");
  const self = identifyProcess(process.pid);
  if (self === undefined)
    throw new StartProblem("Cannot read the start time of this process.");
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    takeLock(lock, { ...self, address: "" });
  } catch (error) {
    throw explainFolder(path, error);
  }
  return {
    path,
    announce: (address) =>
      replaceFile(lock, JSON.stringify({ ...self, address })),
    release: () => rmSync(lock, { force: true }),
  };
}

function takeLock(lock: string, record: LockRecord): void {
  const draft = `${lock}.${record.pid}`;
  writeFileSync(draft, JSON.stringify(record), { mode: 0o600 });
  try {
    // A link appears whole or not at all, so nobody ever reads a half-written lock.
    for (;;) {
      if (linkIfAbsent(draft, lock)) return;
      removeStaleLock(lock, record.pid);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

function linkIfAbsent(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

function removeStaleLock(lock: string, ownPid: number): void {
  const text = readIfPresent(lock);
  if (text === undefined) return;
  const holder = parseLock(text);
  if (holder !== undefined && isStillRunning(holder))
    throw new FolderInUse(dirname(lock), holder);
  // Two starts may find the same stale lock: the slower must not carry off the faster one's new lock.
  const aside = `${lock}.stale.${ownPid}`;
  if (readIfPresent(lock) !== text) return;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return;
    throw error;
  }
  if (readIfPresent(aside) !== text) linkIfAbsent(aside, lock);
  rmSync(aside, { force: true });
}

function parseLock(text: string): LockRecord | undefined {
  try {
    return lockRecord.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Writes the file whole or not at all; readable by its owner only. */
export function replaceFile(path: string, text: string): void {
  const draft = `${path}.${process.pid}.new`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, path);
}

/** Another living Kartoteka holds the data folder. */
export class FolderInUse extends StartProblem {
  constructor(path: string, { pid, address }: LockRecord) {
    const where =
      address === "" ? "it is still starting" : `it serves ${address}`;
    super(
      `The data folder ${path} is in use by another Kartoteka: process ${pid}, ${where}.`,
      `Use that one, or stop it (kill ${pid}), or give this one a folder of its own with KARTOTEKA_DATA.`,
    );
  }
}

function explainFolder(path: string, error: unknown): unknown {
  const code = errorCode(error);
  if (
    code === "EACCES" ||
    code === "EROFS" ||
    code === "EPERM" ||
    code === "ENOTDIR" ||
    code === "EEXIST" ||
    code === "ENOSPC" ||
    code === "ENOENT"
  ) {
    return new StartProblem(
      `Cannot write into the data folder ${path} (${code}).`,
      "Kartoteka keeps its database there: make the folder writable for you, or name another with KARTOTEKA_DATA.",
    );
  }
  return error;
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
