import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { planted } from "../../seed/constructed/planted.ts";
import {
  accessibilityBreaches,
  type ReaderOptions,
} from "../support/browser.ts";
import { openForReaders } from "../support/readers.ts";

const readers = openForReaders("all");

const { restored } = planted;

/** The page of lives, when all of them have come. */
const open = async (search = "", options: ReaderOptions = {}) => {
  const reader = await readers.open(`/trajectories${search}`, options);
  const { page } = reader;
  await page.locator("[data-life]").first().waitFor();
  await page.locator("[data-loaded][aria-busy='false']").waitFor();
  return reader;
};

const loaded = async (page: Page): Promise<number> =>
  Number(await page.locator("[data-loaded]").getAttribute("data-loaded"));

const scrolling = "[data-lanes]";

describe("a reader of courses of life", () => {
  test("scrolls through all lives: only what is seen is in the page, and frames are not dropped", async () => {
    const { page, complaints } = await open("?group=none");
    await expect
      .poll(() => loaded(page), { timeout: 60_000 })
      .toBeGreaterThan(600);
    const drawn = await page.locator("[data-life]").count();
    expect(drawn).toBeLessThan(120);
    const first = await page
      .locator("[data-life]")
      .first()
      .getAttribute("data-life");
    const slowest = await page.locator(scrolling).evaluate(
      (frame) =>
        new Promise<number>((done) => {
          let [before, worst, step] = [performance.now(), 0, 0];
          const next = (now: number) => {
            worst = Math.max(worst, step > 1 ? now - before : 0);
            before = now;
            step += 1;
            frame.scrollTop += 240;
            if (step < 40) requestAnimationFrame(next);
            else done(worst);
          };
          requestAnimationFrame(next);
        }),
    );
    // A machine that is busy otherwise may drop some frames; a page that draws all lives takes seconds for each.
    expect(slowest).toBeLessThan(700);
    expect(
      await page.locator("[data-life]").first().getAttribute("data-life"),
    ).not.toBe(first);
    expect(complaints).toEqual([]);
  });

  test("sees an expulsion and a reinstatement, and opens the life in words with its leaves; the address says which", async () => {
    const { page } = await readers.open(
      `/trajectories?lane=party&life=${restored}`,
    );
    const told = page.locator(`[data-told="${restored}"]`);
    await told.waitFor();
    const text = (await told.textContent()) ?? "";
    expect(text).toMatch(/исключён.*восстановлен/su);
    expect(text).toContain("не известно");
    expect(await told.locator("a[href*='/source/']").count()).toBeGreaterThan(
      2,
    );
    await page.keyboard.press("Escape");
    await told.waitFor({ state: "detached" });
    expect(page.url()).not.toContain("life=");
  });

  test("groups by outcome and counts days from the liberation, and finds the same view at a copied address", async () => {
    const { page } = await open("", { language: "en" });
    await page.getByLabel("Groups").selectOption("outcome");
    await page.getByLabel("Time").selectOption("liberation");
    await page
      .locator('[data-group="expelled"], [data-group]')
      .first()
      .waitFor();
    await expect.poll(() => page.url()).toContain("clock=liberation");
    await page.getByText("+365").first().waitFor();
    const headsOf = (shown: typeof page) =>
      shown.locator("[data-group]").allTextContents();
    const other = await readers.open(
      new URL(page.url()).pathname + new URL(page.url()).search,
      { language: "en" },
    );
    await other.page.getByText("+365").first().waitFor();
    // Heads count who has come; more come while the page is looked at.
    await expect
      .poll(
        async () =>
          (await headsOf(other.page)).join() === (await headsOf(page)).join(),
        { timeout: 30_000 },
      )
      .toBe(true);
    expect((await headsOf(page)).length).toBeGreaterThan(1);
  });

  test("reads the same in words: what is not known is a stretch, too", async () => {
    const { page } = await readers.open("/trajectories?show=table&group=none", {
      language: "en",
    });
    const line = page.locator("tr[data-life]").first();
    await line.waitFor();
    expect(await line.textContent()).toMatch(
      /1 January 1941 – .*31 December 1945/su,
    );
    expect(await page.locator("table").textContent()).toContain("not known");
  });

  test("opens by keyboard who was in a state in one month: as many as the number says", async () => {
    const { page } = await readers.open(
      "/trajectories?show=states&lane=where&span=1942-1943",
      { language: "en" },
    );
    const number = page.getByRole("button", {
      name: /^1942-11, under occupation: /,
    });
    await number.waitFor();
    const count = Number(await number.textContent());
    await number.focus();
    await page.keyboard.press("Enter");
    const people = page.locator("[data-people]");
    await people.waitFor();
    expect(Number(await people.getAttribute("data-people"))).toBe(count);
    expect(await people.locator("a").count()).toBe(Math.min(100, count));
    expect(page.url()).toContain("open=1942-11");
  });

  test("opens who was in a state some days from the liberation of the own raion: as many as the number says", async () => {
    const { page } = await readers.open(
      "/trajectories?show=states&lane=party&clock=liberation",
      { language: "en" },
    );
    const number = page.getByRole("button", { name: /^\+90, expelled: / });
    await number.waitFor();
    const count = Number(await number.textContent());
    await number.click();
    const people = page.locator("[data-people]");
    await people.waitFor();
    expect(Number(await people.getAttribute("data-people"))).toBe(count);
  });

  test("chooses two lives by keyboard and sets them side by side", async () => {
    const { page } = await open("?group=none", { language: "en" });
    await page
      .getByRole("checkbox", { name: /^Compare / })
      .first()
      .focus();
    await page.keyboard.press("Space");
    await page
      .getByRole("checkbox", { name: /^Compare / })
      .nth(1)
      .focus();
    await page.keyboard.press("Space");
    await page.getByText("2 chosen").waitFor();
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.locator('[data-compared="2"]').waitFor();
    expect(await page.locator("[data-channel]").count()).toBe(8);
    await page.goBack();
    await page.locator("[data-life]").first().waitFor();
  });

  test("goes the whole way: a raion's people by days since its occupation and by outcome, the band of the card hidden, expelled, reinstated down to the leaf of the minutes, the least typical path with its reason beside the most typical, and the months to take along", async () => {
    const raion = "district/SYN-mayachinsky";
    const hid = "person/SYN-0476";
    const { page, complaints } = await open(`?district=${raion}`, {
      language: "en",
    });
    await page.getByLabel("Time").selectOption("occupation");
    await page.getByLabel("Groups").selectOption("outcome");
    await page.getByText("+365").first().waitFor();
    await page.locator('[data-group="expelled"]').waitFor();

    // The band, its two halves: the same person is in both.
    const opened = async (band: RegExp): Promise<void> => {
      const button = page.getByRole("button", { name: band });
      const count = Number(await button.textContent());
      await button.click();
      const people = page.locator("[data-people]");
      await people.waitFor();
      expect(await people.locator("a").count()).toBe(count);
      await people.locator(`a[href*="${hid}"]`).waitFor();
    };
    await page.goto(
      readers.at(
        `/trajectories?district=${raion}&show=flow&steps=card,decision,end`,
      ),
    );
    await page.locator('[data-counting="ROLLUP"]').waitFor();
    await opened(/^hidden → expelled: /u);
    await page.keyboard.press("Escape");
    await page.locator("[data-people]").waitFor({ state: "detached" });
    await opened(/^expelled → reinstated: /u);
    await page.locator(`[data-people] a[href*="${hid}"]`).click();
    const minutes = page.locator(
      'a[href*="source/SYN-mayachinsky-bureau-8-minutes"]',
    );
    await minutes.first().waitFor();
    expect(await page.locator("main").textContent()).toContain("40–46");

    // The least typical path there, and why.
    await page.goto(
      readers.at(`/trajectories?show=typical&district=${raion}&lane=party`),
    );
    const least = page.locator('[data-group="least"]');
    await least
      .locator("[data-differences] li")
      .first()
      .waitFor({ timeout: 60_000 });
    const sts = await page.locator('[data-export="sts"]').getAttribute("href");
    const file = await page.request.get(readers.at(sts ?? ""));
    expect(file.status()).toBe(200);
    const lines = (await file.text())
      .split(/\r?\n/u)
      .filter((line) => line !== "" && !line.startsWith("#"));
    expect(String(lines.length - 1)).toBe(
      file.headers()["x-kartoteka-persons"],
    );
    await least.getByRole("button", { name: "Side by side" }).first().click();
    await page.locator('[data-compared="2"]').waitFor();
    expect(complaints).toEqual([]);
  });

  test("is told of an empty choice", async () => {
    const { page } = await readers.open("/trajectories?sex=nobody", {
      language: "en",
    });
    await page.getByText("There is nobody here").waitFor();
  });

  test.each([
    ["", { language: "ru", scheme: "light" }],
    ["?show=states", { language: "en", scheme: "dark" }],
    ["?show=flow", { language: "ru", scheme: "dark", width: 390, height: 844 }],
    ["", { language: "en", scheme: "light", width: 390, height: 844 }],
    [
      "?show=table",
      { language: "ru", scheme: "light", width: 390, height: 844 },
    ],
    [
      `?show=compare&compare=${restored},${planted.waited.person}`,
      { language: "ru", scheme: "dark" },
    ],
  ] as const)("meets no barrier: %s %o", async (search, options) => {
    const { page } = await readers.open(`/trajectories${search}`, options);
    await page
      .locator("[data-life], [data-counted], [data-compared]")
      .first()
      .waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= window.innerWidth,
      ),
    ).toBe(true);
  });
});
