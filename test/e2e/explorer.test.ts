import { readFile } from "node:fs/promises";

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";

import { accessibilityBreaches } from "../support/browser.ts";
import {
  button,
  choose,
  parameter,
  press,
  settled,
} from "../support/network-page.ts";
import { firstPlan, openForReaders } from "../support/readers.ts";

const { open, reader, ask } = openForReaders("all");

const raikom = "party-organization/SYN-kabekhsky-raikom";
const its = `/network?around=${raikom}`;

/** How many are drawn, as the head of the page says. */
const shown = async (page: Page): Promise<number> => {
  await settled(page);
  const words = (await page.locator("[data-shown]").textContent()) ?? "";
  return Number(/\d+/u.exec(words)?.[0]);
};

const named = z.object({ id: z.string(), displayName: z.string() });

describe("a reader who adds to a network", () => {
  test("picks one neighbour among many by the keyboard, and takes that back in one step", async () => {
    const { egoNetwork } = z
      .object({ egoNetwork: z.object({ people: z.array(named) }) })
      .parse(
        await ask(
          `{ egoNetwork(id: "${raikom}", kinds: [HELD_OFFICE_IN]) { people { id displayName } } }`,
        ),
      );
    const [one] = egoNetwork.people;
    const { page, complaints } = await open(
      `${its}&select=${one?.id ?? "nobody"}`,
    );
    const before = await shown(page);
    const around = page.locator("[data-add-ties]");
    await press(around.locator("button[aria-expanded]").first(), "Enter");
    const singles = around.locator("[data-singles]");
    const free = singles.getByRole("checkbox").first();
    await free.waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await press(free, "Space");
    await press(around.getByRole("button", { name: "Добавить 1" }), "Enter");
    await expect
      .poll(() => parameter(page, "add"))
      .toMatch(/^pick:person\/[^:]+:[a-z-]+\/[^:]+:by-[a-z-]+$/u);
    await expect.poll(() => shown(page)).toBe(before + 1);
    await page.locator("[data-walk]").focus();
    await page.keyboard.press("Control+z");
    await expect.poll(() => shown(page)).toBe(before);
    expect(complaints).toEqual([]);
  });

  test("says what ways must not pass through, sees who was passed by, and goes round somebody on a way", async () => {
    const { egoNetwork } = z
      .object({ egoNetwork: z.object({ people: z.array(named) }) })
      .parse(
        await ask(
          `{ egoNetwork(id: "${raikom}", kinds: [HELD_OFFICE_IN]) { people { id displayName } } }`,
        ),
      );
    const [one, other] = egoNetwork.people.map(({ id }) => id);
    const { page } = await open(
      `${its}&ask=paths:${one ?? ""}:${other ?? ""}:k3:s3`,
    );
    const panel = page.locator("[data-question]");
    const first = panel.locator("[data-paths] li").first();
    await first.waitFor();
    await panel
      .getByRole("button", { name: "Искать в обход: Кабехский райком" })
      .first()
      .click();
    await expect
      .poll(() => parameter(page, "ask"))
      .toMatch(new RegExp(`not-${raikom}$`, "u"));
    await panel.locator("[data-met-and-avoided]").waitFor();
    expect(await panel.locator("[data-paths]").allTextContents()).not.toContain(
      "Кабехский райком",
    );
    const avoid = panel.locator("[data-avoid]");
    await avoid.getByRole("button", { name: "Населённые пункты" }).click();
    await avoid.getByRole("button", { name: "райком", exact: true }).click();
    await expect
      .poll(() => parameter(page, "ask"))
      .toMatch(/:not-is-settlement:not-at-raikom$/u);
    await avoid
      .getByRole("button", { name: /^Снова можно через: Кабехский/ })
      .click();
    await avoid.getByLabel("Без слов тех, кто выступает против").check();
    await expect.poll(() => parameter(page, "reading")).toMatch(/^by:self,/u);
    expect(parameter(page, "reading")).not.toMatch(/accuser/u);
    await page.reload();
    await settled(page);
    await panel.waitFor();
    expect(
      await avoid
        .getByRole("button", { name: "Населённые пункты" })
        .getAttribute("aria-pressed"),
    ).toBe("true");
    expect(await accessibilityBreaches(page)).toEqual([]);
  });
});

