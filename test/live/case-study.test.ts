import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { checkIntegrity } from "../../server/project/integrity.service.ts";
import { ask, type TestApp } from "../support/app.ts";
import { emptyStore } from "../support/builders/store.ts";
import { hostileStudies } from "../support/hostile/studies.ts";
import { leftToDerive } from "../support/left-to-derive.ts";
import { startSeededApp, statementsOfLast } from "../support/seeded-app.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startSeededApp();
}, 120_000);

afterAll(async () => {
  await emptyStore(app.database);
  await app.close();
});

type Row = Readonly<Record<string, unknown>>;

const row = z.record(z.string(), z.unknown());

const asked = async (query: string, variables: Row = {}): Promise<Row> => {
  const { data, errors } = await ask(app, query, variables);
  expect(errors).toBeUndefined();
  return row.parse(data);
};

const refusals =
  "... on InvalidInput { problems { path rule } } ... on NotFound { id } ... on NotAllowed { action }";

const write = async (
  field: string,
  selection: string,
  input: Row,
): Promise<Row> => {
  const type = `${field[0]?.toUpperCase() ?? ""}${field.slice(1)}Input!`;
  const data = await asked(
    `mutation Write($input: ${type}) { ${field}(input: $input) { __typename ${selection} ${refusals} } }`,
    { input: { by: "A. K.", ...input } },
  );
  return row.parse(data[field]);
};

const head =
  "... on CaseStudy { id version since until title text cites { id } gathers { ... on Person { id } } views { title address } }";

let keys = 0;
const operationKey = () => {
  keys += 1;
  return `study-key-${String(keys)}`;
};

const create = (text: string, more: Row = {}) =>
  write("createCaseStudy", head, {
    operationKey: operationKey(),
    content: { title: "Проба", text, ...more },
  });

const edition = async (id: unknown, selection: string, args = "") => {
  const data = await asked(
    `query Study($id: ID!) { caseStudy(id: $id) { edition${args} { ${selection} } } }`,
    { id },
  );
  return row.parse(row.parse(data["caseStudy"])["edition"]);
};

const judge = (factoid: string, input: Row) =>
  write("createInterpretation", "... on Interpretation { id since }", {
    operationKey: operationKey(),
    factoid,
    reason: "for the test",
    ...input,
  });

