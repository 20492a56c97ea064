import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { statement } from "../../server/database/statement.ts";
import { ask, type TestApp } from "../support/app.ts";
import { emptyStore } from "../support/builders/store.ts";
import { startSeededApp } from "../support/seeded-app.ts";
import { figure, viewWriter } from "../support/view-writes.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startSeededApp();
}, 120_000);

afterAll(async () => {
  await emptyStore(app.database);
  await app.close();
});

type Row = Readonly<Record<string, unknown>>;

const { asked, write, save } = viewWriter(() => app);

const text = "Порублев выдал Сенарскую.[@factoid/senarskaya-betrayal]";
const real = /сенарск|порубл|senarsk|porubl/iu;

const begin = (given: string, more: Row = {}): Promise<Row> =>
  write("createCaseStudy", {
    content: { title: "О Сенарской", text: given, ...more },
  });

const everything =
  "displayNames title summary text cited { id name verbatim } figures { content } restricted { id citation basis } html: published(format: HTML) { content } json: published(format: JSON) { content }";

const edition = async (
  id: unknown,
  args = "",
  version = "",
): Promise<string> => {
  const { data } = await ask(
    app,
    `query Shown($id: ID!) { caseStudy(id: $id${version}) { edition${args} { ${everything} } } }`,
    { id },
  );
  return JSON.stringify(data);
};

describe("names that a study hides", () => {
  it("stay hidden in its files, whatever the edition is asked to show", async () => {
    const { id } = await begin(text, { displayNames: "PSEUDONYM" });
    const { data } = await ask(
      app,
      "query P($id: ID!) { caseStudy(id: $id) { edition(displayNames: FULL) { text html: published(format: HTML) { content } markdown: published(format: MARKDOWN) { content } json: published(format: JSON) { content } } } }",
      { id },
    );
    const { text: read, ...files } = z
      .object({
        caseStudy: z.object({
          edition: z.looseObject({ text: z.string() }),
        }),
      })
      .parse(data).caseStudy.edition;
    expect(read).toMatch(real);
    expect(JSON.stringify(files)).toContain("content");
    expect(JSON.stringify(files)).not.toMatch(real);
  });

  it("are hidden in the versions before as well", async () => {
    const first = await begin(text);
    expect(await edition(first["id"])).toMatch(real);
    await write("reviseCaseStudy", {
      id: first["id"],
      expectedRevision: first["since"],
      content: { title: "О ней", text, displayNames: "INITIALS" },
    });
    const then = await edition(first["id"], "", ", version: 1");
    expect(then).toContain("INITIALS");
    expect(then).not.toMatch(real);
  });

  it("are hidden in what is said of a restricted source", async () => {
    await app.database.write((transaction) =>
      transaction.run(
        statement(
          "restrict-source",
          "MATCH (s:Source {id: 'source/saloshenko-portraits'}) SET s.restrictedUntil = '2999-01-01', s.restrictionBasis = 'по просьбе родных Сенарской', s.restrictionLiftedAt = null",
        ),
        {},
      ),
    );
    const { id } = await begin(text, { displayNames: "INITIALS" });
    const shown = await edition(id);
    expect(shown).toContain("по просьбе родных");
    expect(shown).not.toMatch(real);
    expect(shown).not.toContain("saloshenko-portraits");
    // Whoever writes is told which source it is: there the restriction is lifted.
    expect(
      await asked(
        "query D($of: ID!, $text: Markdown!) { studyDraft(of: $of, text: $text, displayNames: INITIALS) { restricted { id } } }",
        { of: id, text },
      ),
    ).toMatchObject({
      studyDraft: { restricted: [{ id: "source/saloshenko-portraits" }] },
    });
    await app.database.write((transaction) =>
      transaction.run(
        statement(
          "free-source",
          "MATCH (s:Source {id: 'source/saloshenko-portraits'}) SET s.restrictedUntil = null",
        ),
        {},
      ),
    );
  });

  it("are hidden in every word of a figure, of those as well whom the text does not name", async () => {
    const view = await save({
      address: "/map",
      figure: JSON.stringify({
        ...figure,
        title: "Разговор\nАлександрова",
        table: {
          columns: ["Кто"],
          rows: [["Порублев"], ["с ним\nАлександров"]],
          more: 0,
        },
      }),
    });
    const { id } = await begin(`Вот.\n\n![Рисунок](/${String(view["id"])})`, {
      displayNames: "INITIALS",
    });
    const shown = await edition(id);
    expect(shown).toContain("Разговор");
    expect(shown).not.toMatch(/александров|порубл|сенарск/iu);
  });

  it("are told where they may be left: in a title, a note, a figure", async () => {
    const { studyDraft } = await asked(
      `query D($text: Markdown!) { studyDraft(text: $text, title: "О Буцикове", displayNames: INITIALS) { findings { kind line about } } }`,
      { text: "Александров.[@factoid/aleksandrov-appeal]" },
    );
    expect(studyDraft).toMatchObject({
      findings: expect.arrayContaining([
        { kind: "NAME_LEFT", line: null, about: "Буцикове" },
      ]),
    });
  });
});
