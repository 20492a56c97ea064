import { readFile } from "node:fs/promises";

import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";

import {
  accessibilityBreaches,
  type ReaderOptions,
} from "../support/browser.ts";
import { openForReaders, tabTo } from "../support/readers.ts";

const readers = openForReaders("all");

const open = async (search = "", options: ReaderOptions = {}) => {
  const reader = await readers.open(`/map${search}`, options);
  await reader.page
    .locator("[data-map] svg path, [data-movement] svg path")
    .first()
    .waitFor();
  return reader;
};

const krasnodar = '[data-district="district/krasnodar"]';
const row = (page: Page, id: string) => page.locator(`[data-district="${id}"]`);

/** Of whom the tests enter where he was: first in Armavir; then, by one claim, in Krasnodar, by another in Tuapse; then in a stanitsa. */
const walker = "person/aleksandrov-m-a";

const entered = [
  ["residence", "", "district/armavir", "1941/1942-07"],
  ["whereabouts", "under-occupation", "district/krasnodar", "1942-09/1942-12"],
  ["whereabouts", "in-the-rear", "district/tuapse", "1942-09/1942-12"],
  ["residence", "", "settlement/razdolnaya", "1943-05/1943-12"],
] as const;

beforeAll(async () => {
  for (const [kind, value, place, edtf] of entered) {
    const response = await fetch(readers.at("/graphql"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query:
          "mutation Enter($input: CreateFactoidInput!) { createFactoid(input: $input) { __typename } }",
        variables: {
          input: {
            operationKey: `map-${place}`,
            by: "A. K.",
            content: {
              kind,
              ...(value === "" ? {} : { value }),
              statementRu: `Был: ${place}`,
              statementEn: `Was: ${place}`,
              date: { original: edtf, edtf },
              source: "source/ivantsov-aleksandrov",
              leaf: "7",
              mentions: [
                { role: "subject", id: walker },
                { role: "place", id: place },
              ],
              speakers: [{ capacity: "HISTORIAN", mediation: "PARAPHRASED" }],
            },
          },
        },
      }),
    });
    expect(await response.json()).toEqual({
      data: { createFactoid: { __typename: "Factoid" } },
    });
  }
});

const savedBy = async (page: Page, name: string): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-save]").getByRole("button", { name }).click(),
  ]);
  return readFile(await download.path(), "utf8");
};

