import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { ask, startApp, type TestApp } from "../support/app.ts";
import { seededStore } from "../support/seeded-store.ts";
import { researchQuery } from "../support/research-query.ts";
let app: TestApp;
beforeAll(async () => { app = await startApp(inject("neo4j")); }, 60_000);
afterAll(async () => { await app.close(); });
const all = ["all", "real"] as const;
for (const which of all)
it(which, async () => {
  await seededStore(app.database, which);
  const out: unknown[] = [];
  for (let number = 1; number <= 16; number++) {
    const t = Date.now();
    const a = await ask(app, researchQuery, { number, definitions: [] });
    const first = Date.now() - t;
    const t2 = Date.now();
    await ask(app, researchQuery.replace("units persons", "persons units"), { number, definitions: [] });
    out.push({ number, first, second: Date.now() - t2, errors: a.errors, data: (a.data as any)?.researchQuestion });
  }
  const p = await ask(app, researchQuery, { number: 8, definitions: [{ key: "person", value: "person/SYN-0001" }] });
  out.push({ number: "8p", errors: p.errors, data: (p.data as any)?.researchQuestion });
  const t = Date.now();
  const l = await ask(app, "{ researchQuestions { question { number name } claims persons constructed } }");
  out.push({ listed: l, ms: Date.now() - t });
  out.push(app.notices.splice(0));
  const reading = { claims: "ACCEPTED", capacities: ["PARTY_BODY"], mediations: ["MINUTED"], sources: ["source/minutes"], interpretedBy: ["A. K."], minCredence: "POSSIBLE", during: { from: "1942-01-01", to: "1944-12-31" }, constructed: false, asOf: 1 };
  const lens: unknown[] = [];
  for (let number = 1; number <= 16; number++) {
    const a = await ask(app, researchQuery, { number, definitions: [], reading });
    lens.push([number, a.errors, (a.data as any)?.researchQuestion?.statement.length]);
  }
  out.push(lens); out.push(app.notices.splice(0));
  writeFileSync(`/tmp/probe-${which}.json`, JSON.stringify(out, null, 1));
  expect(1).toBe(1);
}, 400_000);
