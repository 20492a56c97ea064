import { readFile } from "node:fs/promises";

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import {
  accessibilityBreaches,
  type ReaderOptions,
} from "../support/browser.ts";
import { openForReaders } from "../support/readers.ts";

const readers = openForReaders("real");

const open = async (id: string, options: ReaderOptions = {}) => {
  const reader = await readers.reader(options);
  await reader.page
    .context()
    .grantPermissions(["clipboard-read", "clipboard-write"]);
  await reader.page.goto(readers.at(`/${id}`));
  await reader.page.locator("[data-cite] h3").first().waitFor();
  return reader;
};

const form = (page: Page, name: string) =>
  page.locator("[data-cite]").getByRole("region", { name, exact: true });

/** What is on the clipboard under a media type. */
const clipboard = (page: Page, type: string) =>
  page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType(wanted))?.text();
  }, type);

const saved = async (page: Page, name: string) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-cite]").getByRole("link", { name }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    content: await readFile(await download.path(), "utf8"),
  };
};

describe("a reader who wants to cite", () => {
  test("sees an article by ГОСТ and Chicago, each with how it was consulted", async () => {
    const { page, complaints } = await open("source/jones-2005");
    const text = (name: string) => form(page, name).locator("p").textContent();
    expect(await text("Сноска, ГОСТ Р 7.0.5-2008")).toBe(
      "Jones. Every Family Has Its Freak // Slavic Review. 2005. Vol. 64, no. 4. P. 747–770. URL: https://www.scribd.com/document/439215871. Просмотрены только аннотация или отрывок.",
    );
    expect(await text("Список литературы, Chicago")).toBe(
      "Jones. “Every Family Has Its Freak.” Slavic Review 64, no. 4 (2005): 747–70. https://www.scribd.com/document/439215871. Only an abstract or an excerpt was read.",
    );
    expect(complaints).toEqual([]);
  });

  test("copies a citation with its italics", async () => {
    const { page } = await open("source/jones-2005");
    await page
      .getByRole("button", { name: "Скопировать: Сноска, Chicago" })
      .click();
    await form(page, "Сноска, Chicago").getByText("Скопировано").waitFor();
    expect(await clipboard(page, "text/plain")).toBe(
      "Jones, “Every Family Has Its Freak,” Slavic Review 64, no. 4 (2005): 747–70, https://www.scribd.com/document/439215871. Only an abstract or an excerpt was read.",
    );
    expect(await clipboard(page, "text/html")).toContain(
      "<i>Slavic Review</i> 64",
    );
  });

  test("is told through what a paper is known that nobody here has seen", async () => {
    const { page } = await open("source/khavronichev-memorandum");
    expect(
      await form(page, "Сноска, ГОСТ Р 7.0.5-2008").locator("p").textContent(),
    ).toMatch(
      /^Хавроничев В\. Я\. Докладная записка .* \/\/ Центр документации .* Не просмотрено, известно только по ссылке в: .*adm-tbilisskaya\.ru/,
    );
  });

  test("saves files for reference managers, in UTF-8, with the same note", async () => {
    const { page } = await open("source/khavronichev-memorandum");
    const note = "Не просмотрено, известно только по ссылке в:";
    const bib = await saved(page, "BibTeX");
    expect(bib.name).toBe("khavronichev-memorandum.bib");
    expect(bib.content).toMatch(/^@unpublished\{khavronichev-memorandum,\n/);
    expect(bib.content).toContain("author = {Хавроничев, В. Я.}");
    expect(bib.content).toContain(note);
    const ris = await saved(page, "RIS");
    expect(ris.content).toContain("AU  - Хавроничев, В. Я.\r\n");
    expect(ris.content).toContain(`N1  - ${note}`);
    const csl = await saved(page, "CSL-JSON");
    expect(csl.name).toBe("khavronichev-memorandum.json");
    expect(JSON.parse(csl.content)).toMatchObject([
      {
        id: "source/khavronichev-memorandum",
        type: "document",
        archive: expect.stringContaining("ЦДНИКК"),
        note: expect.stringContaining(note),
      },
    ]);
  });

  test("saves all sources of a study as one file", async () => {
    const { page } = await readers.open("/study/senarskaya-and-porublev");
    const cited = page.locator("[data-source]");
    await cited.first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page
        .locator("[data-cited-sources]")
        .getByRole("button", { name: "BibTeX" })
        .click(),
    ]);
    const content = await readFile(await download.path(), "utf8");
    const keys = [...content.matchAll(/^@\w+\{(.+),$/gmu)].map(
      ([, key = ""]) => `source/${key}`,
    );
    expect(keys.toSorted()).toEqual(
      (
        await cited.evaluateAll((all) =>
          all.map((one) => one.getAttribute("data-source") ?? ""),
        )
      ).toSorted(),
    );
  });

  test.each([
    ["ru", "light"],
    ["en", "dark"],
  ] as const)(
    "on a phone in %s, %s: nothing is cut off, and the page is accessible",
    async (language, scheme) => {
      const { page } = await open("source/voisin-summary", {
        language,
        scheme,
        width: 390,
        height: 844,
      });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
      ).toBeLessThanOrEqual(390);
      await page.waitForLoadState("networkidle");
      expect(await accessibilityBreaches(page)).toEqual([]);
    },
  );
});
