// `npm run bench -- NAME… [--persons N] [--brief]`: measures the rows named, on a store of so many people; without a name, the usual ones.
// `--brief` only tries them: one short round, and nothing is kept.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { layGround } from "./kit/ground.ts";
import { keepResult, type Result, resultOf } from "./kit/results.ts";
import { chooseRows, rows } from "./rows.ts";

const folder = fileURLToPath(new URL("results", import.meta.url));

/** People when no number is given. */
const usualPersons = "10000";

const say = (line: string): void => console.log(line);

const readWords = () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      persons: { type: "string", default: usualPersons },
      brief: { type: "boolean", default: false },
    },
  });
  const persons = Number(values.persons.replaceAll("_", ""));
  if (!Number.isInteger(persons) || persons < 100)
    throw new Error(
      `--persons: "${values.persons}" is not a whole number from 100`,
    );
  return {
    chosen: chooseRows(positionals),
    persons,
    isBrief: values.brief,
    effort: values.brief
      ? { rounds: 1, seconds: 1 }
      : { rounds: 5, seconds: 6 },
  };
};

const show = ({ findings }: Result): void =>
  console.table(
    findings.map(({ what, unit, ours, against, goal }) => ({
      what,
      unit,
      ours,
      against: against?.value,
      ratio: against === undefined ? undefined : ours / against.value,
      goal: goal?.value,
    })),
  );

async function main(): Promise<void> {
  const { chosen, persons, effort, isBrief } = readWords();
  for (const { name, what, isUsual } of rows)
    say(`${isUsual ? " " : "-"} ${name}: ${what}`);
  say("(rows marked - run only by name)");
  const { ground, leave } = await layGround({ persons, effort }, say);
  // Ended from outside, nothing that was started stays behind.
  const endEarly = (): void =>
    void leave().finally(() => {
      process.exit(1);
    });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, endEarly);
  process.once("disconnect", endEarly);
  try {
    for (const row of chosen) {
      const started = performance.now();
      say(`\n${row.name}: ${row.what}; against: ${row.against}`);
      const findings = await row.measure({
        ...ground,
        say: (line) => say(`  ${line}`),
      });
      const result = resultOf(row, ground.persons, findings);
      if (!isBrief) await keepResult(folder, result);
      show(result);
      say(`  took ${((performance.now() - started) / 1000).toFixed(0)} s`);
    }
  } finally {
    await leave();
  }
  // The channel to `npm run bench` would keep this process.
  process.exit(0);
}

/** Rows with a file of their own, by the name that follows `npm run bench --`. */
const named: Readonly<Record<string, () => Promise<{ run(): Promise<void> }>>> =
  {
    worst: () => import("./worst.ts"),
    hostile: () => import("./hostile.ts"),
    client: () => import("./client.ts"),
  };

const row = named[process.argv[2] ?? ""];
if (row === undefined) await main();
else await (await row()).run();
