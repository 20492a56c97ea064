import { describe, expect, it } from "vitest";

import { distributionOf } from "../../../server/trajectory/distribution.ts";
import { flowOfLives } from "../../../server/trajectory/flow.ts";
import type { Life } from "../../../server/trajectory/life.ts";
import type { Step } from "../../../server/trajectory/stages.ts";
import { claim } from "../../support/builders/claim.ts";

describe("states over time", () => {
  const months = distributionOf([
    ["member", "expelled"],
    ["member", "member"],
    ["not-known", "contested"],
    ["member", "dead"],
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
    const [month] = distributionOf([["member"], ["member"], ["expelled"]]);
    expect(month?.entropy).toBeCloseTo(0.9182958, 6);
  });

  it("name no commonest state where nobody has one", () => {
    const [month] = distributionOf([["not-known"], ["either"]]);
    expect(month).toMatchObject({ modal: null, entropy: null, known: 0 });
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
