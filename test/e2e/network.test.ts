import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { accessibilityBreaches } from "../support/browser.ts";
import { openForReaders } from "../support/readers.ts";

const { open } = openForReaders("real");

const hers = "/network?around=person/senarskaya";

const stop = (page: Page, words: RegExp) =>
  page.locator("[data-walk] [role=option]").filter({ hasText: words });

const chosen = (page: Page) =>
  page.locator("[data-walk] [role=option][aria-selected=true]");

describe("a reader of Senarskaya's network", () => {
  test("sees who, according to whom, betrayed her, with the source of it", async () => {
    const { page, complaints } = await open(hers);
    await stop(page, /Порублев.*предательство.*Сенарская/).waitFor({
      state: "attached",
    });
    await page
      .getByRole("button", { name: /предательство.*→ Сенарская/ })
      .click();
    const claims = page.locator("[data-inspector] [data-claims]");
    await claims
      .getByText(/Салошенко/)
      .first()
      .waitFor();
    expect(
      await claims.locator("[data-speaker]").first().textContent(),
    ).toMatch(/Салошенко.*историк или публицист/);
    expect(await claims.locator("a[href*='/source/']").count()).toBeGreaterThan(
      0,
    );
    expect(complaints).toEqual([]);
  });

  test("counts Porublev's ties by kind before adding them, and finds the same view after a reload", async () => {
    const { page } = await open(hers);
    await page.getByRole("button", { name: /предательство/ }).click();
    await page
      .locator("[data-inspector-head]")
      .getByRole("button", { name: /Порублев/ })
      .click();
    const add = page.locator("[data-add-ties]");
    await add.getByText(/занимал должность\s*1/).waitFor();
    const before = await page.locator("[data-walk] [role=option]").count();
    await add.getByRole("button", { name: /Добавить/ }).click();
    await expect
      .poll(() => page.locator("[data-walk] [role=option]").count())
      .toBeGreaterThan(before);
    const after = await page
      .locator("[data-walk] [role=option]")
      .allTextContents();
    expect(new URL(page.url()).searchParams.get("add")).toBe(
      "person/porublev-i-g:held-office-in",
    );
    await page.reload();
    await expect
      .poll(() => page.locator("[data-walk] [role=option]").allTextContents())
      .toEqual(after);
  });

  test("takes a step back and does it again, by the keys and by the browser", async () => {
    const { page } = await open(`${hers}&select=person/porublev-i-g`);
    const porublev = stop(page, /^Порублев[^→]*, лицо/);
    await porublev.waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Скрыть", exact: true }).click();
    await porublev.waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
    await porublev.waitFor({ state: "attached" });
    await page.keyboard.press("Control+Shift+z");
    await porublev.waitFor({ state: "detached" });
    await page.goBack();
    await porublev.waitFor({ state: "attached" });
  });

  test("narrows the reading and is told what went away", async () => {
    const { page } = await open(`${hers}&reading=by:self`);
    const told = page.locator("[data-network-left-out]");
    await told.getByText(/Отбор убрал/).waitFor();
    expect(await told.textContent()).toMatch(/Порублев/);
    await stop(page, /Сенарская/)
      .first()
      .waitFor({ state: "attached" });
  });
});

describe("the network without a mouse and without sight", () => {
  test("is walked, inspected and hidden with the keyboard alone", async () => {
    const { page } = await open(hers);
    await stop(page, /Сенарская/)
      .first()
      .waitFor({ state: "attached" });
    await page.locator("[data-walk]").focus();
    await page.keyboard.press("ArrowDown");
    expect(await chosen(page).textContent()).toMatch(/^Сенарская/);
    await page.keyboard.press("ArrowDown");
    expect(await chosen(page).textContent()).toMatch(/^Порублев/);
    await page.keyboard.press("ArrowDown");
    expect(await chosen(page).textContent()).toMatch(/предательство/);
    await page.keyboard.press("Enter");
    await expect
      .poll(() =>
        page.evaluate(
          "document.activeElement?.hasAttribute('data-inspector-head')",
        ),
      )
      .toBe(true);
    await page.locator("[data-walk]").focus();
    await page.keyboard.press("Delete");
    await stop(page, /предательство/).waitFor({ state: "detached" });
    expect(new URL(page.url()).searchParams.get("hide")).toMatch(/^tie\//);
  });

  test("has the same as tables, drawn or not", async () => {
    const { page } = await open(hers);
    const row = page.locator("[data-network-table] tr[data-tie=betrayal]");
    await row.waitFor({ state: "attached" });
    expect(await row.textContent()).toMatch(/Порублев.*Сенарская/);
    await page.getByRole("button", { name: "Таблицей" }).click();
    await page.getByRole("table").getByText("Порублев И. Г.").first().waitFor();
    expect(new URL(page.url()).searchParams.get("as")).toBe("table");
    expect(await accessibilityBreaches(page)).toEqual([]);
  });

  test.each([
    { language: "ru", scheme: "light" },
    { language: "en", scheme: "dark" },
    { language: "ru", scheme: "dark", width: 390, height: 844 },
  ] as const)("breaks no rule of accessibility: %o", async (options) => {
    const { page, complaints } = await open(
      `${hers}&select=person/porublev-i-g`,
      options,
    );
    await page
      .locator("[data-inspector] [data-add-ties] input")
      .first()
      .waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe("a reader with a finger and a small screen", () => {
  test("touches somebody on the drawing, reads who it is in a sheet, and lays it aside", async () => {
    const { page } = await open(
      // She stands in the middle of the drawing: the farthest others are put at its corners.
      `${hers}&layout=concentric&pin=person/senarskaya@0@0,person/porublev-i-g@-200@-200,party-organization/malorossiyskaya-mts-politotdel@200@200`,
      { width: 390, height: 844, hasTouch: true },
    );
    const ground = page.locator("[data-ground][data-settled=true]");
    await ground.waitFor({ state: "attached" });
    const { x, y, width, height } = (await ground.boundingBox()) ?? {
      ...{ x: 0, y: 0, width: 0, height: 0 },
    };
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    const sheet = page.getByRole("dialog", { name: "Подробности" });
    await sheet
      .locator("[data-inspector-head]")
      .getByText(/Сенарская/)
      .first()
      .waitFor();
    await expect
      .poll(() => new URL(page.url()).searchParams.get("select"))
      .toBe("person/senarskaya");
    await sheet.getByRole("button", { name: "Закрыть" }).tap();
    await sheet.waitFor({ state: "detached" });
  });
});

describe("an address that was cut or mistyped", () => {
  test("says so and shows the rest", async () => {
    const { page } = await open(`${hers}&add=nonsense&layout=spiral`);
    await page.getByText(/не удалось понять: nonsense, spiral/).waitFor();
    await stop(page, /Порублев/)
      .first()
      .waitFor({ state: "attached" });
  });

  test("names nobody there is: is told kindly", async () => {
    const { page } = await open("/network?around=person/nobody-at-all");
    await page.getByText(/person\/nobody-at-all/).waitFor();
  });

  test("names nobody: asks whose network to show", async () => {
    const { page } = await open("/network");
    await page.getByRole("combobox", { name: "Чья сеть" }).fill("сенар");
    await page.getByRole("option", { name: /Сенарская/ }).click();
    await expect
      .poll(() => new URL(page.url()).searchParams.get("around"))
      .toBe("person/senarskaya");
  });
});
