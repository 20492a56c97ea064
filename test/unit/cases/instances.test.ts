import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  instanceOfLevel,
  instances,
  instancesOf,
  type InstanceStep,
  type Route,
} from "../../../shared/cases/instances.ts";

const step = (
  instance: InstanceStep["instance"],
  more: Partial<InstanceStep> = {},
): InstanceStep => ({
  instance,
  standing: "ATTESTED",
  isExpulsion: false,
  ...more,
});

const inWords = (route: Partial<Route>) =>
  instancesOf({
    procedures: ["REREGISTRATION"],
    steps: [],
    isUnderObkom: false,
    ...route,
  }).map(({ instance, standing, expected }) =>
    [instance, standing, expected ?? "-"].join(" "),
  );

const anyRoute: fc.Arbitrary<Route> = fc.record({
  procedures: fc.array(
    fc.constantFrom("REREGISTRATION", "PERSONAL_CASE", "APPEAL", "CRIMINAL"),
  ),
  steps: fc.array(
    fc.record({
      instance: fc.constantFrom(null, ...instances),
      standing: fc.constantFrom("ATTESTED", "MISSING", "UNTOLD"),
      isExpulsion: fc.boolean(),
    }),
  ),
  isUnderObkom: fc.boolean(),
});

describe("the instances of a route", () => {
  it("begin in the primary organization and the district, attested or not", () => {
    expect(inWords({ steps: [step("DISTRICT_COMMITTEE")] })).toEqual([
      "PRIMARY_ORGANIZATION NOT_ATTESTED EVERY_CASE",
      "DISTRICT_COMMITTEE ATTESTED EVERY_CASE",
    ]);
  });

  it("go on to the kraikom when somebody was expelled, in Adygea to the obkom", () => {
    const steps = [step("DISTRICT_COMMITTEE", { isExpulsion: true })];
    expect(inWords({ steps })).toContain(
      "KRAI_COMMITTEE NOT_ATTESTED EXPULSION",
    );
    expect(inWords({ steps, isUnderObkom: true })).toContain(
      "OBLAST_COMMITTEE NOT_ATTESTED EXPULSION",
    );
  });

  it("go on to the party collegium when there was an appeal, and further only where a paper says so", () => {
    const procedures = ["REREGISTRATION", "APPEAL"];
    expect(inWords({ procedures })).toContain(
      "PARTY_COLLEGIUM NOT_ATTESTED APPEAL",
    );
    expect(inWords({ procedures, steps: [step("PARTY_CONTROL")] }).at(-1)).toBe(
      "PARTY_CONTROL ATTESTED -",
    );
  });

  it("tell what is missing from what is not attested", () => {
    expect(
      inWords({
        steps: [step("PRIMARY_ORGANIZATION", { standing: "MISSING" })],
      }),
    ).toEqual([
      "PRIMARY_ORGANIZATION MISSING EVERY_CASE",
      "DISTRICT_COMMITTEE NOT_ATTESTED EVERY_CASE",
    ]);
  });

  it("expect no body of the party of a criminal case alone", () => {
    expect(
      inWords({ procedures: ["CRIMINAL"], steps: [step("COURT")] }),
    ).toEqual(["COURT ATTESTED -"]);
  });

  it("are each told once, in their order, and none that a step is of is passed over", () => {
    fc.assert(
      fc.property(anyRoute, (route) => {
        const told = instancesOf(route).map(({ instance }) => instance);
        expect(told).toEqual(
          instances.filter((instance) => told.includes(instance)),
        );
        for (const { instance, standing } of route.steps)
          if (instance !== null && standing !== "UNTOLD")
            expect(told).toContain(instance);
      }),
    );
  });

  it("stay attested whatever else is found", () => {
    fc.assert(
      fc.property(anyRoute, anyRoute, (one, other) => {
        const standings = new Map(
          instancesOf({ ...one, steps: [...one.steps, ...other.steps] }).map(
            ({ instance, standing }) => [instance, standing],
          ),
        );
        for (const { instance, standing } of instancesOf(one))
          if (standing === "ATTESTED")
            expect(standings.get(instance)).toBe("ATTESTED");
      }),
    );
  });

  it("follow from the level of a body; an underground centre is none", () => {
    expect(instanceOfLevel("GORKOM")).toBe("DISTRICT_COMMITTEE");
    expect(instanceOfLevel("KPK")).toBe("PARTY_CONTROL");
    expect(instanceOfLevel("UNDERGROUND_CENTRE")).toBeNull();
    expect(instanceOfLevel("toString")).toBeNull();
  });
});
