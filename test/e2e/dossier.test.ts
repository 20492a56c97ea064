import { readFile } from "node:fs/promises";

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";

import english from "../../client/i18n/en.json" with { type: "json" };
import { planted } from "../../seed/constructed/planted.ts";
import {
  accessibilityBreaches,
  type ReaderOptions,
} from "../support/browser.ts";
import { openForReaders, tabTo } from "../support/readers.ts";

const readers = openForReaders("all");

const { person } = planted.retold;
const procedure = person.replace("person/", "procedure/");

const openDossier = async (
  id: string,
  options: ReaderOptions = {},
  search = "",
) => {
  const reader = await readers.open(`/dossier/${id}${search}`, options);
  await reader.page.locator("[data-section]").first().waitFor();
  await reader.page.locator("[data-not-known]").first().waitFor();
  return reader;
};

const openGaps = async (options: ReaderOptions = {}, search = "") => {
  const reader = await readers.open(`/gaps${search}`, options);
  await reader.page.locator("[data-gap]").first().waitFor();
  return reader;
};

/** Saves the dossier that the page offers. */
const saved = async (page: Page, name: string) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-dossier]").first().getByText(name).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    content: await readFile(await download.path(), "utf8"),
  };
};

const ofClaims = z.object({ claims: z.array(z.object({ id: z.string() })) });
const ownCoverage = z.object({
  claims: z.number(),
  witnesses: z.number(),
  sources: z.number(),
  leftOut: z.array(z.object({ side: z.string(), count: z.number() })),
});
const ownAnswer = z.object({
  data: z.object({
    coverage: ownCoverage,
    factoids: z.object({
      totalCount: z.number(),
      nodes: z.array(z.object({ id: z.string() })),
    }),
  }),
});
const ownFile = z.object({
  reading: z.unknown(),
  coverage: z.unknown(),
  sections: z.array(z.object({ passages: z.array(ofClaims) })),
});

const fits = (page: Page) =>
  page.evaluate(
    () => document.documentElement.scrollWidth <= window.innerWidth,
  );

