import { readFile } from "node:fs/promises";

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { accessibilityBreaches } from "../support/browser.ts";
import { hostileStudies } from "../support/hostile/studies.ts";
import { openForWriters } from "../support/readers.ts";

const readers = openForWriters("all");

const senarskaya = "/study/senarskaya-and-porublev";

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
  return { operationKey: `e2e-study-${String(keys)}`, by: "A. K." };
};

const begin = async (title: string, text: string) => {
  const { createCaseStudy } = await ask(
    "mutation ($input: CreateCaseStudyInput!) { createCaseStudy(input: $input) { ... on CaseStudy { id } } }",
    { input: { ...signed(), content: { title, text } } },
  );
  return createCaseStudy?.id ?? "";
};

const note = (page: Page, number: number) =>
  page.locator(`[data-note="${String(number)}"]`);

describe("a reader of case studies", () => {
  test("finds the shipped studies in the list, the invented one marked, and opens one", async () => {
    const { page, complaints } = await readers.open("/studies");
    await page.locator("[data-study]").first().waitFor();
    expect(await page.locator("[data-study]").count()).toBe(3);
    expect(
      await page
        .locator('[data-study="study/SYN-invented-raion"]')
        .textContent(),
    ).toContain("Вымышленный пример");
    await page
      .getByRole("searchbox", { name: "Слова заглавия или текста" })
      .fill("обвинение и тот");
    await page
      .getByText("Контрольное дело М. А. Александрова")
      .waitFor({ state: "detached" });
    await page.getByRole("link", { name: /Сенарская и Порублев/u }).click();
    await page.locator("article").waitFor();
    expect(new URL(page.url()).pathname).toBe(senarskaya);
    expect(complaints).toEqual([]);
  });

  test("opens a note by keyboard: the claim, who says it, its source; and sees the sources listed", async () => {
    const { page, complaints } = await readers.open(senarskaya);
    await note(page, 2).focus();
    await page.keyboard.press("Enter");
    const claim = page.locator('[data-cited="factoid/senarskaya-membership"]');
    await claim.waitFor();
    const words = (await claim.textContent()) ?? "";
    expect(words).toContain("Сенарская — член ВКП(б)");
    expect(words).toContain("историк или публицист");
    await page.keyboard.press("Escape");
    await claim.waitFor({ state: "detached" });
    expect(await page.locator("[data-source]").count()).toBe(1);
    expect(await page.locator('[id^="note-"]').count()).toBe(
      await page.locator("[data-note]").count(),
    );
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("is told when a claim behind the text is rejected, and when a number in it is out of date", async () => {
    const id = await begin(
      "Проба",
      "[Порублев](person/porublev-i-g) был старостой.[@factoid/porublev-elder] О нём сведений {{count claims about=person/porublev-i-g}}.",
    );
    const { page } = await readers.open(`/${id}`);
    await page.getByText("под ним ничего не переменилось").waitFor();
    const kept = await page.locator("[data-count]").textContent();
    const { createInterpretation } = await ask(
      "mutation ($input: CreateInterpretationInput!) { createInterpretation(input: $input) { ... on Interpretation { id since } } }",
      {
        input: {
          ...signed(),
          factoid: "factoid/porublev-elder",
          verdict: "REJECTED",
          reason: "проба",
        },
      },
    );
    await ask(
      "mutation ($input: CreateFactoidInput!) { createFactoid(input: $input) { ... on Factoid { id } } }",
      {
        input: {
          ...signed(),
          content: {
            kind: "card-fate",
            value: "burned",
            statementRu: "Сожгла билет",
            source: "source/ivantsov-2024",
            mentions: [{ role: "subject", id: "person/porublev-i-g" }],
            speakers: [{ capacity: "HISTORIAN", mediation: "PARAPHRASED" }],
          },
        },
      },
    );
    await page.reload();
    await page.locator('[data-change="JUDGED"]').waitFor();
    expect(
      await page.locator('[data-change="JUDGED"]').textContent(),
    ).toContain("A. K.");
    expect(await page.locator('[data-change="ADDED"]').textContent()).toContain(
      "Сожгла билет",
    );
    const count = page.locator("[data-count][data-stale]");
    expect(await count.textContent()).toBe(
      `${kept ?? ""} (теперь ${String(Number(kept) + 1)})`,
    );
    await note(page, 1).click();
    await page.locator('[data-standing="REJECTED"]').waitFor();
    await ask(
      "mutation ($input: RetractInterpretationInput!) { retractInterpretation(input: $input) { __typename } }",
      {
        input: {
          ...signed(),
          id: createInterpretation?.id,
          expectedRevision: createInterpretation?.since,
          reason: "проба",
        },
      },
    );
  });

  test("writes: cites by searching, sees the checks, keeps the draft over a crash, saves, and compares versions", async () => {
    const { page, complaints } = await readers.open("/studies/new?lang=en", {
      language: "en",
    });
    await page.getByLabel("Title", { exact: true }).fill("A first study");
    const text = page.getByRole("textbox", { name: "Text of the study" });
    await text.click();
    await page.keyboard.type("Senarskaya was a member.");
    await page.locator('[data-finding="CITES_NOTHING"]').waitFor();
    await page
      .getByRole("combobox", { name: /Who, which body/u })
      .fill("Senarsk");
    await page.getByRole("option", { name: /Senarskaya/u }).click();
    await page.locator('[data-cite="factoid/senarskaya-membership"]').click();
    await page
      .locator('[data-finding="CITES_NOTHING"]')
      .waitFor({ state: "detached" });
    await page.locator('[data-finding="PERSON_NOT_LINKED"]').waitFor();
    await page.locator('[data-draft="kept"]').waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.reload();
    await page.getByText("A draft was found").waitFor();
    expect(await text.textContent()).toContain(
      "Senarskaya was a member.[@factoid/senarskaya-membership]",
    );
    await page.locator("form input[required]").fill("A. K.");
    await page.locator("#save-study").click();
    await page.locator("article").waitFor();
    expect(await page.locator("h1").textContent()).toBe("A first study");
    await page.getByRole("link", { name: "Edit" }).click();
    await text.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.type("More.");
    await page.locator("#save-study").click();
    await page.locator('[data-version="2"]').waitFor();
    await page
      .getByRole("link", { name: "compare with the one shown" })
      .click();
    await page.locator("[data-difference] ins").first().waitFor();
    expect(
      await page.locator("[data-difference] ins").allTextContents(),
    ).toEqual(["+ ", "+ More."]);
    expect(complaints).toEqual([]);
  });

  test("opens hostile texts, which do nothing: in the page, in the editor, in the published page", async () => {
    const text = Object.values(hostileStudies).join("\n\n");
    const id = await begin("<script>window.hacked = true</script>", text);
    const asked: string[] = [];
    const { page, complaints } = await readers.open(`/${id}`);
    page.on("request", (request) => asked.push(request.url()));
    await page.locator("article").waitFor();
    const hacked = () => page.evaluate(() => "hacked" in window);
    expect(await hacked()).toBe(false);
    for (const link of await page.locator("article a").all())
      expect(await link.getAttribute("href")).toMatch(/^(?:https?:\/\/|\/|#)/u);
    expect(
      await page.locator("article :is(script, img, svg, iframe)").count(),
    ).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator('[data-publish="HTML"]').click(),
    ]);
    const path = await download.path();
    const published = await readFile(path, "utf8");
    const alone = await readers.reader();
    alone.page.on("request", (request) => asked.push(request.url()));
    await alone.page.setContent(published);
    await alone.page.locator("article").waitFor();
    expect(await alone.page.evaluate(() => "hacked" in window)).toBe(false);
    await page.goto(readers.at(id.replace(/^study/u, "/studies/edit")));
    await page.getByRole("button", { name: "Как читается" }).click();
    await page.locator("article").waitFor();
    expect(await hacked()).toBe(false);
    const origin = new URL(readers.at("/")).origin;
    expect(
      asked.filter(
        (url) => !url.startsWith(origin) && !url.startsWith("blob:"),
      ),
    ).toEqual([]);
    expect([...complaints, ...alone.complaints]).toEqual([]);
  });

  test("opens a bundle from elsewhere with the claims that it brings; reads on a phone", async () => {
    const { page } = await readers.open(senarskaya, {
      width: 390,
      height: 844,
    });
    await page.locator("article").waitFor();
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    expect(wide).toBe(false);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator('[data-publish="JSON"]').click(),
    ]);
    await page.goto(readers.at("/studies/open"));
    await page
      .locator('input[type="file"]')
      .setInputFiles(await download.path());
    await page.locator("article").waitFor();
    await note(page, 2).click();
    await page
      .locator('[data-cited="factoid/senarskaya-membership"]')
      .waitFor();
    await page.keyboard.press("Escape");
    const known = page.locator("[data-bundle-known]");
    expect(await known.getAttribute("data-bundle-known")).toBe(
      await known.getAttribute("data-bundle-cited"),
    );
    expect(await page.locator("[data-bundle-note]").count()).toBe(0);
    await page.locator("[data-take-over]").click();
    await page.getByText("Найден черновик").waitFor();
    expect(
      await page.getByLabel("Заглавие", { exact: true }).inputValue(),
    ).toContain("Сенарская и Порублев");
  });

  test("prints on sheets: a running head from the second on, page numbers, each note once at the foot of the sheet with its number, and not a word lost", async () => {
    const claims = ["factoid/senarskaya-betrayal", "factoid/porublev-elder"];
    const paragraphs = Array.from(
      { length: 40 },
      (_, at) =>
        `${"Слово за словом идёт рассказ. ".repeat(1 + (at % 9))}Так.[@${claims[at % 2] ?? ""}]`,
    );
    const list = Array.from(
      { length: 30 },
      (_, at) => `${String(at + 1)}. запись ${String(at + 1)}`,
    );
    const id = await begin(
      "Длинная",
      [...paragraphs, list.join("\n"), "## Конец", "Всё."].join("\n\n"),
    );
    const { page, complaints } = await readers.open(`/${id}`, {
      scheme: "dark",
    });
    await page.locator("article").waitFor();
    const said = await page.locator("article").innerText();
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const sheets = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-sheet]")].map(
        (sheet) => ({
          marks: [...sheet.querySelectorAll("[data-printed-mark]")].map(
            (mark) => mark.textContent,
          ),
          notes: [
            ...sheet.querySelectorAll<HTMLElement>("[data-printed-note]"),
          ].map((note) => note.dataset["printedNote"]),
          head: sheet.firstElementChild?.textContent,
          number: sheet.lastElementChild?.textContent,
          text: sheet.children[1]?.textContent ?? "",
          isWhole: sheet.scrollHeight <= sheet.clientHeight + 1,
          entries: [...sheet.querySelectorAll("ol > li")].map((entry) => [
            entry.getAttribute("value"),
            entry.textContent,
          ]),
        }),
      ),
    );
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(sheets.length).toBeGreaterThan(4);
    for (const sheet of sheets) expect(sheet.notes).toEqual(sheet.marks);
    expect(sheets.flatMap(({ notes }) => notes)).toEqual(
      paragraphs.map((_, at) => String(at + 1)),
    );
    expect(sheets.map(({ head }) => head)).toEqual(
      sheets.map((_, at) => (at === 0 ? "" : "Длинная")),
    );
    expect(sheets.map(({ number }) => number)).toEqual(
      sheets.map((_, at) => String(at + 1)),
    );
    expect(sheets.every(({ isWhole }) => isWhole)).toBe(true);
    const bare = (text: string) => text.replaceAll(/\s+/gu, "");
    expect(bare(sheets.map(({ text }) => text).join(""))).toContain(bare(said));
    for (const [value, words] of sheets.flatMap(({ entries }) => entries))
      expect(words).toContain(`запись ${value ?? ""}`);
    expect(await page.locator("[data-sheet]").count()).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/gu)).toHaveLength(
      sheets.length,
    );
    expect(complaints).toEqual([]);
  });
});
