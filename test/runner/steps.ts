import { join } from "node:path";

/** Where the test runners leave their reports. */
export const reportFolder = join("test", "reports");

/** One thing that `npm test` runs: a check that passes or not, or a group of tests that leaves a report. */
export type Step = {
  readonly name: string;
  readonly says: string;
  /** Words for Node. */
  readonly words: readonly string[];
  readonly report?: string;
  /** Runs beside the steps that follow, until one that runs alone: it takes one processor for minutes. */
  readonly isBeside?: true;
  /** Nothing runs beside it: beside the tests of the database readers in a browser waited longer than they do, and two of 342 gave up. */
  readonly isAlone?: true;
};

const script = (path: string, ...words: string[]): readonly string[] => [
  "--import",
  "tsx",
  path,
  ...words,
];

const tool = (path: string, ...words: string[]): readonly string[] => [
  join("node_modules", path),
  ...words,
];

const vitest = (name: string, says: string): Step => {
  const report = join(reportFolder, `${name}.json`);
  return {
    name,
    says,
    report,
    words: tool(
      "vitest/vitest.mjs",
      ...["run", "--project", name],
      ...["--reporter=default", "--reporter=json"],
      `--outputFile.json=${report}`,
    ),
  };
};

/** In the order in which they run; what is generated first is read by lint and types. */
const steps: readonly Step[] = [
  {
    name: "codegen",
    says: "types of the page's questions, from schema.graphql",
    words: tool("gql.tada/bin/cli.js", "generate-output"),
  },
  {
    name: "format",
    says: "Prettier",
    words: tool(
      "prettier/bin/prettier.cjs",
      ...["--check", "--log-level", "warn", "."],
    ),
  },
  {
    name: "lint",
    says: "ESLint, with types and the walls",
    words: tool("eslint/bin/eslint.js", "--max-warnings", "0", "."),
    isBeside: true,
  },
  {
    name: "knip",
    says: "nothing unused, nothing undeclared",
    words: tool("knip/bin/knip.js", "--no-progress"),
  },
  {
    name: "types",
    says: "TypeScript",
    words: tool("typescript/bin/tsc", "--noEmit", "-p", "tsconfig.json"),
  },
  {
    name: "schema",
    says: "no undeclared breaking change of the API",
    words: script("scripts/schema-changes.ts"),
  },
  vitest("unit", "without network"),
  { ...vitest("live", "on a real Neo4j"), isAlone: true },
  { ...vitest("e2e", "a reader in a real browser"), isAlone: true },
];

/** The steps asked for by name, in their order; all when none is named. */
export function chooseSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.find(
    (name) => !steps.some((step) => step.name === name),
  );
  if (unknown !== undefined)
    throw new Error(
      `There is no step "${unknown}". The steps are: ${steps.map(({ name }) => name).join(", ")}.`,
    );
  return names.length === 0
    ? steps
    : steps.filter(({ name }) => names.includes(name));
}
