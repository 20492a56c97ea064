import { readFile } from "node:fs/promises";

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import {
  accessibilityBreaches,
  type ReaderOptions,
} from "../support/browser.ts";
import { firstPlan, openForReaders } from "../support/readers.ts";

const readers = openForReaders("all");

const rows = (page: Page) => page.locator("[data-person]");

const open = async (search: string, options: ReaderOptions = {}) => {
  const reader = await readers.open(`/?${search}`, options);
  await rows(reader.page).first().waitFor();
  return reader;
};

/** How many people the page says there are. */
const total = async (page: Page): Promise<number> =>
  Number(await page.locator("[data-total]").getAttribute("data-total"));

const value = (page: Page, facet: string, code: string) =>
  page.locator(`[data-facet="${facet}"] [data-value="${code}"]`);

const countOf = async (page: Page, facet: string, code: string) =>
  Number(
    /\d+$/u.exec(
      (await value(page, facet, code).locator("label").innerText()).trim(),
    )?.[0],
  );

const settled = async (page: Page) => {
  await page.waitForFunction(
    () => document.querySelectorAll('[aria-busy="true"]').length === 0,
  );
};

const saved = async (page: Page, name: string) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name }).click(),
  ]);
  return readFile(await download.path(), "utf8");
};

describe("a reader who chooses people", () => {
  test("sees beside each value whom it leaves, takes one, leaves another out, and the address says so", async () => {
    const { page, complaints } = await open("kind=people");
    await value(page, "PENALTY", "expelled").waitFor();
    const expelled = await countOf(page, "PENALTY", "expelled");
    await value(page, "PENALTY", "expelled").getByRole("checkbox").click();
    await page.waitForURL(/where=penalty:expelled/u);
    await page.locator(`[data-total="${String(expelled)}"]`).waitFor();
    await settled(page);
    const burned = await countOf(page, "CARD_FATE", "burned");
    // Of some of them only a doubtful claim tells it: a range.
    expect(
      await value(page, "CARD_FATE", "burned").locator("label").innerText(),
    ).toMatch(/\d+–\d+\s*$/u);
    await value(page, "CARD_FATE", "burned")
      .getByRole("button", { name: /^не: /u })
      .click();
    await page.waitForURL(/not-card-fate:burned/u);
    await page.locator(`[data-total="${String(expelled - burned)}"]`).waitFor();
    // The value that is left out keeps its count: so many would come back.
    await settled(page);
    expect(await countOf(page, "CARD_FATE", "burned")).toBe(burned);
    await expect
      .poll(() => page.locator("[data-condition]").allTextContents())
      .toEqual([
        expect.stringContaining("кроме: сжёг"),
        expect.stringContaining("исключ"),
      ]);
    await page.goBack();
    await page.locator(`[data-total="${String(expelled)}"]`).waitFor();
    expect(complaints).toEqual([]);
  });

  test("asks for one thing or else another; every condition can be taken away again", async () => {
    const { page } = await open("where=penalty:expelled;penalty:reinstated", {
      language: "en",
    });
    const either = await total(page);
    expect(await page.locator("[data-set]").count()).toBe(2);
    await page
      .locator("[data-set='2']")
      .getByRole("button", { name: "take this alternative away" })
      .click();
    await page.waitForURL(/where=penalty:expelled$/u);
    await settled(page);
    await page.getByRole("button", { name: "or else…" }).click();
    await page.getByText("nothing chosen yet").waitFor();
    await value(page, "PENALTY", "reinstated").getByRole("checkbox").click();
    await page.locator(`[data-total="${String(either)}"]`).waitFor();
    await page.getByRole("button", { name: "Clear all" }).click();
    await page.waitForURL((url) => !url.search.includes("where"));
  });

  test("chooses columns, sorts by one, turns pages, and finds the same by the address", async () => {
    const { page } = await open("kind=people");
    await page.locator("[data-columns] summary").click();
    await page
      .locator("[data-columns]")
      .getByLabel("Основание решения")
      .click();
    await page.waitForURL(/columns=.*ground/u);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Сведений/u }).click();
    await page.waitForURL(/sort=claims/u);
    await page.getByRole("button", { name: /^Сведений/u }).click();
    await page.waitForURL(/sort=-claims/u);
    await page
      .locator('th[aria-sort="descending"]', { hasText: "Сведений" })
      .waitFor();
    await settled(page);
    const claims = (
      await page.locator('[data-column="CLAIMS"]').allTextContents()
    ).map(Number);
    expect(claims).toHaveLength(50);
    expect(claims).toEqual(claims.toSorted((a, b) => b - a));
    const names = await rows(page).locator("th").allTextContents();
    await page.getByRole("button", { name: "Дальше" }).click();
    await page.waitForURL(/page=2/u);
    await page.getByText("2 из").waitFor();
    await settled(page);
    const next = await rows(page).locator("th").allTextContents();
    expect(next.filter((name) => names.includes(name))).toEqual([]);
    const other = await readers.open(
      new URL(page.url()).pathname + new URL(page.url()).search,
    );
    await rows(other.page).first().waitFor();
    expect(await rows(other.page).locator("th").allTextContents()).toEqual(
      next,
    );
  });

  test("walks the rows by arrows, picks by space, and opens the picked as a network", async () => {
    const { page } = await open("where=penalty:expelled", { language: "en" });
    await page.locator("[data-result]").first().focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    expect(
      await rows(page).getByRole("checkbox", { checked: true }).count(),
    ).toBe(2);
    await page
      .getByRole("link", { name: "Open as a network: 2 people" })
      .click();
    await page.waitForURL(/\/network\?.*around=person/u);
    await page.locator("[data-network][aria-busy=false]").waitFor();
  });

  test("finds people by a name as anybody writes it, best first, with the reason, beside conditions", async () => {
    const { page } = await open("q=Senarskoi&kind=people");
    expect(await rows(page).first().textContent()).toMatch(/Сенарская/u);
    expect(
      await rows(page).first().locator('[data-column="WHY"]').textContent(),
    ).toMatch(/другим письмом|в другом падеже/u);
    await page
      .getByRole("link", { name: "Всё найденное по этим словам" })
      .click();
    await page.waitForURL((url) => !url.search.includes("kind"));
  });

  test("saves exactly those who are left, all pages of them, for a spreadsheet and as JSON", async () => {
    const { page } = await open(
      "where=penalty:expelled&columns=card-fate,claims",
    );
    const many = await total(page);
    expect(many).toBeGreaterThan(50);
    const csv = await saved(page, "Выгрузить CSV");
    expect(csv.startsWith("\uFEFF# Люди\r\n")).toBe(true);
    const lines = csv.trimEnd().split("\r\n");
    const notes = lines.filter((line) => /^\uFEFF?"?#/u.test(line));
    expect(notes.join(" ")).toMatch(
      /Взыскание: исключ.*вымышленные примеры.*Отбор сведений: все сведения.*За этим стоят: \d+.*версия данных \d+/u,
    );
    const [head, ...told] = lines.slice(notes.length);
    expect(head).toBe(
      "Постоянный адрес;Имя;Судьба партбилета;Сведений;Вымышленный пример",
    );
    expect(told).toHaveLength(many);
    const json: unknown = JSON.parse(await saved(page, "Выгрузить JSON"));
    expect(json).toMatchObject({ title: "Люди" });
    expect(told.every((line) => line.startsWith("person/"))).toBe(true);
  });

  test("keeps a search under a name in this browser, opens it again, and gives it up", async () => {
    const { page } = await open("where=penalty:expelled", { language: "en" });
    await page.getByText("Saved searches").click();
    await page.getByLabel("Name", { exact: true }).fill("The expelled");
    await page.getByRole("button", { name: "Save this search" }).click();
    await page.locator("[data-saved]").waitFor();
    await page.goto(readers.at("/"));
    await page.getByRole("link", { name: "The expelled" }).click();
    await page.waitForURL(/where=penalty:expelled|where=penalty%3Aexpelled/u);
    await rows(page).first().waitFor();
    await page.goto(readers.at("/"));
    await page.getByRole("button", { name: "Delete: The expelled" }).click();
    await page.locator("[data-saved]").waitFor({ state: "detached" });
  });

  test("is told when nobody is left and when part of the address means nothing", async () => {
    const { page } = await readers.open(
      "/?reading=real&where=sex:woman,shoe-size:43",
      {
        language: "en",
      },
    );
    await page
      .getByText("Nothing was found")
      .or(page.getByText("Nothing found"))
      .first()
      .waitFor();
    await page.getByText("shoe-size:43").waitFor();
    await page
      .locator('[data-condition="SEX"]', { hasText: "female" })
      .waitFor();
  });

  test.each([
    { language: "ru", scheme: "light" },
    { language: "en", scheme: "dark" },
    { language: "ru", scheme: "dark", width: 390, height: 844 },
  ] as const)("meets no barrier: %o", async (options) => {
    const { page } = await open(
      "where=penalty:expelled,not-card-fate:burned",
      options,
    );
    await settled(page);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= window.innerWidth,
      ),
    ).toBe(true);
  });
});

