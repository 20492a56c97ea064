import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { bureauOf, button, parameter, shown } from "../support/network-page.ts";
import { openForReaders } from "../support/readers.ts";

const { open, at } = openForReaders("all");

const raikom = "party-organization/SYN-kabekhsky-raikom";
const its = `/network?around=${raikom}`;

/** Presses Ctrl and the key of Z as a Russian keyboard tells it, wherever the focus is. */
const undoInRussian = (page: Page) =>
  page.evaluate(
    `(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key: "я", code: "KeyZ", ctrlKey: true, bubbles: true, cancelable: true }))`,
  );

describe("a reader who takes steps back", () => {
  test("hides all ties behind a bundled line, and has them back with a Russian keyboard", async () => {
    const [one] = await bureauOf(at, raikom);
    const pair = [one.id, raikom].sort().join("~");
    const { page } = await open(`${its}&select=pair/${pair}`);
    const [things = 0, ties = 0] = await shown(page);
    await button(page, "Скрыть").first().click();
    await expect
      .poll(async () => (await shown(page))[1])
      .toBeLessThanOrEqual(ties - 2);
    expect(parameter(page, "hide")).not.toContain("pair/");
    await page.getByRole("button", { name: /^Показать \d+ скрыт/u }).waitFor();
    await undoInRussian(page);
    await expect.poll(() => shown(page)).toEqual([things, ties]);
  });

  test("takes each choice of a question back by itself, right from the choice", async () => {
    const [one, other] = await bureauOf(at, raikom);
    const asked = `paths:${one.id}:${other.id}`;
    const { page } = await open(`${its}&ask=${asked}`);
    const panel = page.locator("[data-question]");
    await panel.locator("[data-paths] li").first().waitFor();
    const first = parameter(page, "ask");
    const avoided = (name: string) =>
      panel.getByRole("checkbox", { name, exact: true });
    await panel.getByText("Не через кого и без чьих слов").click();
    await avoided("райком").check();
    await expect.poll(() => parameter(page, "ask")).not.toBe(first);
    const second = parameter(page, "ask");
    await avoided("обком").check();
    await expect.poll(() => parameter(page, "ask")).not.toBe(second);
    // The box that was ticked has the focus.
    await undoInRussian(page);
    await expect.poll(() => parameter(page, "ask")).toBe(second);
    await undoInRussian(page);
    await expect.poll(() => parameter(page, "ask")).toBe(first);
  });

  test("is told how many ties the reading took from a way, never that nothing was left out", async () => {
    const [one, other] = await bureauOf(at, raikom);
    const { page } = await open(
      `${its}&reading=by:self&ask=paths:${one.id}:${other.id}`,
    );
    const told = page.locator("[data-question] [data-omitted]");
    await told.getByText(/\d+ (?:связь|связи|связей) остал/u).waitFor();
    expect(await told.textContent()).not.toContain("Ничего не осталось");
  });

  test("is told when more is gathered than a view holds, and loses none of those gathered", async () => {
    const many = Array.from(
      { length: 300 },
      (_, index) => `person/SYN-${String(index + 1).padStart(4, "0")}`,
    );
    const { page } = await open(`${its}&pick=${many.join(",")}`);
    await shown(page);
    await page.locator("[data-walk]").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("g");
    await page
      .locator("[data-refused]")
      .getByText("Собрать можно не больше 300: этих не добавили.")
      .waitFor();
    expect(parameter(page, "pick")?.split(",")).toHaveLength(300);
  });
});
