import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { planted } from "../../seed/constructed/planted.ts";
import {
  accessibilityBreaches,
  type ReaderOptions,
} from "../support/browser.ts";
import { openForReaders, tabTo } from "../support/readers.ts";

const readers = openForReaders("all");

const { person } = planted.retold;
const card = '[data-question="card-fate"]';

/** The board of one who told of her card otherwise at a later hearing. */
const open = async (options: ReaderOptions = {}, search = "") => {
  const reader = await readers.open(`/testimony/${person}${search}`, options);
  await reader.page.locator(card).waitFor();
  return reader;
};

const headers = (page: Page) =>
  page.locator("thead th[data-speaker]").allTextContents();

describe("a reader of what was said", () => {
  test("sees what changed between two hearings of one speaker, each with its leaf, and what others say beside it", async () => {
    const { page, complaints } = await open();
    const answers = page.locator(`${card} td:has([data-claim])`);
    expect(await answers.count()).toBe(3);
    const changed = page.locator(`${card} td[data-change="OTHERWISE"]`);
    const text = (await changed.textContent()) ?? "";
    expect(text).toContain("говорит иначе, чем 24 апреля 1943");
    expect(text).toContain("сожгла партбилет");
    expect(text).toMatch(/Д\. 2\. Л\. \d+/u);
    expect(await page.locator(card).textContent()).toContain(
      "утеряла партбилет",
    );
    expect(complaints).toEqual([]);
  });

  test("finds the table's heads told to those who hear it: speakers, their hearings, questions", async () => {
    const { page } = await open({ language: "en" });
    const scopes = await page
      .locator("table th")
      .evaluateAll((all) => [
        ...new Set(all.map((head) => head.getAttribute("scope"))),
      ]);
    expect(scopes.toSorted()).toEqual(["col", "colgroup", "row", "rowgroup"]);
    expect((await headers(page)).length).toBeGreaterThan(3);
    const spans = await page
      .locator("thead th[data-speaker]")
      .evaluateAll((all) =>
        all.map((head) => Number(head.getAttribute("colspan"))),
      );
    expect(Math.max(...spans)).toBeGreaterThan(2);
    expect(spans.reduce((sum, span) => sum + span, 0)).toBe(
      await page.locator("thead th[scope=col]:not([rowspan])").count(),
    );
  });

  test.each([
    ["en", "Show the words whole"],
    ["ru", "Показать слова целиком"],
  ] as const)(
    "opens long words and the whole claim by keyboard alone; the address says which: %s",
    async (language, unfold) => {
      const { page } = await open({ language });
      const said = page.locator(`${card} [data-change=OTHERWISE] a`).first();
      await tabTo(page, (await said.textContent()) ?? "", 90);
      await page.keyboard.press("Enter");
      const sheet = page.getByRole("dialog");
      await sheet.locator("[data-statement]").first().waitFor();
      expect(page.url()).toMatch(/claim=factoid\/SYN-\d+-second-card/u);
      // What excludes it stands beside it.
      await expect
        .poll(() => sheet.locator("[data-statement]").count())
        .toBe(2);
      await page.keyboard.press("Escape");
      await sheet.waitFor({ state: "detached" });
      expect(page.url()).not.toContain("claim=");
      await tabTo(page, unfold, 90);
      await page.keyboard.press("Enter");
      await page.getByText("Думала, за утерю спросят меньше").waitFor();
    },
  );

  test("is told what may have mattered to a speaker and what became of them, each with its claims", async () => {
    const { page } = await open({ language: "en" });
    const interest = page.locator("[data-interest=OWN_CASE]");
    await interest.locator("summary").click();
    expect(await interest.locator("li").count()).toBeGreaterThan(0);
    const fates = page.locator("[data-fate=penalty]");
    expect((await fates.allTextContents()).join(" ")).toMatch(
      /expelled.*reinstated/u,
    );
    expect(await fates.first().locator("a").count()).toBe(1);
  });

  test("asks according to whom: under a reading other speakers are gone, and the columns keep their order", async () => {
    const { page } = await open({}, "?reading=by:self");
    expect(await headers(page)).toHaveLength(1);
    await page.goto(readers.at(`/testimony/${person}`));
    await page.locator(card).waitFor();
    const days = await page
      .locator("thead th[scope=col]:not([rowspan])")
      .allTextContents();
    expect(days[0]).toContain("марта 1943");
  });

  test("comes from the card, from the case and from a contradiction", async () => {
    const { page } = await readers.open(`/${person}`);
    await page
      .locator("[data-card]")
      .getByRole("link", { name: "Сопоставление показаний" })
      .click();
    await page.waitForURL(`**/testimony/${person}`);
    const procedure = person.replace("person/", "procedure/");
    await page.goto(readers.at(`/${procedure}`));
    await page
      .locator("[data-card]")
      .getByRole("link", { name: "Сопоставление показаний" })
      .click();
    await page.waitForURL(`**/testimony/${procedure}`);
    await page.goto(readers.at(`/contradictions?of=${person}&about=card-fate`));
    await page
      .locator("[data-rivals]")
      .getByRole("link", { name: "Сопоставление показаний" })
      .click();
    await page.waitForURL(`**/testimony/${person}?about=card-fate`);
    await page.locator(card).waitFor();
    expect(await page.locator("[data-question]").count()).toBe(1);
  });

  test("is told when there is no such person", async () => {
    const { page } = await readers.open("/testimony/person/nobody", {
      language: "en",
    });
    await page.getByText("There is no “person/nobody”").waitFor();
  });

  test.each([
    { language: "ru", scheme: "light" },
    { language: "en", scheme: "dark" },
    { language: "ru", scheme: "dark", width: 390, height: 844 },
    { language: "en", scheme: "light", width: 390, height: 844 },
  ] as const)("meets no barrier: %o", async (options) => {
    const { page } = await open(options);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= window.innerWidth,
      ),
    ).toBe(true);
  });

  test("reads on a phone one answer below the other", async () => {
    const { page } = await open({ width: 390, height: 844 });
    expect(await page.locator("table").count()).toBe(0);
    expect(await page.locator(`${card} li:has([data-claim])`).count()).toBe(3);
    await page
      .locator(`${card} li[data-change="OTHERWISE"]`)
      .getByText("говорит иначе")
      .waitFor();
  });
});