describe("a reader of the map", () => {
  test("is told that points are centres and no outlines are drawn; rival days stand as a range, and open with who says each", async () => {
    const { page, complaints } = await open("", { language: "en" });
    expect(await page.locator("[data-honest]").textContent()).toContain(
      "Centre points, no outlines",
    );
    const text = (await page.locator(krasnodar).textContent()) ?? "";
    expect(text).toContain("between 9 and 12 August 1942");
    expect(text).toContain("contested");
    expect(text).toContain("184–187");
    await page
      .locator(`[data-map] svg [data-of="district/krasnodar"]`)
      .last()
      .click();
    await page.waitForURL(/at=district\/krasnodar/u);
    const sheet = page.getByRole("dialog");
    await sheet.getByText("Sovinformburo").first().waitFor();
    await sheet.locator("[data-statement]").nth(3).waitFor();
    expect(await sheet.locator("[data-statement]").count()).toBe(4);
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    expect(page.url()).not.toContain("at=");
    expect(complaints).toEqual([]);
  });

  test("asks nothing of other hosts", async () => {
    const { page } = await readers.reader();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(readers.at("/map"));
    await page.locator("[data-map] svg path").first().waitFor();
    const own = readers.at("/");
    expect(asked.length).toBeGreaterThan(3);
    expect(
      asked.filter(
        (url) => !url.startsWith(own) && !/^(?:data|blob):/u.test(url),
      ),
    ).toEqual([]);
  });

  test("chooses by keyboard what is shown; the address says it, the legend and the marks follow", async () => {
    const { page } = await open("", { language: "en" });
    await page.locator("[data-choice=by]").selectOption("days");
    await page.waitForURL(/by=days/u);
    const classes = page.locator('[data-legend^="class-"]');
    expect(await classes.count()).toBe(5);
    expect(await classes.first().textContent()).toMatch(/1.*days/u);
    await page.locator("[data-choice=mark]").selectOption("size");
    await page.waitForURL(/mark=size/u);
    await page.locator("[data-legend=size]").waitFor();
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes("mark="));
    expect(await classes.count()).toBe(5);
    await page.locator("[data-choice=by]").selectOption("outcome");
    await page
      .locator("[data-choice=outcome]")
      .selectOption("penalty:expelled");
    await page.waitForURL(/outcome=penalty:expelled/u);
    const rows = await page
      .locator('[data-district^="district/SYN-"]')
      .allTextContents();
    expect(rows.filter((text) => text.includes("%")).length).toBeGreaterThan(9);
  });

  test("steps through the days by keyboard alone: not yet, possibly, for certain, no more", async () => {
    const { page } = await open("?step=day&day=1942-08-08", {
      language: "en",
    });
    const standing = row(page, "district/krasnodar").locator("[data-standing]");
    const seen: (string | null)[] = [];
    const slider = page.getByLabel("Day", { exact: true });
    await slider.focus();
    for (let turn = 0; turn < 5; turn += 1) {
      seen.push(await standing.getAttribute("data-standing"));
      const now = await page.locator("[data-day]").getAttribute("data-day");
      await page.keyboard.press("ArrowRight");
      await page.locator(`[data-day]:not([data-day="${now ?? ""}"])`).waitFor();
    }
    expect(seen).toEqual([
      "NOT",
      "POSSIBLY",
      "POSSIBLY",
      "POSSIBLY",
      "CERTAINLY",
    ]);
    expect(page.url()).toContain("day=1942-08-13");
    expect(await page.locator("[data-day-words]").textContent()).toMatch(
      /occupied for certain: \d+/u,
    );
    // Nothing moves by itself for whoever wants no motion.
    expect(await page.getByRole("button", { name: "Play" }).count()).toBe(0);
    await tabTo(page, "No day", 10, "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.search.includes("day="));
  });

  test("lets the days play, and leaves no trail of them to go back through", async () => {
    const { page } = await open("?by=days");
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await page.getByRole("button", { name: "Запустить" }).click();
    await page.waitForURL(/day=/u);
    const first = page.url();
    await page.waitForURL(
      (url) => url.href !== first && url.search.includes("day="),
    );
    await page.locator("[data-time] button[aria-pressed=true]").click();
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes("day="));
  });

  test("finds invented districts in a scheme apart that says so, never on the map", async () => {
    const { page } = await open();
    const inset = page.locator("[data-inset]");
    expect(await inset.textContent()).toContain("Схема, а не карта");
    expect(
      await inset.locator('[data-of^="district/SYN-"]').count(),
    ).toBeGreaterThan(20);
    const onMap = await page
      .locator("[data-map] svg [data-of]")
      .evaluateAll((all) =>
        all
          .filter((one) => one.closest("[data-inset]") === null)
          .map((one) => one.getAttribute("data-of") ?? ""),
      );
    expect(onMap.length).toBeGreaterThan(60);
    expect(onMap.filter((id) => id.includes("SYN-"))).toEqual([]);
    await page.goto(readers.at("/map?reading=real"));
    await page.locator("[data-map] svg path").first().waitFor();
    await page.locator("[data-stand]").waitFor();
  });

  test("follows a person from the card: rival places drawn and listed, each with its claims and leaf", async () => {
    const { page, complaints } = await readers.open(`/${walker}`, {
      language: "en",
    });
    await page
      .locator("[data-card]")
      .getByRole("link", { name: "Movement on the map" })
      .click();
    await page.waitForURL(`**/map?move=${walker}`);
    const rivals = page.locator('[data-stay]:not([data-rivals="0"])');
    await rivals.first().waitFor();
    expect(await rivals.count()).toBe(2);
    expect(await rivals.first().textContent()).toMatch(/excluded by \d/u);
    const stays = await page.locator("[data-stay]").allTextContents();
    const armavir = stays.find((stay) => stay.includes("Armavir")) ?? "";
    // From home to each of the two, never from one to the other.
    for (const name of ["Krasnodar", "Tuapse"])
      expect(armavir).toContain(`${name} (order certain`);
    expect((await rivals.allTextContents()).join(" ")).not.toMatch(
      /\d\. (?:Tuapse|Krasnodar) \(order/u,
    );
    await page.locator('[data-legend="rival"]').waitFor();
    const onMap = page.locator("[data-movement] svg");
    expect(
      await onMap
        .locator('[data-of="district/armavir district/tuapse"]')
        .count(),
    ).toBeGreaterThan(0);
    expect(
      await onMap
        .locator('[data-of="settlement/razdolnaya"][stroke-dasharray]')
        .count(),
    ).toBe(1);
    await rivals.first().getByRole("button").click();
    const sheet = page.getByRole("dialog");
    await sheet.locator("[data-statement]").first().waitFor();
    expect(await sheet.textContent()).toMatch(/\b7\b/u);
    expect(page.url()).toMatch(/claims=factoid\//u);
    expect(complaints).toEqual([]);
  });

  test("follows whoever a search finds, from Find and from a district", async () => {
    const { page } = await readers.open(
      "/?kind=PERSON&where=card-fate:buried",
      { language: "en" },
    );
    await page.getByRole("link", { name: "Movement on the map" }).click();
    await page.waitForURL(/\/map\?.*move=found/u);
    await page.locator("[data-movements]").waitFor();
    const followed = Number(
      await page.locator("[data-movements]").getAttribute("data-movements"),
    );
    expect(followed).toBeGreaterThan(5);
    expect(await page.locator("tbody[data-person]").count()).toBe(followed);
    await page.locator("[data-movement] svg path").first().waitFor();
  });

  test("takes the map away as a picture and as a table that say what they are", async () => {
    const { page } = await open("?by=days", { language: "en" });
    const svg = await savedBy(page, "SVG");
    expect(svg).toContain("<title>Days under occupation</title>");
    for (const words of [
      "Invented districts",
      "Contains invented examples",
      "Reading: all claims",
      "Coverage: ",
      "Data version",
      "Points: centres of districts",
    ])
      expect(svg).toContain(words);
    expect(svg).not.toContain("var(--");
    const csv = await savedBy(page, "CSV");
    const lines = csv.split("\r\n");
    expect(
      lines.find((line) => line.startsWith("district/krasnodar,")),
    ).toContain("1942-08-09,1942-08-12");
    expect(lines.filter((line) => line.startsWith("district/")).length).toBe(
      await page.locator("tr[data-district]").count(),
    );
  });

  test.each([
    { language: "ru", scheme: "light" },
    { language: "en", scheme: "dark" },
    { language: "ru", scheme: "dark", width: 390, height: 844 },
    { language: "en", scheme: "light", width: 390, height: 844 },
  ] as const)("meets no barrier: %o", async (options) => {
    for (const search of ["?day=1942-12-01", `?move=${walker}`]) {
      const { page } = await open(search, options);
      expect(await accessibilityBreaches(page)).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth <= window.innerWidth,
        ),
      ).toBe(true);
    }
  });
});
