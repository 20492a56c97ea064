import { readFile } from "node:fs/promises";

import { describe, expect, test } from "vitest";

import { planted } from "../../seed/constructed/planted.ts";
import {
  accessibilityBreaches,
  type ReaderOptions,
} from "../support/browser.ts";
import { openForReaders } from "../support/readers.ts";

const readers = openForReaders("all");

/** A busy machine may take its time. */
const patience = { timeout: 20_000 };

const open = async (path: string, options: ReaderOptions = {}) => {
  const reader = await readers.open(`/questions${path}`, options);
  await reader.page
    .locator(path === "" ? "[data-now]" : "[data-stand]")
    .first()
    .waitFor();
  return reader;
};

describe("a reader of the research questions", () => {
  test("comes from the list of pages, sees how much there is for each, reads the answer to one and opens its people", async () => {
    const { page, complaints } = await readers.open("/", { language: "en" });
    await page.getByRole("link", { name: "Questions", exact: true }).click();
    await page.locator("[data-now]").first().waitFor();
    expect(await page.locator("[data-question]").count()).toBe(16);
    for (const claims of await page
      .locator("[data-now]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-now"))))
      expect(Number(claims)).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Who sat in judgement" }).click();
    await page.waitForURL(/\/questions\/5/u);
    const stand = page.locator("[data-stand]");
    await stand.waitFor();
    expect(await stand.textContent()).toContain("an invented example");
    const cell = page.locator(
      `[data-table=bodies] [data-row="${planted.bureau.raikom}"] [data-col=stayed] button`,
    );
    expect(await cell.textContent()).toBe("4");
    await cell.click();
    const sheet = page.getByRole("dialog");
    await sheet.locator("[data-person]").first().waitFor();
    expect(
      (
        await sheet
          .locator("[data-person]")
          .evaluateAll((all) =>
            all.map((one) => one.getAttribute("data-person") ?? ""),
          )
      ).toSorted(),
    ).toEqual([...planted.bureau.stayed].toSorted());
    // A copied address shows the same.
    const copied = await readers.reader({ language: "en" });
    await copied.page.goto(page.url());
    await copied.page.locator("[data-person]").first().waitFor();
    expect(await copied.page.locator("[data-person]").count()).toBe(4);
    await sheet.locator("[data-person] a").first().click();
    await page.waitForURL(/\/person\/SYN-/u);
    await page.goBack();
    await page.locator("[data-opened]").waitFor();
    expect(complaints).toEqual([]);
  });

  test("says what counts as what, in the address; takes it back; and reads what the data cannot say and what speaks against it", async () => {
    const { page } = await open("/1");
    const stand = page.locator("[data-stand]");
    const before = Number(await stand.getAttribute("data-stand"));
    await page.locator("[data-definition=same]").selectOption("KINDS");
    await page.waitForURL(/where=same:KINDS/u);
    await expect
      .poll(() => stand.getAttribute("data-stand"), patience)
      .not.toBe(String(before));
    expect(Number(await stand.getAttribute("data-stand"))).toBeGreaterThan(
      before,
    );
    await page.getByText("Чего они сказать не могут").waitFor();
    await page.locator('[data-count="counter|within"]').waitFor();
    // The figure and the table hold the same.
    const rows = await page.locator("[data-table=places] tbody tr").count();
    expect(await page.locator("[data-figure=places] circle").count()).toBe(
      rows,
    );
    await page.getByRole("button", { name: "Всё как обычно" }).click();
    await expect
      .poll(() => stand.getAttribute("data-stand"), patience)
      .toBe(String(before));
  });

  test.each([
    ["ru", /^\d+ из \d+, 1 район$/u],
    ["en", /^\d+ of \d+, 1 raion$/u],
  ] as const)(
    "sees of how many and from how many raions the counter-evidence is, and of which raion the extremes are: %s",
    async (language, told) => {
      const { page } = await open("/4", { language });
      for (const key of ["least", "most"]) {
        const line = page.locator(`[data-count="counter|${key}"]`);
        expect(await line.locator("[data-how-many]").textContent()).toMatch(
          told,
        );
        expect(await line.textContent()).toMatch(/\((?:вымышл\.|invented)\):/u);
      }
    },
  );

  test("chooses whose life to read, document by document", async () => {
    const { page } = await open("/8", { language: "en" });
    await page.locator('[data-cell="spread|10"]').click();
    const person = page.locator(
      `[data-person="${planted.contradiction.person}"]`,
    );
    const first =
      (await person.count()) > 0
        ? person
        : page.locator("[data-person]").first();
    await page.locator("[data-person]").first().waitFor();
    await first.getByRole("link", { name: "read this life" }).click();
    await page.locator("[data-table=documents]").waitFor();
    expect(page.url()).toContain("where=person:person/SYN-");
    expect(
      await page.locator("[data-table=documents] tbody tr").count(),
    ).toBeGreaterThan(9);
    await page.locator("button[data-definition=person]").click();
    await page.locator("[data-table=spread]").waitFor();
  });

  test("hands on the answer as CSV and JSON with definitions, reading and coverage, and sees the query and the Cypher that ran", async () => {
    const { page } = await open("/6", { language: "en" });
    const [csv] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as CSV" }).click(),
    ]);
    const text = await readFile(await csv.path(), "utf8");
    expect(csv.suggestedFilename()).toBe("kartoteka-question-6.csv");
    expect(text).toContain("By whose word: anybody's");
    expect(text).toMatch(/burned,Fate|burned/u);
    expect(text.split("\r\n").some((line) => /^[=+@]/u.test(line))).toBe(false);
    const [json] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as JSON" }).click(),
    ]);
    const saved: { rows: readonly unknown[] } = JSON.parse(
      await readFile(await json.path(), "utf8"),
    );
    expect(saved.rows.length).toBeGreaterThan(40);
    await page.locator("[data-behind] summary").click();
    const cypher = await page.locator("[data-text=cypher]").textContent();
    expect(cypher).toContain("MATCH (f:Factoid)");
    expect(await page.locator("[data-text=graphql]").textContent()).toContain(
      "researchQuestion(number: 6",
    );
  });

  test("finds on the page of a question, by whose word ever, the reading, what it rests on, what cannot be said, what speaks against it, the files and the query", async () => {
    const { page } = await readers.reader({ language: "en" });
    const counted: string[] = [];
    const look = async (number: number, reading: string, told: RegExp) => {
      await page.goto(
        readers.at(`/questions/${String(number)}?reading=${reading}`),
      );
      const stand = page.locator(
        `[data-question="${String(number)}"] [data-stand]`,
      );
      await stand.waitFor();
      expect(await stand.textContent()).toMatch(told);
      expect(await stand.textContent()).toMatch(/\d+ claims?/u);
      counted.push((await stand.getAttribute("data-stand")) ?? "");
      const text = (await page.locator("main").textContent()) ?? "";
      for (const part of [
        "What they cannot say",
        "How it is counted",
        "Save as CSV",
        "Save as JSON",
      ])
        expect(text, String(number)).toContain(part);
      expect(
        await page.locator("[data-behind] [data-text=cypher]").count(),
      ).toBe(1);
    };
    for (const number of [1, 4, 6, 10, 13, 16])
      await look(number, "by:self", /about oneself/u);
    const bySelf = counted.at(2);
    await look(6, "", /all claims/u);
    await look(6, "accepted", /accepted/u);
    expect(Number(bySelf)).toBeLessThan(Number(counted.at(-2)));
  });

  test("goes from what a source states of the whole to the source, in one click", async () => {
    const { page } = await open("/12", { language: "en" });
    await page.locator("[data-quoted] a[href*='/source/']").first().click();
    await page.waitForURL(/\/source\//u);
  });

  test("keeps the letters of a figure legible on a phone", async () => {
    const { page } = await open("/6", { width: 390, height: 844 });
    const sizes = await page
      .locator("[data-figure] svg text")
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().height),
      );
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThan(11);
  });

  test("is told how little there is without the invented layer", async () => {
    const { page } = await open("/5?reading=real", { language: "en" });
    expect(
      Number(await page.locator("[data-stand]").getAttribute("data-stand")),
    ).toBeLessThan(10);
    await page.goto(readers.at("/questions/17"));
    await page.getByText("There is no such question").waitFor();
  });

  test.each([
    ["", { language: "ru", scheme: "light" }],
    ["", { language: "en", scheme: "dark", width: 390, height: 844 }],
    ["/1", { language: "ru", scheme: "dark" }],
    ["/6", { language: "ru", scheme: "light", width: 390, height: 844 }],
    ["/12", { language: "en", scheme: "light" }],
    ["/15", { language: "ru", scheme: "light" }],
    ["/8", { language: "en", scheme: "dark" }],
  ] as const)("meets no barrier: %s %o", async (path, options) => {
    const { page, complaints } = await open(path, options);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= window.innerWidth,
      ),
    ).toBe(true);
    expect(complaints).toEqual([]);
  });
});
