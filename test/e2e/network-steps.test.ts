import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";

import { bureauOf, button, parameter, shown } from "../support/network-page.ts";
import { firstPlan, openForReaders } from "../support/readers.ts";

const { open, at } = openForReaders("all");

const raikom = "party-organization/SYN-kabekhsky-raikom";
const its = `/network?around=${raikom}`;

const soon = { timeout: 15_000 };

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
      .poll(async () => (await shown(page))[1], soon)
      .toBeLessThanOrEqual(ties - 2);
    expect(parameter(page, "hide")).not.toContain("pair/");
    await page.getByRole("button", { name: /^Показать \d+ скрыт/u }).waitFor();
    await undoInRussian(page);
    await expect.poll(() => shown(page), soon).toEqual([things, ties]);
  });

  test("takes each choice of a question back by itself, right from the choice", async () => {
    const [one, other] = await bureauOf(at, raikom);
    const asked = `paths:${one.id}:${other.id}:k3:s4`;
    const { page } = await open(`${its}&ask=${asked}`);
    const panel = page.locator("[data-question]");
    await panel
      .locator("[data-paths] li")
      .first()
      .waitFor({ timeout: firstPlan });
    const first = parameter(page, "ask");
    const avoided = (name: string) =>
      panel.getByRole("button", { name, exact: true });
    await panel.getByText("Не через кого и без чьих слов").click();
    await avoided("райком").click();
    await expect.poll(() => parameter(page, "ask"), soon).not.toBe(first);
    const second = parameter(page, "ask");
    await avoided("обком").click();
    await expect.poll(() => parameter(page, "ask"), soon).not.toBe(second);
    // The choice that was made has the focus.
    await undoInRussian(page);
    await expect.poll(() => parameter(page, "ask"), soon).toBe(second);
    await undoInRussian(page);
    await expect.poll(() => parameter(page, "ask"), soon).toBe(first);
  });

  test("is told how many ties the reading took from a way, never that nothing was left out", async () => {
    const [one, other] = await bureauOf(at, raikom);
    const { page } = await open(
      `${its}&reading=by:self&ask=paths:${one.id}:${other.id}:k3:s4`,
    );
    const told = page.locator("[data-question] [data-omitted]");
    await told
      .getByText(/\d+ (?:связь|связи|связей) остал/u)
      .waitFor({ timeout: firstPlan });
    expect(await told.textContent()).not.toContain("Ничего не осталось");
  });

  test("finds somebody left alone by the reading in the middle of the drawing", async () => {
    const { page } = await open(`${its}&reading=by:self`);
    expect(await shown(page)).toEqual([1, 0]);
    const away = z.tuple([z.number(), z.number()]).parse(
      await page.evaluate(`(() => {
        const ground = document.querySelector("[data-ground]");
        const { x, y } = ground._cyreg.cy.nodes()[0].renderedPosition();
        return [x - ground.clientWidth / 2, y - ground.clientHeight / 2];
      })()`),
    );
    expect(Math.hypot(...away)).toBeLessThan(20);
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
    await page
      .locator("[data-walk] [aria-selected=true]")
      .waitFor({ state: "attached" });
    await page.keyboard.press("g");
    await page
      .locator("[data-refused]")
      .getByText("Собрать можно не больше 300: этих не добавили.")
      .waitFor();
    expect(parameter(page, "pick")?.split(",")).toHaveLength(300);
  });
});
