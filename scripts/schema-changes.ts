// `npm run schema`: no breaking change of the API since it was published, unless declared with its reason.
// `npm run schema -- --publish` takes schema.graphql as the published one.
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { compareSchemas } from "./schema/compare.ts";
import { declaredBreaks } from "./schema/declared-breaks.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const current = join(here, "..", "schema.graphql");
const published = join(here, "schema", "published.graphql");

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function check(): Promise<number> {
  const { undeclared, idle, harmless } = await compareSchemas(
    readFileSync(published, "utf8"),
    readFileSync(current, "utf8"),
    declaredBreaks,
  );
  for (const { change, path, message } of undeclared)
    say(`${change} ${path}: ${message}`);
  for (const { change, path } of idle)
    say(`${change} ${path}: declared, but there is no such change`);
  const wrong = undeclared.length + idle.length;
  say(
    wrong === 0
      ? `Nothing breaks the published API (${String(harmless)} other changes).`
      : "Undo them, or declare each with its reason in scripts/schema/declared-breaks.ts.",
  );
  return wrong === 0 ? 0 : 1;
}

function publish(): number {
  copyFileSync(current, published);
  say(
    declaredBreaks.length === 0
      ? "Published."
      : "Published. Empty the list in scripts/schema/declared-breaks.ts now.",
  );
  return 0;
}

process.exitCode = process.argv.includes("--publish")
  ? publish()
  : await check();
