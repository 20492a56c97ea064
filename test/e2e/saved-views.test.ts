import { readFile } from "node:fs/promises";

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { accessibilityBreaches } from "../support/browser.ts";
import { openForReaders } from "../support/readers.ts";

const readers = openForReaders("all");

const hers = "/network?around=person/senarskaya";

/** Asks by GraphQL, as a script would. */
const ask = async (query: string, variables: object) => {
  const response = await fetch(readers.at("/graphql"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const answer: { data: Record<string, { id?: string; since?: number }> } =
    await response.json();
  return answer.data;
};

let keys = 0;
const signed = () => {
  keys += 1;
  return { operationKey: `e2e-view-${String(keys)}`, by: "A. K." };
};

/** Keeps what the page shows, by keyboard alone. */
const keep = async (page: Page, name: string, note = "") => {
  await page.locator("[data-save-view]").focus();
  await page.keyboard.press("Enter");
  const form = page.getByRole("dialog");
  await form.getByLabel("Название", { exact: true }).fill(name);
  await form.getByRole("textbox", { name: "Заметка" }).fill(note);
  await form.getByLabel("Подпись").fill("A. K.");
  await page.keyboard.press("Enter");
  await page.locator("[data-opened-view]").filter({ hasText: name }).waitFor();
};

const settled = (page: Page) =>
  page.locator('[data-ground][data-settled="true"]').waitFor();

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

const viewOn = (page: Page) =>
  new URL(page.url()).searchParams.get("view") ?? "";

type Places = {
  readonly savedView: {
    readonly positions: readonly { id: string; x: number; y: number }[];
    readonly notes: readonly { id: string; words: string }[];
  };
};

const placesOf = async (slug: string): Promise<Places["savedView"]> => {
  const response = await fetch(readers.at("/graphql"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query:
        "query ($id: ID!) { savedView(id: $id) { positions { id x y } notes { id words } } }",
      variables: { id: `view/${slug}` },
    }),
  });
  const { data }: { data: Places } = await response.json();
  return data.savedView;
};

