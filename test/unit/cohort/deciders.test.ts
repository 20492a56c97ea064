import { describe, expect, it } from "vitest";

import type {
  Cohort,
  Step,
} from "../../../server/re-registration/statistics/cohort.ts";
import {
  besideOf,
  decidingBodies,
  sittingsOf,
} from "../../../server/re-registration/statistics/deciders.ts";
import { noValues } from "../../../server/re-registration/statistics/decisions.ts";
import { unknownBounds } from "../../../shared/dates/historical-date.ts";

const onDay = (day: string): Step["bounds"] => ({
  beginFrom: day,
  beginTo: day,
  endFrom: day,
  endTo: day,
});

const step = (id: string, person: string, more: Partial<Step> = {}): Step => ({
  id,
  kind: "decision",
  procedure: `procedure/${person}`,
  isAppeal: false,
  caseId: `procedure/${person}`,
  isCampaign: true,
  person,
  body: "party/raikom",
  meeting: "meeting/1",
  instance: "DISTRICT_COMMITTEE",
  bounds: onDay("1943-06-01"),
  lastDay: "1943-06-01",
  claims: [],
  links: [],
  ...more,
});

const sat = (person: string, value: string) => ({
  person,
  at: "meeting/1",
  isChair: value === "chaired",
  beside: besideOf(value),
});

const decided = step("event/decided", "accused");

const bodiesWith = (
  presences: readonly ReturnType<typeof sat>[],
  others: readonly Step[] = [],
) => {
  const cohort: Cohort = {
    steps: [decided, ...others],
    bodies: new Map(),
    districts: new Map(),
    people: new Map(),
  };
  return decidingBodies(
    sittingsOf([{ step: decided, values: noValues }], presences),
    { cohort, stays: [], outcomeKinds: ["penalty"] },
  );
};

describe("who decided", () => {
  it("are those who sat, voted or reported; who was invited or took the minutes is named apart", () => {
    const [body] = bodiesWith([
      sat("chair", "chaired"),
      sat("member", "present"),
      sat("voter", "voted"),
      sat("reporter", "reported"),
      sat("untold", ""),
      sat("accused", "invited"),
      sat("clerk", "recorded"),
    ]);
    expect(body?.deciders.map(({ person }) => person)).toEqual([
      "chair",
      "member",
      "voter",
      "reporter",
      "untold",
    ]);
    expect(body?.beside).toEqual([
      { person: "accused", as: "invited", sessions: 1 },
      { person: "clerk", as: "recorded", sessions: 1 },
    ]);
  });

  it("is nobody known where somebody was only invited", () => {
    expect(bodiesWith([sat("accused", "invited")])[0]?.attested).toBe(0);
  });

  it("counts whoever sat and took the minutes among those who sat", () => {
    const [body] = bodiesWith([sat("one", "recorded"), sat("one", "present")]);
    expect(body?.deciders.map(({ person }) => person)).toEqual(["one"]);
    expect(body?.beside).toEqual([]);
  });

  it.each([
    ["begun before and never decided", { bounds: onDay("1943-05-01") }, 1],
    ["begun later", { bounds: onDay("1943-07-01") }, 0],
    ["without a date", { bounds: unknownBounds }, 0],
  ] as const)("tells of their own case: %s", (_name, more, underCheck) => {
    const own = step("event/own", "member", {
      kind: "registration",
      meeting: null,
      ...more,
    });
    const [body] = bodiesWith([sat("member", "present")], [own]);
    expect(body?.deciders[0]?.underCheck).toBe(underCheck);
  });
});
