// `npm run codegen`: types from schema.graphql, for the server's resolvers and for the page's documents. Nothing of it is committed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";

const project = fileURLToPath(new URL("..", import.meta.url));

/** Types of arguments, inputs and resolvers, as text. */
export async function serverTypes(schemaText: string): Promise<string> {
  const scalars = {
    DateTime: "string",
    Edtf: "string",
    IsoDate: "string",
    Url: "string",
  };
  const config = {
    scalars,
    useTypeImports: true,
    enumsAsTypes: true,
    immutableTypes: true,
    contextType: "../http/context.ts#RequestContext",
  };
  return codegen({
    filename: "server/generated/graphql.ts",
    schema: parse(schemaText),
    documents: [],
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
}

/** Files that did not change keep their time, so that nothing watches them in vain. */
function writeIfNew(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function generate(): Promise<number> {
  const schemaText = readFileSync(join(project, "schema.graphql"), "utf8");
  writeIfNew(
    join(project, "server", "generated", "graphql.ts"),
    await serverTypes(schemaText),
  );
  const tada = spawnSync(
    process.execPath,
    [join("node_modules", "gql.tada", "bin", "cli.js"), "generate-output"],
    { cwd: project, stdio: ["ignore", "inherit", "inherit"] },
  );
  return tada.status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await generate();