const list = [
  "1. Порублёв И. Г., 1905 г. р.",
  "Senarskaya",
  "",
  "Кржижановский Глеб Максимилианович",
  "т. Порублеву И. Г.",
].join("\n");

describe("a reader with a list of names", () => {
  test("sees line by line what meets, what is doubtful and why, and what is unknown; saves it", async () => {
    const { page, complaints } = await readers.open("/names");
    await page.getByLabel("Список имён").fill(list);
    await page.getByRole("button", { name: "Сверить 4 строки" }).click();
    await page.getByText("Сверены 4 строки").waitFor();
    const verdict = (line: number) =>
      page
        .locator(`[data-line="${String(line)}"]`)
        .getAttribute("data-verdict");
    expect([
      await verdict(1),
      await verdict(2),
      await verdict(4),
      await verdict(5),
    ]).toEqual(["SURE", "DOUBTFUL", "UNKNOWN", "SURE"]);
    expect(await page.locator('[data-line="2"]').textContent()).toContain(
      "имя неполное",
    );
    expect(await page.locator('[data-line="1"]').textContent()).toContain(
      "То же лицо в строках: 5",
    );
    const csv = await saved(page, "Выгрузить CSV");
    expect(csv).toContain(
      '1;"1. Порублёв И. Г., 1905 г. р.";сходится;;person/porublev-i-g;',
    );
    await page.locator('[data-tally="UNKNOWN"]').click();
    expect(await page.locator("[data-line]").count()).toBe(1);
    expect(await accessibilityBreaches(page)).toEqual([]);
    // The address holds the list: elsewhere it is matched at once.
    const other = await readers.open(
      new URL(page.url()).pathname + new URL(page.url()).search,
    );
    await other.page.locator('[data-line="5"]').waitFor();
    expect(complaints).toEqual([]);
  });

  test("meets no barrier in English, in the dark, on a phone", async () => {
    const { page } = await readers.open(
      `/names?list=${encodeURIComponent(list)}`,
      { language: "en", scheme: "dark", width: 390, height: 844 },
    );
    await page.locator('[data-line="5"]').waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= window.innerWidth,
      ),
    ).toBe(true);
  });
});

