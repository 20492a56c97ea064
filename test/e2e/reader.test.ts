import type { Page } from "playwright-core";
import { describe, expect, test, vi } from "vitest";

import { accessibilityBreaches } from "../support/browser.ts";
import { openForReaders } from "../support/readers.ts";

const readers = openForReaders("real");

/** Ctrl K, as soon as the page listens to it. */
const goToBox = (page: Page) =>
  vi.waitFor(async () => {
    await page.keyboard.press("Control+k");
    const box = page.getByRole("searchbox");
    expect(
      await box.evaluate((it) => it === it.ownerDocument.activeElement),
    ).toBe(true);
  }, 20_000);

const { open } = readers;

describe("a reader who looks for somebody", () => {
  test.each(["сенар", "Senarsk"])(
    "types %s and opens her card, which says according to whom she was betrayed",
    async (typed) => {
      const { page, complaints } = await open("/");
      await goToBox(page);
      await page.keyboard.type(typed);
      await page.getByRole("link", { name: /^Сенарская/ }).click();
      await page
        .getByRole("heading", { level: 1, name: /Сенарская/ })
        .waitFor();
      const betrayal = page
        .locator("[data-statement]")
        .filter({ hasText: "Порублев" })
        .first();
      await betrayal.waitFor();
      expect(await betrayal.textContent()).toMatch(/Салошенко/);
      expect(await betrayal.locator("[data-speaker]").textContent()).toMatch(
        /Салошенко.*историк или публицист/,
      );
      expect(complaints).toEqual([]);
    },
  );

  test("is told why something was found", async () => {
    const { page } = await open("/?q=Senarsk");
    const row = page.getByRole("row").filter({ hasText: "Сенарская" });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/«.*Senarsk/);
  });

  test("sees the contradictory date of Aleksandrov's source on his card", async () => {
    const { page } = await open("/?q=Aleksandrov");
    await page
      .getByRole("link", { name: /^Александров/ })
      .first()
      .click();
    const disputes = page.locator("[data-source-disputes]");
    await disputes.waitFor();
    expect(await disputes.textContent()).toMatch(/июнь 1942/);
  });

  test("walks from the box to a card with the keyboard alone", async () => {
    const { page } = await open("/");
    await goToBox(page);
    await page.keyboard.type("порублев");
    await page.getByRole("link", { name: /^Порублев/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /Порублев/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/person/porublev-i-g");
  });
});

describe("a place with rival dates", () => {
  test("shows both days of the occupation of Krasnodar behind one rule, with their sources", async () => {
    const { page } = await open("/district/krasnodar");
    const rivals = page.getByRole("group", {
      name: /все сразу верны быть не могут/,
    });
    await rivals.first().waitFor();
    const words = await rivals.first().textContent();
    expect(words).toMatch(/9 августа 1942/);
    expect(words).toMatch(/12 августа 1942/);
    expect(await rivals.first().getByRole("link").count()).toBeGreaterThan(1);
  });
});

describe("the reading", () => {
  test("narrowed to one source says what went away, and stays in the address", async () => {
    const { page } = await open("/district/krasnodar");
    const all = page.locator("[data-statement]");
    await all.first().waitFor();
    const before = await all.count();
    const source = await page
      .getByRole("group", { name: /все сразу верны быть не могут/ })
      .first()
      .locator("a[href*='/source/']")
      .first()
      .getAttribute("href");
    const id = decodeURIComponent(
      new URL(source ?? "", readers.at("/")).pathname.slice(1),
    );
    await page.goto(readers.at(`/district/krasnodar?reading=source:${id}`));
    await all.first().waitFor();
    expect(await all.count()).toBeLessThan(before);
    await page.getByText(/вне отбора/).waitFor();
    await page.getByRole("button", { name: /^Отбор/ }).click();
    const left = page.locator("[data-left-out]");
    await left.waitFor();
    expect(await left.textContent()).toMatch(/из других источников/);
    await page.getByRole("button", { name: "Все сведения" }).click();
    await page.waitForURL((url) => !url.searchParams.has("reading"));
  });

  test("with words that mean nothing is applied as far as it is understood, and says so", async () => {
    const { page } = await open(
      "/person/senarskaya?reading=accepted,by:neighbour",
    );
    await page.getByRole("heading", { level: 1, name: /Сенарская/ }).waitFor();
    await page.getByRole("button", { name: /^Отбор/ }).click();
    await page.getByText("by:neighbour").waitFor();
  });

  test("never hides a person", async () => {
    const { page } = await open(
      "/person/senarskaya?reading=source:source/no-such-source",
    );
    await page.getByRole("heading", { level: 1, name: /Сенарская/ }).waitFor();
    await page.getByText("Карточка не исчезает").waitFor();
  });
});

describe("an address that leads nowhere", () => {
  test.each([
    "/person/nobody-at-all",
    "/no-such-page/at-all",
    "/nowhere",
    "/person/",
    "/district/%D0%BD%D0%B5%D1%82",
  ])("%s says so kindly and offers the box", async (path) => {
    const { page } = await open(path);
    await page.getByText("По этому адресу ничего нет").waitFor();
    await page.getByRole("link", { name: "Найти по имени" }).waitFor();
  });
});

describe("the page", () => {
  test("says that Kartoteka is away, and asks again when told to", async () => {
    const { page } = await readers.reader();
    await page.route("**/graphql", (route) => route.abort());
    await page.goto(readers.at("/person/senarskaya"));
    await page.getByText("Нет связи с Картотекой").first().waitFor();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Попробовать ещё раз" }).click();
    await page.getByRole("heading", { level: 1, name: /Сенарская/ }).waitFor();
  });

  test("speaks English when the address asks for it", async () => {
    const { page } = await open("/person/senarskaya?lang=en");
    await page.getByRole("heading", { level: 1, name: /Senarskaya/ }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  test("keeps the list of pages in a drawer on a phone", async () => {
    const { page } = await open("/", { width: 390, height: 844 });
    await page.getByRole("button", { name: "Страницы" }).click();
    await page
      .getByRole("dialog")
      .getByRole("link", { name: "Сеть" })
      .waitFor();
  });

  test("does not scroll sideways on a phone", async () => {
    const { page } = await open("/district/krasnodar", {
      width: 390,
      height: 844,
    });
    await page.locator("[data-statement]").first().waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
    ).toBeLessThanOrEqual(390);
  });

  test.each([
    ["/", "light"],
    ["/?q=сенар", "dark"],
    ["/person/porublev-i-g", "light"],
    ["/person/aleksandrov-m-a", "dark"],
    ["/district/krasnodar", "light"],
    ["/district/krasnodar", "dark"],
    ["/source/ivantsov-2024", "light"],
    ["/procedure/aleksandrov-appeal", "light"],
  ] as const)("%s in %s is accessible", async (path, scheme) => {
    const { page } = await open(path, { scheme });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await accessibilityBreaches(page)).toEqual([]);
  });
});
