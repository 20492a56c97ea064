import { describe, expect, it } from "vitest";

import { leftOutOf } from "../../../client/features/network/omissions.ts";
import { letterOf } from "../../../client/ui/letter-of.ts";

describe("what an answer left out", () => {
  it("tells of ties that the reading took away, and of hubs beyond those named by their number", () => {
    expect(
      leftOutOf([
        { what: "ties", why: "reading", count: 3 },
        { what: "party-organization/a", why: "hub", count: 400 },
        { what: "more", why: "hub", count: 7 },
        { what: "party-organization/b", why: "avoided", count: 12 },
      ]),
    ).toEqual([
      { key: "tiesReading", count: 3 },
      { key: "hub", id: "party-organization/a", count: 400 },
      { key: "hubsMore", count: 7 },
    ]);
  });
});

describe("the letter of a key", () => {
  it("is the one printed on it, and the English one where another script is written", () => {
    expect(letterOf({ key: "z", code: "KeyZ" })).toBe("z");
    expect(letterOf({ key: "Я", code: "KeyZ" })).toBe("z");
    // A German keyboard has z where an English one has y.
    expect(letterOf({ key: "z", code: "KeyY" })).toBe("z");
    expect(letterOf({ key: "Delete", code: "Delete" })).toBe("");
  });
});
