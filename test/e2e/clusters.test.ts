import { readFile } from "node:fs/promises";

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";

import { planted } from "../../seed/constructed/planted.ts";
import {
  accessibilityBreaches,
  type ReaderOptions,
} from "../support/browser.ts";
import { openForReaders } from "../support/readers.ts";

const readers = openForReaders("all");

const { restored } = planted;

const asked = z.object({ variables: z.object({ job: z.string() }) });
const progress = z.object({
  data: z.object({ jobProgress: z.number().nullable() }),
});

const english: ReaderOptions = { language: "en" };

/** The page of lives in one of its views of comparison, when its answer has come. */
const open = async (search: string, options: ReaderOptions = english) => {
  const reader = await readers.open(`/trajectories${search}`, options);
  await reader.page
    .locator("[data-clusters], [data-typical], [data-similar]")
    .first()
    .waitFor({ timeout: 60_000 });
  return reader;
};

const numbersOf = async (page: Page, attribute: string) =>
  page
    .locator(`[${attribute}]`)
    .evaluateAll(
      (all, name) => all.map((one) => Number(one.getAttribute(name))),
      attribute,
    );

/** A choice by its label alone: the words of its options belong to it, too. */
const choiceOf = (page: Page, label: string) =>
  page
    .locator("label", { has: page.getByText(label, { exact: true }) })
    .locator("select");

const total = async (page: Page) =>
  Number(await page.locator("[data-stand]").first().getAttribute("data-stand"));

const answerOf = async (page: Page, parts: number) => {
  await page
    .locator(`[data-clusters="${String(parts)}"]`)
    .waitFor({ timeout: 60_000 });
  await page.locator("[data-working]").waitFor({ state: "detached" });
};

