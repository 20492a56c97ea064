import { describe, expect, it } from "vitest";

import {
  type CaseClaim,
  undecidedThen,
} from "../../../server/testimony/own-case.ts";

const claim = (
  id: string,
  beginFrom: string,
  more: Partial<CaseClaim> = {},
): CaseClaim => ({
  id,
  beginFrom,
  procedure: "procedure/own",
  isCampaign: true,
  isDecision: true,
  ...more,
});

const onDay = (day: string) => ({ endTo: day });

describe("whether a speaker's own case was undecided when they spoke", () => {
  it("is shown by the decisions of later days", () => {
    expect(
      undecidedThen(onDay("1943-05-10"), [
        claim("by-bureau", "1943-05-01"),
        claim("on-appeal", "1943-08-01"),
      ]),
    ).toEqual(["on-appeal"]);
  });

  it("is not shown once it was decided, nor by a decision of the same day", () => {
    expect(
      undecidedThen(onDay("1943-05-10"), [claim("by-bureau", "1943-05-10")]),
    ).toEqual([]);
  });

  it("is not shown by a decision in a case of which nothing is recorded before", () => {
    const decided = claim("in-1947", "1947-02-01", { isCampaign: false });
    expect(undecidedThen(onDay("1943-05-10"), [decided])).toEqual([]);
    const begun = claim("begun", "1943-04-01", {
      isCampaign: false,
      isDecision: false,
    });
    expect(undecidedThen(onDay("1943-05-10"), [begun, decided])).toEqual([
      "in-1947",
    ]);
  });

  it("is shown by its beginning where no decision is recorded", () => {
    const begun = claim("inquiry", "1943-04-01", { isDecision: false });
    expect(undecidedThen(onDay("1943-05-10"), [begun])).toEqual(["inquiry"]);
    expect(undecidedThen(onDay("1943-03-10"), [begun])).toEqual([]);
  });

  it("is not known where the words or the decision have no date", () => {
    expect(undecidedThen(null, [claim("late", "1944-01-01")])).toEqual([]);
    expect(undecidedThen(onDay(""), [claim("late", "1944-01-01")])).toEqual([]);
    expect(undecidedThen(onDay("1943-05-10"), [claim("once", "")])).toEqual([]);
  });
});
