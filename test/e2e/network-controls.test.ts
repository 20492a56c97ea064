import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";

import { planted } from "../../seed/constructed/planted.ts";
import {
  bureauOf,
  button,
  drawing,
  parameter,
  shown,
} from "../support/network-page.ts";
import { openForReaders } from "../support/readers.ts";

const { open, at, ask } = openForReaders("all");

const raikom = "party-organization/SYN-kabekhsky-raikom";
const its = `/network?around=${raikom}`;

const soon = { timeout: 20_000 };

const network = z.object({
  egoNetwork: z.object({ ties: z.array(z.object({ contested: z.boolean() })) }),
});

/** Those of the planted contradictions of whom a tie is contested. */
const contestedOnes = async (): Promise<readonly string[]> => {
  const whom = [...new Set(planted.clashes.map(({ person }) => person))];
  const found: string[] = [];
  for (const id of whom) {
    const { egoNetwork } = network.parse(
      await ask(`{ egoNetwork(id: "${id}") { ties { contested } } }`),
    );
    if (egoNetwork.ties.some(({ contested }) => contested)) found.push(id);
  }
  return found;
};

const legendOf = (page: Page) => page.locator("[data-legend]");

const openLook = async (page: Page) => {
  await shown(page);
  await button(page, "Вид").click();
  return page.locator("[data-look]");
};

/** What people, bodies and places are measured by, in the words of the page. */
const measures = [
  ["degree", "число соседей"],
  ["strength", "число сведений"],
  ["betweenness", "посредничество"],
  ["closeness", "близость ко всем"],
  ["page-rank", "доля времени идущего по связям"],
  ["core", "глубина в плотной части"],
] as const;

