import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  bandOf,
  lineOf,
  marksOf,
  ticksUpTo,
} from "../../../client/features/cohort/curve-shape.ts";
import {
  cohortFilter,
  dimensions,
  parseCohort,
  wordOfMode,
  writeChosen,
} from "../../../client/url/cohort-address.ts";

describe("the address of the check as a whole", () => {
  it("keeps what the page is narrowed to", () => {
    const chosen = fc.array(
      fc.oneof(
        fc.record({
          dimension: fc.constantFrom(...dimensions),
          code: fc.constant(null),
        }),
        fc.constantFrom(
          { dimension: "GROUND" as const, code: "card-lost" },
          { dimension: "OUTCOME" as const, code: "penalty:expelled" },
          { dimension: "DISTRICT" as const, code: "district/SYN-x" },
          { dimension: "INSTANCE" as const, code: "KRAI_COMMITTEE" },
          { dimension: "FATE" as const, code: "OVERTURNED" },
        ),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(chosen, (only) => {
        expect(parseCohort({ only: writeChosen(only) }).only).toEqual(only);
      }),
    );
  });

  it("is read as far as it makes sense", () => {
    const view = parseCohort({
      part: "nonsense",
      rows: "outcome",
      cols: "outcome",
      split: "outcome",
      only: "colour:red,ground:cowardice,,x",
      since: "1943-13-01",
      until: "1943-12-31",
      words: "1",
      claims: "factoid/a,person/b",
    });
    expect(view).toMatchObject({
      part: "table",
      rows: "OUTCOME",
      cols: "GROUND",
      split: undefined,
      only: [{ dimension: "GROUND", code: "cowardice" }],
      since: "",
      until: "1943-12-31",
      words: 4,
      claims: ["factoid/a"],
    });
  });

  it("asks in an opened cell for the cell's own values in place of the page's, and for what is not told", () => {
    const view = parseCohort({
      only: "ground:cowardice,ground:stayed,district:district/a",
      cell: "ground:stayed,outcome:",
    });
    expect(cohortFilter(view, view.cell)).toMatchObject({
      grounds: ["stayed"],
      districts: ["district/a"],
      outcomes: null,
      untold: ["OUTCOME"],
      time: null,
    });
  });
});

describe("the period of the check as a whole", () => {
  it.each([
    ["certainly", "CERTAINLY"],
    ["with-undated", "INCLUDE_UNDATED"],
    [undefined, "POSSIBLY"],
    ["constructor", "POSSIBLY"],
  ] as const)(
    "counts uncertain dates as the address says: %s",
    (dated, mode) => {
      const view = parseCohort({ since: "1943-01-01", dated });
      expect(cohortFilter(view).time).toEqual({
        from: "1943-01-01",
        to: null,
        mode,
      });
      expect(parseCohort({ dated: wordOfMode(mode) }).mode).toBe(mode);
    },
  );
});

describe("a curve of waiting times", () => {
  const frame = { longest: 100, left: 0, top: 0, width: 100, height: 100 };
  const curve = [
    { days: 10, censored: 0, share: 0.5, low: 0.2, high: 0.8 },
    { days: 50, censored: 1, share: 0.5, low: 0.2, high: 0.8 },
    { days: 100, censored: 0, share: 0, low: null, high: null },
  ];
  it("is level until a wait ends, then falls; a stroke tells who is last seen", () => {
    expect(lineOf(curve, frame)).toBe("M0 0H10V50H50V50H100V100");
    expect(marksOf(curve, frame)).toBe("M50 46v8");
  });
  it("has a closed band as far as there is an interval, and none without", () => {
    expect(bandOf(curve, frame)).toBe("M0 0H10V20H50V20L50 80V80H10V0Z");
    expect(bandOf([], frame)).toBe("");
  });
  it("has round numbers of days below it", () => {
    expect(ticksUpTo(640, 8)).toEqual([0, 100, 200, 300, 400, 500, 600]);
    expect(ticksUpTo(7, 4)).toEqual([0]);
  });
});
