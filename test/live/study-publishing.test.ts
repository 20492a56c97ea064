import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { statement } from "../../server/database/statement.ts";
import { checkIntegrity } from "../../server/project/integrity.service.ts";
import { readBundle } from "../../shared/study/bundle.ts";
import { ask, type TestApp } from "../support/app.ts";
import { emptyStore } from "../support/builders/store.ts";
import { startSeededApp, statementsOfLast } from "../support/seeded-app.ts";
import { around, figure, viewWriter } from "../support/view-writes.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startSeededApp();
}, 120_000);

afterAll(async () => {
  await emptyStore(app.database);
  await app.close();
});

type Row = Readonly<Record<string, unknown>>;

const { asked, write, save, claimAbout } = viewWriter(() => app);

const everything = `caseStudy(id: $id) { displayNames edition {
  displayNames title summary text restricted { id until basis }
  notes { text ids } sources { sources { id citation } } counts { written }
  cited { id name verbatim citation source speakers { name } rivals { id name source } }
  figures { id name opensAt content } findings { about id } changes { id name before after }
  html: published(format: HTML) { content fileName } markdown: published(format: MARKDOWN) { content fileName } json: published(format: JSON) { content fileName }
} }`;

const file = z.object({ content: z.string(), fileName: z.string() });

const shown = z.object({
  caseStudy: z.object({
    displayNames: z.string(),
    edition: z.looseObject({
      title: z.string(),
      summary: z.string(),
      text: z.string(),
      cited: z.array(z.looseObject({ id: z.string(), name: z.string() })),
      html: file,
      markdown: file,
      json: file,
    }),
  }),
});

const read = async (id: unknown) => {
  const data = await asked(`query Shown($id: ID!) { ${everything} }`, { id });
  return { all: JSON.stringify(data), ...shown.parse(data).caseStudy };
};

const begin = async (text: string, more: Row = {}): Promise<Row> =>
  write("createCaseStudy", {
    content: {
      title: "Дело Александрова и Сенарской",
      summary: "М. А. Александров и Порублев",
      text,
      ...more,
    },
  });

const text = [
  "[М. А. Александрова](person/aleksandrov-m-a) направили в отряд.[@factoid/aleksandrov-assignment] О нём пишет [И. Г. Иванцов](person/ivantsov-i-g).[@source/ivantsov-aleksandrov]",
  "По словам Салошенко, Порублев выдал Сенарскую.[@factoid/senarskaya-betrayal] Её имя носит и Буциков С. А., которого текст не называет. Их {{count claims about=person/senarskaya}}.",
].join("\n\n");

const real =
  /александров|сенарск|порубл|буциков|aleksandrov|senarsk|porubl|butsik/iu;

