import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import { runQuietly, say } from "./say.mjs";

/** Whatever the built page depends on. */
const sources = [
  "client",
  "shared",
  "schema.graphql",
  "package-lock.json",
  "tsconfig.json",
];

/** Builds the page into dist/client, unless what is there was built from these very files. */
export async function buildClient(project) {
  const hash = hashOf(project);
  const stamp = join(project, "dist", "client.hash");
  const page = join(project, "dist", "client", "index.html");
  const isFresh =
    existsSync(page) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === hash;
  if (isFresh) return;
  say("Building the page (once after each change)");
  const vite = join(project, "node_modules", "vite", "bin", "vite.js");
  const words = [vite, "build", "-c", join("client", "vite.config.ts")];
  const seconds = await runQuietly(
    process.execPath,
    words,
    { cwd: project },
    "The page could not be built",
  );
  mkdirSync(join(project, "dist"), { recursive: true });
  writeFileSync(stamp, hash);
  say(`Page built in ${seconds} s`);
}

function hashOf(project) {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const path of filesIn(project, source)) {
      hash.update(`${path}\0`).update(readFileSync(join(project, path)));
    }
  }
  return hash.digest("hex");
}

function filesIn(project, path) {
  const full = join(project, path);
  if (!existsSync(full)) return [];
  try {
    return readdirSync(full)
      .sort()
      .flatMap((name) => filesIn(project, join(path, name)));
  } catch (error) {
    if (error.code === "ENOTDIR") return [path];
    throw error;
  }
}