describe("a reader who saves views", () => {
  test("saves a network by keyboard; another reader opens the address and finds everyone at the same place, with the notes", async () => {
    const { page, complaints } = await readers.open(hers);
    await settled(page);
    await page.getByLabel("Моя пометка").fill("ср. л. 5");
    await page.getByLabel("Моя пометка").blur();
    await keep(page, "Вокруг Сенарской", "С чего всё началось");
    const slug = viewOn(page);
    const kept = await placesOf(slug);
    expect(kept.positions.length).toBe(3);
    expect(kept.notes).toEqual([
      { id: "person/senarskaya", words: "ср. л. 5" },
    ]);
    expect(
      await page.locator("[data-opened-view] [data-changed]").textContent(),
    ).toContain("ничего не переменилось");
    expect(await accessibilityBreaches(page)).toEqual([]);

    // The second reader knows only the address, and lays nothing out by chance.
    const other = await readers.open(page.url().replace(readers.at(""), ""));
    await settled(other.page);
    await other.page.getByText("С чего всё началось").waitFor();
    await keep(other.page, "То же у другого");
    const again = await placesOf(viewOn(other.page));
    expect(again.positions).toEqual(kept.positions);
    expect([...complaints, ...other.complaints]).toEqual([]);
  });

  test("is told that the page is no longer as it was saved, goes back, and sees what changed behind it", async () => {
    const { page } = await readers.open(`${hers}&layout=concentric`);
    await settled(page);
    await keep(page, "По кругу");
    const address = page.url();
    await page.getByRole("button", { name: "Таблицей" }).click();
    await page.locator("[data-altered]").waitFor();
    await page.getByRole("link", { name: "Вернуться к сохранённому" }).click();
    await page.locator("[data-altered]").waitFor({ state: "detached" });
    expect(page.url()).toBe(address);
    const { createFactoid } = await ask(
      "mutation ($input: CreateFactoidInput!) { createFactoid(input: $input) { ... on Factoid { id since } } }",
      {
        input: {
          ...signed(),
          content: {
            kind: "card-fate",
            value: "burned",
            statementRu: "Сожгла билет",
            source: "source/ivantsov-2024",
            mentions: [{ role: "subject", id: "person/senarskaya" }],
            speakers: [{ capacity: "HISTORIAN", mediation: "PARAPHRASED" }],
          },
        },
      },
    );
    await page.reload();
    const changed = page.locator('[data-opened-view] [data-changed="1"]');
    await changed.getByText("внесено 1 сведение").click();
    expect(await page.locator('[data-change="ADDED"]').textContent()).toContain(
      "Сожгла билет",
    );
    await ask(
      "mutation ($input: RetractFactoidInput!) { retractFactoid(input: $input) { __typename } }",
      {
        input: {
          ...signed(),
          id: createFactoid?.id,
          expectedRevision: createFactoid?.since,
          reason: "проба",
        },
      },
    );
  });

  test("finds the views in the list, renames one, takes it away and brings it back; reads the list on a phone, dark and in English", async () => {
    const { page, complaints } = await readers.open("/contradictions");
    await page.locator("h1").waitFor();
    await keep(page, "Расхождения сейчас");
    await page.goto(readers.at("/views"));
    const row = page
      .locator("[data-view]")
      .filter({ hasText: "Расхождения сейчас" });
    await row.getByRole("button", { name: /^Название и заметка/u }).click();
    await page.getByLabel("Название", { exact: true }).fill("Спорное");
    await page.getByRole("button", { name: "Сохранить", exact: true }).click();
    const renamed = page.locator("[data-view]").filter({ hasText: "Спорное" });
    await renamed.getByRole("button", { name: /^Убрать/u }).click();
    await renamed.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Вернуть" }).click();
    await renamed.waitFor();
    await page
      .getByRole("searchbox", { name: "Слова названия или заметки" })
      .fill("спорн");
    await page
      .locator("[data-view]")
      .filter({ hasText: "По кругу" })
      .waitFor({ state: "detached" });
    expect(await page.locator("[data-view]").count()).toBe(1);
    expect(new URL(page.url()).searchParams.get("words")).toBe("спорн");
    expect(await accessibilityBreaches(page)).toEqual([]);

    const phone = await readers.open("/views?lang=en", {
      language: "en",
      scheme: "dark",
      width: 390,
      height: 844,
    });
    await phone.page.getByText("Nothing about the claims").first().waitFor();
    for (const figure of await phone.page.getByText("Figure").all())
      await figure.click();
    await phone.page.locator("[data-figure-form]").first().waitFor();
    expect(await isTooWide(phone.page)).toBe(false);
    expect(await accessibilityBreaches(phone.page)).toEqual([]);
    expect([...complaints, ...phone.complaints]).toEqual([]);
  });

  test("puts a network, a table, lanes, a flow and a map into a study: drawn in the page and in the published one, and the collection chooses people", async () => {
    const { page, complaints } = await readers.open(hers);
    await settled(page);
    await keep(page, "Сеть для текста");
    for (const [address, ready, name] of [
      ["/?kind=PERSON&where=penalty:expelled", "[data-person]", "Таблица"],
      ["/trajectories?penalty=expelled", "[data-life]", "Пути"],
      ["/trajectories?show=flow&penalty=expelled", "[data-band]", "Поток"],
      ["/map?day=1942-12-01", "[data-map] svg text", "Карта"],
    ] as const) {
      await page.goto(readers.at(address));
      await page.locator(ready).first().waitFor({ state: "attached" });
      await keep(page, name);
    }
    await page.goto(readers.at("/studies/new"));
    await page.getByLabel("Заглавие", { exact: true }).fill("Пять рисунков");
    await page.locator("[data-insert-figure] summary").click();
    for (const name of ["Сеть для текста", "Таблица", "Пути", "Поток", "Карта"])
      await page
        .locator("[data-insert]")
        .filter({ hasText: new RegExp(`^${name} `, "u") })
        .first()
        .click();
    await page.locator("[data-gather]").first().click();
    await page.locator("summary", { hasText: "Подборка (1)" }).click();
    await page
      .getByRole("combobox", { name: "Добавить в подборку" })
      .fill("Сенарск");
    await page
      .getByRole("option", { name: /Сенарская/u })
      .first()
      .click();
    await page.locator("form input[required]").fill("A. K.");
    await page.locator("#save-study").click();
    await page.locator("article").waitFor();
    const forms = page.locator("article [data-figure-form]");
    await expect
      .poll(() =>
        forms.evaluateAll((all) =>
          all.map((one) => one.getAttribute("data-figure-form")),
        ),
      )
      .toEqual(["NETWORK", "TABLE", "LANES", "FLOW", "MAP"]);
    const network = page.locator('[data-figure-form="NETWORK"]');
    expect(await network.locator("svg circle").count()).toBeGreaterThan(1);
    expect(await network.textContent()).toContain("Отбор сведений: все");
    const map = page.locator('[data-figure-form="MAP"]');
    expect(await map.locator("svg path").count()).toBeGreaterThan(20);
    expect(await map.textContent()).toContain("Краснодар");
    expect(await accessibilityBreaches(page)).toEqual([]);

    // The figures count documents of the example that are restricted: first somebody answers for each.
    const restricted = page.locator("[data-restriction]");
    expect(await page.locator("[data-publish]").count()).toBe(0);
    for (let left = await restricted.count(); left > 0; left -= 1) {
      const first = restricted.first();
      await first.getByRole("button", { name: "Снять ограничение" }).click();
      await first.locator("input").first().fill("Срок проверен");
      await first.locator("input").nth(1).fill("A. K.");
      await page.keyboard.press("Enter");
      await restricted.nth(left - 1).waitFor({ state: "detached" });
    }
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator('[data-publish="HTML"]').click(),
    ]);
    const asked: string[] = [];
    const alone = await readers.reader();
    alone.page.on("request", (request) => asked.push(request.url()));
    await alone.page.setContent(await readFile(await download.path(), "utf8"));
    expect(await alone.page.locator("figure .drawn svg").count()).toBe(4);
    expect(await alone.page.locator("figure").first().textContent()).toContain(
      "Версия данных",
    );
    expect(asked).toEqual([]);

    await page
      .locator("[data-collection]")
      .getByRole("link", { name: "список" })
      .click();
    await page.locator('[data-total="1"]').waitFor();
    await page.locator('[data-person="person/senarskaya"]').waitFor();
    expect(complaints).toEqual([]);
  });

  test("narrows pages to the collection of a study, in the page and by its address", async () => {
    const { page, complaints } = await readers.open("/verification");
    const choice = page.locator('[data-choice="collection"]');
    await choice.selectOption({ value: "study/SYN-invented-raion" });
    await page.waitForURL(/collection=study/u);
    await page.locator("main li").first().waitFor();
    // The collection holds one person, and the person one case.
    await page.locator("main li").nth(1).waitFor({ state: "detached" });
    for (const path of [
      "/verification/cohort",
      "/questions",
      "/questions/1",
      "/map",
      "/testimony",
      "/",
      "/views",
    ]) {
      await page.goto(
        readers.at(`${path}?collection=study/SYN-invented-raion`),
      );
      await choice.first().waitFor();
      expect([path, await choice.first().inputValue()]).toEqual([
        path,
        "study/SYN-invented-raion",
      ]);
    }
    await page.goto(
      readers.at("/testimony?collection=study/SYN-invented-raion"),
    );
    await page.locator("[data-board]").first().click();
    await page.locator('[data-board][aria-current="page"]').waitFor();
    expect(page.url()).toContain("collection=study");
    expect(complaints).toEqual([]);
  });
});