describe("a reader of clusters", () => {
  test("sees lives put together: every life once, each cluster with its lanes, its states and what followed what; the address keeps it all", async () => {
    const { page, complaints } = await open(
      "?show=clusters&lane=where,party&span=1942-1944&parts=3",
    );
    const persons = await total(page);
    const sizes = await numbersOf(page, "data-persons");
    expect(sizes).toHaveLength(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(persons);
    const first = page.locator('[data-cluster="1"]');
    await first.locator("[data-lane-of]").first().waitFor();
    expect(
      await first.locator("[data-lane-of] [data-channel]").count(),
    ).toBeGreaterThanOrEqual(2);
    expect(await first.locator("[data-spread]").count()).toBe(2);
    expect(await first.locator("[data-changes] li").count()).toBeGreaterThan(0);
    // The states of a month are those of all its members.
    await first.getByText("In numbers, month by month").first().click();
    const month = first.locator("[data-spread] tbody tr").first();
    const counts = await month.locator("td").allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(
      sizes[0],
    );
    const text = (await page.locator("main").textContent()) ?? "";
    expect(text).toContain("They are no types of people");
    expect(text).toContain("is a state of its own");
    expect(text).toContain("what is seen here is no finding");

    // Who is in it, as many as the number says; the address opens the same.
    await first.getByRole("button", { name: /^All \d+ people$/ }).click();
    const people = page.locator("[data-people]");
    await people.waitFor();
    expect(await people.locator("li").count()).toBe(sizes[0]);
    expect(page.url()).toContain("open=cluster-1");
    const { pathname, search } = new URL(page.url());
    const other = await open(search);
    await other.page.locator("[data-people]").waitFor();
    expect(pathname).toBe("/trajectories");
    expect(await numbersOf(other.page, "data-persons")).toEqual(sizes);
    expect(complaints).toEqual([]);
  });

  test("chooses the number of clusters by their quality and moves the line of the dendrogram by keyboard: the sizes that it promises are those that come", async () => {
    const { page } = await open("?show=clusters&lane=party");
    const rows = page.locator("[data-quality-table] tbody tr");
    expect(await rows.count()).toBe(11);
    expect(await page.locator("[data-quality-table] strong").count()).toBe(5);
    await page
      .getByRole("button", { name: "Show 6 clusters", exact: true })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await answerOf(page, 6);
    expect(page.url()).toContain("parts=6");

    const slider = page.getByRole("slider", { name: "Cut" });
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    await page.locator('[data-cut="5"]').waitFor();
    const promised = (
      (await page.locator("[data-cut]").first().textContent()) ?? ""
    )
      .replace(/^5 groups: /, "")
      .split(", ")
      .map(Number);
    // Nothing was asked for yet.
    expect(page.url()).toContain("parts=6");
    await page.getByRole("button", { name: "Show these 5 clusters" }).click();
    await answerOf(page, 5);
    const sizes = await numbersOf(page, "data-persons");
    expect(sizes.toSorted((a, b) => a - b)).toEqual(
      promised.toSorted((a, b) => a - b),
    );
    // The tree in words: the last join stands first, and joins everybody.
    await page.getByText("The dendrogram in words").click();
    const last = page.locator("[data-tree-table] tbody tr").first();
    const joined = [
      ...((await last.textContent()) ?? "").matchAll(/\((\d+)\)/g),
    ];
    expect(joined.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(
      await total(page),
    );
  });

  test("clusters around medoids without a tree, takes files along, and sets the lanes in groups", async () => {
    const { page } = await open(
      "?show=clusters&lane=where&method=medoids&measure=hamming&parts=3&span=1942-1943&reading=",
    );
    await page.locator("[data-no-tree]").waitFor();
    const sizes = await numbersOf(page, "data-persons");
    for (const format of ["sts", "spell", "dss", "indicators", "distances"]) {
      const href = await page
        .locator(`[data-export="${format}"]`)
        .getAttribute("href");
      const file = await page.request.get(readers.at(href ?? ""));
      expect(file.status(), format).toBe(200);
      expect(file.headers()["x-kartoteka-persons"]).toBe(
        String(await total(page)),
      );
    }
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Who is in which cluster" }).click();
    const lines = (await readFile(await (await download).path(), "utf8"))
      .split("\r\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines).toHaveLength(1 + (await total(page)));

    await page
      .getByRole("button", { name: "All lanes by cluster" })
      .first()
      .click();
    await page.locator('[data-group="1"]').waitFor({ timeout: 60_000 });
    await expect
      .poll(() => page.locator('[data-group="1"]').textContent(), {
        timeout: 60_000,
      })
      .toBe(`Cluster 1 · ${String(sizes[0])}`);
    expect(page.url()).toContain("group=cluster");
  });

  test("sees how far a long comparison is, stops it on the server too, and is told in words what cannot be compared", async () => {
    const { page } = await readers.reader(english);
    const sent = page.waitForRequest(
      (request) => request.postData()?.includes("trajectoryClusters") === true,
    );
    await page.goto(
      readers.at(
        "/trajectories?show=clusters&lane=single,where,work,party,law&span=1938-1948",
      ),
    );
    const { job } = asked.parse((await sent).postDataJSON()).variables;
    const done = page.locator("progress[value]");
    await done.waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    await page.getByText("The comparison was stopped").waitFor();
    const share = async (): Promise<unknown> => {
      const answer = await page.request.post(readers.at("/graphql"), {
        data: { query: `{ jobProgress(job: "${job}") }` },
      });
      return progress.parse(await answer.json()).data.jobProgress;
    };
    await expect.poll(share, { timeout: 5_000 }).toBeNull();
    // The thread is free again: another question is answered.
    await choiceOf(page, "Distance").selectOption("HAMMING");
    await choiceOf(page, "Years").selectOption("1942-1943");
    await answerOf(page, 4);

    await page.goto(readers.at("/trajectories?show=clusters&span=1920-1950"));
    const refusal = page.locator("[data-refusal]");
    await refusal.waitFor();
    expect(await refusal.textContent()).toContain("more than 10 years");
    await page.getByText("Lives cannot be compared so").waitFor();
  });
});

describe("a reader of typical and similar lives", () => {
  test("is told the least typical lives of a district, each with the reason; the word for them is the author's", async () => {
    const { page } = await open("?show=typical&lane=where,party&many=3");
    expect(
      await page.locator('[data-group="most"] [data-typical-life]').count(),
    ).toBe(3);
    const least = page.locator('[data-group="least"]');
    expect(
      await least.locator("[data-differences] li").count(),
    ).toBeGreaterThan(2);
    expect(await least.textContent()).toMatch(
      /; the most typical life: .*% of all lives are in that state then/su,
    );
    expect(await least.textContent()).toContain("is the author’s to say");
    expect(await page.locator("main").textContent()).not.toContain(
      "exceptional",
    );
    // A district: its own most typical life.
    const all = await total(page);
    await page.getByLabel("District").selectOption({ index: 1 });
    await expect.poll(() => total(page), { timeout: 60_000 }).toBeLessThan(all);
    await least.getByRole("button", { name: "Side by side" }).first().click();
    await page.locator('[data-compared="2"]').waitFor();
  });

  test("goes from a person's card to the lane among the others, and to lives like it, the nearest first, and sets them side by side", async () => {
    const { page } = await readers.open(`/${restored}`, english);
    await page
      .getByRole("link", { name: "This lane among the others" })
      .click();
    const lane = page.locator(`[data-sought]`);
    await lane.waitFor({ timeout: 60_000 });
    expect(await lane.getAttribute("data-life")).toBe(restored);
    await lane.getByRole("button").first().click();
    await page.getByRole("button", { name: "Similar lives" }).click();
    await page
      .locator(`[data-similar="${restored}"]`)
      .waitFor({ timeout: 60_000 });
    const lives = page.locator("[data-similar-life]");
    expect(await lives.count()).toBe(5);
    const distances = (await lives.allTextContents()).map((text) =>
      Number(/Distance ([\d.]+)/.exec(text)?.[1]),
    );
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    await expect.poll(() => page.locator("[data-lane-of]").count()).toBe(6);
    await page
      .getByRole("button", { name: "Set the nearest 6 side by side" })
      .click();
    await page.locator('[data-compared="6"]').waitFor();
    await page.goBack();
    await page.locator("[data-similar]").waitFor();
  });

  test("is told when there is nothing to compare, and asked for whose life when nobody is named", async () => {
    const { page } = await readers.open("/trajectories?show=similar", english);
    await page.getByText("Name somebody to see whose life").waitFor();
    await page.goto(
      readers.at("/trajectories?show=similar&like=person/nobody-of-that-name"),
    );
    await page.getByText("There is no “person/nobody-of-that-name”").waitFor();
  });

  test.each([
    ["?show=clusters&lane=where,party", { language: "ru", scheme: "dark" }],
    [
      "?show=clusters&parts=3&lane=party",
      { language: "ru", scheme: "light", width: 390, height: 844 },
    ],
    ["?show=typical", { language: "ru", scheme: "light" }],
    [
      `?show=similar&like=${restored}`,
      { language: "en", scheme: "dark", width: 390, height: 844 },
    ],
  ] as const)("meets no barrier: %s %o", async (search, options) => {
    const { page } = await open(search, options);
    await page.locator("[data-lane-of]").first().waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= window.innerWidth,
      ),
    ).toBe(true);
  });
});