describe("what sizes and colours tell", () => {
  test("draws whoever heads the table of each measure as large as anybody, and darkest", async () => {
    const { page, complaints } = await open(its);
    await shown(page);
    await button(page, "Кто в центре").click();
    const look = await openLook(page);
    const panel = page.locator("[data-question]");
    const first = panel.locator("[data-measures] tbody tr").first();
    await first.waitFor(soon);
    for (const [code, words] of measures) {
      await panel.getByLabel("По мере").selectOption(code);
      await look.getByLabel("Размер").selectOption(code);
      await look.getByLabel("Цвет").selectOption(code);
      await legendOf(page).getByText(`крупнее: больше «${words}»`).waitFor();
      await legendOf(page)
        .getByText(`темнее или ярче: больше «${words}»`)
        .waitFor();
      const head =
        (await first.getByRole("button").textContent())?.replace(
          / \(.*/u,
          "",
        ) ?? "";
      const steps = await legendOf(page).locator("[data-colour]").count();
      await expect
        .poll(async () => {
          const { shapes } = await drawing(page);
          const widest = Math.max(...shapes.map(({ width }) => width));
          const its = shapes.find(({ name }) => name.startsWith(head));
          return [its?.width === widest, its?.number];
        }, soon)
        .toEqual([true, steps]);
    }
    await look.getByLabel("Размер").selectOption("same");
    await expect
      .poll(async () => {
        const { shapes } = await drawing(page);
        const people = shapes.filter(({ id }) => id.startsWith("person/"));
        return new Set(people.map(({ width }) => width)).size;
      })
      .toBe(1);
    expect(complaints).toEqual([]);
  });

  test.each([
    ["district", "цвет и номер: район", true],
    ["organization", "цвет и номер: парторганизация", true],
    ["level", "цвет и номер: ступень", true],
    ["part", "цвет и номер: часть сети", false],
    ["community", "цвет и номер: группа по связям", false],
  ])(
    "tells beside each name which colour it has, and in the legend what each means: by %s",
    async (code, rule, isNamed) => {
      const { page } = await open(its);
      const look = await openLook(page);
      await look.getByLabel("Цвет").selectOption(code);
      await legendOf(page).getByText(rule).waitFor(soon);
      const told = legendOf(page).locator("[data-colour]");
      const numbers = async () => {
        const { shapes } = await drawing(page);
        const drawn = shapes.flatMap(({ number, fill }) =>
          number === undefined ? [] : [{ number, fill }],
        );
        const legend = await told.evaluateAll((all) =>
          all.map((one) => Number(one.getAttribute("data-colour"))),
        );
        return {
          legend: new Set(legend),
          drawn: new Set(drawn.map(({ number }) => number)),
          colours: new Set(
            drawn.map(({ number, fill }) => `${String(number)} ${fill}`),
          ).size,
        };
      };
      // Communities are divided on the server first.
      await expect
        .poll(async () => (await numbers()).drawn.size, soon)
        .toBeGreaterThan(0);
      const { legend, drawn, colours } = await numbers();
      // A group or a part has no name but its number.
      expect(legend).toEqual(isNamed ? drawn : new Set());
      expect(colours).toBe(drawn.size);
      await look.getByLabel("Цвет").selectOption("kind");
      await legendOf(page).getByText(rule).waitFor({ state: "detached" });
      expect(
        (await drawing(page)).shapes.every(
          ({ number }) => number === undefined,
        ),
      ).toBe(true);
    },
  );
});

describe("where people, bodies and places stand", () => {
  test("puts them otherwise for each purpose, and back", async () => {
    const { page } = await open(its);
    await shown(page);
    const places = async () =>
      (await drawing(page)).shapes
        .map(({ id, x, y }) => `${id} ${x.toFixed()} ${y.toFixed()}`)
        .toSorted()
        .join();
    const seen = new Set([await places()]);
    const layouts = ["layered", "concentric", "bipartite", "time", "map"];
    for (const layout of layouts) {
      await page.getByLabel("Расположение").selectOption(layout);
      await expect.poll(async () => seen.has(await places()), soon).toBe(false);
      await shown(page);
      seen.add(await places());
    }
    const { shapes } = await drawing(page);
    expect(seen.size).toBe(layouts.length + 1);
    expect(shapes.length).toBeGreaterThan(10);
  });

  test("goes nearer and farther, and back to the whole", async () => {
    const { page } = await open(its);
    await shown(page);
    const zoom = async () => (await drawing(page)).zoom;
    const before = await zoom();
    await button(page, "Приблизить").click();
    await expect.poll(zoom).toBeGreaterThan(before * 1.1);
    await button(page, "Всё целиком").click();
    await expect.poll(zoom, soon).toBeCloseTo(before, 1);
    await button(page, "Отдалить").click();
    await expect.poll(zoom).toBeLessThan(before * 0.9);
  });

  test("stands in boxes by organization, by the rule that is told", async () => {
    const { page } = await open(its);
    const look = await openLook(page);
    await look.getByLabel("Собрать в рамки").selectOption("organization");
    await legendOf(page).getByText("по парторганизациям").waitFor();
    await look.getByText(/к которой ведёт больше всего его связей/u).waitFor();
    await expect
      .poll(async () => (await drawing(page)).boxes.length, soon)
      .toBeGreaterThan(0);
    const { boxes } = await drawing(page);
    expect(boxes.join()).toContain("райком");
    await look.getByLabel("Собрать в рамки").selectOption("none");
    await expect
      .poll(async () => (await drawing(page)).boxes, soon)
      .toEqual([]);
  });

  test("keeps several in place, and lets all go at once", async () => {
    const [one, other] = await bureauOf(at, raikom);
    const { page } = await open(`${its}&pin=${one.id}@0@0,${other.id}@90@40`);
    await shown(page);
    const placeOf = async (id: string) => {
      const its = (await drawing(page)).shapes.find((one) => one.id === id);
      return [its?.x, its?.y];
    };
    expect(await placeOf(one.id)).toEqual([0, 0]);
    expect(await placeOf(other.id)).toEqual([90, 40]);
    await page.getByRole("button", { name: "Открепить 2" }).click();
    await expect.poll(() => parameter(page, "pin")).toBeNull();
  });
});

describe("which lines are drawn", () => {
  test("draws each tie by itself, as many as the head of the page counts", async () => {
    const { page } = await open(its);
    const look = await openLook(page);
    const [, ties = 0] = await shown(page);
    expect((await drawing(page)).lines.length).toBeLessThan(ties);
    await look.getByLabel("Каждую связь отдельно").check();
    await expect
      .poll(async () => (await drawing(page)).lines.length, soon)
      .toBe(ties);
    expect(parameter(page, "ties")).toBe("each");
  });

  test("joins people through places: no body and no place is left", async () => {
    const { page } = await open(its);
    const look = await openLook(page);
    await look.getByLabel("Связать лиц").selectOption("places");
    await look.locator("[data-projection-rule]").waitFor();
    await expect
      .poll(
        async () =>
          (await drawing(page)).shapes.every(({ id }) =>
            /^(?:person|party-organization|institution)\//u.test(id),
          ),
        soon,
      )
      .toBe(true);
  });

  test("leaves out kinds of things, and what is contested, with the count that was told", async () => {
    const { page } = await open(its);
    const [things = 0, ties = 0] = await shown(page);
    await button(page, "Фильтр").click();
    const filter = page.locator("[data-filter]");
    const count = async (name: RegExp) =>
      Number(/\d+$/u.exec(await filter.getByText(name).innerText())?.[0]);
    const people = await count(/^лицо \d+$/u);
    await filter.getByLabel(/^лицо \d/u).uncheck();
    await expect
      .poll(async () => (await shown(page))[0], soon)
      .toBe(things - people);
    await filter.getByRole("button", { name: "Показать всё" }).click();
    await expect.poll(() => shown(page), soon).toEqual([things, ties]);
  });

  test("leaves out what is contested, and its line from the legend", async () => {
    const [whom] = await contestedOnes();
    const { page } = await open(`/network?around=${whom ?? ""}`);
    const [, ties = 0] = await shown(page);
    const line = page.locator("[data-tie-look=contested]");
    await line.waitFor();
    await button(page, "Фильтр").click();
    const box = page.locator("[data-filter]").getByLabel(/^спорно \d/u);
    const label = page.locator("[data-filter]").getByText(/^спорно \d+$/u);
    const contested = Number(/\d+$/u.exec(await label.innerText())?.[0]);
    expect(contested).toBeGreaterThan(0);
    await box.uncheck();
    await expect
      .poll(async () => (await shown(page))[1], soon)
      .toBe(ties - contested);
    await line.waitFor({ state: "detached" });
    await button(page, "Фильтр (включён)").waitFor();
  });

  test("counts uncertain dates as the reader says, and shows all time again", async () => {
    const { page } = await open(its);
    const before = await shown(page);
    const time = page.locator("[data-time]");
    await time.getByRole("slider", { name: "С", exact: true }).focus();
    for (let turn = 0; turn < 6; turn += 1)
      await page.keyboard.press("ArrowRight");
    await time.getByRole("slider", { name: "По", exact: true }).focus();
    for (let turn = 0; turn < 6; turn += 1)
      await page.keyboard.press("ArrowLeft");
    const tiesUnder = async (mode: string) => {
      await time.getByLabel("Неточные даты").selectOption(mode);
      await expect
        .poll(() => parameter(page, "when") ?? "")
        .toMatch(/^19\d\d-\d\d-\d\d\.\.19\d\d-\d\d-\d\d/u);
      return (await shown(page))[1] ?? 0;
    };
    const certainly = await tiesUnder("CERTAINLY");
    const possibly = await tiesUnder("POSSIBLY");
    const undated = await tiesUnder("INCLUDE_UNDATED");
    expect(certainly).toBeLessThan(possibly);
    expect(possibly).toBeLessThan(undated);
    await time.getByRole("button", { name: "Снова всё время" }).click();
    await expect.poll(() => shown(page), soon).toEqual(before);
    await time.getByText("Всё время").waitFor();
  });
});
