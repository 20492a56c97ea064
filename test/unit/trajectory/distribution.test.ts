import { describe, expect, it } from "vitest";

import type { Stretch } from "../../../server/trajectory/course.ts";
import { distributionOf } from "../../../server/trajectory/distribution.ts";
import { flowOfLives } from "../../../server/trajectory/flow.ts";
import type { Life } from "../../../server/trajectory/life.ts";
import {
  type Portion,
  portionsOfCourse,
} from "../../../server/trajectory/months.ts";
import type { Step } from "../../../server/trajectory/stages.ts";
import { claim } from "../../support/builders/claim.ts";

const sure = (...codes: readonly string[]): readonly Portion[] =>
  codes.map((code) => ({ code, isCertain: true, may: [] }));

describe("states over time", () => {
  const months = distributionOf([
    sure("member", "expelled"),
    sure("member", "member"),
    sure("not-known", "contested"),
    sure("member", "dead"),
  ]);

  it("count everybody once, the unknown and the dead too", () => {
    expect(
      months.map(({ states }) =>
        states.map(({ code, members }) => `${code} ${members.join()}`),
      ),
    ).toEqual([
      ["member 0,1,3", "not-known 2"],
      ["expelled 0", "member 1", "contested 2", "dead 3"],
    ]);
  });

  it("have no entropy when all are in one state, and the greatest when evenly spread", () => {
    expect(months.map(({ entropy }) => entropy)).toEqual([0, 1]);
    expect(months.map(({ known }) => known)).toEqual([3, 2]);
  });

  it("have the entropy that TraMineR's seqstatd gives for two against one", () => {
    const [month] = distributionOf([
      sure("member"),
      sure("member"),
      sure("expelled"),
    ]);
    expect(month?.entropy).toBeCloseTo(0.9182958, 6);
  });

  it("name no commonest state where nobody has one", () => {
    const [month] = distributionOf([sure("not-known"), sure("either")]);
    expect(month).toMatchObject({ modal: null, entropy: null, known: 0 });
  });

  it("are counted at least and at most: the doubtful may be in another state, and others in this", () => {
    const [month] = distributionOf([
      sure("member"),
      [{ code: "member", isCertain: false, may: ["expelled"] }],
      [{ code: "contested", isCertain: false, may: ["member", "expelled"] }],
      sure("not-known"),
    ]);
    expect(
      month?.states.map(({ code, certain, members, possible }) =>
        [code, certain, members.length, possible].join(" "),
      ),
    ).toEqual([
      "expelled 0 0 2",
      "member 1 2 3",
      "not-known 1 1 1",
      "contested 1 1 1",
    ]);
    expect(month).toMatchObject({ known: 2, modal: "member", entropy: 0 });
  });
});

describe("a month of a life", () => {
  const stretch = (
    from: string,
    to: string,
    standing: Stretch["standing"],
    ...states: readonly string[]
  ): Stretch => ({
    ...{ from, to, standing, states, beside: [], factoidIds: [] },
    channel: "PARTY_STATUS",
    basis: "ATTESTED",
  });
  const june = { from: "1943-06-01", to: "1943-06-30" };
  const [changed, doubted, quarrelled] = portionsOfCourse(
    [
      stretch("1943-06-01", "1943-06-16", "KNOWN", "member"),
      stretch("1943-06-17", "1943-06-30", "EITHER", "expelled", "member"),
      stretch("1943-07-01", "1943-07-14", "KNOWN", "member"),
      stretch("1943-07-15", "1943-07-31", "POSSIBLE", "expelled"),
      stretch("1943-08-01", "1943-08-31", "CONTESTED", "expelled", "member"),
    ],
    [
      june,
      { from: "1943-07-01", to: "1943-07-31" },
      { from: "1943-08-01", to: "1943-08-31" },
    ],
  );

  it("is certain when the doubtful days could not make another state longer", () => {
    expect(changed).toEqual({ code: "member", isCertain: true, may: [] });
  });

  it("may be another's when its doubtful days could", () => {
    expect(doubted).toEqual({
      code: "expelled",
      isCertain: false,
      may: ["member"],
    });
    expect(quarrelled).toEqual({
      code: "contested",
      isCertain: false,
      may: ["expelled", "member"],
    });
  });
});

const life = (...cases: Life["cases"]): Life => ({
  spells: [],
  death: null,
  homes: [],
  occupied: null,
  liberated: null,
  cases,
  body: null,
});

const stages = (...all: Extract<Step, { at: "stage" }>["stage"][]) =>
  all.map((stage): Step => ({ at: "stage", stage }));

describe("a stage of a flow", () => {
  const at = (one: Life, stage: Extract<Step, { at: "stage" }>["stage"]) =>
    flowOfLives([one], stages(stage, "END"), null).columns[0]?.cells[0]?.code;

  it("takes the first decision by date, of one day the penalty", () => {
    expect(
      at(
        life(
          claim("f1", "penalty", { value: "expelled", edtf: "1943-07-01" }),
          claim("f2", "registration", { value: "refused", edtf: "1943-05-10" }),
          claim("f3", "penalty", { value: "reprimand", edtf: "1943-05-10" }),
        ),
        "FIRST_DECISION",
      ),
    ).toBe("penalty:reprimand");
  });

  it("says that claims of one day contradict each other", () => {
    expect(
      at(
        life(
          claim("f1", "registration", {
            value: "refused",
            edtf: "1943-05-10",
          }),
          claim("f2", "registration", {
            value: "reregistered",
            edtf: "1943-05-10",
          }),
        ),
        "REGISTRATION",
      ),
    ).toBe("contested");
  });

  it("takes the last answer to an appeal, and that it was lodged where none is told", () => {
    const lodged = claim("f1", "appeal", { value: "lodged", edtf: "1943-08" });
    const dismissed = claim("f2", "appeal", {
      value: "dismissed",
      edtf: "1943-10",
    });
    const granted = claim("f3", "appeal", { value: "granted", edtf: "1944" });
    expect(at(life(lodged), "APPEAL")).toBe("appeal:lodged");
    expect(at(life(granted, lodged, dismissed), "APPEAL")).toBe(
      "appeal:granted",
    );
    expect(at(life(), "APPEAL")).toBe("not-attested");
  });

  it("parts bands by the split, and keeps apart those of whom it is not told", () => {
    const { bands, parts } = flowOfLives(
      [life(claim("f1", "sex", { value: "woman" })), life()],
      stages("REGISTRATION", "END"),
      "SEX",
    );
    expect(bands.map(({ part, members }) => [part, members])).toEqual([
      ["not-told", [1]],
      ["woman", [0]],
    ]);
    expect(parts.map(({ code }) => code).toSorted()).toEqual([
      "not-told",
      "woman",
    ]);
  });
});