describe("a reader who wants a dossier", () => {
  test("saves it from the card as a page that stands alone: rivals side by side, sources in both languages, nothing runs", async () => {
    const { page, complaints } = await readers.open(`/${person}`);
    const file = await saved(page, "HTML");
    expect(file.name).toBe(`${person.replace("person/", "person-")}-ru.html`);
    for (const told of [
      "Подборка с источниками",
      "Отбор сведений",
      "Версия данных",
      "вымышленный пример",
      "Чего мы не знаем",
      "так говорит 1 независимый свидетель",
      "The original was read.",
      "Просмотрен подлинник.",
    ])
      expect(file.content).toContain(told);
    expect(file.content).not.toMatch(/<script|src=|https?:\/\/[^ ]*\.js/u);
    const alone = await page.context().newPage();
    await alone.setContent(file.content);
    const rivals = alone.locator(".rivals").first();
    expect(await rivals.locator("article").count()).toBeGreaterThan(1);
    const boxes = await rivals
      .locator("article")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(new Set(boxes).size).toBeLessThan(boxes.length);
    expect(await accessibilityBreaches(alone)).toEqual([]);
    expect((await alone.pdf({ format: "A4" })).byteLength).toBeGreaterThan(
      5_000,
    );
    expect(complaints).toEqual([]);
  });

  test("saves Markdown and JSON of a case from its route, in the language of the page", async () => {
    const { page } = await readers.open(`/verification/${person}`, {
      language: "en",
    });
    await page.locator("[data-route] [data-dossier]").waitFor();
    const markdown = await saved(page, "Markdown");
    expect(markdown.name).toMatch(/^procedure-.*-en\.md$/u);
    expect(markdown.content).toMatch(/^# Dossier: /u);
    const json = await saved(page, "JSON");
    const read: unknown = JSON.parse(json.content);
    expect(read).toMatchObject({
      format: "kartoteka-dossier/1",
      of: "RE_REGISTRATION",
      subject: { id: procedure },
    });
  });

  test("sees on the page what the file will hold, by keyboard alone, under a reading that the page names", async () => {
    const { page } = await readers.open(`/${person}?reading=by:self`, {
      language: "en",
    });
    await page.locator("[data-dossier]").waitFor();
    await tabTo(page, "Dossier with sources", 60);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/dossier/${person}?reading=by:self**`);
    await page.locator("[data-section]").first().waitFor();
    const front = page.locator("[data-dossier-of] dl");
    expect(await front.textContent()).toContain("about oneself");
    const file = await saved(page, "HTML");
    expect(file.content).toContain("about oneself");
    const shown = await page
      .locator("[data-section] [data-statement]")
      .evaluateAll((all) =>
        all.map((one) => one.getAttribute("data-statement")),
      );
    for (const id of shown) expect(file.content).toContain(`id="${id ?? ""}"`);
    const witnesses = await page
      .locator("[data-section] [data-borne-out]")
      .allTextContents();
    expect(witnesses.length).toBeLessThan(shown.length);
    for (const words of witnesses)
      expect(file.content).toContain(`>${words}</p>`);
    expect(file.content.match(/<article/gu)).toHaveLength(shown.length);
  });

  test("finds only what she wrote herself alike on the card, by a query and in the file", async () => {
    const reading = { capacities: ["SELF"], mediations: ["AUTOGRAPH"] };
    const answer = await fetch(readers.at("/graphql"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: `query Own($filter: FactoidFilter, $reading: ReadingInput) {
          coverage(filter: $filter, reading: $reading) { claims witnesses sources leftOut { side count } }
          factoids(filter: $filter, reading: $reading, first: 200) { totalCount nodes { id } }
        }`,
        variables: { filter: { involving: [person] }, reading },
      }),
    });
    const { coverage, factoids } = ownAnswer.parse(await answer.json()).data;
    expect(coverage.claims).toBeGreaterThan(0);
    expect(coverage.leftOut).not.toEqual([]);
    expect(factoids.totalCount).toBe(coverage.claims);
    const asked = factoids.nodes.map(({ id }) => id).toSorted();

    const { page } = await readers.open(
      `/${person}?reading=by:self,via:autograph`,
      { language: "en" },
    );
    const told = page.locator("[data-coverage]");
    await expect
      .poll(() => told.textContent())
      .toMatch(new RegExp(`\\b${String(coverage.claims)} claims?\\b`, "u"));
    expect(await told.textContent()).toContain(
      `${String(coverage.witnesses)} independent witness`,
    );
    const shown = page.locator("[data-card] [data-statement]");
    await shown.nth(asked.length - 1).waitFor();
    await expect
      .poll(async () =>
        (
          await shown.evaluateAll((all) =>
            all.map((one) => one.getAttribute("data-statement") ?? ""),
          )
        ).toSorted(),
      )
      .toEqual(asked);

    const file = ownFile.parse(JSON.parse((await saved(page, "JSON")).content));
    expect(file.reading).toMatchObject(reading);
    expect(file.coverage).toMatchObject(coverage);
    expect(
      file.sections
        .flatMap(({ passages }) => passages.flatMap(({ claims }) => claims))
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(asked);
  });

  test("reads archive references in English on the English page", async () => {
    const { page } = await openDossier(person, { language: "en" });
    const references = await page
      .locator("[data-section] a[href*='/source/']")
      .allTextContents();
    expect(references.length).toBeGreaterThan(3);
    expect(references.join(" ")).toMatch(
      /, f\. V-\d+, op\. 1, d\. \d+, ll?\. /u,
    );
    expect(references.join(" ")).not.toMatch(/[ФОДЛ]\w*\. /u);
  });

  test.each(planted.clashes.filter(({ rule }) => rule !== "RIVALS"))(
    "is told beside a claim which rule it breaks, on the page and in the file: $rule, of $person",
    async ({ rule, wrong, person: whom }) => {
      const words = english.contradictions.rule[rule];
      const { page } = await openDossier(whom, { language: "en" });
      await page
        .locator("[data-section]")
        .getByRole("group")
        .filter({ has: page.locator(`[data-statement="${wrong}"]`) })
        .getByText(words)
        .waitFor();
      const { content } = await saved(page, "Markdown");
      expect(content).toContain(words);
    },
  );

  test("is told when there is nobody of that name", async () => {
    const { page } = await readers.open("/dossier/person/nobody", {
      language: "en",
    });
    await page.getByText("There is no “person/nobody”").waitFor();
  });
});

describe("a reader who asks what is not known", () => {
  test("finds it on the card, each with where to look", async () => {
    const { page } = await readers.open(`/${person}`, { language: "en" });
    const weak = page.locator("[data-not-known=ONE_WITNESS]");
    await weak.waitFor();
    await weak.locator("summary").click();
    expect(await weak.locator("li a").count()).toBeGreaterThan(0);
    await page
      .locator("[data-not-known=SPAN]")
      .getByText(/1941/u)
      .first()
      .waitFor();
  });

  test("of a set: counts that open their people, all of it in the address", async () => {
    const { page, complaints } = await openGaps({ language: "en" });
    await tabTo(page, "Instances without a document", 60);
    await page.keyboard.press("Enter");
    await page.waitForURL("**gap=STAGE**");
    const people = page.locator("[data-gap-people=STAGE] li");
    expect(await people.count()).toBe(100);
    const all = Number(
      await page.locator("[data-gap=STAGE] td").first().textContent(),
    );
    expect(all).toBeGreaterThan(100);
    await page.getByRole("combobox", { name: /district/u }).fill("9903");
    await page.keyboard.press("Escape");
    await people.first().locator("a").click();
    await page.locator("[data-not-known=STAGE]").waitFor();
    await page.goBack();
    await page.locator("[data-gap-people=STAGE]").waitFor();
    expect(complaints).toEqual([]);
  });

  test("of a body, chosen by name; the address shows the same elsewhere", async () => {
    const { page } = await openGaps();
    const before = await page
      .locator("[data-gap=SPAN] td")
      .first()
      .textContent();
    await page
      .getByRole("combobox", { name: /парторганизация/u })
      .fill("райком");
    await page.locator("[role=option][id]").first().click();
    await page.waitForURL("**within=**");
    await page.waitForFunction(
      (text) =>
        document.querySelector("[data-gap=SPAN] td")?.textContent !== text,
      before,
    );
    const counts = await page.locator("[data-gap]").allTextContents();
    const again = await openGaps({}, new URL(page.url()).search);
    expect(await again.page.locator("[data-gap]").allTextContents()).toEqual(
      counts,
    );
  });

  test.each([
    { language: "ru", scheme: "light" },
    { language: "en", scheme: "dark", width: 390, height: 844 },
  ] as const)("meets no barrier: %o", async (options) => {
    const dossier = await openDossier(person, options);
    expect(await accessibilityBreaches(dossier.page)).toEqual([]);
    expect(await fits(dossier.page)).toBe(true);
    const gaps = await openGaps(options, "?gap=INTERESTED");
    await gaps.page.locator("[data-gap-people]").waitFor();
    expect(await accessibilityBreaches(gaps.page)).toEqual([]);
    expect(await fits(gaps.page)).toBe(true);
  });
});
