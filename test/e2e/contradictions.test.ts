import { describe, expect, test } from "vitest";

import {
  accessibilityBreaches,
  type ReaderOptions,
} from "../support/browser.ts";
import { openForReaders, tabTo } from "../support/readers.ts";

const readers = openForReaders("real");

/** The two days on which Krasnodar was occupied, on the list of contradictions. */
const open = async (options: ReaderOptions = {}) => {
  const reader = await readers.open(
    "/contradictions?of=district/krasnodar&about=place-occupied",
    options,
  );
  const set = reader.page.locator("[data-rivals]");
  await set.first().waitFor();
  return { ...reader, set };
};

describe("a reader of contradictions", () => {
  test("sees the rival days of Krasnodar side by side, graded, each with who says so", async () => {
    const { set, complaints } = await open();
    expect(await set.count()).toBe(1);
    const text = (await set.textContent()) ?? "";
    expect(text).toContain("не могут быть верны оба · не оценено");
    expect(text).toContain("9 августа 1942");
    expect(text).toContain("12 августа 1942");
    expect(await set.locator("[data-statement]").count()).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
  });

  test("signs by keyboard alone which of them holds, sees it at once on the card too, and withdraws it", async () => {
    const { page, set } = await open({ language: "en" });
    await tabTo(page, "Judge…", 60);
    await page.keyboard.press("Enter");
    await page
      .getByLabel("Reason", { exact: true })
      .fill("The order of the day says so");
    await page.getByLabel("Signed by").fill("A. K.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await set
      .locator("[data-judgement]")
      .getByText("The order of the day says so")
      .waitFor();
    await set.getByText(/one holds/).waitFor();
    await page.reload();
    await set.getByRole("button", { name: "Withdraw" }).click();
    await page.getByLabel(/Why is the judgement of A\. K\./).fill("Too early");
    await page.keyboard.press("Enter");
    await set.locator("[data-judgement]").waitFor({ state: "detached" });
    expect(await set.textContent()).toContain("not judged");
  });

  test("narrows the list, and the address says how", async () => {
    const { page } = await open();
    await page.getByLabel("Что решено").selectOption("undecided");
    await page.getByText("Здесь нет сведений, которые исключают").waitFor();
    expect(page.url()).toContain("state=undecided");
  });

  test.each([
    { language: "ru", scheme: "light" },
    { language: "en", scheme: "dark", width: 390, height: 844 },
  ] as const)("meets no barrier: %o", async (options) => {
    const { page, set } = await open(options);
    await set.getByRole("button", { name: /Оценить…|Judge…/ }).click();
    await page.locator("form textarea").waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= window.innerWidth,
      ),
    ).toBe(true);
  });
});