describe("a reader who looks through all documents", () => {
  test("reaches those beyond the first two hundred, and an address opens where the page began", async () => {
    const { page } = await readers.open("/?kind=sources");
    const found = page.locator("[data-found]");
    const next = page.getByRole("button", { name: "Следующие 100" });
    await found.first().waitFor({ timeout: firstPlan });
    const seen = new Set<string>();
    for (let turn = 0; turn < 3; turn += 1) {
      for (const row of await found.all())
        seen.add((await row.getAttribute("data-found")) ?? "");
      const before = page.url();
      await next.click();
      await page.waitForURL((url) => url.href !== before);
      await settled(page);
    }
    expect(seen.size).toBeGreaterThan(280);
    const [first] = await found.allTextContents();
    await page.reload();
    await found.first().waitFor();
    expect((await found.allTextContents())[0]).toBe(first);
    await page.getByRole("button", { name: "С начала" }).click();
    await expect
      .poll(async () => (await found.allTextContents())[0], { timeout: 15_000 })
      .not.toBe(first);
  });
});

describe("a reader with an archival reference", () => {
  test("types it into the search, sees how it was read, and gets the papers of the file, each with its card", async () => {
    const { page, complaints } = await readers.reader({ language: "en" });
    await page.goto(
      readers.at("/?q=Архив (вымышл.). Ф. B-12. Оп. 1. Д. 2. Л. 94"),
    );
    const read = page.locator("[data-reference]");
    await read.waitFor();
    expect(await read.textContent()).toContain(
      "Архив (вымышл.), f. V-12, op. 1, d. 2, l. 94",
    );
    await page.getByText("letters of two alphabets").waitFor();
    await page.getByText("Leaves are not compared").waitFor();
    const papers = page.locator("main a[href*='/source/']");
    await papers.first().waitFor({ timeout: firstPlan });
    expect(await papers.count()).toBeGreaterThan(1);
    const count = await papers.count();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page
        .locator("[data-citations]")
        .getByRole("button", { name: /RIS$/u })
        .click(),
    ]);
    const records = await readFile(await download.path(), "utf8");
    expect(records.match(/^TY {2}- /gmu)).toHaveLength(count);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await papers.first().click();
    await page
      .getByText(/f\. V-12, op\. 1, d\. 2/u)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });
});
