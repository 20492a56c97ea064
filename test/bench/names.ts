import { performance } from "node:perf_hooks";

import { parse } from "graphql";
import { z } from "zod";

import { completeParameters } from "../../server/compile/answer.ts";
import { compileQuery } from "../../server/compile/operation.ts";
import { connect, type Database } from "../../server/database/neo4j.ts";
import { statement } from "../../server/database/statement.ts";
import { mappings } from "../../server/domains.ts";
import { makeSchema } from "../../server/schema.ts";
import { romanize } from "../../server/search/names/romanize.ts";
import { scopeOfQuery } from "../support/scope.ts";
import type { Bench, Finding } from "./kit/bench.ts";
import { rounded } from "./kit/figures.ts";

/** Somebody of the store and how the store writes them, family name first. */
type BenchPerson = { readonly id: string; readonly name: string };

/** Milliseconds of a search by ours and of the bare call of the index with the same candidates. */
type NamesRow = {
  readonly asked: number;
  /** How many of the people were the first answer; namesakes may stand before them. */
  readonly first: number;
  readonly ours: { readonly p50: number; readonly p95: number };
  readonly raw: { readonly p50: number; readonly p95: number };
};

/** One slip of the pen behind the first letter. */
const misspelt = (family: string): string =>
  family.charAt(0) +
  family
    .slice(1)
    .replace(/[иоа]/u, (letter) =>
      letter === "а" ? "о" : letter === "о" ? "а" : "н",
    );

const declined = (family: string): string =>
  /[вн]$/u.test(family) ? `${family}у` : family;

const latin = (name: string): string =>
  name
    .split(" ")
    .map((word) => romanize(word.toLowerCase(), "BGN_PCGN"))
    .join(" ");

/** Four spellings of a name, by turns: as it is, misspelt, in Latin letters, in another case. */
const spelt = (name: string, turn: number): string => {
  const [family = "", ...rest] = name
    .replace(/\([^)]*\)/gu, "")
    .trim()
    .split(" ");
  const behind = rest.join(" ");
  const ways = [
    `${family} ${behind}`,
    `${misspelt(family)} ${behind}`,
    latin(`${family} ${behind}`),
    `${declined(family)} ${behind}`,
  ];
  return ways[turn % ways.length] ?? name;
};

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[
    Math.min(times.length - 1, Math.floor(times.length * share))
  ] ?? 0;

const timed = async <T>(work: () => Promise<T>) => {
  const started = performance.now();
  const result = await work();
  return { result, taken: performance.now() - started };
};

const query = parse(
  "query Names($name: String!) { search(query: $name, kinds: [PERSON], first: 10) { nodes { ... on Person { id displayName } } } }",
);
const asked = z.object({
  p0: z.object({ queries: z.array(z.string()) }),
});
const answer = z.object({
  search: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
});

/** What anybody would write by hand: the same call of the index, the same forms, whose they are. */
const raw = {
  name: "raw-names",
  text: `UNWIND $queries AS query
    CALL db.index.fulltext.queryNodes('nameKeys', query, {limit: 300}) YIELD node AS form, score
    MATCH (person)-[:NAMED]->(form)
    RETURN person.id AS id, person.nameRu AS name, form.full AS full, score`,
};

/** Measures searching by name, by turns ours and raw, after a round that warms both. */
export async function measureNames(
  database: Database,
  people: readonly BenchPerson[],
): Promise<NamesRow> {
  const schema = makeSchema();
  const taken: Record<"ours" | "raw", number[]> = { ours: [], raw: [] };
  let first = 0;
  const askOurs = async (name: string) => {
    const scope = scopeOfQuery(schema, query, { name });
    const compiled = compileQuery(mappings, scope);
    const { statement } = compiled;
    if (statement === undefined) throw new Error("nothing was compiled");
    const values = await completeParameters(compiled, scope.variableValues, {
      database,
    });
    const [row] = await database.read(statement, values);
    return { answer: answer.parse(compiled.shape(row ?? {})), values };
  };
  for (const isWarm of [false, true])
    for (const [turn, { id, name }] of people.entries()) {
      const ours = await timed(() => askOurs(spelt(name, turn)));
      const { queries } = asked.parse(ours.result.values).p0;
      const bare = await timed(() => database.read(raw, { queries }));
      if (!isWarm) continue;
      taken.ours.push(ours.taken);
      taken.raw.push(bare.taken);
      if (ours.result.answer.search.nodes[0]?.id === id) first += 1;
    }
  const summed = (times: readonly number[]) => ({
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  });
  return {
    asked: people.length,
    first,
    ours: summed(taken.ours),
    raw: summed(taken.raw),
  };
}

const namesOf = statement(
  "bench-names",
  "UNWIND $ids AS id MATCH (p:Person {id: id}) RETURN p.id AS id, p.nameRu AS name",
);
const people = z.array(z.object({ id: z.string(), name: z.string() }));

/** People sought by their names as they are, misspelt, in Latin letters and declined. */
export const namesBench: Bench = {
  name: "names",
  what: "people sought by name: as it is, misspelt, in Latin letters, in another case",
  against: "the bare call of the index with the same candidates",
  isUsual: true,
  measure: async ({ store }) => {
    const database = connect(store.access);
    try {
      const asked = people.parse(
        await database.read(namesOf, { ids: [...store.people] }),
      );
      const found = await measureNames(database, asked);
      const finding = (share: "p50" | "p95"): Finding => ({
        what: `${String(found.asked)} names, ${share}`,
        unit: "ms",
        ours: rounded(found.ours[share]),
        against: { name: "raw", value: rounded(found.raw[share]) },
        goal: { of: "ratio", bound: "at most", value: 1.2 },
        growth: 0.25,
        remark: `${String(found.first)} of ${String(found.asked)} asked for were the first answer; namesakes stand before the others.`,
      });
      return [finding("p50"), finding("p95")];
    } finally {
      await database.close();
    }
  },
};
