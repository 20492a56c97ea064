import { describe, expect, test } from "vitest";

import { planted } from "../../seed/constructed/planted.ts";
import { accessibilityBreaches } from "../support/browser.ts";
import { bureauOf } from "../support/network-page.ts";
import { firstPlan, openForReaders } from "../support/readers.ts";

const readers = openForReaders("all");

const {
  bridge: { ends, through },
} = planted;
const address = `/trajectories?show=compare&compare=${ends.join()}`;

describe("a reader of lives side by side", () => {
  test("sees with whom both hid: under people, with the card and the claims of each, and its letter on the lanes", async () => {
    const { page, complaints } = await readers.open(address, {
      language: "en",
    });
    const people = page.locator('[data-shared-group="people"]');
    const host = people.locator(`[data-shared-thing="${through}"]`);
    await host.waitFor({ timeout: firstPlan });
    expect(await host.locator(`a[href*="${through}"]`).count()).toBe(1);
    expect(
      await host.locator("a[href*='/source/']").count(),
    ).toBeGreaterThanOrEqual(2);
    expect(
      await page.locator(`[data-shared-mark="${through}"]`).count(),
    ).toBeGreaterThanOrEqual(2);
    expect(complaints).toEqual([]);
  });

  test("finds by keyboard on which days each life has to do with a body, and lets it stay", async () => {
    const raikom = "party-organization/SYN-kabekhsky-raikom";
    const bureau = await bureauOf(readers.at, raikom);
    const { page } = await readers.open(
      `/trajectories?show=compare&compare=${bureau.map(({ id }) => id).join()}`,
    );
    const thing = page.locator(`[data-shared-thing="${raikom}"]`);
    await thing.waitFor({ timeout: firstPlan });
    const button = thing.getByRole("button");
    await button.focus();
    await thing.and(page.locator("[data-active]")).waitFor();
    const spans = page.locator(`[data-shared-span="${raikom}"]`);
    expect(await spans.count()).toBeGreaterThan(1);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await button.getAttribute("aria-pressed")).toBe("true");
  });

  test("compares six at most: the seventh is not in the page", async () => {
    const { page } = await readers.open(
      `/trajectories?show=compare&compare=${Array.from({ length: 7 }, (_, index) => `person/SYN-000${String(index + 1)}`).join()}`,
    );
    await page.locator('[data-compared="6"]').waitFor({ timeout: firstPlan });
  });

  test.each([
    { language: "ru", scheme: "light" },
    { language: "en", scheme: "dark", width: 390, height: 844 },
  ] as const)("meets no barrier: %o", async (options) => {
    const { page } = await readers.open(address, options);
    await page
      .locator("[data-shared-thing]")
      .first()
      .waitFor({ timeout: firstPlan });
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= window.innerWidth,
      ),
    ).toBe(true);
  });
});
