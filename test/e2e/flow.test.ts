import { describe, expect, test } from "vitest";

import { firstPlan, openForReaders } from "../support/readers.ts";

const readers = openForReaders("all");

describe("a reader who follows the cohort from step to step", () => {
  test("follows the cohort through the check: every step holds everybody, and a band opens its people", async () => {
    const { page } = await readers.open(
      "/trajectories?show=flow&steps=registration,decision,end",
      { language: "en" },
    );
    const rows = page
      .getByRole("group", { name: "The flow in numbers" })
      .locator("tbody tr");
    await rows.first().waitFor();
    const persons = Number(
      await page.locator("[data-counted]").getAttribute("data-counted"),
    );
    const numbers = await rows.evaluateAll((all) =>
      all.map(
        (row) =>
          [
            row.querySelector("td")?.textContent ?? "",
            Number(row.querySelector("button")?.textContent ?? 0),
          ] as const,
      ),
    );
    const sums = new Map<string, number>();
    for (const [step, count] of numbers)
      sums.set(step, (sums.get(step) ?? 0) + count);
    expect([...sums.values()]).toEqual([persons, persons]);
    const button = rows
      .filter({ hasText: "reinstated" })
      .getByRole("button")
      .first();
    const count = Number(await button.textContent());
    await button.click();
    const people = page.locator("[data-people]");
    await people.waitFor();
    expect(Number(await people.getAttribute("data-people"))).toBe(count);
  });

  test("opens whoever went one whole way through the check, and of whom one thing is told at one step, by number and on the drawing", async () => {
    const { page, complaints } = await readers.open(
      "/trajectories?show=flow&steps=registration,decision,end",
      { language: "en" },
    );
    const persons = page.locator("[data-counted]");
    await persons.waitFor();
    const all = Number(await persons.getAttribute("data-counted"));
    const numbersIn = async (name: RegExp) =>
      (
        await page
          .getByRole("group", { name })
          .locator("tbody button")
          .allTextContents()
      ).map(Number);
    const sum = (numbers: readonly number[]) =>
      numbers.reduce((one, other) => one + other, 0);
    const ways = await numbersIn(/^Whole ways/u);
    expect(ways).toEqual(ways.toSorted((one, other) => other - one));
    expect(sum(ways)).toBeLessThanOrEqual(all);
    await page.getByText(/^What is told at each step/u).click();
    expect(sum(await numbersIn(/^What is told/u))).toBe(3 * all);

    const opens = async (press: () => Promise<void>, count: number) => {
      await press();
      const people = page.locator("[data-people]");
      await people.waitFor();
      expect(Number(await people.getAttribute("data-people"))).toBe(count);
      await page.keyboard.press("Escape");
      await people.waitFor({ state: "detached" });
    };
    const way = page
      .locator("[data-way]", { hasText: /expelled.*reinstated/u })
      .getByRole("button")
      .first();
    await opens(() => way.press("Enter"), Number(await way.textContent()));
    const told = page
      .locator("[data-told^='cell~2~']", { hasText: "reinstated" })
      .getByRole("button");
    const reinstated = Number(await told.textContent());
    await opens(() => told.press("Enter"), reinstated);
    await opens(
      () => page.locator("[data-cell='cell~2~reinstated'] rect").click(),
      reinstated,
    );
    expect(complaints).toEqual([]);
  });

  test("sees one part of a split flow apart from the others", async () => {
    const { page } = await readers.open(
      "/trajectories?show=flow&steps=registration,end&split=sex",
      { language: "en" },
    );
    const woman = page
      .locator("[data-parts]")
      .getByRole("button", { name: /^female: / });
    await woman.press("Enter");
    const seen = page.locator("path[data-dim='false']");
    await expect.poll(() => seen.count()).toBeGreaterThan(0);
    for (const title of await seen.locator("title").allTextContents())
      expect(title).toMatch(/ → .* · female · \d+$/u);
    expect(await page.locator("path[data-dim='true']").count()).toBeGreaterThan(
      0,
    );
    await woman.press("Enter");
    await expect
      .poll(() => page.locator("path[data-dim='true']").count())
      .toBe(0);
  });

  test("follows the cohort over days of their own: added, moved among the stages, opened, taken away", async () => {
    const { page, complaints } = await readers.open(
      "/trajectories?show=flow&steps=before,end",
      { language: "en" },
    );
    const steps = page.locator("[data-steps] li");
    const day = page.getByLabel("Add a day");
    await day.fill("1942-13-01");
    await day.press("Enter");
    await page
      .getByRole("alert")
      .getByText("“1942-13-01” is not a day")
      .waitFor();
    await day.fill("1942-10-01");
    await day.press("Enter");
    await page.waitForURL(/steps=before(?:,|%2C)1942-10-01(?:,|%2C)end/u);
    await page.locator("[data-counting=LIVE]").waitFor({ timeout: firstPlan });
    expect(await steps.allInnerTexts()).toEqual([
      "before the occupation",
      expect.stringContaining("1 October 1942"),
      "in the end",
    ]);
    const ofDay = page.locator('[data-told^="cell~1~"]');
    await page.getByText(/^What is told at each step/u).click();
    const persons = async () =>
      (await ofDay.getByRole("button").allTextContents()).reduce(
        (sum, count) => sum + Number(count),
        0,
      );
    const all = Number(
      await page.locator("[data-counted]").getAttribute("data-counted"),
    );
    expect(await persons()).toBe(all);
    const cell = ofDay.first().getByRole("button");
    const counted = Number(await cell.textContent());
    await cell.click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("link").first().waitFor({ timeout: firstPlan });
    expect(await sheet.getByRole("link").count()).toBe(Math.min(100, counted));
    await page.keyboard.press("Escape");
    await page
      .getByRole("button", { name: "1 October 1942: one step later" })
      .click();
    await page.waitForURL(/steps=before(?:,|%2C)end(?:,|%2C)1942-10-01/u);
    await page
      .getByRole("button", { name: "Take away the day: 1 October 1942" })
      .click();
    await page.waitForURL(/steps=before(?:,|%2C)end$/u);
    expect(complaints).toEqual([]);
  });
});
