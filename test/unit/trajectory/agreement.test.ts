import { describe, expect, it } from "vitest";

import { agreementOf } from "../../../server/trajectory/agreement.ts";
import type { Stretch } from "../../../server/trajectory/course.ts";

const known = (from: string, to: string, state: string): Stretch => ({
  from,
  to,
  standing: "KNOWN",
  channel: "WHEREABOUTS",
  states: [state],
  beside: [],
  basis: "ATTESTED",
  factoidIds: [],
});

const unknown = (from: string, to: string): Stretch => ({
  ...known(from, to, ""),
  standing: "UNKNOWN",
  channel: null,
  states: [],
  basis: null,
});

/** Occupied for ten days from a day on, in a January of 31 days. */
const occupied = (first: number): readonly Stretch[] => {
  const day = (number: number) => `1943-01-${String(number).padStart(2, "0")}`;
  return [
    known(day(1), day(first - 1), "in-place"),
    known(day(first), day(first + 9), "under-occupation"),
    known(day(first + 10), day(31), "in-place"),
  ];
};

describe("how far lives agree", () => {
  it("is counted by the calendar when all count from one day", () => {
    const origin = "1943-01-01";
    expect(
      agreementOf([
        { stretches: occupied(6), origin },
        { stretches: occupied(11), origin },
      ]),
    ).toEqual({ comparable: 31, same: 21 });
  });

  it("is counted day by day from the origin of each: raions occupied at other times, for as long, are alike", () => {
    expect(
      agreementOf([
        { stretches: occupied(6), origin: "1943-01-06" },
        { stretches: occupied(11), origin: "1943-01-11" },
      ]),
    ).toEqual({ comparable: 26, same: 26 });
  });

  it("leaves out days of which one does not tell, and those that one does not reach", () => {
    expect(
      agreementOf([
        {
          stretches: [
            unknown("1943-01-01", "1943-01-10"),
            known("1943-01-11", "1943-01-31", "in-place"),
          ],
          origin: "1943-01-21",
        },
        {
          stretches: [known("1943-01-01", "1943-01-31", "in-place")],
          origin: "1943-01-11",
        },
      ]),
    ).toEqual({ comparable: 21, same: 21 });
  });

  it("is nothing where fewer than two are left", () => {
    expect(
      agreementOf([{ stretches: occupied(6), origin: "1943-01-06" }]),
    ).toEqual({ comparable: 0, same: 0 });
  });
});
