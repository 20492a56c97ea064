import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { accessibilityBreaches } from "../support/browser.ts";
import { bureauOf, button, parameter, shown } from "../support/network-page.ts";
import { openForReaders } from "../support/readers.ts";

const { open, reader, at } = openForReaders("all");

const hers = "/network?around=person/senarskaya";
const raikom = "party-organization/SYN-kabekhsky-raikom";
const its = `/network?around=${raikom}`;

const stop = (page: Page, words: RegExp) =>
  page.locator("[data-walk] [role=option]").filter({ hasText: words });

const bureau = () => bureauOf(at, raikom);

describe("a reader who asks the network", () => {
  test("is shown ways between two with their steps, draws them, and takes that back", async () => {
    const [one, other] = await bureau();
    const { page, complaints } = await open(`/network?around=${one.id}`);
    await shown(page);
    await button(page, "Пути между двумя").click();
    const panel = page.locator("[data-question]");
    await panel
      .getByRole("combobox", { name: "До кого" })
      .fill(other.displayName.replace(/ \(.*/u, ""));
    await page.getByRole("option", { name: other.displayName }).first().click();
    const way = panel.locator("[data-paths] li").first();
    await way.waitFor();
    expect(await way.textContent()).toMatch(/1 шаг|2 шага/);
    expect(await panel.locator("[data-omitted]").textContent()).not.toBe("");
    await panel.getByLabel("Шагов не больше").selectOption("1");
    await expect
      .poll(() => parameter(page, "ask"))
      .toBe(`paths:${one.id}:${other.id}:k3:s1`);
    await panel.getByLabel("Шагов не больше").selectOption("4");
    await way.waitFor();
    const before = await shown(page);
    await panel.getByRole("button", { name: "Добавить на рисунок" }).click();
    await stop(page, new RegExp(`^${other.displayName.slice(0, 12)}`, "u"))
      .first()
      .waitFor({ state: "attached" });
    expect(parameter(page, "add")).toBe(`paths:${one.id}:${other.id}:k3:s4`);
    await page.locator("h1").click();
    await page.keyboard.press("Control+z");
    await expect.poll(() => shown(page)).toEqual(before);
    await button(page, "Закрыть: Пути между двумя").click();
    await panel.waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  test("gathers two, and learns what lies between them and how their lives compare", async () => {
    const [one, other] = await bureau();
    const { page } = await open(`${its}&pick=${one.id},${other.id}`);
    const gathered = page.locator("[data-gathered]");
    await gathered.getByText("Собрано 2").waitFor();
    await gathered.getByRole("button", { name: "Что между ними" }).click();
    await page
      .locator("[data-between] li")
      .filter({ hasText: "Кабехский райком" })
      .waitFor();
    await gathered.getByRole("button", { name: "Сравнить двоих" }).click();
    const table = page.locator("[data-compare]");
    await table.waitFor();
    expect(await table.locator("thead th").allTextContents()).toEqual([
      one.displayName,
      other.displayName,
    ]);
    expect(
      await table.locator("[data-is-shared=true]").count(),
    ).toBeGreaterThan(1);
    await gathered.getByRole("button", { name: "Только эти" }).click();
    await expect.poll(async () => (await shown(page))[0]).toBe(3);
    await page.getByRole("button", { name: /Показать .* скрыт/ }).click();
    await expect.poll(async () => (await shown(page))[0]).toBeGreaterThan(10);
  });

  test("learns who was in the raikom at the same time: that they could have met, not that they did", async () => {
    const { page } = await open(its);
    await shown(page);
    await button(page, "Кто был одновременно").click();
    const panel = page.locator("[data-question]");
    await panel.locator("[data-presence] li").first().waitFor();
    expect(await panel.locator("[data-presence-count]").textContent()).toMatch(
      /сопоставлено \d+ .*одновременно/,
    );
    await panel.getByText(/ни одно дело не говорит, что встретились/).waitFor();
    await panel.getByText("Какие связи и когда").click();
    await panel.getByRole("button", { name: "заседал" }).click();
    await expect
      .poll(() => parameter(page, "ask"))
      .toBe(`presence:${raikom}:by-sat-in`);
  });

  test("adds the ties among all that is shown, with what was left out", async () => {
    const [one] = await bureau();
    const { page } = await open(`${its}&hide=${one.id}`);
    await shown(page);
    await button(page, "Показать связи между всеми").click();
    await expect.poll(() => parameter(page, "add")).toBe("links");
    expect((await shown(page))[1]).toBeGreaterThan(100);
  });

  test("sees who is central with ranges under doubt, what holds the network together, and can stop the reckoning", async () => {
    const { page } = await reader();
    let isHeld = true;
    await page.route("**/graphql", async (route) => {
      while (isHeld && route.request().postData()?.includes("networkMeasures("))
        await new Promise((resolve) => {
          setTimeout(resolve, 50);
        });
      await route.continue().catch(() => undefined);
    });
    await page.goto(at(its));
    await shown(page);
    await button(page, "Кто в центре").click();
    const panel = page.locator("[data-question]");
    await panel.getByRole("button", { name: "Остановить" }).click();
    await panel.getByText("Остановлено.").waitFor();
    isHeld = false;
    await panel.getByRole("button", { name: "Считать снова" }).click();
    const first = panel.locator("[data-measures] tbody tr").first();
    await first.waitFor();
    expect(await first.textContent()).toMatch(/Кабехский райком.*0,\d+/);
    await panel.getByLabel("По мере").selectOption("degree");
    await expect.poll(() => parameter(page, "ask")).toBe("measures:degree");
    await panel
      .locator("[data-measured]")
      .getByText(/плотность/)
      .waitFor();
    await panel
      .getByText(/обвинители не измеряются|Ничего не осталось/)
      .waitFor();
    expect(await panel.locator("[data-cuts]").textContent()).not.toBe("");
    expect(await panel.locator("[data-bridges]").textContent()).not.toBe("");
    await button(page, "Вид").click();
    const look = page.locator("[data-look]");
    await look.getByLabel("Размер").selectOption("strength");
    await look.getByLabel("Отметить, на чём держится сеть").check();
    const legend = page.locator("[data-legend]");
    await legend.getByText("крупнее: больше «число сведений»").waitFor();
    await button(page, "Группы по связям").click();
    await panel.locator("[data-communities] li").first().waitFor();
    await panel.getByText(/способ смотреть, а не вывод/).waitFor();
    await look.getByLabel("Цвет").selectOption("community");
    await legend.getByText("цвет и номер: группа по связям").waitFor();
    expect(parameter(page, "size")).toBe("strength");
    expect(parameter(page, "cuts")).toBe("marked");
  });
});

describe("a reader who looks at the network in other ways", () => {
  test("lets time play, stops it, and takes it back in one step", async () => {
    const { page } = await open(its);
    const before = await shown(page);
    const time = page.locator("[data-time]");
    const words = time.locator("[data-time-window]");
    await time.getByRole("button", { name: "Запустить" }).click();
    const first = await words.textContent();
    await expect.poll(() => words.textContent()).not.toBe(first);
    await time.getByRole("button", { name: "Остановить" }).click();
    expect(await time.locator("[data-time-left]").textContent()).toMatch(
      /вне периода, \d+ без даты/,
    );
    expect((await shown(page))[1]).toBeLessThan(before[1] ?? 0);
    await time.getByRole("slider", { name: "По" }).focus();
    await page.keyboard.press("End");
    await page.locator("h1").click();
    await page.keyboard.press("Control+z");
    await words.getByText("Всё время").waitFor();
    await expect.poll(() => shown(page)).toEqual(before);
  });

  test("filters by kind and by how sure, and is told how many that left out", async () => {
    const { page } = await open(its);
    const before = await shown(page);
    await button(page, "Фильтр").click();
    const filter = page.locator("[data-filter]");
    await filter.getByLabel(/^принял решение \d/).uncheck();
    await page
      .locator("[data-filter-left]")
      .getByText(/по виду: \d+/)
      .waitFor();
    expect(parameter(page, "without")).toBe("decided-on");
    expect((await shown(page))[1]).toBeLessThan(before[1] ?? 0);
    await filter.getByLabel("Достоверность не ниже").selectOption("PROBABLE");
    await filter.getByLabel(/никем не оценено/).uncheck();
    await page
      .locator("[data-filter-left]")
      .getByText(/по достоверности: \d+/)
      .waitFor();
    await filter.getByRole("button", { name: "Показать всё" }).click();
    await expect.poll(() => shown(page)).toEqual(before);
  });

  test("finds a name among those shown", async () => {
    const [one] = await bureau();
    const { page } = await open(its);
    await shown(page);
    const surname = one.displayName.split(" ")[0] ?? "";
    const box = page.getByRole("searchbox", { name: "Найти среди показанных" });
    await box.pressSequentially(surname.toLowerCase());
    await page.getByText(/найден[о]? \d/).waitFor();
    await box.press("Enter");
    await expect
      .poll(() => page.locator("[aria-selected=true]").textContent())
      .toContain(surname);
    expect(await box.inputValue()).toBe(surname.toLowerCase());
  });

  test("lays out by purpose, in boxes, and joins people through bodies by a rule that is told", async () => {
    const { page, complaints } = await open(its);
    const before = await shown(page);
    for (const layout of [
      "layered",
      "concentric",
      "bipartite",
      "time",
      "map",
    ]) {
      await page.getByLabel("Расположение").selectOption(layout);
      await expect.poll(() => parameter(page, "layout")).toBe(layout);
      expect(await shown(page)).toEqual(before);
    }
    await button(page, "Вид").click();
    const look = page.locator("[data-look]");
    await look.getByLabel("Собрать в рамки").selectOption("district");
    await page.locator("[data-legend]").getByText("по районам").waitFor();
    await look.getByLabel("Связать лиц").selectOption("bodies");
    await look.locator("[data-projection-rule]").waitFor();
    await page.locator("[data-tie-look=joint]").waitFor();
    expect(await page.locator("[data-legend]").textContent()).not.toContain(
      "парторганизация",
    );
    expect(complaints).toEqual([]);
  });

  test("keeps somebody in place, draws a line round several, and writes a note that the address keeps", async () => {
    const [one] = await bureau();
    const { page } = await open(`${its}&select=${one.id}`);
    const [people] = await shown(page);
    const inspector = page.locator("[data-inspector]");
    await inspector.getByRole("button", { name: "Закрепить" }).click();
    await expect.poll(() => parameter(page, "pin")).toMatch(`${one.id}@`);
    await inspector.getByLabel("Моя пометка").fill("Тот ли это?");
    await inspector.getByRole("button", { name: "Открепить" }).focus();
    await expect
      .poll(() => parameter(page, "note"))
      .toBe(`${one.id}:Тот ли это?`);
    await page.reload();
    await shown(page);
    expect(await inspector.getByLabel("Моя пометка").inputValue()).toBe(
      "Тот ли это?",
    );
    await page.locator("[data-legend]").getByText("есть пометка").waitFor();
    await button(page, "Обвести").click();
    const box = await page.locator("[data-lasso]").boundingBox();
    if (box === null) throw new Error("There is nothing to draw on");
    const { x, y, width, height } = box;
    await page.mouse.move(x + 9, y + 9);
    await page.mouse.down();
    await page.mouse.move(x + width - 9, y + 9);
    await page.mouse.move(x + width - 9, y + height - 9);
    await page.mouse.move(x + 9, y + height - 9);
    await page.mouse.up();
    await page
      .locator("[data-gathered]")
      .getByText(`Собрано ${people ?? 0}`)
      .waitFor();
  });

  test("opens a line that stands for several ties, then its claims, then the document, and comes back to the same view", async () => {
    const [one] = await bureau();
    const ids = [one.id, raikom].sort().join("~");
    const { page } = await open(`${its}&select=pair/${ids}`);
    const pair = page.locator("[data-pair] li");
    await pair.first().waitFor();
    expect(await pair.count()).toBeGreaterThan(1);
    await pair.first().getByRole("button").click();
    const claims = page.locator("[data-inspector] [data-claims]");
    await claims.locator("[data-statement]").first().waitFor();
    await expect.poll(() => parameter(page, "select")).toMatch(/^tie\//u);
    const address = page.url();
    const before = await shown(page);
    await claims.locator("a[href*='/source/']").first().click();
    await page.waitForURL(/\/source\//u);
    await page.goBack();
    await claims.locator("[data-statement]").first().waitFor();
    expect(page.url()).toBe(address);
    expect(await shown(page)).toEqual(before);
  });
});

describe("the legend", () => {
  test("explains what is drawn and nothing else", async () => {
    const { page } = await open(hers);
    await shown(page);
    const legend = page.locator("[data-legend]");
    expect(await legend.locator("li").allTextContents()).toEqual([
      "лицо",
      "парторганизация",
      "в центре",
      "связь",
      "от кого к кому",
    ]);
    await legend.getByText("Связи, как их записали дела.").waitFor();
  });
});

describe("the panels", () => {
  test.each([
    { language: "ru", scheme: "light", ask: "measures:betweenness" },
    { language: "en", scheme: "dark", ask: "communities:1" },
    {
      language: "ru",
      scheme: "dark",
      ask: `presence:${raikom}`,
      width: 390,
      height: 844,
    },
  ] as const)(
    "break no rule of accessibility: %o",
    async ({ ask, ...options }) => {
      const { page, complaints } = await open(
        `${its}&pick=${raikom}&seek=а&ask=${ask}`,
        options,
      );
      await page
        .locator("[data-measures], [data-communities], [data-presence]")
        .first()
        .waitFor();
      expect(await accessibilityBreaches(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});

describe("a reader who asks the network on a phone", () => {
  test("turns from the question to whom it is about and back, and lays one after the other aside", async () => {
    const [one, other] = await bureau();
    const { page, complaints } = await open(
      `/network?around=${one.id}&ask=paths:${one.id}:${other.id}:k3:s4&select=${one.id}`,
      { width: 390, height: 844, hasTouch: true },
    );
    const sheet = page.getByRole("dialog", { name: "Подробности" });
    const way = sheet.locator("[data-paths] li").first();
    await way.waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await sheet.getByRole("button", { name: "К выбранному" }).tap();
    const head = sheet.locator("[data-inspector-head]");
    await head.getByText(one.displayName.replace(/ \(.*/u, "")).waitFor();
    expect(await way.count()).toBe(0);
    await sheet.getByRole("button", { name: "К вопросу" }).tap();
    await way.waitFor();
    await sheet.getByRole("button", { name: "К выбранному" }).tap();
    const close = sheet.getByRole("button", { name: "Закрыть", exact: true });
    await close.tap();
    await expect.poll(() => parameter(page, "select")).toBeNull();
    await way.waitFor();
    await close.tap();
    await sheet.waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });
});
