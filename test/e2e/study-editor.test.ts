import { describe, expect, test } from "vitest";

import { firstPlan, openForWriters } from "../support/readers.ts";

const readers = openForWriters("all");

type Answer = Readonly<
  Record<string, { readonly id?: string; readonly since?: number } | undefined>
>;

/** Asks by GraphQL, as a script would. */
const ask = async (query: string, variables: object): Promise<Answer> => {
  const response = await fetch(readers.at("/graphql"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const answer: { data: Answer } = await response.json();
  return answer.data;
};

let keys = 0;
const signed = () => {
  keys += 1;
  return { operationKey: `e2e-editor-${String(keys)}`, by: "A. K." };
};

const begin = async (text: string) => {
  const { createCaseStudy } = await ask(
    "mutation ($input: CreateCaseStudyInput!) { createCaseStudy(input: $input) { ... on CaseStudy { id } } }",
    { input: { ...signed(), content: { title: "Проба", text } } },
  );
  return (createCaseStudy?.id ?? "").replace(/^study\//u, "");
};

const judge = (factoid: string) =>
  ask(
    "mutation ($input: CreateInterpretationInput!) { createInterpretation(input: $input) { ... on Interpretation { id since } } }",
    {
      input: {
        ...signed(),
        factoid,
        verdict: "REJECTED",
        credence: "DOUBTFUL",
        reason: "проба",
      },
    },
  );

const text = { name: "Текст микроистории" } as const;

describe("a reader who writes a study", () => {
  test("finds a claim by its words and cites it, without knowing whom it is about", async () => {
    const slug = await begin("О старосте.");
    const { page, complaints } = await readers.reader();
    await page.goto(readers.at(`/studies/edit/${slug}`));
    const box = page.getByRole("textbox", text);
    await box.waitFor({ timeout: firstPlan });
    const cite = page.getByRole("region", { name: "Сослаться" });
    const words = cite.getByRole("textbox", { name: "Слова сведения" });
    await words.fill("старостой");
    const found = cite.locator("[data-with-words] button");
    await found.first().waitFor({ timeout: firstPlan });
    for (const told of await found.allTextContents())
      expect(told).toMatch(/старост/iu);
    const id = (await found.first().getAttribute("data-cite")) ?? "";
    await found.first().click();
    await expect.poll(() => box.textContent()).toContain(`[@${id}]`);
    await words.fill("ы");
    await found.first().waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  test("is shown a count that is out of date beside the text, in words; and is told in words what a colleague judged, which is not taken unasked", async () => {
    const slug = await begin(
      "Порублев был старостой.[@factoid/porublev-elder] О нём сведений {{count claims about=person/porublev-i-g}}.",
    );
    await ask(
      "mutation ($input: CreateFactoidInput!) { createFactoid(input: $input) { ... on Factoid { id } } }",
      {
        input: {
          ...signed(),
          content: {
            kind: "card-fate",
            value: "burned",
            statementRu: "Сжёг билет",
            source: "source/ivantsov-2024",
            mentions: [{ role: "subject", id: "person/porublev-i-g" }],
            speakers: [{ capacity: "HISTORIAN", mediation: "PARAPHRASED" }],
          },
        },
      },
    );
    const { page, complaints } = await readers.open(`/studies/edit/${slug}`);
    const stale = page.locator('[data-finding="STALE_COUNT"]');
    await stale.waitFor();
    expect(await stale.textContent()).toMatch(
      /^Число устарело: число сведений: было \d+, стало \d+, строка 1$/u,
    );
    await judge("factoid/porublev-elder");
    await page.getByRole("textbox", text).click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" Ещё.");
    await page.locator("form input[required]").fill("A. K.");
    await page.locator("#save-study").click();
    await page.locator("article").waitFor();
    const judged = page.locator('[data-change="JUDGED"]');
    await judged.waitFor();
    const told = (await judged.textContent()) ?? "";
    expect(told).toContain("отвергнуто, сомнительно");
    expect(told).not.toMatch(/[A-Z]{4}/u);
    await page.locator('[data-change="COUNT"]').waitFor();
    expect(complaints).toEqual([]);
  });

  test("cannot print from the editor what rests on a restricted source", async () => {
    const slug = await begin("Дело.[@source/SYN-chereshensky-memorandum-3]");
    const { page } = await readers.open(`/studies/edit/${slug}`);
    await page.locator("[data-restricted]").waitFor();
    await page.getByRole("button", { name: "Как читается" }).click();
    const article = page.locator("article");
    await article.waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("[data-sheet]").count()).toBe(0);
    await page.emulateMedia({ media: "print" });
    expect(await article.isVisible()).toBe(false);
    expect(await page.locator("[data-restricted]").isVisible()).toBe(true);
  });

  test("is told in words that a title is missing; keeps a draft of each new study, and none of what was undone", async () => {
    const { page, complaints } = await readers.open("/studies/new");
    const other = await page.context().newPage();
    await other.goto(readers.at("/studies/new"));
    await other.getByRole("textbox", text).click();
    await other.keyboard.type("Второй текст.");
    await other.locator('[data-draft="kept"]').waitFor();
    await page.getByRole("textbox", text).click();
    await page.keyboard.type("Первый текст.");
    await page.locator('[data-draft="kept"]').waitFor();
    await other.reload();
    await other.getByText("Найден черновик").waitFor();
    expect(await other.getByRole("textbox", text).textContent()).toContain(
      "Второй текст.",
    );
    await other.close();
    await page.locator("form input[required]").fill("A. K.");
    await page.locator("#save-study").click();
    await page
      .getByRole("alert")
      .filter({ hasText: "Без заглавия версию не сохранить" })
      .waitFor();
    await page.reload();
    await page
      .locator("[data-left-drafts]")
      .getByRole("button", { name: "без заглавия" })
      .click();
    await page.getByText("Второй текст.").waitFor();
    const slug = await begin("Слова.");
    await page.goto(readers.at(`/studies/edit/${slug}`));
    const title = page.getByLabel("Заглавие", { exact: true });
    await title.fill("Иное");
    await page.locator('[data-draft="kept"]').waitFor();
    await title.fill("Проба");
    await page.locator('[data-draft="none"]').waitFor();
    await page.reload();
    await title.waitFor();
    expect(await title.inputValue()).toBe("Проба");
    expect(await page.getByText("Найден черновик").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("is told on cards and at a claim which studies cite it", async () => {
    const { page } = await readers.open("/person/senarskaya");
    const cited = page.locator("[data-cited-in]");
    for (const path of ["/person/senarskaya", "/source/saloshenko-portraits"]) {
      await page.goto(readers.at(path));
      await cited.first().waitFor();
      expect(await cited.first().textContent()).toMatch(
        /^В микроисториях: .*Сенарская и Порублев/u,
      );
    }
    await page.goto(readers.at("/study/senarskaya-and-porublev"));
    await page.locator('[data-note="2"]').click();
    await page
      .locator('[data-claim-desk="factoid/senarskaya-membership"] summary')
      .click();
    await cited.getByRole("link", { name: /Сенарская и Порублев/u }).waitFor();
  });
});
