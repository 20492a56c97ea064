import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import {
  claimDataFolder,
  FolderInUse,
} from "../../../server/database/embedded/data-folder.ts";
import {
  identifyProcess,
  isStillRunning,
  stopProcess,
} from "../../../server/database/embedded/process-identity.ts";
import { StartProblem } from "../../../server/database/embedded/start-problem.ts";

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "kartoteka-folder-"));
});
afterEach(() => {
  rmSync(place, { recursive: true, force: true });
});

const sleeper = async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await once(child, "spawn");
  const identity = identifyProcess(child.pid ?? 0);
  if (identity === undefined) throw new Error("the process is gone");
  return { child, identity };
};

describe("the data folder", () => {
  it("is made for its owner alone and belongs to one Kartoteka until released", () => {
    const path = join(place, "картотека", "данные");
    const folder = claimDataFolder(path);
    expect(statSync(path).mode & 0o777).toBe(0o700);
    folder.announce("http://127.0.0.1:4000");
    expect(() => claimDataFolder(path)).toThrow(FolderInUse);
    expect(() => claimDataFolder(path)).toThrow(
      `process ${process.pid}, it serves http://127.0.0.1:4000`,
    );
    folder.release();
    claimDataFolder(path).release();
    expect(existsSync(join(path, "kartoteka.lock"))).toBe(false);
  });

  it("is told to be starting while the first Kartoteka has no address yet", () => {
    const folder = claimDataFolder(place);
    expect(() => claimDataFolder(place)).toThrow("it is still starting");
    folder.release();
  });

  it("is taken over from a Kartoteka that was killed", async () => {
    const { child, identity } = await sleeper();
    const lock = join(place, "kartoteka.lock");
    writeFileSync(lock, JSON.stringify({ ...identity, address: "x" }));
    expect(() => claimDataFolder(place)).toThrow(`process ${identity.pid}`);
    child.kill("SIGKILL");
    await once(child, "exit");
    claimDataFolder(place);
    expect(readFileSync(lock, "utf8")).toContain(`"pid":${process.pid}`);
  });

  it("is not held by another program that was given the number of a dead Kartoteka", () => {
    const lock = { pid: process.pid, startTime: "before", address: "x" };
    writeFileSync(join(place, "kartoteka.lock"), JSON.stringify(lock));
    expect(() => claimDataFolder(place)).not.toThrow();
  });

  it("is taken over when the lock is not readable as one", () => {
    writeFileSync(join(place, "kartoteka.lock"), '{"pid":');
    expect(() => claimDataFolder(place)).not.toThrow();
  });

  it("is refused in words when nothing can be written there", () => {
    const file = join(place, "file");
    writeFileSync(file, "");
    expect(() => claimDataFolder(join(file, "data"))).toThrow(StartProblem);
    expect(() => claimDataFolder(join(file, "data"))).toThrow(
      "name another with KARTOTEKA_DATA",
    );
  });
});

describe("a process", () => {
  it("is told from a later one with the same number by when it began", async () => {
    const { child, identity } = await sleeper();
    expect(isStillRunning(identity)).toBe(true);
    expect(isStillRunning({ ...identity, startTime: "another" })).toBe(false);
    await stopProcess({ ...identity, startTime: "another" }, 100);
    expect(isStillRunning(identity)).toBe(true);
    await stopProcess(identity, 5000);
    expect(isStillRunning(identity)).toBe(false);
    expect(child.pid).toBe(identity.pid);
  });
});