/** Tabs until something is focused, as a reader without a pointer must. */
const reach = async (where: ReturnType<Page["locator"]>): Promise<void> => {
  await where.waitFor();
  for (let turn = 0; turn < 250; turn += 1) {
    if (await where.evaluate((it) => it === document.activeElement)) return;
    await where.page().keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${String(where)}`);
};

/** Tabs to something and presses keys there. */
const go = async (
  where: ReturnType<Page["locator"]>,
  ...keys: readonly string[]
) => {
  await reach(where);
  for (const key of keys) await where.page().keyboard.press(key);
};

/** Tabs to a box that suggests, types, and takes the first that has these words. */
const pick = async (page: Page, box: string, words: string) => {
  await reach(page.getByRole("combobox", { name: box }));
  await choose(page, box, words);
};

const downloaded = async (
  page: Page,
  where: ReturnType<Page["locator"]>,
): Promise<string> => {
  await reach(where);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Enter"),
  ]);
  return readFile(await download.path(), "utf8");
};

describe("a question from beginning to end, with the keyboard alone", () => {
  test("leads from a surname half remembered to who joins the underground with the bureau, saved, taken away, undone", async () => {
    const { page, complaints } = await open("/");
    await page.locator("h1").waitFor();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("Зубенк");
    await go(page.getByRole("link", { name: /^Зубенко Василий/ }), "Enter");
    await page.getByRole("heading", { level: 1, name: /Зубенко/ }).waitFor();
    await go(page.getByRole("link", { name: "Сеть" }).last(), "Enter");
    await settled(page);

    await go(button(page, "Пути между двумя"), "Enter");
    await pick(page, "До кого", "Кабехский райком");
    const panel = page.locator("[data-question]");
    await go(button(page, "От кого: сменить"), "Enter");
    await pick(page, "От кого", "Кабехский подпольный райком");
    await go(panel.getByText("Какие связи и когда"), "Enter");
    await reach(panel.getByLabel("с", { exact: true }));
    await page.keyboard.type("1942-08-01");
    await page.keyboard.press("Enter");
    const to = panel.getByLabel("по", { exact: true });
    await reach(to);
    await page.keyboard.type("1943-03-31");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => parameter(page, "ask"))
      .toMatch(/in-1942-08-01\.\.1943-03-31/u);
    await go(panel.getByText("Не через кого и без чьих слов"), "Enter");
    await go(panel.getByRole("button", { name: "Населённые пункты" }), "Space");
    await expect
      .poll(() => parameter(page, "ask"))
      .toMatch(/not-is-settlement/u);
    await go(panel.getByLabel("Шагов не больше"), "2");
    await expect.poll(() => parameter(page, "ask")).toMatch(/:s2/u);
    const asked = parameter(page, "ask");
    await go(panel.getByLabel("Без слов тех, кто выступает против"), "Space");
    await expect.poll(() => parameter(page, "reading")).toMatch(/^by:self,/u);
    const ways = panel.locator("[data-paths] li");
    const through = async () =>
      (await ways.allTextContents()).map((words) =>
        ["Зубенко", "Чумаченко"].filter((name) => words.includes(name)).join(),
      );
    await expect
      .poll(through, { timeout: firstPlan })
      .toEqual(["Зубенко", "Чумаченко"]);
    await go(
      panel.getByRole("button", { name: "Добавить на рисунок" }),
      "Enter",
    );
    await expect.poll(() => parameter(page, "add")).toMatch(/^paths:/u);
    await settled(page);

    await go(page.locator("[data-save-view]"), "Enter");
    const form = page.getByRole("dialog");
    await go(form.getByLabel("Название", { exact: true }), "Control+a");
    await page.keyboard.type("Подполье и бюро");
    await reach(form.getByLabel("Подпись"));
    await page.keyboard.type("A. K.");
    await page.keyboard.press("Enter");
    const strip = page.locator("[data-opened-view]");
    await strip.getByText("Подполье и бюро").waitFor();
    const clean = await reader();
    await clean.page.goto(page.url());
    await settled(clean.page);
    expect(await clean.page.locator("[data-shown]").textContent()).toBe(
      await page.locator("[data-shown]").textContent(),
    );
    expect(parameter(clean.page, "reading")).toBe(parameter(page, "reading"));
    await clean.page
      .locator("[data-paths] li")
      .filter({ hasText: "Чумаченко" })
      .first()
      .waitFor();

    await go(button(page, "Выгрузить"), "Enter");
    const saving = page.locator("[data-save]");
    expect(
      await downloaded(
        page,
        saving.getByRole("button", { name: "рисунок SVG" }),
      ),
    ).toMatch(/<svg[\s\S]*Чумаченко/u);
    const gexf = await downloaded(
      page,
      saving.getByRole("button", { name: "GEXF (Gephi)" }),
    );
    expect(gexf).toMatch(/<gexf[\s\S]*Чумаченко/u);
    expect(gexf).toMatch(/Отбор сведений/u);

    // Undone in the order in which it was done: the save, the addition, the reading, the question.
    await go(
      strip.getByRole("button", { name: "Убрать «Подполье и бюро»" }),
      "Enter",
    );
    await strip.getByText("Этот вид убран из списка.").waitFor();
    const undo = () => page.keyboard.press("Control+z");
    const state = () => ({
      add: parameter(page, "add"),
      ask: parameter(page, "ask"),
      isRead: parameter(page, "reading") !== null,
    });
    const last = state();
    await undo();
    await expect.poll(state).toEqual({ add: null, ask: asked, isRead: true });
    await undo();
    await expect.poll(state).toEqual({ add: null, ask: asked, isRead: false });
    const undoButton = button(page, "Отменить");
    for (let turn = 0; turn < 20 && (await undoButton.isEnabled()); turn += 1)
      await undo();
    await expect.poll(state).toEqual({ add: null, ask: null, isRead: false });
    const redoButton = button(page, "Вернуть").last();
    for (let turn = 0; turn < 20 && (await redoButton.isEnabled()); turn += 1)
      await page.keyboard.press("Control+Shift+z");
    await expect.poll(state).toEqual(last);
    expect(complaints).toEqual([]);
  }, 240_000);
});
