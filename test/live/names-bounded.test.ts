import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { readPeopleBehind } from "../../server/case-study/people-behind.cypher.ts";
import { putIn } from "../../server/compile/late-value.ts";
import { compileQuery } from "../../server/compile/operation.ts";
import { connect, type Database } from "../../server/database/neo4j.ts";
import { statement } from "../../server/database/statement.ts";
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

describe("what hiding the names of a study costs", () => {
  let database: Database;
  beforeAll(() => {
    database = connect(inject("neo4j"));
  });
  afterAll(async () => {
    await storeWith(database, { people: [] });
    await database.close();
  });

  const makeBearers = statement(
    "make-bearers",
    `UNWIND range(1, $count) AS i
     WITH i, $families[i % size($families)] + CASE i % 7 WHEN 0 THEN 'ский' ELSE '' END AS family
     CREATE (p:Person {id: 'person/bearer-' + i, nameRu: family, nameEn: '', sortRu: family})
     CREATE (p)-[:NAMED]->(:WrittenForm:PersonName {id: 'name/bearer-' + i, full: family, family: family, given: 'Иван', patronymic: 'Ильич'})`,
  );

  /** A study of 60,000 characters that calls everybody. */
  const text = `${families.join(" и ")} пришли. `
    .repeat(1_200)
    .slice(0, 60_000);

  const everybody = statement(
    "everybody-behind",
    `${readPeopleBehind("[]", "", { wanted: "true", text: "$text" })} RETURN size(behind) AS people`,
  );

  it("looks at each written form once, and at no more than 2,000 of those only called alike", async () => {
    const found: { readonly hits: number; readonly people: unknown }[] = [];
    for (const count of [5_000, 10_000]) {
      await storeWith(database, { people: [] });
      await database.write((transaction) =>
        transaction.run(makeBearers, { count, families }),
      );
      const { hits } = await database.profile(everybody, { text });
      const [row] = await database.read(everybody, { text });
      found.push({ hits, people: row?.["people"] });
    }
    expect(found.map(({ people }) => people)).toEqual([2_000, 2_000]);
    const [few = 0, many = 0] = found.map(({ hits }) => hits);
    console.info("hits of hiding names", few, many);
    // Of the 5,000 more, nothing but their names is looked at.
    expect(many - few).toBeLessThan(5_000 * 8);
    expect(many).toBeLessThan(150_000);
  }, 120_000);
});
