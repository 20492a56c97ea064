import { describe, expect, test } from "vitest";
import { z } from "zod";

import {
  accessibilityBreaches,
  type ReaderOptions,
} from "../support/browser.ts";
import { openForWriters, tabTo } from "../support/readers.ts";

const readers = openForWriters("real");

/** The two days on which Krasnodar was occupied, on the list of contradictions. */
const open = async (
  options: ReaderOptions = {},
  path = "/contradictions?of=district/krasnodar&about=place-occupied",
) => {
  const reader = await readers.open(path, options);
  const set = reader.page.locator("[data-rivals]");
  await set.first().waitFor();
  return { ...reader, set };
};

describe("a reader of contradictions", () => {
  test("sees the rival days of Krasnodar side by side, graded, each with who says so", async () => {
    const { set, complaints } = await open();
    expect(await set.count()).toBe(1);
    const text = (await set.textContent()) ?? "";
    expect(text).toContain("не могут быть верны оба · не оценено");
    expect(text).toContain("9 августа 1942");
    expect(text).toContain("12 августа 1942");
    expect(await set.locator("[data-statement]").count()).toBeGreaterThan(1);
    expect(text).toMatch(/\d+ независимы[хй] свидетел/u);
    const borneOut = set.locator("[data-statement] [data-borne-out]");
    expect(await borneOut.count()).toBe(
      await set.locator("[data-statement]").count(),
    );
    expect(complaints).toEqual([]);
  });

  test("signs by keyboard alone which of them holds, sees it at once on the card too, and withdraws it", async () => {
    const { page, set } = await open({ language: "en" });
    await tabTo(page, "Judge…", 60);
    await page.keyboard.press("Enter");
    await page
      .getByLabel("Reason", { exact: true })
      .fill("The order of the day says so");
    await page.getByLabel("Signed by").fill("A. K.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await set
      .locator("[data-judgement]")
      .getByText("The order of the day says so")
      .waitFor();
    // Whatever it contradicts yields to it.
    await expect
      .poll(() => set.locator("[data-pair]").allTextContents(), {
        timeout: 10_000,
      })
      .toEqual([
        expect.stringContaining("one holds"),
        expect.stringContaining("one holds"),
      ]);
    await page.reload();
    await set.getByRole("button", { name: "Withdraw" }).click();
    await page.getByLabel(/Why is the judgement of A\. K\./).fill("Too early");
    await page.keyboard.press("Enter");
    await set.locator("[data-judgement]").waitFor({ state: "detached" });
    expect(await set.textContent()).toContain("not judged");
  });

  test("finds what is told of Aleksandrov against every other day of the occupation, judges it and takes that back", async () => {
    const { page, set } = await open(
      { language: "en" },
      "/contradictions?of=district/krasnodar-krai&about=place-occupied",
    );
    const text = (await set.textContent()) ?? "";
    expect(text).toContain("June 1942");
    expect(text).toContain("cannot both be true");
    await set.getByRole("button", { name: "Judge…" }).click();
    await page.getByLabel("Judgement").selectOption("BOTH_HOLD");
    await page.getByLabel("Reason", { exact: true }).fill("Of two places");
    await page.getByLabel("Signed by").fill("A. K.");
    await page.getByRole("button", { name: "Sign" }).click();
    await set
      .getByText(/both hold/u)
      .first()
      .waitFor();
    await set.getByRole("button", { name: "Withdraw" }).click();
    await page.getByLabel(/Why is the judgement/u).fill("Too early");
    await page.keyboard.press("Enter");
    await set.locator("[data-judgement]").waitFor({ state: "detached" });
    expect(await set.textContent()).toContain("not judged");
  });

  test("judges one of several against one other alone: the other pairs stay as they were", async () => {
    const { page, set } = await open({ language: "en" });
    const states = () => set.locator("[data-pair]").allTextContents();
    const before = await states();
    expect(before.length).toBeGreaterThan(1);
    await set.getByRole("button", { name: "Judge…" }).click();
    await page.getByLabel("Judgement").selectOption("SLIP_OF_THE_PEN");
    const which = page.getByLabel("Of which");
    const over = which
      .locator("option")
      .filter({ hasText: /^claim \d against claim \d$/u });
    expect(await over.count()).toBe(2 * before.length);
    await which.selectOption({
      label: (await over.first().textContent()) ?? "",
    });
    await page.getByLabel("Reason", { exact: true }).fill("Of these two only");
    await page.getByLabel("Signed by").fill("A. K.");
    await page.getByRole("button", { name: "Sign" }).click();
    await set
      .locator("[data-judgement]")
      .getByText("Of these two only")
      .waitFor();
    await expect
      .poll(
        async () =>
          (await states()).filter((words, at) => words !== before[at]).length,
        { timeout: 10_000 },
      )
      .toBe(1);
    await set.getByRole("button", { name: "Withdraw" }).click();
    await page.getByLabel(/Why is the judgement/u).fill("Too early");
    await page.keyboard.press("Enter");
    await expect.poll(states, { timeout: 10_000 }).toEqual(before);
  });

  test("narrows the list, and the address says how", async () => {
    const { page } = await open();
    await page.getByLabel("Что решено").selectOption("undecided");
    await page.getByText("Здесь нет сведений, которые исключают").waitFor();
    expect(page.url()).toContain("state=undecided");
  });

  test.each([
    { language: "ru", scheme: "light" },
    { language: "en", scheme: "dark", width: 390, height: 844 },
  ] as const)("meets no barrier: %o", async (options) => {
    const { page } = await open(options);
    await tabTo(page, options.language === "ru" ? "Оценить…" : "Judge…", 60);
    await page.keyboard.press("Enter");
    await page.locator("form textarea").waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= window.innerWidth,
      ),
    ).toBe(true);
  });
});

