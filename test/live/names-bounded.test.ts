import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { putIn } from "../../server/compile/late-value.ts";
import { compileQuery } from "../../server/compile/operation.ts";
import { connect, type Database } from "../../server/database/neo4j.ts";
import { mappings } from "../../server/domains.ts";
import { makeSchema } from "../../server/schema.ts";
import { measureNames } from "../bench/names.ts";
import { person } from "../support/builders/evidence.ts";
import { storeWith } from "../support/builders/store.ts";
import { scopeOfQuery } from "../support/scope.ts";

const families = ["Зимин", "Погорелов", "Ташлыков", "Гутов", "Щукарев"];
const given = ["Иван", "Пётр", "Семён", "Яков", "Фёдор", "Никон"];
const fathers = ["Ильич", "Савич", "Лукич", "Фомич", "Кузьмич"];

const pick = (list: readonly string[], at: number): string =>
  list[Math.floor(at) % list.length] ?? "";

const nameOf = (number: number): string =>
  [
    pick(families, number),
    pick(given, number / 5),
    pick(fathers, number / 30),
  ].join(" ");

const cohort = (size: number) =>
  Array.from({ length: size }, (_, number) =>
    person(`bearer-${String(number)}`, nameOf(number)),
  );

describe("what a search by name costs", () => {
  let database: Database;
  const schema = makeSchema();
  beforeAll(() => {
    database = connect(inject("neo4j"));
  });
  afterAll(() => database.close());

  const hitsOf = async (name: string): Promise<number> => {
    const document = parse(
      "query Q($name: String!) { search(query: $name, first: 10) { nodes { ... on Person { id } } } }",
    );
    const scope = scopeOfQuery(schema, document, { name });
    const { before, parameters } = compileQuery(mappings, scope);
    if (before === undefined) throw new Error("the index is not asked");
    const values = putIn(parameters, scope.variableValues);
    return (await database.profile(before, values)).hits;
  };

  it("does not grow with the number of people who bear a name", async () => {
    const asked = ["Зимин", "Зимин Иван Ильич", "Pogorelow", "Тошлыков П. С."];
    const hits: number[][] = [];
    for (const size of [2_000, 4_000]) {
      await storeWith(database, { people: cohort(size) });
      await database.runAlone({
        name: "await-names",
        text: "CALL db.awaitIndexes(300)",
      });
      hits.push(await Promise.all(asked.map(hitsOf)));
    }
    const [few = [], many = []] = hits;
    expect(Math.min(...few)).toBeGreaterThan(300);
    for (const [at, count] of many.entries())
      expect(count, asked[at]).toBeLessThanOrEqual((few[at] ?? 0) * 1.02);
    expect(Math.max(...many)).toBeLessThan(12_000);
  }, 600_000);

  it("is measured by the bench beside the bare call of the index", async () => {
    const people = cohort(8).map(({ id }, number) => ({
      id,
      name: nameOf(number),
    }));
    const row = await measureNames(database, people);
    expect(row.asked).toBe(8);
    expect(row.ours.p95).toBeGreaterThan(0);
    expect(row.raw.p95).toBeGreaterThan(0);
    console.info("names", row);
  }, 300_000);
});
