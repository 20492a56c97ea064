import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  it,
} from "vitest";

import { checkIntegrity } from "../../server/project/integrity.service.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { ivanovsCase } from "../support/builders/route.ts";
import { emptyStore, storeWith } from "../support/builders/store.ts";
import { chargeWrites } from "../support/charge-writes.ts";
import { leftToDerive } from "../support/left-to-derive.ts";
import { askRoute } from "../support/route-query.ts";

let app: TestApp;

beforeAll(async () => {
  app = await startApp(inject("neo4j"));
});

afterAll(async () => {
  await emptyStore(app.database);
  await app.close();
});

beforeEach(() => storeWith(app.database, ivanovsCase));

/** The judgements of the decision of the bureau. */
const judgementsUnder = async (reading: unknown = null) => {
  const { events } = await askRoute(app, "person/ivanov", reading);
  return events.find(({ id }) => id === "event/bureau")?.judgements;
};

describe("the charge in a step or procedure", () => {
  const { judge, withdraw, correct } = chargeWrites(() => app);

  it("is judged in what it charged: signed once, seen at once, withdrawn by whoever signed", async () => {
    const made = await judge(
      {
        about: "event/bureau",
        verdict: "CHARGE_UNSUPPORTED",
        credence: "PROBABLE",
      },
      "key-charge-1",
    );
    expect(made).toMatchObject({
      __typename: "Interpretation",
      verdict: "CHARGE_UNSUPPORTED",
      credence: "PROBABLE",
      factoid: null,
      about: { id: "event/bureau" },
    });
    expect(
      await judge(
        {
          about: "event/bureau",
          verdict: "CHARGE_UNSUPPORTED",
          credence: "PROBABLE",
        },
        "key-charge-1",
      ),
    ).toEqual(made);
    expect(await judgementsUnder()).toEqual([
      { id: made["id"], verdict: "CHARGE_UNSUPPORTED", by: "A. K." },
    ]);
    expect(await judgementsUnder({ interpretedBy: ["B. M."] })).toEqual([]);
    expect(await checkIntegrity(app.database)).toEqual([]);
    expect(await withdraw(made, { by: "B. M." }, "key-charge-2")).toMatchObject(
      { __typename: "InvalidInput" },
    );
    expect(
      await withdraw(made, { expectedRevision: 0 }, "key-charge-3"),
    ).toMatchObject({ __typename: "Conflict" });
    expect(await withdraw(made, {}, "key-charge-4")).toMatchObject({
      __typename: "InterpretationRetracted",
    });
    expect(await judgementsUnder()).toEqual([]);
    expect(await judgementsUnder({ asOf: made["since"] })).toHaveLength(1);
    expect(await checkIntegrity(app.database)).toEqual([]);
    expect(await leftToDerive(app.database)).toEqual([]);
  });

  it("keeps what it was when a judgement of it is changed", async () => {
    const made = await judge(
      { about: "procedure/ivanov", verdict: "CHARGE_UNDETERMINED" },
      "key-charge-5",
    );
    expect(
      await correct(made, { verdict: "CHARGE_SUPPORTED" }, "key-charge-6"),
    ).toMatchObject({
      __typename: "Interpretation",
      verdict: "CHARGE_SUPPORTED",
      about: { id: "procedure/ivanov" },
    });
    expect(
      await correct(made, { verdict: "ACCEPTED" }, "key-charge-7"),
    ).toMatchObject({ __typename: "Conflict" });
  });

  it.each([
    [{ verdict: "CHARGE_SUPPORTED" }, "factoid"],
    [
      {
        about: "event/bureau",
        factoid: "factoid/bureau-penalty",
        verdict: "CHARGE_SUPPORTED",
      },
      "about",
    ],
    [{ about: "event/bureau", verdict: "ACCEPTED" }, "verdict"],
    [{ about: "event/bureau", credence: "PROBABLE" }, "verdict"],
    [
      { factoid: "factoid/bureau-penalty", verdict: "CHARGE_SUPPORTED" },
      "verdict",
    ],
    [{ about: "person/ivanov", verdict: "CHARGE_SUPPORTED" }, "about"],
    [
      {
        about: "event/bureau",
        verdict: "CHARGE_SUPPORTED",
        against: "factoid/bureau-penalty",
      },
      "against",
    ],
  ])(
    "refuses a judgement that is of nothing, of two things or of the wrong kind: %o",
    async (input, path) => {
      expect(await judge(input, "key-charge-8")).toMatchObject({
        __typename: "InvalidInput",
        problems: [{ path }],
      });
    },
  );

  it("refuses to judge a step that is not there, and any where the store is read-only", async () => {
    expect(
      await judge(
        { about: "event/none", verdict: "CHARGE_SUPPORTED" },
        "key-charge-9",
      ),
    ).toMatchObject({ __typename: "NotFound" });
    const open = await startApp(inject("neo4j"), { readOnly: true });
    expect(
      await chargeWrites(() => open).judge(
        { about: "event/bureau", verdict: "CHARGE_SUPPORTED" },
        "key-charge-10",
      ),
    ).toMatchObject({ __typename: "NotAllowed" });
    await open.close();
  });
});