describe("a case study", () => {
  it("is begun, read and found again; what it cites tells that it is cited", async () => {
    const made = await create(
      "[Сенарская](person/senarskaya) состояла в партии.[@factoid/senarskaya-membership]",
      {
        summary: "О Сенарской",
        gathers: ["person/porublev-i-g"],
        views: [
          { title: "Сеть", address: "/network?around=person/senarskaya" },
        ],
      },
    );
    expect(made).toMatchObject({
      __typename: "CaseStudy",
      version: 1,
      until: null,
      cites: [{ id: "factoid/senarskaya-membership" }],
      gathers: [{ id: "person/porublev-i-g" }],
      views: [{ title: "Сеть", address: "/network?around=person/senarskaya" }],
    });
    const found = await asked(
      `query Found($id: ID!) {
         caseStudies(filter: { text: "о сенарской" }) { nodes { id } totalCount }
         node(id: $id) { ... on CaseStudy { title words } }
         factoid(id: "factoid/senarskaya-membership") { citedIn { id } source { citedIn { id } } }
         person(id: "person/senarskaya") { citedIn { id } }
       }`,
      { id: made["id"] },
    );
    const here = expect.arrayContaining([{ id: made["id"] }]);
    expect(found).toMatchObject({
      caseStudies: { nodes: here },
      node: { title: "Проба", words: 4 },
      factoid: { citedIn: here, source: { citedIn: here } },
      person: { citedIn: here },
    });
    expect(statementsOfLast(app)).toBe(1);
  });

  it("says when a claim behind it is rejected, and when that is taken back", async () => {
    const claim = "factoid/porublev-elder";
    const { id } = await create(`Порублев был старостой.[@${claim}]`);
    const parts =
      "cited { id standing } findings { kind } changes { kind id after by }";
    const before = await edition(id, parts);
    expect(before).toMatchObject({
      cited: [{ id: claim, standing: "STANDS" }],
      changes: [],
    });
    const judged = await judge(claim, { verdict: "REJECTED" });
    expect(await edition(id, parts)).toMatchObject({
      cited: [{ id: claim, standing: "REJECTED" }],
      findings: expect.arrayContaining([{ kind: "REJECTED_CLAIM" }]),
      changes: [{ kind: "JUDGED", id: claim, after: "REJECTED", by: "A. K." }],
    });
    expect(statementsOfLast(app)).toBe(1);
    await write(
      "retractInterpretation",
      "... on InterpretationRetracted { id }",
      {
        operationKey: operationKey(),
        id: judged["id"],
        expectedRevision: judged["since"],
        reason: "for the test",
      },
    );
    expect(await edition(id, parts)).toEqual({
      ...before,
      changes: [],
    });
  });

  it("weighs its claims under its own reading", async () => {
    const text = "Порублев был старостой.[@factoid/porublev-elder]";
    const { id } = await create(text, { reading: { capacities: ["SELF"] } });
    expect(await edition(id, "findings { kind }")).toMatchObject({
      findings: expect.arrayContaining([{ kind: "CLAIM_LEFT_OUT" }]),
    });
    expect(
      await asked(
        `query Draft($text: Markdown!) { studyDraft(text: $text, reading: { interpretedBy: ["B. M."] }) { cited { standing } } }`,
        { text },
      ),
    ).toEqual({ studyDraft: { cited: [{ standing: "STANDS" }] } });
  });

  it("keeps its counts, and says when one is no longer right", async () => {
    const { id, since } = await create(
      "Их {{count people kind=conduct value=hid}} и {{count claims about=person/senarskaya}} и {{count sources involving=person/senarskaya}}.",
    );
    const counts = "counts { written kept now } findings { kind about }";
    expect(await edition(id, counts)).toEqual({
      counts: [
        { written: "people kind=conduct value=hid", kept: 0, now: 0 },
        { written: "claims about=person/senarskaya", kept: 2, now: 2 },
        { written: "sources involving=person/senarskaya", kept: 1, now: 1 },
      ],
      findings: [],
    });
    const entered = await write("createFactoid", "... on Factoid { id }", {
      operationKey: operationKey(),
      content: {
        kind: "card-fate",
        value: "burned",
        statementRu: "Сожгла билет",
        source: "source/ivantsov-2024",
        mentions: [{ role: "subject", id: "person/senarskaya" }],
        speakers: [{ capacity: "HISTORIAN", mediation: "PARAPHRASED" }],
      },
    });
    expect(entered["__typename"]).toBe("Factoid");
    expect(await edition(id, counts)).toMatchObject({
      counts: [
        { kept: 0, now: 0 },
        { kept: 2, now: 3 },
        { kept: 1, now: 2 },
      ],
      findings: [
        {
          kind: "STALE_COUNT",
          about: "claims about=person/senarskaya: 2 → 3",
        },
        {
          kind: "STALE_COUNT",
          about: "sources involving=person/senarskaya: 1 → 2",
        },
      ],
    });
    const again = await write("reviseCaseStudy", head, {
      operationKey: operationKey(),
      id,
      expectedRevision: since,
      content: {
        title: "Проба",
        text: "Их {{count claims about=person/senarskaya}}.",
      },
    });
    expect(again).toMatchObject({ version: 2 });
    expect(await edition(id, counts)).toMatchObject({
      counts: [{ kept: 3, now: 3 }],
      findings: [],
    });
  });

  it("keeps every version as it was, is refused where somebody saved since, and is done once however often it is sent", async () => {
    const { id, since } = await create("Первая версия.");
    const revise = (text: string, more: Row = {}) =>
      write(
        "reviseCaseStudy",
        `${head} ... on Conflict { revision current { ... on CaseStudy { text } } }`,
        {
          operationKey: operationKey(),
          id,
          expectedRevision: since,
          content: { title: "Проба", text },
          ...more,
        },
      );
    const key = { operationKey: "study-same-key" };
    const second = await revise("Вторая версия.", key);
    expect(second).toMatchObject({ version: 2, text: "Вторая версия." });
    expect(await revise("Вторая версия.", key)).toEqual(second);
    expect(await revise("Третья версия.")).toMatchObject({
      __typename: "Conflict",
      current: { text: "Вторая версия." },
    });
    const data = await asked(
      `query Versions($id: ID!) { now: caseStudy(id: $id) { text versions { version text } } then: caseStudy(id: $id, version: 1) { text until } none: caseStudy(id: $id, version: 9) { id } }`,
      { id },
    );
    expect(data).toMatchObject({
      now: {
        text: "Вторая версия.",
        versions: [
          { version: 2, text: "Вторая версия." },
          { version: 1, text: "Первая версия." },
        ],
      },
      then: { text: "Первая версия.", until: second["since"] },
      none: null,
    });
    const retracted = await write(
      "retractCaseStudy",
      "... on CaseStudyRetracted { id }",
      {
        operationKey: operationKey(),
        id,
        expectedRevision: second["since"],
        reason: "for the test",
      },
    );
    expect(retracted).toEqual({ __typename: "CaseStudyRetracted", id });
    expect(
      await asked("query Gone($id: ID!) { caseStudy(id: $id) { until } }", {
        id,
      }),
    ).toMatchObject({ caseStudy: { until: expect.any(Number) } });
    expect(await checkIntegrity(app.database)).toEqual([]);
    expect(await leftToDerive(app.database)).toEqual([]);
  });

  it("refuses what it cannot keep, with value and rule", async () => {
    const refused = await create("x", {
      title: " ",
      gathers: ["person/nobody-at-all"],
      views: [{ title: "x", address: "https://example.org/" }],
      reading: { asOf: 3 },
    });
    expect(refused["__typename"]).toBe("InvalidInput");
    expect(refused["problems"]).toEqual(
      expect.arrayContaining([
        { path: "content.title", rule: "is empty" },
        expect.objectContaining({ path: "content.views.0.address" }),
        expect.objectContaining({ path: "content.reading.asOf" }),
      ]),
    );
    expect(
      await create("x", { gathers: ["person/nobody-at-all"] }),
    ).toMatchObject({
      problems: [
        { path: "content.gathers.0", rule: "nothing here has this id" },
      ],
    });
  });

  it("prints notes as an archive is cited: in full first, Там же right after itself and once in a note, shorter later", async () => {
    const { id } = await create(
      "Раз.[@factoid/senarskaya-membership] Два.[@factoid/senarskaya-betrayal; @factoid/senarskaya-membership] Три.[@factoid/aleksandrov-appeal; @source/saloshenko-portraits, С. 12] Четыре.[@source/saloshenko-portraits]",
    );
    const { notes, sources } = await edition(
      id,
      "notes { number text ids } sources { archive sources { id } }",
    );
    const texts = z
      .array(z.object({ text: z.string() }))
      .parse(notes)
      .map(({ text }) => text);
    expect(texts[0]).toMatch(/^Салошенко В\. Первые\..*Просмотрен/su);
    expect(texts[1]).toBe("Там же.");
    expect(texts[2]).toMatch(/^Иванцов.*Салошенко В\. Первые.*С\. 12\.$/su);
    expect(texts[2]).not.toMatch(/Салошенко.*Просмотрен/su);
    // Behind a note of several sources, Там же would not say which.
    expect(texts[3]).toMatch(/^Салошенко В\. Первые/u);
    expect(sources).toMatchObject([{ archive: null }]);
    const english = await edition(id, "notes { text }", "(lang: EN)");
    expect(english["notes"]).toMatchObject([{}, { text: "Ibid." }, {}, {}]);
  });

  it("does nothing, whatever stands in it", async () => {
    for (const [name, text] of Object.entries(hostileStudies)) {
      const made = await create(text, { title: text.slice(0, 300) });
      expect([name, made["__typename"]]).toEqual([name, "CaseStudy"]);
      const { published } = await edition(
        made["id"],
        "published(format: HTML) { content } findings { kind }",
      );
      const { content } = z.object({ content: z.string() }).parse(published);
      expect(content).not.toMatch(/<script|<img|<svg|href="(?!#|https?:)/iu);
    }
  });
});

describe("the shipped studies", () => {
  it("stand on the real layer alone, know all that they cite, and say nothing without its source but what is not known", async () => {
    for (const id of [
      "study/aleksandrov-control-case",
      "study/senarskaya-and-porublev",
    ]) {
      const { cited, findings } = await edition(
        id,
        "cited { id known constructed } findings { kind about }",
      );
      expect(
        z
          .array(
            z.object({
              id: z.string(),
              known: z.boolean(),
              constructed: z.boolean(),
            }),
          )
          .parse(cited)
          .filter(({ known, constructed }) => !known || constructed),
      ).toEqual([]);
      const kinds = z
        .array(z.object({ kind: z.string(), about: z.string() }))
        .parse(findings)
        .map(({ kind, about }) => `${kind}: ${about}`);
      expect(
        kinds.filter((one) => !/^CITES_NOTHING|^CONTESTED/u.test(one)),
      ).toEqual([]);
    }
  });

  it("are left as a reader saved them when the layer is loaded again", async () => {
    const id = "study/senarskaya-and-porublev";
    const { caseStudy } = await asked(
      "query One($id: ID!) { caseStudy(id: $id) { since version } }",
      { id },
    );
    const { since } = z.object({ since: z.int() }).parse(caseStudy);
    expect(
      await write("reviseCaseStudy", head, {
        operationKey: operationKey(),
        id,
        expectedRevision: since,
        content: { title: "Моя", text: "Мой текст." },
      }),
    ).toMatchObject({ version: 2 });
    const { layersFor, loadSeed } = await import("../../seed/load.ts");
    await loadSeed(app.database, {
      layers: layersFor("real").map(({ key: _key, ...layer }) => ({
        ...layer,
        studies: () => [],
      })),
      log: () => undefined,
      clock: () => "2026-01-02T00:00:00.000Z",
    });
    expect(
      await asked(
        `query One($id: ID!) { caseStudy(id: $id) { title version } gone: caseStudy(id: "study/aleksandrov-control-case") { id } }`,
        { id },
      ),
    ).toEqual({ caseStudy: { title: "Моя", version: 2 }, gone: null });
    expect(await checkIntegrity(app.database)).toEqual([]);
  });
});
