// What `npm start`, `npm test` and the other commands run first: plain Node, since no package is there yet.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { prepareBrowser } from "./setup/browser.mjs";
import { buildClient } from "./setup/client.mjs";
import { findWaysToDatabase } from "./setup/find-tools.mjs";
import { installPackages } from "./setup/packages.mjs";
import { Problem, say } from "./setup/say.mjs";

const project = fileURLToPath(new URL("..", import.meta.url));

/** Which script each command is handed over to, and what it needs before. */
const commands = {
  start: { script: "server/main.ts", needs: ["database", "client"] },
  dev: { script: "server/main.ts", needs: ["database"] },
  seed: { script: "seed/cli.ts", needs: ["database"] },
  check: { script: "seed/cli.ts", needs: ["database"] },
  rebuild: { script: "seed/cli.ts", needs: ["database"] },
  bench: { script: "test/bench/run.ts", needs: ["database", "client"] },
  test: { script: "test/run.ts", needs: ["database", "browser", "client"] },
  build: { needs: ["client"] },
};

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Problem(
    `Kartoteka needs Node.js 20.19 or newer; this is ${process.versions.node}.`,
    "Get a newer one from https://nodejs.org or with your system's package manager.",
  );
}

/** Says before any long work that there is no way to a database; which way is taken is decided later. */
function checkDatabase() {
  if (process.env.NEO4J_URI) return;
  const { java, maven, docker, advice } = findWaysToDatabase(process.env);
  const hasWay = java !== undefined && (maven !== undefined || isFetched());
  if (!hasWay && docker === undefined) throw new Problem(advice);
}

/** Maven is needed only until the database's program files are here. */
function isFetched() {
  const cache = join(project, ".kartoteka");
  return (
    existsSync(cache) &&
    readdirSync(cache).some((name) => name.startsWith("neo4j-"))
  );
}

/** Runs the script in the foreground and ends as it ends. */
function handOver(script, words, environment) {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", script, ...words],
    // The channel tells the script when this process is killed.
    {
      cwd: project,
      env: environment,
      stdio: ["inherit", "inherit", "inherit", "ipc"],
    },
  );
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("exit", (code, signal) => {
    process.exit(code ?? 128 + constants.signals[signal]);
  });
}

async function main([command = "start", ...words]) {
  const { script, needs } = commands[command] ?? {};
  if (needs === undefined) {
    throw new Problem(
      `There is no command "${command}".`,
      `The commands are: ${Object.keys(commands).join(", ")}.`,
    );
  }
  checkNode();
  if (needs.includes("database")) checkDatabase();
  await installPackages(project);
  const environment = { ...process.env };
  // Libraries check less and run faster when this is said.
  if (command === "start") environment.NODE_ENV ??= "production";
  if (needs.includes("browser")) {
    environment.KARTOTEKA_CHROMIUM = await prepareBrowser(process.env);
  }
  if (needs.includes("client")) await buildClient(project);
  if (script === undefined) return;
  handOver(
    script,
    script.startsWith("test/") ? words : [command, ...words],
    environment,
  );
}

main(process.argv.slice(2)).catch((error) => {
  say(error instanceof Problem ? `\n${error.message}` : String(error.stack));
  process.exit(1);
});
