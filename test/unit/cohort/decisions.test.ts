import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  axisOf,
  cellsOf,
} from "../../../server/re-registration/statistics/cross-table.ts";
import {
  type Decision,
  type dimensions,
  isAsked,
  isUndatedOfAsked,
  noValues,
  quarterOf,
} from "../../../server/re-registration/statistics/decisions.ts";
import { unlikeOutcomes } from "../../../server/re-registration/statistics/unlike.ts";
import { unknownBounds } from "../../../shared/dates/historical-date.ts";

const decision = (
  id: string,
  values: Partial<Decision["values"]>,
  person = `person/${id}`,
): Decision => ({
  step: {
    id: `event/${id}`,
    kind: "decision",
    procedure: `procedure/${id}`,
    isAppeal: false,
    caseId: `procedure/${id}`,
    isCampaign: true,
    person,
    body: null,
    meeting: null,
    instance: null,
    bounds: unknownBounds,
    lastDay: "",
    claims: [],
    links: [],
  },
  values: { ...noValues, ...values },
});

const everything = { people: null, values: {}, untold: [], time: null };

const subset = (codes: readonly string[]) =>
  fc.subarray([...codes], { minLength: 0 });
const drawn = fc
  .array(
    fc.record({
      GROUND: subset(["cowardice", "stayed", "card-lost"]),
      OUTCOME: subset(["penalty:expelled", "penalty:reprimand"]),
      SEX: subset(["man"]),
      person: fc.nat({ max: 5 }),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ person, ...values }, index) =>
      decision(String(index), values, `person/${String(person)}`),
    ),
  );

describe("a filter of decisions", () => {
  const lost = decision("lost", { GROUND: ["card-lost"] });
  const silent = decision("silent", {});
  const other = decision("other", { GROUND: ["stayed"] });

  it("takes a value and none told in one respect as alternatives", () => {
    const asked = { ...everything, values: { GROUND: ["card-lost"] } };
    const found = (filter: Parameters<typeof isAsked>[0]) =>
      [lost, silent, other]
        .filter(isAsked(filter))
        .map(({ step }) => step.person);
    expect(found({ ...asked, untold: ["GROUND"] })).toEqual([
      "person/lost",
      "person/silent",
    ]);
    expect(found(asked)).toEqual(["person/lost"]);
    expect(found({ ...asked, untold: ["SEX"] })).toEqual(["person/lost"]);
  });

  it("tells an undated decision apart from one of another time, unless the undated are in", () => {
    const during = (mode: "POSSIBLY" | "INCLUDE_UNDATED") =>
      isUndatedOfAsked({
        ...everything,
        values: { GROUND: ["card-lost"] },
        time: { from: "1943-01-01", to: "1943-12-31", mode },
      });
    expect([lost, silent].map(during("POSSIBLY"))).toEqual([true, false]);
    expect([lost, silent].map(during("INCLUDE_UNDATED"))).toEqual([
      false,
      false,
    ]);
  });
});

describe("a table of decisions", () => {
  it("counts in each cell exactly the decisions that the cell's own values find, and in each row those of the row", () => {
    fc.assert(
      fc.property(drawn, (all) => {
        const axes = (["SEX", "GROUND", "OUTCOME"] as const).map((one) =>
          axisOf(all, one),
        );
        const asFilter = (
          values: readonly {
            dimension: (typeof dimensions)[number];
            code: string | null;
          }[],
        ) => ({
          ...everything,
          values: Object.fromEntries(
            values.flatMap(({ dimension, code }) =>
              code === null ? [] : [[dimension, [code]]],
            ),
          ),
          untold: values.flatMap(({ dimension, code }) =>
            code === null ? [dimension] : [],
          ),
        });
        for (const cell of cellsOf(all, axes)) {
          const found = all.filter(isAsked(asFilter(cell.values)));
          expect(cell.decisions).toBe(found.length);
          expect(cell.persons).toBe(
            new Set(found.map(({ step }) => step.person)).size,
          );
          const row = all.filter(isAsked(asFilter(cell.values.slice(0, -1))));
          expect([cell.of, cell.fewBehind]).toEqual([
            row.length,
            row.length < 10,
          ]);
          expect(cell.share).toBeCloseTo(found.length / row.length, 12);
        }
      }),
    );
  });

  it("leaves nobody out: every decision stands in some cell", () => {
    fc.assert(
      fc.property(drawn, (all) => {
        const axes = [axisOf(all, "GROUND"), axisOf(all, "SEX")];
        const cells = cellsOf(all, axes);
        const single = all.every(({ values }) => values.GROUND.length <= 1);
        const sum = cells.reduce((count, cell) => count + cell.decisions, 0);
        expect(sum).toBeGreaterThanOrEqual(all.length);
        if (single) expect(sum).toBe(all.length);
      }),
    );
  });

  it("puts quarters by time, instances from the lowest, and what is not told last", () => {
    const all = [
      decision("1", { QUARTER: ["1944-Q1"], INSTANCE: ["KRAI_COMMITTEE"] }),
      decision("2", {}),
      decision("3", {
        QUARTER: ["1943-Q4"],
        INSTANCE: ["PRIMARY_ORGANIZATION"],
      }),
      decision("4", { QUARTER: ["1944-Q1"] }),
    ];
    const codes = (dimension: "QUARTER" | "INSTANCE") =>
      axisOf(all, dimension).values.map(({ value }) => value.code);
    expect(codes("QUARTER")).toEqual(["1943-Q4", "1944-Q1", null]);
    expect(codes("INSTANCE")).toEqual([
      "PRIMARY_ORGANIZATION",
      "KRAI_COMMITTEE",
      null,
    ]);
  });
});

