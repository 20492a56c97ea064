import { describe, expect, test } from "vitest";

import {
  bureauOf,
  button,
  choose,
  parameter,
  shown,
} from "../support/network-page.ts";
import { openForReaders } from "../support/readers.ts";

const { open, at } = openForReaders("all");

const raikom = "party-organization/SYN-kabekhsky-raikom";
const its = `/network?around=${raikom}`;

const soon = { timeout: 20_000 };

describe("those gathered", () => {
  test("are gathered from the inspector, let go one by one, hidden, asked for ways, let go together", async () => {
    const [one, other] = await bureauOf(at, raikom);
    const { page } = await open(`${its}&select=${one.id}&pick=${other.id}`);
    const [things = 0] = await shown(page);
    const inspector = page.locator("[data-inspector]");
    await inspector
      .getByRole("button", { name: "Собрать", exact: true })
      .click();
    const gathered = page.locator("[data-gathered]");
    await gathered.getByText("Собрано 2").waitFor();
    await page.locator("[data-legend]").getByText("собраны").waitFor();
    await gathered.getByRole("button", { name: "Пути между двумя" }).click();
    await expect
      .poll(() => parameter(page, "ask"))
      .toMatch(new RegExp(`^paths:${other.id}:${one.id}`, "u"));
    await gathered
      .locator("li")
      .filter({ hasText: other.displayName.split(" ")[0] ?? "" })
      .getByRole("button", { name: /^Убрать: / })
      .click();
    await gathered.getByText("Собран 1").waitFor();
    await gathered.getByRole("button", { name: "Отпустить всех" }).click();
    await gathered.waitFor({ state: "detached" });
    expect(parameter(page, "pick")).toBeNull();
    await inspector
      .getByRole("button", { name: "Собрать", exact: true })
      .click();
    await gathered.getByRole("button", { name: "Скрыть" }).click();
    await expect
      .poll(async () => (await shown(page))[0], soon)
      .toBe(things - 1);
    await page.getByRole("button", { name: /^Показать 1 скрыт/u }).click();
    await expect.poll(async () => (await shown(page))[0], soon).toBe(things);
  });

  test("come from a group of ties, coarser or finer", async () => {
    const { page } = await open(its);
    await shown(page);
    await button(page, "Группы по связям").click();
    const panel = page.locator("[data-question]");
    const group = panel.locator("[data-communities] > li");
    await group.first().waitFor(soon);
    const coarse = panel.getByLabel(/^Дробность/u);
    const finest = await coarse.locator("option").last().getAttribute("value");
    const before = await group.count();
    await coarse.selectOption(finest);
    await expect.poll(() => group.count(), soon).toBeGreaterThan(before);
    const members = Number(
      /\d+/u.exec(
        (await group.first().locator("strong").textContent()) ?? "",
      )?.[0],
    );
    await group.first().getByRole("button", { name: "Собрать этих" }).click();
    await page
      .locator("[data-gathered]")
      .getByText(`Собрано ${String(members)}`)
      .waitFor();
  });
});

describe("what is asked", () => {
  test("of several: one more is named, one is let go; only some ties count, and only in some time", async () => {
    const [one, other] = await bureauOf(at, raikom);
    const { page } = await open(`${its}&ask=between:${one.id}:${other.id}:s2`);
    const panel = page.locator("[data-question]");
    await panel.locator("[data-between] li").first().waitFor(soon);
    await choose(page, "Добавить ещё", "Кабехский райком");
    await expect.poll(() => parameter(page, "ask")).toContain(raikom);
    await panel
      .getByRole("button", { name: new RegExp(`^Убрать: Кабехский`, "u") })
      .click();
    await expect.poll(() => parameter(page, "ask")).not.toContain(raikom);
    await panel.getByText("Какие связи и когда").click();
    const before = await panel.locator("[data-between] li").count();
    await panel
      .getByRole("button", { name: "занимал должность", exact: true })
      .click();
    await expect.poll(() => parameter(page, "ask")).toContain("held-office-in");
    await expect
      .poll(() => panel.locator("[data-between] li").count(), soon)
      .toBeLessThanOrEqual(before);
    await panel.getByText("Кабехский райком").first().waitFor();
    await panel.getByLabel("Шагов не больше").selectOption("3");
    await expect.poll(() => parameter(page, "ask")).toMatch(/:s3/u);
  });

  test("of ways: no more than so many are shown", async () => {
    const [one, other] = await bureauOf(at, raikom);
    const { page } = await open(`${its}&ask=paths:${one.id}:${other.id}:k3:s4`);
    const panel = page.locator("[data-question]");
    const ways = panel.locator("[data-paths] > li");
    await ways.first().waitFor(soon);
    expect(await ways.count()).toBe(3);
    await panel.getByLabel("Путей не больше").selectOption("1");
    await expect.poll(() => ways.count(), soon).toBe(1);
    await panel
      .locator("[data-omitted]")
      .getByText(/Ещё \d+ пут/u)
      .waitFor();
  });

  test("of a place: another one is named instead", async () => {
    const { page } = await open(`${its}&ask=presence:${raikom}`);
    const panel = page.locator("[data-question]");
    const told = panel.locator("[data-presence-count]");
    await told.waitFor(soon);
    const before = await told.textContent();
    await panel.getByRole("button", { name: "Где: сменить" }).click();
    await choose(page, "Где", "Терновый");
    await expect
      .poll(() => parameter(page, "ask"))
      .not.toBe(`presence:${raikom}`);
    await expect.poll(() => told.textContent(), soon).not.toBe(before);
  });

  test("around somebody else: who stands in the middle, and the way back", async () => {
    const [one] = await bureauOf(at, raikom);
    const { page } = await open(`${its}&select=${one.id}`);
    const before = await shown(page);
    await page
      .locator("[data-inspector]")
      .getByRole("button", { name: "Сделать центром" })
      .click();
    await expect.poll(() => parameter(page, "around")).toBe(one.id);
    await page
      .getByText(`вокруг: ${one.displayName.split(" ")[0] ?? ""}`)
      .first()
      .waitFor();
    await button(page, "Отменить").click();
    await expect.poll(() => parameter(page, "around")).toBe(raikom);
    await expect.poll(() => shown(page), soon).toEqual(before);
    await button(page, "Вернуть").last().click();
    await expect.poll(() => parameter(page, "around")).toBe(one.id);
  });

  test("as a table and back: the drawing is what it was", async () => {
    const { page } = await open(its);
    const before = await shown(page);
    await button(page, "Таблицей").click();
    await page.locator("[data-ground]").waitFor({ state: "detached" });
    const rows = page.locator("[data-network-table] tr[data-tie]");
    expect(await rows.count()).toBe(before[1]);
    await button(page, "Рисунком").click();
    expect(await shown(page)).toEqual(before);
  });
});
