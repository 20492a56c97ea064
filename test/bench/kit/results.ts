import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

import { format } from "prettier";
import { z } from "zod";

import type { Bench, Finding } from "./bench.ts";
import { growth } from "./figures.ts";
import { writeJson } from "./write-json.ts";

const finding = z.object({
  what: z.string(),
  unit: z.string(),
  ours: z.number(),
  against: z.object({ name: z.string(), value: z.number() }).optional(),
  goal: z
    .object({
      of: z.enum(["ratio", "ours"]),
      bound: z.enum(["at most", "at least"]),
      value: z.number(),
    })
    .optional(),
  growth: z.number().optional(),
  remark: z.string().optional(),
});

const result = z.object({
  row: z.string(),
  what: z.string(),
  against: z.string(),
  persons: z.number(),
  machine: z.string(),
  node: z.string(),
  findings: z.array(finding),
});

/** What one run of a row found, and where. */
export type Result = z.infer<typeof result>;

/** A run's findings with the machine they were made on. */
export const resultOf = (
  { name, what, against }: Pick<Bench, "name" | "what" | "against">,
  persons: number,
  findings: readonly Finding[],
): Result => ({
  row: name,
  what,
  against,
  persons,
  machine: `${String(cpus().length)} x ${cpus()[0]?.model.trim() ?? "?"}`,
  node: process.version,
  findings: z.array(finding).parse(findings),
});

/** Ours divided by what it is held against. */
const ratioOf = ({ ours, against }: Finding): number | undefined =>
  against === undefined ? undefined : ours / against.value;

/** Whether a figure is as it must be; undefined when nothing is asked of it. */
export const isMet = (found: Finding): boolean | undefined => {
  const { goal } = found;
  if (goal === undefined) return undefined;
  const value = goal.of === "ours" ? found.ours : ratioOf(found);
  if (value === undefined) return false;
  return goal.bound === "at most" ? value <= goal.value : value >= goal.value;
};

const goalText = ({ goal, unit }: Finding): string =>
  goal === undefined
    ? ""
    : `${goal.bound} ${String(Number(goal.value.toPrecision(3)))}${goal.of === "ratio" ? "x" : ` ${unit}`}`;

const verdict = (found: Finding): string => {
  const met = isMet(found);
  return met === undefined ? "" : met ? "yes" : "**no**";
};

const lineOf = (
  { row, persons, machine, node }: Result,
  found: Finding,
): string => {
  const { what, unit, ours, against } = found;
  const cells = [
    row,
    persons.toLocaleString("en"),
    what,
    `${String(ours)} ${unit}`,
    against === undefined ? "" : `${String(against.value)} (${against.name})`,
    ratioOf(found)?.toFixed(2) ?? "",
    goalText(found),
    verdict(found),
    machine,
    node,
  ];
  return `| ${cells.join(" | ")} |`;
};

const head = [
  "row",
  "persons",
  "figure",
  "ours",
  "held against",
  "ratio",
  "goal",
  "met",
  "machine",
  "node",
];

const explained = (results: readonly Result[]): readonly string[] => {
  const rows = new Map(results.map((each) => [each.row, each]));
  return [...rows.values()].map(
    ({ row, what, against }) => `- **${row}**: ${what}. Against: ${against}.`,
  );
};

const remarks = (results: readonly Result[]): readonly string[] =>
  results.flatMap(({ row, persons, findings }) =>
    findings.flatMap(({ what, remark }) =>
      remark === undefined
        ? []
        : [`- ${row}, ${persons.toLocaleString("en")}, ${what}: ${remark}`],
    ),
  );

/** How the time of a figure grows with the size of the store, where it was measured at more than one size. */
const growths = (results: readonly Result[]): readonly string[] => {
  const series = new Map<
    string,
    { most: number; points: { size: number; time: number }[] }
  >();
  for (const { row, persons, findings } of results)
    for (const { what, ours, growth: most } of findings) {
      if (most === undefined) continue;
      const name = `${row}, ${what}`;
      const one = series.get(name) ?? { most, points: [] };
      one.points.push({ size: persons, time: ours });
      series.set(name, one);
    }
  return [...series].flatMap(([name, { most, points }]) => {
    if (points.length < 2) return [];
    const slope = growth(points);
    const sizes = points.map(({ size }) => size.toLocaleString("en"));
    return [
      `| ${name} | ${sizes.join(", ")} | ${slope.toFixed(3)} | at most ${String(most)} | ${slope <= most ? "yes" : "**no**"} |`,
    ];
  });
};

const growthTable = (results: readonly Result[]): readonly string[] => {
  const lines = growths(results);
  return lines.length === 0
    ? []
    : [
        "",
        "## Growth",
        "",
        "The slope of the logarithm of our time over the logarithm of the number of persons: 0 is none, 1 is in proportion.",
        "",
        "| figure | sizes | slope | goal | met |",
        "| --- | --- | --- | --- | --- |",
        ...lines,
      ];
};

/** All results as one page. */
export const resultsPage = (results: readonly Result[]): string => {
  const sorted = results.toSorted(
    (a, b) => a.row.localeCompare(b.row) || a.persons - b.persons,
  );
  const said = remarks(sorted);
  return [
    "<!-- Written by `npm run bench`; do not edit. -->",
    "",
    "# Measured",
    "",
    "Each line was measured in one run on one machine, ours and the other by turns, after both had given equal answers. A ratio is ours divided by the other.",
    "",
    `| ${head.join(" | ")} |`,
    `| ${head.map(() => "---").join(" | ")} |`,
    ...sorted.flatMap((each) =>
      each.findings.map((found) => lineOf(each, found)),
    ),
    ...growthTable(sorted),
    "",
    "## The rows",
    "",
    ...explained(sorted),
    ...(said.length === 0 ? [] : ["", "## Remarks", "", ...said]),
    "",
  ].join("\n");
};

/** Keeps a result in its folder, in the place of an earlier one of the same row and size, and writes the page anew. */
export async function keepResult(folder: string, kept: Result): Promise<void> {
  const file = join(folder, `${kept.row}-${String(kept.persons)}.json`);
  await writeJson(file, kept);
  const results = readdirSync(folder)
    // What the limits hold (`worst`, `hostile`) is of another form.
    .filter((name) => /-\d+\.json$/.test(name))
    .map((name) =>
      result.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))),
    );
  const page = await format(resultsPage(results), { parser: "markdown" });
  writeFileSync(join(folder, "README.md"), page);
}
