import { readFile } from "node:fs/promises";

import { describe, expect, test } from "vitest";
import { z } from "zod";

import { planted } from "../../seed/constructed/planted.ts";
import {
  accessibilityBreaches,
  type ReaderOptions,
} from "../support/browser.ts";
import { openForReaders, tabTo } from "../support/readers.ts";

const readers = openForReaders("all");

/** A busy machine may take its time. */
const patience = { timeout: 20_000 };

const open = async (search = "", options: ReaderOptions = {}) => {
  const reader = await readers.open(`/verification/cohort${search}`, options);
  await reader.page.locator("[data-stand]").waitFor();
  return reader;
};

const decided = z.object({
  verificationStatistics: z.object({ decisions: z.number() }),
});

describe("a reader of the check as a whole", () => {
  test("comes from the list of cases, crosses decisions as they like, opens a count and goes to a person's step", async () => {
    const { page, complaints } = await readers.open("/verification", {
      language: "en",
    });
    await page
      .getByRole("main")
      .getByRole("link", { name: "The check as a whole" })
      .click();
    await page.locator("[data-cross-table]").waitFor();
    await page.locator("[data-cross=rows]").selectOption("DISTRICT");
    await page.waitForURL(/rows=district/u);
    const cell = page.locator(
      '[data-row="district/SYN-ternovatsky"] [data-col="penalty:expelled"] a',
    );
    const count = Number(await cell.textContent());
    expect(count).toBeGreaterThan(5);
    await cell.click();
    const sheet = page.getByRole("dialog");
    await sheet.locator("[data-decision]").first().waitFor();
    expect(page.url()).toContain(
      "cell=district:district/SYN-ternovatsky,outcome:penalty:expelled",
    );
    expect(await sheet.locator("[data-decision]").count()).toBe(count);
    // A copied address shows the same.
    const copied = await readers.reader({ language: "en" });
    await copied.page.goto(page.url());
    await copied.page.locator("[data-opened]").waitFor();
    expect(await copied.page.locator("[data-decision]").count()).toBe(count);
    await sheet.locator("[data-decision] a").first().click();
    await page.waitForURL(/\/verification\/person\/SYN-\d+#event-SYN/u);
    await page.goBack();
    await page.locator("[data-opened]").waitFor();
    expect(complaints).toEqual([]);
  });

  test("narrows the whole page, and takes it back; every part says of how many decisions and under which reading", async () => {
    const { page } = await open();
    const stand = page.locator("[data-stand]");
    // What stands behind the numbers is asked apart, and comes after them.
    await stand.getByText(/свидетел/u).waitFor();
    const before = await stand.textContent();
    expect(before).toContain("Отбор: все сведения");
    expect(before).toContain("вымышленный пример");
    await page.locator("[data-narrow=INSTANCE]").selectOption({ index: 1 });
    await page.waitForURL(/only=instance:primary-organization/u);
    await stand.getByText("241 решение", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Всё", exact: true }).click();
    await expect.poll(() => stand.textContent(), patience).toBe(before);
    await page.goto(readers.at("/verification/cohort?reading=by:self"));
    await page.getByText("Таких решений здесь не известно").waitFor();
  });

  test("counts decisions of a period, with uncertain dates as the reader says; what is no day is refused with the rule", async () => {
    const { page } = await open("", { language: "en" });
    const first = page.getByLabel("decided from");
    await first.fill("1943-02-30");
    await first.press("Enter");
    await page
      .getByRole("alert")
      .getByText("“1943-02-30” is not a day. Write year, month and day")
      .waitFor();
    expect(new URL(page.url()).searchParams.get("since")).toBeNull();
    await first.fill("1943-04-01");
    await first.press("Enter");
    await page.waitForURL(/since=1943-04-01/u);
    expect(await page.getByRole("alert").count()).toBe(0);
    const last = page.getByLabel("to", { exact: true });
    await last.fill("1943-12-31");
    await last.press("Enter");
    await page.waitForURL(/until=1943-12-31/u);
    const decisionsIn = async (filter: string) =>
      decided.parse(
        await readers.ask(
          `{ verificationStatistics(filter: ${filter}) { decisions } }`,
        ),
      ).verificationStatistics.decisions;
    const counted = async (mode: string) => {
      await page.locator("[data-dated]").selectOption(mode);
      const decisions = await decisionsIn(
        `{ time: { from: "1943-04-01", to: "1943-12-31", mode: ${mode} } }`,
      );
      await page
        .locator("[data-stand]")
        .getByText(`${String(decisions)} decisions`, { exact: true })
        .waitFor(patience);
      return decisions;
    };
    const certainly = await counted("CERTAINLY");
    const possibly = await counted("POSSIBLY");
    const undated = await counted("INCLUDE_UNDATED");
    expect(certainly).toBeGreaterThan(0);
    expect(possibly).toBeGreaterThanOrEqual(certainly);
    expect(undated).toBeGreaterThanOrEqual(possibly);
    expect(undated).toBeLessThan(await decisionsIn("{}"));
  });

  test("takes the table away as it is seen, with reading, coverage, data version and citation", async () => {
    const { page } = await open("?rows=instance", { language: "en" });
    const rows = page.locator("[data-cross-table] tbody tr");
    await rows.first().waitFor();
    const seen = await rows.count();
    await page
      .locator("[data-stand]")
      .getByText(/witness/u)
      .waitFor();
    await page.locator("[data-save-view]").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("dialog")
        .getByRole("button", { name: "Take away as CSV" })
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe("kartoteka-table.csv");
    const lines = (await readFile(await download.path(), "utf8"))
      .split("\r\n")
      .filter((line) => line !== "");
    const notes = lines.filter((line) => /^\uFEFF?#/u.test(line)).join("\n");
    for (const told of [
      "The check as a whole",
      "Reading: all claims",
      "Coverage: ",
      "Data version",
      "invented",
      "/verification/cohort?rows=instance",
    ])
      expect(notes).toContain(told);
    // A head, and a line for each.
    expect(lines.length - notes.split("\n").length).toBe(seen + 1);
  });

  test("warns where fewer than ten stand behind a share", async () => {
    const { page } = await open("?part=fates", { language: "en" });
    const shares = await page
      .locator("[data-cross-table] tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => ({
          all: Number(row.querySelector("td:last-child")?.textContent),
          warns: row.textContent.includes("(few)"),
        })),
      );
    expect(shares.length).toBeGreaterThan(10);
    for (const { all, warns } of shares)
      expect([all, warns]).toEqual([all, all < 10]);
  });

  test("sees how long one waited, as a curve and as the same in a table, with who waits still", async () => {
    const { page } = await open("?part=waits", { language: "en" });
    await page.locator("[data-curve] svg").waitFor();
    const line = page.locator("[data-waits] tbody tr");
    const numbers = await line.locator("td").allTextContents();
    const [all, ended, pending] = numbers.map(Number);
    expect([all, (ended ?? 0) + (pending ?? 0)]).toEqual([all, all]);
    expect(pending).toBeGreaterThan(0);
    await page.getByText("As a table: All cases").click();
    await page.getByText("not known to have ended").first().waitFor();
    await page.locator("[data-by]").selectOption("DISTRICT");
    await page.waitForURL(/by=district/u);
    await expect
      .poll(() => page.locator("[data-curve]").count(), patience)
      .toBe(12);
    expect(await line.count()).toBe(12);
    const compared = page.locator("[data-compared]");
    await compared
      .getByText(/χ² = [\d.]+; degrees of freedom: 11; p/u)
      .waitFor();
    expect(await compared.locator("tbody tr").count()).toBe(12);
    await page.locator("[data-wait]").selectOption("LIBERATION_TO_DECISION");
    await page.waitForURL(/wait=liberation/u);
    await page.getByText(/From the day on which the district/u).waitFor();
    await page.locator("[data-curve] svg").first().waitFor();
  });

  test.each(["ru", "en"] as const)(
    "walks by keyboard alone from the waits to the table, and opens whom a count counted: %s",
    async (language) => {
      const { page } = await open("?part=waits", { language });
      await page.locator("[data-curve] svg").waitFor();
      await tabTo(
        page,
        language === "ru" ? "Основания и итоги" : "Grounds and outcomes",
        60,
      );
      await page.keyboard.press("Enter");
      const count = page.locator("[data-cross-table] td a").first();
      await count.waitFor();
      await tabTo(page, (await count.textContent()) ?? "", 90);
      await page.keyboard.press("Enter");
      await page.waitForURL(/cell=/u);
      await page.getByRole("dialog").locator("a").first().waitFor();
    },
  );

  test("finds the bureau whose members had stayed, and the claims that say so", async () => {
    const { page } = await open("?part=deciders", { language: "en" });
    const raikoms = page.locator('[data-body$="-raikom"]');
    const stayed = await raikoms.evaluateAll((rows) =>
      rows.flatMap((row) =>
        row.querySelector("[data-stayed]")?.textContent === "0"
          ? []
          : [row.getAttribute("data-body")],
      ),
    );
    expect(stayed).toEqual([planted.bureau.raikom]);
    await page
      .locator(`[data-body="${planted.bureau.raikom}"] a`)
      .first()
      .click();
    const who = page.locator("[data-decider][data-stayed=true]");
    await who.first().waitFor();
    expect(
      (
        await who.evaluateAll((rows) =>
          rows.map((row) => row.getAttribute("data-decider") ?? ""),
        )
      ).toSorted(),
    ).toEqual([...planted.bureau.stayed]);
    await who.first().locator("[data-claims]").first().click();
    await page
      .getByRole("dialog")
      .locator("[data-statement]")
      .first()
      .waitFor();
    expect(page.url()).toContain("claims=factoid/SYN-");
  });

  test("finds the formula that two raikoms share, with who has it later, and decisions that came out differently", async () => {
    const { page } = await open("?part=formulae");
    const first = page.locator("[data-passage]").first();
    expect(await first.getAttribute("data-passage")).toBe(
      planted.copiedFormula.words,
    );
    expect(await first.locator("[data-writer]").count()).toBe(2);
    expect(await first.textContent()).toContain("мог взять у него");
    await page
      .getByRole("link", { name: "То же вменялось, итог иной" })
      .click();
    await page.waitForURL(/part=unlike/u);
    const group = page.locator("[data-unlike]").first();
    await group.waitFor();
    expect(await group.locator("[data-outcome]").count()).toBeGreaterThan(1);
  });

  test.each([
    ["", { language: "ru", scheme: "light" }],
    [
      "?part=waits",
      { language: "en", scheme: "dark", width: 390, height: 844 },
    ],
    [
      `?part=deciders&at=${planted.bureau.raikom}`,
      { language: "ru", scheme: "dark", width: 390, height: 844 },
    ],
    [
      "?part=formulae",
      { language: "en", scheme: "light", width: 390, height: 844 },
    ],
    ["?part=unlike", { language: "ru", scheme: "light" }],
  ] as const)("meets no barrier: %s %o", async (search, options) => {
    const { page, complaints } = await open(search, options);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= window.innerWidth,
      ),
    ).toBe(true);
    expect(complaints).toEqual([]);
  });
});
