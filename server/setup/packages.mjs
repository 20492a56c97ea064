import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { runQuietly, say } from "./say.mjs";

/** Brings node_modules to what package-lock.json says, if it is not so already. */
export async function installPackages(project) {
  const lock = join(project, "package-lock.json");
  const stamp = join(project, "node_modules", ".kartoteka-lock-hash");
  const hash = createHash("sha256").update(readFileSync(lock)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  if (!isInstalled(lock, join(project, "node_modules", ".package-lock.json"))) {
    say("Installing the packages of package-lock.json (about a minute, once)");
    const [program, ...words] = npm();
    const seconds = await runQuietly(
      program,
      [...words, "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
      { cwd: project },
      "The packages could not be installed",
    );
    say(`Packages installed in ${seconds} s`);
  }
  writeFileSync(stamp, hash);
}

/** npm keeps a note of what it installed: a node_modules made by hand is as good as ours. */
function isInstalled(lock, note) {
  if (!existsSync(note)) return false;
  const wanted = JSON.parse(readFileSync(lock, "utf8")).packages;
  const present = JSON.parse(readFileSync(note, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, integrity, optional, peer }]) =>
      path === "" ||
      (present[path] === undefined
        ? optional === true || peer === true
        : present[path].version === version &&
          present[path].integrity === integrity),
  );
}

/** The npm that runs us, else the one on PATH. */
function npm() {
  const running = process.env.npm_execpath;
  if (running !== undefined && /npm-cli\.c?js$/.test(running)) {
    return [process.execPath, running];
  }
  return [process.platform === "win32" ? "npm.cmd" : "npm"];
}
