import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { checkIntegrity } from "../../server/project/integrity.service.ts";
import type { TestApp } from "../support/app.ts";
import { emptyStore } from "../support/builders/store.ts";
import { leftToDerive } from "../support/left-to-derive.ts";
import { startSeededApp, statementsOfLast } from "../support/seeded-app.ts";
import {
  around,
  askOfCollection,
  claimContent,
  figure,
  viewWriter,
} from "../support/view-writes.ts";

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

const { operationKey, asked, write, save, revision, changes, claimAbout } =
  viewWriter(() => app);

describe("a saved view", () => {
  it("keeps address, reading, data version, places and words, and is found by them", async () => {
    const before = await revision();
    const made = await save({
      note: "Начало",
      address: `${around}&reading=accepted&lang=en&view=other`,
      reading: { claims: "ACCEPTED" },
      positions: [
        { id: "person/senarskaya", x: 12.04, y: -3 },
        { id: "person/porublev-i-g", x: 100, y: 20.5 },
      ],
      notes: [{ id: "person/senarskaya", words: "ср. л. 5" }],
      shows: ["person/porublev-i-g"],
      figure: JSON.stringify(figure),
    });
    expect(made).toMatchObject({
      __typename: "SavedView",
      name: "Сенарская",
      note: "Начало",
      page: "NETWORK",
      address: `${around}&reading=accepted`,
      reading: expect.stringContaining('"claims":"ACCEPTED"'),
      dataRevision: before,
      version: 1,
      until: null,
      by: "A. K.",
      showsEverything: false,
      positions: [
        { id: "person/senarskaya", x: 12, y: -3 },
        { id: "person/porublev-i-g", x: 100, y: 20.5 },
      ],
      notes: [{ id: "person/senarskaya", words: "ср. л. 5" }],
    });
    expect(new Set(z.array(z.string()).parse(made["shownIds"]))).toEqual(
      new Set(["person/senarskaya", "person/porublev-i-g"]),
    );
    expect(made["opensAt"]).toBe(
      `${around}&reading=accepted&view=${String(made["id"]).slice(5)}`,
    );
    const found = await asked(
      `query Found($id: ID!) {
         savedViews(filter: { text: "начало", pages: [NETWORK], shows: ["person/porublev-i-g"] }) { nodes { id } totalCount }
         none: savedViews(filter: { text: "начало", pages: [FIND] }) { totalCount }
         node(id: $id) { ... on SavedView { figure { form title notes legend svg content } } }
       }`,
      { id: made["id"] },
    );
    expect(found).toMatchObject({
      savedViews: { nodes: [{ id: made["id"] }], totalCount: 1 },
      none: { totalCount: 0 },
      node: { figure: { form: "NETWORK", legend: ["человек"] } },
    });
    const kept = row.parse(row.parse(found["node"])["figure"]);
    expect(JSON.parse(String(kept["content"]))).toEqual(figure);
    expect(kept["svg"]).toContain("<title>Сеть &lt;script&gt;</title>");
    expect(kept["svg"]).toContain("#E7DAB3");
    expect(statementsOfLast(app)).toBe(1);
  });

  it("says what became of the claims about what it shows, and of no others", async () => {
    const own = await save({ name: "Одна" });
    const whole = await save({ name: "Все", address: "/contradictions" });
    const accepted = await save({
      name: "Принятое",
      reading: { claims: "ACCEPTED" },
    });
    const since = await revision();
    expect(await changes(own["id"])).toMatchObject({
      sinceRevision: Number(own["dataRevision"]),
      total: 0,
      listed: [],
    });
    await claimAbout("person/aleksandrov-m-a");
    const entered = await claimAbout("person/senarskaya");
    const judged = await write("createInterpretation", {
      factoid: "factoid/senarskaya-membership",
      verdict: "REJECTED",
      reason: "проба",
    });
    expect(judged["since"]).toBe(since + 3);
    expect(await changes(own["id"])).toMatchObject({
      total: 2,
      added: 1,
      judged: 1,
      corrected: 0,
      retracted: 0,
      isPartial: false,
      listed: [
        { kind: "JUDGED", id: "factoid/senarskaya-membership", by: "A. K." },
        { kind: "ADDED", id: entered["id"], name: "Сожгла билет" },
      ],
    });
    expect(statementsOfLast(app)).toBe(1);
    expect(await changes(whole["id"])).toMatchObject({ added: 2, judged: 1 });
    // The claim was kept when the view was seen, and is not now.
    expect(await changes(accepted["id"])).toMatchObject({
      added: 1,
      judged: 1,
    });

    await write("retractFactoid", {
      id: entered["id"],
      expectedRevision: entered["since"],
      reason: "проба",
    });
    await write("retractInterpretation", {
      id: judged["id"],
      expectedRevision: judged["since"],
      reason: "проба",
    });
    // What came and went since is no change.
    expect(await changes(own["id"])).toMatchObject({ total: 0 });
  });

  it("tells a correction and a retraction of what it was seen with", async () => {
    const first = await claimAbout("person/senarskaya");
    const second = await claimAbout("person/senarskaya", {
      value: "lost",
      statementRu: "Потеряла билет",
    });
    const seen = await save({ name: "Билет" });
    const corrected = await write("correctFactoid", {
      id: first["id"],
      expectedRevision: first["since"],
      reason: "проба",
      content: claimContent("person/senarskaya", {
        statementRu: "Сожгла билет в августе",
      }),
    });
    await write("retractFactoid", {
      id: second["id"],
      expectedRevision: second["since"],
      reason: "проба",
    });
    expect(await changes(seen["id"])).toMatchObject({
      total: 2,
      added: 0,
      corrected: 1,
      retracted: 1,
    });
    await write("retractFactoid", {
      id: first["id"],
      expectedRevision: corrected["since"],
      reason: "проба",
    });
  });

  it("is renamed, saved anew, taken away and brought back; each version stays", async () => {
    const made = await save({
      shows: ["person/porublev-i-g"],
      positions: [{ id: "person/senarskaya", x: 1, y: 2 }],
      figure: JSON.stringify(figure),
    });
    const { id } = made;
    const renamed = await write("renameSavedView", {
      id,
      expectedRevision: made["since"],
      name: "Ёлка",
      note: "слова",
    });
    expect(renamed).toMatchObject({
      name: "Ёлка",
      note: "слова",
      version: 2,
      address: made["address"],
      dataRevision: made["dataRevision"],
      positions: made["positions"],
      shownIds: made["shownIds"],
    });
    const stale = await write("renameSavedView", {
      id,
      expectedRevision: made["since"],
      name: "Поздно",
    });
    expect(stale).toMatchObject({
      __typename: "Conflict",
      revision: renamed["since"],
    });
    const again = await write("reviseSavedView", {
      id,
      expectedRevision: renamed["since"],
      content: { name: "Ёлка", address: `${around}&layout=time` },
    });
    expect(again).toMatchObject({ version: 3, positions: [] });
    expect(again["dataRevision"]).toBe(Number(again["since"]) - 1);

    const key = operationKey();
    const away = {
      operationKey: key,
      id,
      expectedRevision: again["since"],
    };
    const closed = await write("retractSavedView", away);
    const twice = await write("retractSavedView", away);
    expect(twice).toEqual(closed);
    expect(
      await asked(
        'query Gone($id: ID!) { savedView(id: $id) { until name versions { version } first: versions(first: 1) { version } } savedViews(filter: { text: "ёлка" }) { totalCount } old: savedView(id: $id, version: 1) { name positions { x } } }',
        { id },
      ),
    ).toMatchObject({
      savedView: {
        until: closed["revision"],
        versions: [{ version: 3 }, { version: 2 }, { version: 1 }],
      },
      savedViews: { totalCount: 0 },
      old: { name: "Сенарская", positions: [{ x: 1 }] },
    });
    const back = await write("restoreSavedView", {
      id,
      expectedRevision: closed["revision"],
    });
    expect(back).toMatchObject({ version: 4, name: "Ёлка", until: null });
    expect(
      await write("restoreSavedView", {
        id,
        expectedRevision: closed["revision"],
      }),
    ).toMatchObject({ __typename: "InvalidInput" });
    expect(
      await write("retractSavedView", {
        id: "view/none",
        expectedRevision: 1,
      }),
    ).toMatchObject({ __typename: "NotFound" });
  });

  it("refuses other hosts, pages without a state, what is not here, and figures that are none, each by name", async () => {
    const ruleOf = async (content: Row) => {
      const { problems } = await save(content);
      return z
        .array(z.object({ path: z.string(), rule: z.string() }))
        .parse(problems);
    };
    for (const address of [
      "https://example.org/network",
      "//example.org/network",
      "/graphql?query={x}",
      "/network/../graphql",
      "/studies/new",
      "javascript:alert(1)",
      "/network?around=a\\b",
      `/network?around=${"x".repeat(50_000)}`,
    ])
      expect(await ruleOf({ address })).toMatchObject([
        { path: "content.address" },
      ]);
    expect(await ruleOf({ shows: ["person/nobody-here"] })).toMatchObject([
      {
        path: "content.shows.0",
        rule: "nothing here that a view can show has this id",
      },
    ]);
    expect(await ruleOf({ dataRevision: 1_000_000 })).toMatchObject([
      { path: "content.dataRevision" },
    ]);
    expect(
      await ruleOf({
        positions: [
          { id: "person/senarskaya", x: 1, y: 1 },
          { id: "person/senarskaya", x: 2, y: 2 },
        ],
      }),
    ).toMatchObject([
      { path: "content.positions", rule: "places somebody twice" },
    ]);
    const evil = {
      ...figure,
      drawing: {
        ...figure.drawing,
        marks: [
          {
            is: "band",
            path: 'M0 0"/><script>',
            stroke: "url(http://example.org)",
            width: 1,
          },
        ],
      },
    };
    const paths = (await ruleOf({ figure: JSON.stringify(evil) })).map(
      ({ path }) => path,
    );
    expect(paths).toContain("content.figure.drawing.marks.0.path");
    expect(paths).toContain("content.figure.drawing.marks.0.stroke");
    expect(await ruleOf({ figure: "{" })).toMatchObject([
      { path: "content.figure", rule: "is no JSON" },
    ]);
    expect(await ruleOf({ name: " " })).toMatchObject([
      { path: "content.name", rule: "is empty" },
    ]);
  });
});

