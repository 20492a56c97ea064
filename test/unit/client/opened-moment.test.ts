import { describe, expect, it } from "vitest";

import { readOpened } from "../../../client/features/trajectories/opened-moment.ts";

const span = { from: "1941-01-01", to: "1945-12-31" };

describe("an opened number of the spread", () => {
  it.each([
    ["1942-11 member", "1942-11-30"],
    ["1944-02 member", "1944-02-29"],
    ["1942-12 member", "1942-12-31"],
    ["1943-01 member", "1943-01-31"],
  ])("is a whole month, with its last day: %s", (open, to) => {
    expect(readOpened(open, span)?.asked.to).toBe(to);
  });

  it("is a portion of days before or after an origin, asked for alone", () => {
    expect(readOpened("+30 member", span)).toMatchObject({
      fromDay: 30,
      asked: { daysBefore: 0, daysAfter: 60 },
    });
    expect(readOpened("-60 member", span)).toMatchObject({
      fromDay: -60,
      asked: { daysBefore: 60, daysAfter: 0 },
    });
    expect(readOpened("0 member", span)?.fromDay).toBe(0);
  });

  it("is nothing else", () => {
    for (const open of ["", "1942-11", "1942-13 member", "0~a~b~", "x member"])
      expect(readOpened(open, span)).toBeUndefined();
  });
});