/** How many claims about somebody the API leaves under a reading. */
const claimsOf = async (id: string, reading: unknown): Promise<number> => {
  const answer = await fetch(readers.at("/graphql"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: `query Claims($filter: FactoidFilter, $reading: ReadingInput) { coverage(filter: $filter, reading: $reading) { claims } }`,
      variables: { filter: { involving: [id] }, reading },
    }),
  });
  return z
    .object({ data: z.object({ coverage: z.object({ claims: z.number() }) }) })
    .parse(await answer.json()).data.coverage.claims;
};

describe("a reader who chooses a reading", () => {
  const card = "/person/aleksandrov-m-a";

  test("takes one by its name with the keyboard: the address, the bar and the list of what went away say it, with the counts of the API", async () => {
    const { page, complaints } = await readers.open(card, { language: "en" });
    await page.locator("[data-coverage]").waitFor();
    const all = await claimsOf("person/aleksandrov-m-a", null);
    const own = await claimsOf("person/aleksandrov-m-a", {
      capacities: ["SELF"],
      mediations: ["AUTOGRAPH"],
    });
    await page.getByRole("button", { name: /^Reading:/u }).focus();
    await page.keyboard.press("Enter");
    await page.locator("[data-named-readings]").waitFor();
    await tabTo(page, "only what they wrote themselves", 16);
    await page.keyboard.press("Enter");
    await page.waitForURL(/reading=by:self,via:autograph/u);
    const away = page.locator(
      '[data-side="CAPACITY"], [data-side="MEDIATION"]',
    );
    await away.first().waitFor();
    const counts = await away.locator("strong").allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(
      all - own,
    );
    expect(await page.locator("[data-coverage]").textContent()).toContain(
      `${String(own)} claim`,
    );
    await page
      .getByRole("button", { name: "Reading: only what they wrote themselves" })
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test("names one of their own, and finds it again after a reload", async () => {
    const { page } = await readers.open(`${card}?reading=by:historian,real`);
    await page.getByRole("button", { name: /^Отбор:/u }).click();
    await page.getByLabel("Назвать этот отбор").fill("Только историки");
    await page.getByRole("button", { name: "Сохранить", exact: true }).click();
    await page.reload();
    await page.getByRole("button", { name: /^Отбор:/u }).click();
    await page
      .locator("[data-named-readings]")
      .getByRole("button", { name: "только органы безопасности" })
      .click();
    await page.waitForURL(/reading=by:security-organ/u);
    await page
      .getByRole("button", { name: "Только историки", exact: true })
      .click();
    await page.waitForURL(/reading=by:historian,real/u);
    await page.getByRole("button", { name: "Забыть: Только историки" }).click();
    expect(
      await page
        .getByRole("button", { name: "Только историки", exact: true })
        .count(),
    ).toBe(0);
  });

  test.each([
    { language: "ru", scheme: "light" },
    { language: "en", scheme: "dark", width: 390, height: 844 },
  ] as const)("meets no barrier in the form: %o", async (options) => {
    const { page } = await readers.open(
      `${card}?reading=by:historian,asof:1`,
      options,
    );
    await page.getByRole("button", { name: /^(Отбор|Reading):/u }).click();
    await page.locator("[data-own-readings]").waitFor();
    await page.getByLabel(/Только из фондов|Only from fonds/u).waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
  });
});
