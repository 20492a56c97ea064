import { spawnSync } from "node:child_process";

import { describe, expect, it } from "vitest";

import {
  codeOf,
  fencesOf,
  notebook,
  pathOf,
  queriesIn,
  readNotebook,
  tableScript,
} from "../../support/script-queries.ts";

const python = spawnSync("python3", ["--version"]).status === 0;

/** Whether Python takes the text; what it says when it does not. */
const faultOf = (text: string): string => {
  const program = "import ast, sys; ast.parse(sys.stdin.read())";
  const { status, stderr } = spawnSync("python3", ["-c", program], {
    input: text,
    encoding: "utf8",
  });
  return status === 0 ? "" : stderr;
};

describe("the questions of a script", () => {
  it("are found as each language writes them", () => {
    expect(
      queriesIn(
        "sh",
        `curl -d '{"query": "query A { a }", "variables": {"b": 1}}'`,
      ),
    ).toEqual([
      { language: "sh", query: "query A { a }", variables: { b: 1 } },
    ]);
    const found = [
      ...queriesIn("python", 'Q = """\nquery A { a }\n"""'),
      ...queriesIn("r", 'q <- r"(\nquery A { a(b: 1) }\n)"'),
      ...queriesIn("powerquery", 'Query = "query A { a }",'),
    ];
    expect(found.map(({ query }) => query.trim())).toEqual([
      "query A { a }",
      "query A { a(b: 1) }",
      "query A { a }",
    ]);
  });
});

describe("the notebook", () => {
  it("is kept without outputs, so that nothing of a machine is in it", () => {
    const { nbformat, cells } = readNotebook(notebook);
    expect(nbformat).toBe(4);
    const kept = cells.filter(
      ({ outputs = [], execution_count: count = null }) =>
        outputs.length > 0 || count !== null,
    );
    expect(kept).toEqual([]);
    expect(codeOf(notebook).length).toBeGreaterThan(3);
  });
});

describe.runIf(python)("Python", () => {
  it("can read every script", () => {
    const fences = fencesOf("docs/from-scripts.md")
      .filter(({ language }) => language === "python")
      .map(({ text }) => text);
    expect(fences.length).toBeGreaterThan(0);
    for (const text of [...fences, ...codeOf(notebook)])
      expect(faultOf(text), text).toBe("");
    expect(faultOf("def (")).toContain("SyntaxError");
  });

  it("makes a cell that begins like a formula a text", () => {
    const program = `import sys; sys.path.insert(0, sys.argv[1]); import people_to_csv; print(people_to_csv.safe("=1+1"), people_to_csv.safe("-x"), people_to_csv.safe("а=б"))`;
    const folder = pathOf(tableScript).replace(/[^/\\]+$/, "");
    const { stdout, stderr } = spawnSync(
      "python3",
      ["-B", "-c", program, folder],
      { encoding: "utf8", env: { ...process.env, PYTHONIOENCODING: "utf-8" } },
    );
    expect(stderr).toBe("");
    expect(stdout.trim()).toBe("'=1+1 '-x а=б");
  });
});
