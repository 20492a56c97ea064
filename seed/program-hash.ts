import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));

/** All code and data that a shipped layer can be read with, and the versions of the packages. */
const folders = ["seed", "server", "shared"];
const files = ["package.json", "package-lock.json"];

function hashOfProgram(): string {
  const digest = createHash("sha256");
  const read = (path: string): void => {
    digest
      .update(path)
      .update("\n")
      .update(readFileSync(join(project, path)));
  };
  for (const folder of folders) {
    const names = readdirSync(join(project, folder), { recursive: true })
      .map(String)
      .filter((name) => /\.(ts|mjs|json|csv|md)$/.test(name));
    for (const name of names.sort()) read(join(folder, name));
  }
  for (const file of files) read(file);
  return digest.digest("hex");
}

let known: string | undefined;

/**
 * A digest of the program as it stands on the disk: while it stays, a shipped layer reads as it did. That spares
 * generating the cohort only to learn that it is the same.
 */
export const programHash = (): string => (known ??= hashOfProgram());
