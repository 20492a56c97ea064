import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { startApp, type TestApp } from "../support/app.ts";
import { storeWith } from "../support/builders/store.ts";
import { saidOfIvanov } from "../support/builders/testimony.ts";
import { claimWrites } from "../support/claim-writes.ts";
import { dossierFor } from "../support/dossier-query.ts";

let app: TestApp;

/** What was said of Ivanov: on 24 April 1943 that he was summoned, on 16 June that he never was. */
beforeAll(async () => {
  app = await startApp(inject("neo4j"));
  await storeWith(app.database, saidOfIvanov);
});

afterAll(async () => {
  await app.close();
});

const contact = async () => {
  const { sections, file } = await dossierFor(app, {
    person: "person/ivanov",
  });
  const passage = sections
    .flatMap(({ passages }) => passages)
    .find(({ claims }) => claims.some(({ id }) => id === "factoid/summoned"));
  return {
    grade: passage?.grade,
    claims: passage?.claims.length,
    isSaid: file.content.includes("historians judge that they do not"),
  };
};

describe("a dossier after a verdict", () => {
  it("keeps rivals that both hold side by side and disputes neither, in the file too, until the verdict is withdrawn", async () => {
    const { judge, withdraw } = claimWrites(() => app);
    const disputed = { grade: "POSSIBLE", claims: 2, isSaid: false };
    expect(await contact()).toEqual(disputed);
    const verdict = await judge(
      "factoid/summoned",
      { verdict: "BOTH_HOLD" },
      "key-dossier-both",
    );
    expect(await contact()).toEqual({ grade: null, claims: 2, isSaid: true });
    await withdraw(verdict["id"], verdict["since"], "key-dossier-withdrawn");
    expect(await contact()).toEqual(disputed);
  });
});
