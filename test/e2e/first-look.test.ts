import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";

import { accessibilityBreaches } from "../support/browser.ts";
import { openForReaders } from "../support/readers.ts";

const { open, at } = openForReaders("all");

/** Goes to something and presses a key there: no pointer. */
const press = async (where: Locator, ...keys: readonly string[]) => {
  await where.focus();
  for (const key of keys) await where.page().keyboard.press(key);
};

describe("help", () => {
  test("is given where a term first appears: on focus, on hover, gone with Escape", async () => {
    const { page, complaints } = await open("/dossier");
    const term = page.locator("[data-term]").first();
    await term.waitFor();
    const code = (await term.getAttribute("data-term")) ?? "";
    expect(await page.locator(`[data-term="${code}"]`).count()).toBe(1);
    for (let turn = 0; turn < 60; turn += 1) {
      await page.keyboard.press("Tab");
      if (await term.evaluate((it) => it === document.activeElement)) break;
    }
    const tooltip = page.getByRole("tooltip");
    await tooltip.waitFor();
    expect((await tooltip.textContent())?.length).toBeGreaterThan(30);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await tooltip.waitFor({ state: "detached" });
    await term.hover();
    await tooltip.waitFor();
    expect(complaints).toEqual([]);
  });

  test("lists the words and the keys, in both languages and both schemes", async () => {
    for (const [language, scheme] of [
      ["ru", "dark"],
      ["en", "light"],
    ] as const) {
      const { page } = await open(`/help?lang=${language}`, {
        language,
        scheme,
      });
      await page.locator("[data-glossary] dt").first().waitFor();
      expect(await page.locator("[data-glossary] dt").count()).toBeGreaterThan(
        25,
      );
      expect(await accessibilityBreaches(page)).toEqual([]);
    }
  });
});

describe("a first visit", () => {
  test("is offered a tour that is walked with the keyboard, skipped for good, and begun again from help", async () => {
    const { page, complaints } = await open("/", { isFirstVisit: true });
    const card = page.locator("[data-tour-card]");
    await card.waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await press(card.getByRole("button", { name: "Дальше" }), "Enter");
    await card.getByRole("heading", { name: "Сеть" }).waitFor();
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await page.reload();
    await page.locator("h1").waitFor();
    expect(await card.count()).toBe(0);
    await page.goto(at("/help"));
    await press(page.locator("[data-start-tour]"), "Enter");
    for (const title of [
      "Сеть",
      "Отбор сведений",
      "До источника один шаг",
      "Текст",
    ]) {
      await press(card.getByRole("button", { name: "Дальше" }), "Enter");
      await card.getByRole("heading", { name: title }).waitFor();
    }
    await press(card.getByRole("button", { name: "Готово" }), "Enter");
    await card.waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  test("is not disturbed where it begins with a cited address, and fits a phone", async () => {
    const { page } = await open("/person/senarskaya", { isFirstVisit: true });
    await page.locator("h1").waitFor();
    expect(await page.locator("[data-tour-card]").count()).toBe(0);
    const phone = await open("/", {
      isFirstVisit: true,
      width: 390,
      height: 844,
    });
    await phone.page.locator("[data-tour-card]").waitFor();
    expect(
      await phone.page.evaluate(() => document.documentElement.scrollWidth),
    ).toBeLessThanOrEqual(390);
  });
});

describe("texts that are longer by more than a third", () => {
  test.each([
    "/",
    "/?q=сенар",
    "/names",
    "/network",
    "/network?around=person/senarskaya",
    "/trajectories",
    "/map",
    "/verification",
    "/verification/cohort",
    "/testimony",
    "/contradictions",
    "/gaps",
    "/dossier",
    "/views",
    "/studies",
    "/help",
    "/person/senarskaya",
    "/district/krasnodar",
    "/source/ivantsov-2024",
    "/party-organization/SYN-kabekhsky-raikom",
  ])("do not push %s out of a phone's screen", async (path) => {
    const { page } = await open(path, { width: 390, height: 844 });
    await page.locator("h1").waitFor();
    await page.waitForLoadState("networkidle");
    const wide = await page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) {
        const parent = at.parentElement;
        if (parent === null || parent.closest("svg, script, style") !== null)
          continue;
        // Addresses and signatures are the same in every language.
        if (/[/\d]/u.test(at.textContent ?? "")) continue;
        at.textContent = (at.textContent ?? "").replaceAll(
          /\p{L}{3,}/gu,
          (word) => word + word.slice(0, Math.ceil(word.length * 0.35)),
        );
      }
      const most = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= most) return [];
      return [...document.querySelectorAll("main *, header *")]
        .filter((it) => it.getBoundingClientRect().right > most + 1)
        .slice(0, 5)
        .map((it) => `${it.tagName} ${it.className} ${it.textContent}`);
    });
    expect(wide.map((each) => each.slice(0, 160))).toEqual([]);
  });
});
