import { fileURLToPath } from "node:url";

import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";

const project = fileURLToPath(new URL("../../..", import.meta.url));

/** The project's own configuration, without the rules that need types: they would read the whole program. */
const eslint = new ESLint({
  cwd: project,
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

/** What the rules about imports, names and habits say of a file with this text. */
async function complaints(
  filePath: string,
  text: string,
): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => !ruleId?.includes("unused"))
    .map(({ message }) => message);
}

const importing = (file: string, name: string) =>
  complaints(file, `export { something } from "${name}";\n`);

describe("the walls of the house", () => {
  it.each([
    ["server/person/person.service.ts", "../source/source.ts"],
    ["server/person/person.service.ts", "../source/source.service.ts"],
    ["server/person/person.cypher.ts", "./person.ts"],
    ["server/person/person.mapping.ts", "../compile/fields.ts"],
    ["server/person/person.mapping.ts", "../factoid/kinds/term.ts"],
    ["server/app.ts", "./person/person.mapping.ts"],
    ["server/database/neo4j.ts", "neo4j-driver"],
    ["server/factoid/factoid.ts", "../../shared/dates/period.ts"],
    ["client/view/network-canvas.ts", "cytoscape"],
    ["client/features/find/find-page.tsx", "react"],
    ["client/graph/merge.ts", "./graph.ts"],
    ["test/live/seed.test.ts", "../../client/graph/merge.ts"],
  ])("let %s import %s", async (file, name) => {
    expect(await importing(file, name)).toEqual([]);
  });

  it.each([
    [
      "server/person/person.service.ts",
      "../source/source.cypher.ts",
      /import only source\.ts, source\.service\.ts/u,
    ],
    ["server/compile/plan.ts", "../person/person.ts", /knows none of them/u],
    ["server/http/limits.ts", "../app.ts", /puts the house together/u],
    ["server/person/person.cypher.ts", "neo4j-driver", /only .*neo4j\.ts/u],
    ["test/live/seed.test.ts", "neo4j-driver", /only .*neo4j\.ts/u],
    ["client/features/network/page.ts", "cytoscape", /only client\/view/u],
    ["client/features/find/find-page.tsx", "urql", /only client\/api/u],
    ["server/person/person.ts", "../../client/ui/x.ts", /nothing of client/u],
    ["client/ui/x.ts", "../../server/person/person.ts", /nothing of server/u],
    ["shared/dates/period.ts", "../../server/app.ts", /nothing of server/u],
    ["client/graph/merge.ts", "../ui/notice.tsx", /is pure/u],
    ["client/graph/merge.ts", "react", /is pure/u],
    ["shared/dates/period.ts", "node:fs", /is pure|nothing of Node/u],
  ])("keep %s from importing %s", async (file, name, why) => {
    expect(await importing(file, name)).toEqual([expect.stringMatching(why)]);
  });

  it("hold for every way of importing", async () => {
    const found = await complaints(
      "server/person/person.ts",
      [
        'import "../../client/a.ts";',
        "",
        'export * from "../../client/b.ts";',
        'export const later = () => import("../../client/c.ts");',
        'export type Theirs = import("../../client/d.ts").Theirs;',
        "",
      ].join("\n"),
    );
    expect(
      found.filter((message) => message.includes("nothing of client")),
    ).toHaveLength(4);
  });

  it("want a folder of the server that is new to be put in the plan", async () => {
    expect(await complaints("server/attic/attic.ts", "export {};\n")).toEqual([
      expect.stringMatching(/server\/attic\/ is not in the plan/u),
    ]);
  });
});

describe("the habits of the house", () => {
  it.each([
    ["server/person/person.ts", "export const now = () => new Date();\n"],
    ["client/graph/merge.ts", "export const title = () => document.title;\n"],
    ["server/app.ts", 'export const port = process.env["PORT"];\n'],
    ["server/app.ts", 'console.log("hello");\n'],
    ["server/app.ts", "export default 1;\n"],
    ["server/app.ts", "export const id = (x: any): string => x;\n"],
    ["server/app.ts", "export const id = (x?: string) => x!.length;\n"],
    ["server/app.ts", "export const id = (x: unknown) => x as string;\n"],
    ["server/app.ts", "export const id = (x: number) => x == 1;\n"],
  ])("refuse in %s: %s", async (file, text) => {
    expect(await complaints(file, text)).toHaveLength(1);
  });

  it("take no comment that switches a rule off", async () => {
    const found = await complaints(
      "server/app.ts",
      '// eslint-disable-next-line no-console\nconsole.log("hello");\n',
    );
    expect(found).toContain("Unexpected console statement.");
  });

  it.each([
    ["server/main.ts", 'export const port = process.env["PORT"];\n'],
    ["server/app.ts", "export const kinds = ['a', 'b'] as const;\n"],
  ])("allow in %s: %s", async (file, text) => {
    expect(await complaints(file, text)).toEqual([]);
  });
});