describe("a study whose people are not to be named", () => {
  it("names nobody of them anywhere: title, text, notes, claims, words of sources, figures, files; its author stays cited", async () => {
    const view = await save({ figure: JSON.stringify(figure) });
    const withFigure = `${text}\n\n![Сеть Сенарской](/${String(view["id"])})`;
    for (const displayNames of ["INITIALS", "PSEUDONYM"]) {
      const { id } = await begin(withFigure, {
        displayNames,
        gathers: ["person/senarskaya"],
      });
      const { all, edition } = await read(id);
      expect(statementsOfLast(app)).toBe(1);
      expect(all.match(real)).toBeNull();
      expect(all).toContain("Салошенко");
      expect(all).toContain("Иванцов");
      expect(edition.html.content).not.toMatch(/(?:person|factoid)\//u);
      const bundle = readBundle(edition.json.content);
      expect(bundle?.edition.displayNames).toBe(displayNames);
      const { listed, collections, caseStudies } = await asked(
        `query Listed($ids: [ID!]) {
           listed: caseStudies(filter: { ids: $ids }) { nodes { shownTitle shownSummary } }
           collections(filter: { ids: $ids }) { nodes { title } }
           caseStudies(filter: { ids: $ids, text: "сенарск" }) { totalCount }
         }`,
        { ids: [id] },
      );
      expect(listed).toEqual({
        nodes: [{ shownTitle: edition.title, shownSummary: edition.summary }],
      });
      expect(collections).toEqual({ nodes: [{ title: edition.title }] });
      expect(caseStudies).toEqual({ totalCount: 0 });
      // What the text cites is still found among what is cited.
      expect(
        bundle?.edition.cited.every(
          ({ id: one }) => bundle.study.text.includes(one) || one.includes("/"),
        ),
      ).toBe(true);
      expect(bundle?.study.text).toContain(
        bundle?.edition.cited.find(({ id: one }) => one.startsWith("factoid/"))
          ?.id,
      );
    }
  });

  it("calls them by initials, or by names that stay the same from version to version and are others in another study", async () => {
    const initials = await begin(text, { displayNames: "INITIALS" });
    expect((await read(initials["id"])).edition).toMatchObject({
      title: "Дело М. А. А. и С.",
      summary: "М. А. А. и И. Г. П.",
    });
    const one = await begin(text, { displayNames: "PSEUDONYM" });
    const { title } = (await read(one["id"])).edition;
    expect(title).toMatch(/^Дело \p{Lu}\p{Ll}{4}о и \p{Lu}\p{Ll}{4}о$/u);
    const again = await write("reviseCaseStudy", {
      id: one["id"],
      expectedRevision: one["since"],
      content: {
        title: "О Сенарской и об Александрове",
        text: "Сенарская.[@factoid/senarskaya-membership] Александров.[@factoid/aleksandrov-appeal]",
        displayNames: "PSEUDONYM",
      },
    });
    const [, first, second] = /^Дело (\S+) и (\S+)$/u.exec(title) ?? [];
    expect((await read(again["id"])).edition.title).toBe(
      `О ${second ?? ""} и об ${first ?? ""}`,
    );
    const other = await begin(text, { displayNames: "PSEUDONYM" });
    expect((await read(other["id"])).edition.title).not.toBe(title);
    const { studyDraft } = await asked(
      `query Draft($of: ID!) { studyDraft(text: "Сенарская.[@factoid/senarskaya-membership]", displayNames: PSEUDONYM, of: $of) { text findings { kind about } } }`,
      { of: one["id"] },
    );
    expect(JSON.stringify(studyDraft)).toContain(second);
    const left = await asked(
      `{ studyDraft(text: "Тут Виктор и Сенарская.[@factoid/senarskaya-betrayal] Был И. Г. Порублев.", displayNames: INITIALS) { text findings { kind about } } }`,
    );
    expect(left).toMatchObject({
      studyDraft: {
        text: expect.stringMatching(/^Тут Виктор и С\. ?\[.*Был И\. Г\. П\./u),
      },
    });
    const history = await app.database.read(
      statement(
        "history-of-studies",
        "MATCH (r:Revision) RETURN collect(coalesce(r.before, '') + coalesce(r.after, '')) AS told",
      ),
    );
    const keyless = await app.database.read(
      statement(
        "studies-without-key",
        "MATCH (s:CaseStudy|ClosedCaseStudy) WHERE coalesce(s.nameKey, '') = '' RETURN s.id AS id",
      ),
    );
    expect(keyless).toEqual([]);
    expect(JSON.stringify(history)).not.toMatch(/"nameKey\\*":\\*"[^"\\]/u);
    expect(await checkIntegrity(app.database)).toEqual([]);
  });

  it("is shown as it is where names are shown", async () => {
    const { id } = await begin(text);
    const { edition, displayNames } = await read(id);
    expect(displayNames).toBe("FULL");
    expect(edition.text).toBe(text);
    expect(edition.html.content).toContain("Александрова");
  });
});

const restrict = (until: string | null) =>
  app.database.write((transaction) =>
    transaction.run(
      statement(
        "restrict",
        "MATCH (s:Source {id: 'source/saloshenko-portraits'}) SET s.restrictedUntil = $until, s.restrictionBasis = CASE WHEN $until IS NULL THEN null ELSE 'личная тайна' END, s.restrictionLiftedAt = null, s.restrictionLiftedBy = null, s.restrictionLiftedReason = null",
      ),
      { until },
    ),
  );

const publish = async (id: unknown) =>
  ask(
    app,
    "query P($id: ID!) { caseStudy(id: $id) { edition { restricted { id until basis } published(format: HTML) { content } } } }",
    { id },
  );

describe("a source under restriction", () => {
  const change = (field: string, reason: string) =>
    write(
      field,
      { source: "source/saloshenko-portraits", reason },
      "... on Source { restriction { until basis liftedBy liftedReason } }",
    );

  it("keeps a study from being published until the restriction is lifted with a reason, and again when it is renewed", async () => {
    await restrict("2999-01-01");
    const { id } = await begin(text);
    const refused = await publish(id);
    expect(refused.errors).toMatchObject([
      {
        message: expect.stringMatching(
          /source\/saloshenko-portraits is restricted until 2999-01-01 \(личная тайна\)/u,
        ),
        extensions: { code: "FORBIDDEN" },
      },
    ]);
    expect(refused.data).toMatchObject({
      caseStudy: {
        edition: {
          published: null,
          restricted: [
            {
              id: "source/saloshenko-portraits",
              until: "2999-01-01",
              basis: "личная тайна",
            },
          ],
        },
      },
    });
    expect(await change("liftRestriction", " ")).toMatchObject({
      problems: [{ path: "reason" }],
    });
    expect(await change("renewRestriction", "рано")).toMatchObject({
      problems: [{ path: "source" }],
    });
    expect(
      await change("liftRestriction", "согласие наследников"),
    ).toMatchObject({
      restriction: {
        liftedBy: "A. K.",
        liftedReason: "согласие наследников",
      },
    });
    expect((await publish(id)).errors).toBeUndefined();
    expect(await change("liftRestriction", "ещё раз")).toMatchObject({
      problems: [{ path: "source" }],
    });
    expect(await change("renewRestriction", "отозвано")).toMatchObject({
      restriction: { liftedBy: null },
    });
    expect((await publish(id)).errors).toHaveLength(1);
    await restrict("1999-01-01");
    expect((await publish(id)).errors).toBeUndefined();
    await restrict(null);
    expect(
      await write(
        "liftRestriction",
        { source: "source/none", reason: "x" },
        "... on Source { id }",
      ),
    ).toMatchObject({ __typename: "NotFound" });
    expect(await checkIntegrity(app.database)).toEqual([]);
  });
});

describe("a source under restriction that only a figure shows", () => {
  it("keeps the study from being published, unless the figure's own reading leaves it out", async () => {
    const kept = (more: Row) =>
      save({
        figure: JSON.stringify(figure),
        shows: ["person/senarskaya"],
        ...more,
      });
    const [whole, without, elsewhere] = await Promise.all([
      kept({}),
      kept({ reading: { sources: ["source/ivantsov-2024"] } }),
      kept({ shows: ["person/aleksandrov-m-a"], address: "/map" }),
    ]);
    const studies = await Promise.all(
      [whole, without, elsewhere].map((view) =>
        begin(`![Сеть](/${String(view["id"])})`),
      ),
    );
    await restrict("2999-01-01");
    const answers = await Promise.all(studies.map(({ id }) => publish(id)));
    expect(answers[0]?.data).toMatchObject({
      caseStudy: {
        edition: {
          published: null,
          restricted: [{ id: "source/saloshenko-portraits" }],
        },
      },
    });
    expect(answers.map(({ errors }) => errors?.length ?? 0)).toEqual([1, 0, 0]);
    await restrict(null);
  });
});

describe("a study moved to today", () => {
  it("takes over piece by piece what changed behind it: what is kept stays pinned to where it was", async () => {
    const view = await save({ figure: JSON.stringify(figure) });
    const pieces = [
      "Порублев.[@factoid/porublev-elder] Сенарская.[@factoid/senarskaya-betrayal]",
      "Их {{count claims about=person/porublev-i-g}} и {{count claims kind=card-fate}}.",
      `![Сеть](/${String(view["id"])})`,
    ].join("\n\n");
    const study = await begin(pieces);
    const changesOf = async (id: unknown) => {
      const data = await asked(
        "query C($id: ID!) { caseStudy(id: $id) { edition { counts { kept now } changes { kind id name before after } figures { version content } findings { kind } } } }",
        { id },
      );
      return z
        .object({
          caseStudy: z.object({
            edition: z.looseObject({
              changes: z.array(z.looseObject({ kind: z.string() })),
              figures: z.array(
                z.object({ version: z.int(), content: z.string() }),
              ),
            }),
          }),
        })
        .parse(data).caseStudy.edition;
    };
    expect((await changesOf(study["id"])).changes).toEqual([]);
    for (const factoid of [
      "factoid/porublev-elder",
      "factoid/senarskaya-betrayal",
    ])
      await write(
        "createInterpretation",
        { factoid, verdict: "REJECTED", reason: "проба" },
        "... on Interpretation { id }",
      );
    await claimAbout("person/porublev-i-g");
    await write("reviseSavedView", {
      id: view["id"],
      expectedRevision: view["since"],
      content: {
        name: "Сенарская",
        address: around,
        figure: JSON.stringify({ ...figure, title: "Сеть теперь" }),
      },
    });
    const behind = await changesOf(study["id"]);
    expect(behind.changes).toMatchObject([
      { kind: "JUDGED", id: "factoid/porublev-elder" },
      { kind: "JUDGED", id: "factoid/senarskaya-betrayal" },
      { kind: "COUNT", name: "claims about=person/porublev-i-g" },
      { kind: "COUNT", name: "claims kind=card-fate" },
      { kind: "FIGURE", id: view["id"], before: "1", after: "2" },
    ]);
    const revise = (since: unknown, keep: readonly unknown[]) =>
      write("reviseCaseStudy", {
        id: study["id"],
        expectedRevision: since,
        keep,
        content: { title: "Проба", text: pieces },
      });
    const second = await revise(study["since"], [
      "factoid/senarskaya-betrayal",
      "claims kind=card-fate",
      view["id"],
    ]);
    const half = await changesOf(study["id"]);
    expect(half.changes).toMatchObject([
      { kind: "JUDGED", id: "factoid/senarskaya-betrayal" },
      { kind: "COUNT", name: "claims kind=card-fate" },
      { kind: "FIGURE", id: view["id"] },
    ]);
    expect(half.figures).toMatchObject([
      { version: 1, content: expect.stringContaining("Сеть <script>") },
    ]);
    const third = await revise(second["since"], [
      "factoid/senarskaya-betrayal",
    ]);
    const most = await changesOf(study["id"]);
    expect(most.changes).toMatchObject([
      { kind: "JUDGED", id: "factoid/senarskaya-betrayal" },
    ]);
    expect(most.figures).toMatchObject([
      { version: 2, content: expect.stringContaining("Сеть теперь") },
    ]);
    await revise(third["since"], []);
    const all = await changesOf(study["id"]);
    expect(all.changes).toEqual([]);
    expect(all["findings"]).toEqual(
      expect.arrayContaining([{ kind: "REJECTED_CLAIM" }]),
    );
    expect(await checkIntegrity(app.database)).toEqual([]);
  });
});
