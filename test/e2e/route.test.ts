import { describe, expect, test } from "vitest";

import { planted } from "../../seed/constructed/planted.ts";
import {
  accessibilityBreaches,
  type ReaderOptions,
} from "../support/browser.ts";
import { openForWriters, tabTo } from "../support/readers.ts";

const readers = openForWriters("all", 240_000);

const open = async (
  person: string,
  options: ReaderOptions = {},
  search = "",
) => {
  const reader = await readers.open(
    `/verification/${person}${search}`,
    options,
  );
  await reader.page.locator("[data-instance]").first().waitFor();
  await reader.page.locator("[data-waited]").first().waitFor();
  return { ...reader, steps: reader.page.locator("[data-step]") };
};

const restored = (options: ReaderOptions = {}, search = "") =>
  open(planted.restored, options, search);

describe("a reader of a route", () => {
  test("sees the overturned expulsion end to end: who sat, the ground in its own words, the days waited, what became of it", async () => {
    const { page, steps, complaints } = await restored();
    expect(await steps.locator("h3").allTextContents()).toEqual([
      "объяснение",
      "решение",
      "решение",
      "утверждение решения",
      "апелляция",
      "пересмотр",
    ]);
    const bureau = page.locator(`[data-step$="-bureau"]`);
    await bureau.locator("q").first().waitFor();
    const text = (await bureau.textContent()) ?? "";
    for (const words of [
      "протокол №",
      "дней после предыдущего шага: решение (первичная парторганизация)",
      "исключён из партии · позднее отменено",
      "отменено: пересмотр (партколлегия) · спустя",
      "(председательствовал)",
      "(докладывал)",
      "за уничтожение партбилета",
      "в уничтожении партийного документа»",
    ])
      expect(text).toContain(words);
    expect(await page.locator("[data-gap]").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("is told when the claims of the steps do not come, and gets them by asking again", async () => {
    const { page } = await readers.reader();
    let isAway = true;
    await page.route("**/graphql", (route) =>
      isAway && (route.request().postData() ?? "").includes("query Statements")
        ? route.abort()
        : route.continue(),
    );
    await page.goto(readers.at(`/verification/${planted.restored}`));
    const trouble = page.getByRole("alert");
    await trouble.waitFor();
    expect(await page.locator("[data-step] q").count()).toBe(0);
    isAway = false;
    await trouble.getByRole("button").click();
    await page.locator("[data-step] q").first().waitFor();
    await trouble.waitFor({ state: "detached" });
  });

  test("opens the claims of a step with who says so on which leaf; the address shows the same elsewhere", async () => {
    const { page } = await restored();
    const review = page.locator(`[data-step$="-review"]`);
    await review.getByRole("button", { name: /^Показать все/ }).click();
    await review.locator("[data-statement]").first().waitFor();
    expect(page.url()).toMatch(/open=SYN-\d+-review/u);
    await page.reload();
    await review.locator("[data-statement]").first().waitFor();
    const leaf = review.locator("[data-statement] a[href*='/source/']").first();
    expect(await leaf.getAttribute("href")).toMatch(/#leaf-/u);
    const written = (await leaf.textContent()) ?? "";
    await leaf.click();
    const place = page.locator("section:focus h2");
    await place.waitFor();
    expect(written).toContain(
      ((await place.textContent()) ?? "?").replace(/^\p{L}+\. /u, ""),
    );
    await page.goBack();
    await review.getByRole("button", { name: /^Скрыть/ }).click();
    await review
      .locator("[data-statement]")
      .first()
      .waitFor({ state: "detached" });
    expect(page.url()).not.toContain("open=");
  });

  test("is told in words what is missing and what is not attested, each drawn in its own way", async () => {
    const { page } = await open("person/aleksandrov-m-a");
    const missing = page.locator("[data-missing]").first();
    expect(await missing.textContent()).toContain("Недостающий шаг");
    const gap = page.locator("[data-gap]").first();
    expect(await gap.textContent()).toContain("не засвидетельствован");
    expect(await gap.textContent()).toContain(
      "Это не значит, что шага не было",
    );
    const borders = await Promise.all(
      [missing, gap.locator("h3").locator("..")].map((place) =>
        place.evaluate((element) => getComputedStyle(element).borderLeftStyle),
      ),
    );
    expect(borders).toEqual(["dashed", "dotted"]);
  });

  test("comes from the card of the person and from the card of the case", async () => {
    const { page } = await readers.open(`/${planted.restored}`);
    await page.getByRole("link", { name: "Путь по инстанциям" }).click();
    await page.locator("[data-step]").first().waitFor();
    await page.goto(
      readers.at(`/${planted.restored.replace("person", "procedure")}`),
    );
    await page.getByRole("link", { name: "Путь по инстанциям" }).click();
    await page.locator("[data-step]").first().waitFor();
    expect(page.url()).toContain(`/verification/${planted.restored}#event-`);
  });

  test("finds a case in the list of all cases", async () => {
    const { page } = await readers.open("/verification", { language: "en" });
    await page.getByText(/^\d+ cases$/u).waitFor();
    await page.getByRole("link", { name: /Aleksandrov/u }).waitFor();
  });

  test("judges a charge by keyboard alone, sees it at once and after a reload, and withdraws it", async () => {
    const { page } = await restored({ language: "en" });
    await tabTo(page, "Judge the charge…", 200);
    await page.keyboard.press("Enter");
    const charge = page.getByLabel("The charge");
    await charge.waitFor();
    expect(await charge.inputValue()).toBe("");
    await charge.selectOption("CHARGE_UNSUPPORTED");
    await page
      .getByLabel("Reason", { exact: true })
      .fill("The minutes name no act");
    await page.getByLabel("Signed by").fill("A. K.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const judgement = page.locator("[data-step] [data-judgement]");
    await judgement.getByText("The minutes name no act").waitFor();
    await page.reload();
    await judgement.waitFor();
    expect(await judgement.textContent()).toContain("charge unsupported");
    await judgement.getByRole("button", { name: "Withdraw" }).click();
    await page.getByLabel(/Why is the judgement of A\. K\./).fill("Too early");
    await page.keyboard.press("Enter");
    await judgement.waitFor({ state: "detached" });
  });

  test("keeps the steps under a reading that leaves nothing of them, and is told so", async () => {
    const reader = await readers.open(
      `/verification/${planted.restored}?reading=by:historian`,
    );
    await reader.page
      .getByText("При этом отборе о шаге не говорит ни одно сведение.")
      .first()
      .waitFor();
    expect(await reader.page.locator("[data-step]").count()).toBe(6);
  });

  test.each([
    { language: "ru", scheme: "light" },
    { language: "en", scheme: "dark", width: 390, height: 844 },
  ] as const)("meets no barrier: %o", async (options) => {
    for (const person of [planted.restored, "person/aleksandrov-m-a"]) {
      const { page } = await open(person, options);
      const judge =
        options.language === "ru" ? "Оценить обвинение…" : "Judge the charge…";
      await tabTo(page, judge, 200);
      await page.keyboard.press("Enter");
      await page.locator("form textarea").waitFor();
      await page
        .getByRole("button", { name: /Показать|Show/ })
        .first()
        .click();
      await page.locator("[data-statement]").first().waitFor();
      expect(await accessibilityBreaches(page)).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth <= window.innerWidth,
        ),
      ).toBe(true);
    }
  });
});
