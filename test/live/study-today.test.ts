import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { checkIntegrity } from "../../server/project/integrity.service.ts";
import type { TestApp } from "../support/app.ts";
import { emptyStore } from "../support/builders/store.ts";
import { startSeededApp } from "../support/seeded-app.ts";
import { viewWriter } from "../support/view-writes.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startSeededApp();
}, 120_000);

afterAll(async () => {
  await emptyStore(app.database);
  await app.close();
});

type Row = Readonly<Record<string, unknown>>;

const { asked, write, claimAbout } = viewWriter(() => app);

const begin = (text: string, more: Row = {}): Promise<Row> =>
  write("createCaseStudy", { content: { title: "Проба", text, ...more } });

const revise = ({ id, since }: Row, text: string, more: Row = {}) =>
  write("reviseCaseStudy", {
    id,
    expectedRevision: since,
    content: { title: "Проба", text },
    ...more,
  });

const behind = async ({ id }: Row) => {
  const data = await asked(
    "query Behind($id: ID!) { caseStudy(id: $id) { edition { cited { id standing rivals { id } } findings { kind } changes { kind id name } counts { kept now } } } }",
    { id },
  );
  return z
    .object({
      caseStudy: z.object({ edition: z.record(z.string(), z.unknown()) }),
    })
    .parse(data).caseStudy.edition;
};

const judge = (factoid: string, more: Row = {}) =>
  write(
    "createInterpretation",
    { factoid, verdict: "REJECTED", reason: "проба", ...more },
    "... on Interpretation { id since }",
  );

const retract = ({ id, since }: Row) =>
  write(
    "retractFactoid",
    { id, expectedRevision: since, reason: "проба" },
    "... on FactoidRetracted { id }",
  );

describe("what changed behind a study", () => {
  it("tells of a retracted claim until the text is moved to today; the checks tell it on", async () => {
    const claim = await claimAbout("person/porublev-i-g");
    const text = `Билет сожжён.[@${String(claim["id"])}]`;
    const study = await begin(text);
    await retract(claim);
    expect((await behind(study))["changes"]).toMatchObject([
      { kind: "RETRACTED", id: claim["id"] },
    ]);
    const kept = await revise(study, text, { keep: [claim["id"]] });
    expect((await behind(study))["changes"]).toMatchObject([
      { kind: "RETRACTED" },
    ]);
    await revise({ ...study, ...kept }, text);
    const now = await behind(study);
    expect(now["changes"]).toEqual([]);
    expect(now["cited"]).toMatchObject([{ standing: "RETRACTED" }]);
    expect(now["findings"]).toContainEqual({ kind: "RETRACTED_CLAIM" });
  });

  it("tells what was entered since about whom the text names, as far as its reading goes, until the text is saved again", async () => {
    const text = "О ней мало известно: [Сенарская](person/senarskaya).";
    const study = await begin(text);
    const ofHistorians = await begin(text, {
      reading: { capacities: ["HISTORIAN"] },
    });
    expect((await behind(study))["changes"]).toEqual([]);
    const claim = await claimAbout("person/senarskaya", {
      statementRu: "Видела её у комендатуры",
      speakers: [{ capacity: "WITNESS", mediation: "MINUTED" }],
    });
    await claimAbout("person/porublev-i-g", {
      statementRu: "О другом человеке",
    });
    expect((await behind(study))["changes"]).toEqual([
      {
        kind: "ADDED",
        id: claim["id"],
        name: expect.stringContaining("Видела её у комендатуры"),
      },
    ]);
    expect((await behind(ofHistorians))["changes"]).toEqual([]);
    const again = await revise(study, text);
    expect((await behind({ ...study, ...again }))["changes"]).toEqual([]);
  });

  it("does not call contested what a historian reconciled with its rival, and shows the rival still", async () => {
    const born = (date: string) =>
      claimAbout("person/senarskaya", {
        kind: "birth",
        value: undefined,
        statementRu: `Родилась в ${date}`,
        date: { original: date, edtf: date },
      });
    const [one, other] = [await born("1900"), await born("1911")];
    const study = await begin(`Родилась.[@${String(one["id"])}]`);
    const rivals = [{ id: other["id"] }];
    expect((await behind(study))["cited"]).toMatchObject([
      { standing: "CONTESTED", rivals },
    ]);
    await judge(String(one["id"]), {
      verdict: "BOTH_HOLD",
      against: other["id"],
    });
    expect((await behind(study))["cited"]).toMatchObject([
      { standing: "STANDS", rivals },
    ]);
    const unheard = await begin(`Родилась.[@${String(one["id"])}]`, {
      reading: { interpretedBy: ["B. M."] },
    });
    expect((await behind(unheard))["cited"]).toMatchObject([
      { standing: "CONTESTED" },
    ]);
  });

  it("stays behind when it came while somebody was writing: only what was taken is taken", async () => {
    const counted = "claims about=person/porublev-i-g";
    const text = `Порублев.[@factoid/porublev-elder] Сенарская.[@factoid/senarskaya-betrayal] Их {{count ${counted}}}.`;
    const study = await begin(text);
    await judge("factoid/porublev-elder");
    // One reader opens the editor here, and sees one change; a colleague goes on.
    await judge("factoid/senarskaya-betrayal");
    await claimAbout("person/porublev-i-g");
    const saved = await revise(study, text, {
      take: ["factoid/porublev-elder"],
    });
    const left = [
      { kind: "JUDGED", id: "factoid/senarskaya-betrayal" },
      { kind: "COUNT", name: counted },
    ];
    expect((await behind(study))["changes"]).toMatchObject(left);
    const more = await revise({ ...study, ...saved }, `${text} Ещё.`, {
      take: [],
    });
    expect((await behind(study))["changes"]).toMatchObject(left);
    await revise({ ...study, ...more }, text, {
      take: ["factoid/senarskaya-betrayal", counted],
    });
    expect((await behind(study))["changes"]).toEqual([]);
    expect(
      await revise(study, text, {
        take: [counted],
        keep: ["factoid/porublev-elder"],
      }),
    ).toMatchObject({ problems: [{ path: "take" }] });
    expect(await checkIntegrity(app.database)).toEqual([]);
  });

  it("is told of a draft's counts, too: by the numbers of the version before it", async () => {
    const counted = "claims about=person/aleksandrov-m-a";
    const { id } = await begin(`Их {{count ${counted}}}.`);
    const check = async () =>
      (
        await asked(
          `query Draft($of: ID!, $text: Markdown!) { studyDraft(of: $of, text: $text) { counts { written kept } findings { kind } } }`,
          {
            of: id,
            text: `Всего {{count claims kind=conduct}}, о нём {{count ${counted}}}.`,
          },
        )
      )["studyDraft"];
    expect(await check()).toMatchObject({
      counts: [{ kept: null }, { kept: expect.any(Number) }],
      findings: [],
    });
    await claimAbout("person/aleksandrov-m-a");
    expect(await check()).toMatchObject({
      findings: [{ kind: "STALE_COUNT" }],
    });
  });
});