/** A claim that a step of a case gave a ground or brought an outcome, or only that it was. */
const stepClaim = fc.record({
  told: fc.constantFrom(
    ["ground", "stayed"],
    ["ground", "card-lost"],
    ["penalty", "expelled"],
    ["penalty", "reprimand"],
    ["attendance", ""],
  ),
  isCertain: fc.boolean(),
});

type Told = { readonly told: readonly string[]; readonly isCertain: boolean };

const toldDecision = (id: number, told: readonly Told[]): Decision => {
  const claims = told.map(({ told: [kind = "", value = ""], isCertain }) => ({
    id: "",
    kind,
    value,
    isAffirmed: true,
    isCertain,
  }));
  const codes = (all: readonly string[]) => [...new Set(all)];
  const bare = decision(String(id), {
    GROUND: codes(
      claims.flatMap(({ kind, value }) => (kind === "ground" ? [value] : [])),
    ),
    OUTCOME: codes(
      claims.flatMap(({ kind, value }) =>
        kind === "penalty" ? [`${kind}:${value}`] : [],
      ),
    ),
    SEX: id % 2 === 0 ? ["man"] : [],
  });
  return { ...bare, step: { ...bare.step, claims } };
};

/** Each of the cases that doubt allows: every doubtful claim holds or does not, and of what no claim tells there is nothing. */
const casesOf = (
  all: readonly (readonly Told[])[],
): readonly (readonly Decision[])[] => {
  const doubtful = all.flat().filter(({ isCertain }) => !isCertain);
  return Array.from({ length: 2 ** doubtful.length }, (_, chosen) =>
    all.flatMap((told, id) => {
      const holding = told.filter(
        (one) => one.isCertain || ((chosen >> doubtful.indexOf(one)) & 1) === 1,
      );
      return holding.length === 0 ? [] : [toldDecision(id, holding)];
    }),
  );
};

describe("a share under doubt", () => {
  it("is a range from the least to the most of all cases that doubt allows", () => {
    const some = fc
      .array(fc.array(stepClaim, { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 5,
      })
      .filter(
        (all) => all.flat().filter(({ isCertain }) => !isCertain).length <= 7,
      );
    const ways = fc.constantFrom(
      ["OUTCOME"] as const,
      ["GROUND", "OUTCOME"] as const,
      ["SEX", "GROUND"] as const,
      ["OUTCOME", "SEX"] as const,
    );
    fc.assert(
      fc.property(some, ways, (all, respects) => {
        const told = all.map((claims, id) => toldDecision(id, claims));
        const axes = respects.map((one) => axisOf(told, one));
        const cases = casesOf(all);
        for (const { values, share, shareLow, shareHigh } of cellsOf(
          told,
          axes,
        )) {
          const has = (one: Decision, some: typeof values) =>
            some.every(({ dimension, code }) =>
              code === null
                ? one.values[dimension].length === 0
                : one.values[dimension].includes(code),
            );
          const shares = cases.flatMap((decisions) => {
            const row = decisions.filter((one) =>
              has(one, values.slice(0, -1)),
            );
            const own = row.filter((one) => has(one, values));
            return row.length === 0 ? [] : [own.length / row.length];
          });
          expect(shareLow).toBeCloseTo(Math.min(...shares), 12);
          expect(shareHigh).toBeCloseTo(Math.max(...shares), 12);
          expect(share).toBeGreaterThanOrEqual(shareLow);
          expect(share).toBeLessThanOrEqual(shareHigh);
        }
      }),
    );
  });
});

describe("the quarter of a decision", () => {
  it.each([
    ["1943-07-01", "1943-09-30", "1943-Q3"],
    ["1943-12-31", "1943-12-31", "1943-Q4"],
    ["1943-06-30", "1943-07-01", null],
    ["1943-06-30", "", null],
    ["", "1943-06-30", null],
    ["", "", null],
  ])("of %s to %s is %s", (beginFrom, beginTo, quarter) => {
    expect(quarterOf({ beginFrom, beginTo })).toBe(quarter);
  });
});

describe("unlike outcomes", () => {
  const alike = {
    CONDUCT: ["card-fate:burned"],
    INSTANCE: ["DISTRICT_COMMITTEE"],
    QUARTER: ["1943-Q2"],
  };
  it("are of decisions before which exactly the same was alleged, in any order; a case put off is no outcome", () => {
    const { comparable, notComparable, groups } = unlikeOutcomes([
      decision("1", { ...alike, OUTCOME: ["penalty:expelled"] }),
      decision("2", { ...alike, OUTCOME: ["penalty:expelled"] }),
      decision("3", { ...alike, OUTCOME: ["penalty:reprimand"] }),
      decision("4", { ...alike, OUTCOME: ["decision:pending"] }),
      decision("5", {
        ...alike,
        CONDUCT: ["card-fate:burned", "conduct:passive"],
        OUTCOME: ["registration:reregistered"],
      }),
      decision("6", {
        ...alike,
        QUARTER: ["1943-Q3"],
        OUTCOME: ["registration:reregistered"],
      }),
      decision("7", { ...alike, CONDUCT: [], OUTCOME: ["penalty:expelled"] }),
    ]);
    expect([comparable, notComparable, groups.length]).toEqual([5, 2, 1]);
    expect(groups[0]).toMatchObject({
      decisions: 3,
      pairs: 2,
      fewBehind: true,
    });
    expect(
      groups[0]?.outcomes.map(({ decisions: own }) =>
        own.map(({ step }) => step.id),
      ),
    ).toEqual([["event/1", "event/2"], ["event/3"]]);
  });
});
