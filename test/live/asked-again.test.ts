import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";

import { statement } from "../../server/database/statement.ts";
import { evenCohort } from "../bench/evidence.ts";
import { type Answer, ask, startApp, type TestApp } from "../support/app.ts";
import { addEvidence, emptyStore } from "../support/builders/store.ts";

const page = "query Page($id: ID!) { person(id: $id) { id displayName } }";
const id = "person/00001";
const rename = statement(
  "test-rename",
  "MATCH (p:Person {id: $id}) SET p.nameRu = $name",
);

describe("a question that was asked before", () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startApp(inject("neo4j"));
    await emptyStore(app.database);
    await addEvidence(app.database, evenCohort(4), { timeout: 120_000 });
  }, 120_000);

  afterAll(async () => {
    await app.close();
  });

  const last = () => app.log().at(-1);
  const askThrice = async (query: string, variables = {}) => {
    await ask(app, query, variables);
    await ask(app, query, variables);
    return ask(app, query, variables);
  };
  const shown = z.object({ person: z.object({ displayName: z.string() }) });
  const nameIn = ({ data }: Answer) => shown.parse(data).person.displayName;

  it("is answered the same without a word to the graph, from the third time on", async () => {
    const first = await ask(app, page, { id });
    expect(last()).toMatchObject({ statements: 1 });
    await ask(app, page, { id });
    expect(last()).toMatchObject({ statements: 1 });
    const third = await ask(app, page, { id });
    expect(last()).toMatchObject({ operation: "Page", again: true });
    expect(third).toEqual(first);
  });

  it("is answered anew after any write, also one that another program made", async () => {
    for (const name of ["Один", "Два", "Три"]) {
      await askThrice(page, { id });
      await app.database.write((transaction) =>
        transaction.run(rename, { id, name }),
      );
      expect(nameIn(await ask(app, page, { id }))).toBe(name);
      expect(last()).not.toMatchObject({ again: true });
    }
  });

  it("is answered to 40 readers at once while the store is written to, never with what was there before they asked", async () => {
    for (let round = 0; round < 5; round += 1) {
      const name = `Раз ${String(round)}`;
      await Promise.all(
        Array.from({ length: 20 }, () => ask(app, page, { id })),
      );
      await app.database.write((transaction) =>
        transaction.run(rename, { id, name }),
      );
      const seen = await Promise.all(
        Array.from({ length: 40 }, () => ask(app, page, { id })),
      );
      expect(new Set(seen.map(nameIn))).toEqual(new Set([name]));
    }
  });

  it.each([
    ["refused", "{ person(id: 1, first: 2) { id } }"],
    [
      "cut by a time of its own",
      `{ egoNetwork(id: "${id}", budget: { milliseconds: 2000 }) { people { id } } }`,
    ],
  ])("is asked of the graph again when its answer was %s", async (_, query) => {
    await askThrice(query);
    expect(last()).not.toMatchObject({ again: true });
  });

  it("is still refused to a page of another origin, and under another name of the server", async () => {
    await askThrice(page, { id });
    const told = await fetch(`${app.address}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "sec-fetch-site": "cross-site",
      },
      body: JSON.stringify({ query: page, variables: { id } }),
    });
    expect(told.status).toBe(403);
  });

  it("gets the media type that it accepts", async () => {
    const types = ["application/json", "application/graphql-response+json"];
    for (const accept of [...types, ...types, ...types]) {
      const told = await fetch(`${app.address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", accept },
        body: JSON.stringify({ query: page, variables: { id } }),
      });
      expect(told.headers.get("content-type")).toContain(accept);
      await told.text();
    }
    expect(last()).toMatchObject({ again: true });
  });
});
