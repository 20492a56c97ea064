import { cohortBench } from "./cohort.ts";
import { compileBench } from "./compile.ts";
import { distancesBench } from "./distances.ts";
import { egoNetworkBench } from "./ego-network.ts";
import { flowBench } from "./flow.ts";
import { hubBench } from "./hub.ts";
import type { Bench, RawQuestion } from "./kit/bench.ts";
import { lanesBench } from "./lanes.ts";
import { memoryBench } from "./memory.ts";
import { namesBench } from "./names.ts";
import { neo4jGraphqlBench } from "./neo4j-graphql.ts";
import { pageBench } from "./page.ts";
import { pathsBench } from "./paths.ts";
import { personPageBench } from "./person-page.ts";
import { repeatBench } from "./repeat.ts";
import { statementsBench } from "./statements.ts";

/** Every row that can be measured, in the order in which they run. */
export const rows: readonly Bench[] = [
  compileBench,
  statementsBench,
  personPageBench,
  neo4jGraphqlBench,
  egoNetworkBench,
  pathsBench,
  namesBench,
  hubBench,
  repeatBench,
  flowBench,
  cohortBench,
  distancesBench,
  lanesBench,
  memoryBench,
  pageBench,
];

/** What the raw server knows. */
export const rawQuestions: ReadonlyMap<string, RawQuestion> = new Map(
  rows.flatMap(({ raw = {} }) => Object.entries(raw)),
);

/** The rows named; the usual ones when none is. Throws when there is no such row. */
export const chooseRows = (names: readonly string[]): readonly Bench[] => {
  const unknown = names.find((name) => !rows.some((row) => row.name === name));
  if (unknown !== undefined)
    throw new Error(
      `There is no row "${unknown}". The rows are: ${rows.map(({ name }) => name).join(", ")}.`,
    );
  return rows.filter((row) =>
    names.length === 0 ? row.isUsual : names.includes(row.name),
  );
};