describe("a collection", () => {
  it("is a set by which people, sources, lives, gaps and views are chosen, and is counted as a facet", async () => {
    const view = await save({
      name: "В собрании",
      figure: JSON.stringify(figure),
    });
    const study = await write(
      "createCaseStudy",
      {
        content: {
          title: "Собрание для пробы",
          text: `![Рисунок](/${String(view["id"])})`,
          gathers: [
            "person/senarskaya",
            "person/porublev-i-g",
            "source/ivantsov-2024",
            view["id"],
          ],
        },
      },
      "... on CaseStudy { id since savedViews { id } gathers { __typename } }",
    );
    const { id } = study;
    expect(study).toMatchObject({ savedViews: [{ id: view["id"] }] });
    // The collection means the view as it stands, whichever version was put there; the text keeps showing the one that it was written with.
    await write("renameSavedView", {
      id: view["id"],
      expectedRevision: view["since"],
      name: "Переименованный",
    });
    const chosen = await asked(askOfCollection, { ids: [id], id });
    expect(chosen).toMatchObject({
      people: {
        nodes: expect.arrayContaining([
          { id: "person/porublev-i-g" },
          { id: "person/senarskaya" },
        ]),
        totalCount: 2,
      },
      others: { nodes: [{ id: "person/aleksandrov-m-a" }] },
      sources: { nodes: [{ id: "source/ivantsov-2024" }] },
      savedViews: {
        nodes: [
          { name: "Переименованный", gatheredIn: [{ id }], citedIn: [{ id }] },
        ],
      },
      collections: {
        nodes: expect.arrayContaining([
          expect.objectContaining({
            id,
            peopleCount: 2,
            sourcesCount: 1,
            savedViewsCount: 1,
          }),
        ]),
      },
      collection: { study: { title: "Собрание для пробы" } },
      whatIsNotKnown: { persons: 2 },
      trajectories: { totalCount: 2 },
      caseStudy: {
        edition: {
          figures: [{ id: view["id"], name: "В собрании", version: 1 }],
        },
      },
    });
    const { facets } = z
      .object({ facets: z.array(z.object({ values: z.array(row) })) })
      .parse(chosen["facets"]);
    expect(facets[0]?.values).toContainEqual({
      term: { code: id, label: "Собрание для пробы" },
      persons: 1,
      entity: id,
    });
    const { edition } = row.parse(chosen["caseStudy"]);
    const { published } = row.parse(edition);
    const html = String(row.parse(published)["content"]);
    expect(html).toContain('<svg viewBox="0 0 200 100"');
    expect(html).toContain('aria-label="Сеть &lt;script&gt;"');
    expect(html).toContain("<li>Отбор сведений: все</li>");
    expect(html).toContain("--kt-person:#6E6340");
    expect(html).not.toContain("<script>");
  });
});

describe("afterwards", () => {
  it("no rule is broken, and nothing is left to derive", async () => {
    expect(await checkIntegrity(app.database)).toEqual([]);
    expect(await leftToDerive(app.database)).toEqual([]);
  });
});
