import { test } from "vitest";

import { openForWriters } from "../support/readers.ts";

const readers = openForWriters("all");

const post = async (query: string, variables: object) => {
  const response = await fetch(readers.at("/graphql"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
};

test("look", async () => {
  const shot = async (name: string, path: string, options: object, act?: (page: any) => Promise<void>) => {
    const { page, complaints } = await readers.open(path, options as never);
    try {
      await page.locator("article, main h1").first().waitFor({ timeout: 15000 });
      await act?.(page);
      await page.screenshot({ path: `/tmp/pub-look/${name}.png`, fullPage: true });
    } catch (e) { console.log(name, String(e).slice(0, 300)); await page.screenshot({ path: `/tmp/pub-look/${name}-failed.png` }); }
    if (complaints.length) console.log(name, complaints);
    return page;
  };
  const tut = "/study/SYN-invented-raion";
  const page = await shot("tutorial-ru", tut, {}, async (p) => {
    await p.locator("[data-people-of-study] summary").click();
    await p.locator("[data-movement]").waitFor({ timeout: 20000 });
    await p.waitForTimeout(800);
  });
  await page.pdf({ path: "/tmp/pub-look/page.pdf", preferCSSPageSize: true });
  await shot("tutorial-phone-dark", tut, { width: 390, height: 844, scheme: "dark", language: "en" }, async (p) => {
    await p.locator('[data-note="2"]').click();
    await p.locator("[data-claim-desk] summary").click();
    await p.locator('[data-do="judge"]').click();
    await p.waitForTimeout(500);
  });
  await shot("card", "/person/SYN-0408", {}, async (p) => { await p.locator("[data-claim-desk] summary").first().click(); await p.waitForTimeout(600); });
  const made = await post("mutation ($input: CreateCaseStudyInput!) { createCaseStudy(input: $input) { ... on CaseStudy { id } ... on InvalidInput { problems { path rule } } } }", { input: { operationKey: "look-123456", by: "A. K.", content: { title: "Сенарская и Порублев", displayNames: "PSEUDONYM", text: "Порублев выдал [Сенарскую](person/senarskaya) полиции.[@factoid/senarskaya-betrayal] Она была членом партии.[@factoid/senarskaya-membership]" } } });
  const id = made.data.createCaseStudy.id;
  await shot("masked", `/${id}`, {}, async (p) => { await p.locator('[data-note="1"]').click(); await p.waitForTimeout(600); });
  const memo = await post('{ sources(filter: { kinds: ["memorandum"] }, first: 50) { nodes { id restriction { until } factoids(first: 1) { nodes { id } } } } }', {});
  const source = memo.data.sources.nodes.find((n: any) => n.restriction && n.factoids.nodes.length);
  const bound = await post("mutation ($input: CreateCaseStudyInput!) { createCaseStudy(input: $input) { ... on CaseStudy { id } } }", { input: { operationKey: "look-123457", by: "A. K.", content: { title: "Под ограничением", text: `Слова.[@${source.factoids.nodes[0].id}]` } } });
  await shot("restricted", `/${bound.data.createCaseStudy.id}`, {}, async (p) => { await p.locator("[data-restriction] button").click(); await p.waitForTimeout(300); });
  await post("mutation ($input: CreateInterpretationInput!) { createInterpretation(input: $input) { __typename } }", { input: { operationKey: "look-123458", by: "A. K.", factoid: "factoid/SYN-0408-statement-card", verdict: "REJECTED", reason: "x" } });
  await shot("editor", "/studies/edit/SYN-invented-raion", {}, async (p) => { await p.locator("[data-pieces]").waitFor({ timeout: 15000 }); });
  const file = await post("query ($id: ID!) { caseStudy(id: $id) { edition { published(format: HTML) { content } } } }", { id: "study/SYN-invented-raion" });
  const alone = await readers.reader();
  await alone.page.setContent(file.data.caseStudy.edition.published.content);
  await alone.page.screenshot({ path: "/tmp/pub-look/file.png", fullPage: true });
  await alone.page.pdf({ path: "/tmp/pub-look/file.pdf", preferCSSPageSize: true });
}, 200_000);
