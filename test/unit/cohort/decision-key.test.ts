import { describe, expect, it } from "vitest";

import {
  decisionKeyOf,
  tooLongKey,
} from "../../../server/re-registration/statistics/decision-row.ts";

/** A row as it is kept: claims, invented, then the nine respects. */
const row = (ground: string, outcome: string, body: string): string =>
  ["1110", "0", ground, outcome, body, "", "", "", "", "", ""].join("\t");

describe("what an index tells of a person's decisions", () => {
  it("is alike of those who differ only in other respects, in whatever order they were decided", () => {
    const one = [
      row("!cowardice", "penalty:expelled", "body/a"),
      row("", "appeal:granted", "body/b"),
    ];
    const other = [
      row("", "appeal:granted", "body/c"),
      row("!cowardice", "penalty:expelled", "body/d"),
    ];
    expect(decisionKeyOf(one)).toBe(decisionKeyOf(other));
    expect(decisionKeyOf(one)).not.toContain("body/");
    expect(decisionKeyOf(one)).not.toBe(decisionKeyOf(one.slice(1)));
  });

  it("keeps what is doubted apart from what is certain, and decisions of which no claim tells", () => {
    const sure = [row("!cowardice", "penalty:expelled", "")];
    const doubted = [row("cowardice", "penalty:expelled", "")];
    expect(decisionKeyOf(sure)).not.toBe(decisionKeyOf(doubted));
    expect(decisionKeyOf([...sure, "?"])).not.toBe(decisionKeyOf(sure));
  });

  it("is nothing of whoever has no decision, and says so when it is too long for an index", () => {
    expect(decisionKeyOf([])).toBe("");
    const many = Array.from({ length: 300 }, (_, at) =>
      row("cowardice", "penalty:expelled", `body/${String(at)}`),
    );
    expect(decisionKeyOf(many)).toBe(tooLongKey);
  });
});
