import { spawn } from "node:child_process";
import {
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import type { Java } from "../../setup/find-tools.mjs";
import { garbageCollector } from "./java-options.ts";
import type { Library } from "./library.ts";
import { javaEnvironment } from "./neo4j-home.ts";

/**
 * A class-data archive lets Java map Neo4j's 15,000 classes instead of loading them: a start takes 3.4 s instead of 5.7 s
 * (measured on 2 cores). Each version of Java needs its own; one of another is ignored.
 */
function archiveFile(library: Library, java: Java): string {
  return join(library.folder, `classes-${java.version}.jsa`);
}

function classList(library: Library, java: Java): string {
  return join(library.folder, `classes-${java.version}.txt`);
}

/** Checking the bytecode of jars that Maven has just checked by their sums takes a fifth of a start without an archive. */
const withoutVerification = [
  "-XX:+UnlockDiagnosticVMOptions",
  "-XX:-BytecodeVerificationRemote",
];

/** Java options that use the archive, or, once in the life of a clone, note the classes for one (which takes 1.5 s). */
export function archiveOptions(
  library: Library,
  java: Java,
): readonly string[] {
  const archive = archiveFile(library, java);
  if (existsSync(archive)) {
    return [
      `-XX:SharedArchiveFile=${archive}`,
      "-Xshare:auto",
      "-Xlog:cds=off",
      "-Xlog:class+path=off",
    ];
  }
  const list = classList(library, java);
  const record = existsSync(list) ? [] : [`-XX:DumpLoadedClassList=${list}`];
  return [...withoutVerification, ...record];
}

/** A shorter list was cut off by an early end: the next start notes them anew. */
const classesOfAStart = 12_000;

/** Makes the archive from the classes noted, in the background at the lowest priority (25 s of one core, once). */
export function buildArchive(
  library: Library,
  java: Java,
  signal: AbortSignal,
): void {
  const list = classList(library, java);
  const archive = archiveFile(library, java);
  if (existsSync(archive) || !existsSync(list) || process.platform === "win32")
    return;
  // Java 17 refuses the lines that it wrote itself when they are longer than this.
  const lines = readFileSync(list, "utf8").split("\n");
  if (lines.length < classesOfAStart) return rmSync(list);
  const readable = `${list}.${process.pid}`;
  writeFileSync(
    readable,
    lines.filter((line) => line.length < 4000).join("\n"),
  );
  const draft = `${archive}.${process.pid}`;
  const options = [
    garbageCollector,
    "-Xshare:dump",
    `-XX:SharedClassListFile=${readable}`,
    `-XX:SharedArchiveFile=${draft}`,
  ];
  const words = [
    "-n",
    "19",
    java.program,
    ...options,
    "-cp",
    library.jars.join(":"),
  ];
  const child = spawn("nice", words, {
    env: javaEnvironment,
    stdio: "ignore",
    signal,
  });
  const finish = (succeeded: boolean) => {
    if (succeeded && existsSync(draft)) renameSync(draft, archive);
    for (const leftover of [draft, readable]) rmSync(leftover, { force: true });
    if (succeeded) rmSync(list, { force: true });
  };
  child
    .on("error", () => finish(false))
    .on("exit", (code) => finish(code === 0));
}
