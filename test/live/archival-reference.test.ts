import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { ask, type TestApp } from "../support/app.ts";
import { startSeededApp } from "../support/seeded-app.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startSeededApp("all");
}, 240_000);

afterAll(async () => {
  await app.close();
});

const found = z.object({
  sources: z.object({
    totalCount: z.number(),
    nodes: z.array(
      z.object({
        id: z.string(),
        archiveReference: z.object({
          fond: z.string(),
          opis: z.string(),
          delo: z.string(),
        }),
      }),
    ),
  }),
});

const asked = (reference: string) =>
  ask(
    app,
    "query At($reference: String!) { sources(filter: { reference: $reference }, first: 200) { totalCount nodes { id archiveReference { fond opis delo } } } }",
    { reference },
  );

const at = async (reference: string) =>
  found.parse((await asked(reference)).data).sources;

const file = { fond: "В-12", opis: "1", delo: "2" };

describe("the papers at an archival reference", () => {
  it("are all of its file and no others, in Russian practice and in English", async () => {
    const whole = await at("Архив (вымышл.). Ф. В-12");
    const inFile = await at("Архив (вымышл.). Ф. В-12. Оп. 1. Д. 2");
    expect(inFile.nodes.length).toBeGreaterThan(1);
    expect(inFile.totalCount).toBeLessThan(whole.totalCount);
    for (const { archiveReference } of inFile.nodes)
      expect(archiveReference).toEqual(file);
    for (const { archiveReference } of whole.nodes)
      expect(archiveReference.fond).toBe(file.fond);
    const english = await at("Archive (invented), f. V-12, op. 1, d. 2, l. 94");
    expect(english).toEqual(inFile);
  });

  it("are found though a letter of the fond was typed on the wrong keyboard", async () => {
    expect(await at("Архив (вымышл.). Ф. B-12. Оп. 1. Д. 2")).toEqual(
      await at("Архив (вымышл.). Ф. В-12. Оп. 1. Д. 2"),
    );
  });

  it("are none in another archive", async () => {
    expect((await at("ГАРФ. Ф. В-12. Оп. 1. Д. 2")).totalCount).toBe(0);
  });

  it.each([
    ["Дело Иванова", /names no fond/u],
    ["Архив (вымышл.). Ф. В-12. Л. 4", /the delo that holds it is not named/u],
    ["Ф. 12. Оп. 1", /names no archive/u],
    [`Архив ${"а".repeat(300)}. Ф. 1`, /are more than 300/u],
  ])("are not looked for at “%s”: it says why", async (reference, why) => {
    const { errors } = await asked(reference);
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toMatch(why);
  });
});
