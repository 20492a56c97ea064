import { describe, expect, it } from "vitest";

import {
  changeBetween,
  isNewAfter,
  type Said,
} from "../../../server/testimony/change.ts";
import { undated } from "../../../shared/dates/historical-date.ts";

const said = (value: string, more: Partial<Said> = {}): Said => ({
  id: value,
  value,
  polarity: "AFFIRMS",
  players: [],
  dated: undated,
  rivals: [],
  ...more,
});

const inYear = (year: string): Said["dated"] => ({
  beginFrom: `${year}-01-01`,
  beginTo: `${year}-12-31`,
  endFrom: `${year}-01-01`,
  endTo: `${year}-12-31`,
});

const at = (id: string, ...within: string[]): Said["players"] => [
  { role: "place", id, within },
];

describe("what one speaker says twice on one question", () => {
  it.each([
    ["the same", [said("lost")], [said("lost")], "SAME"],
    ["another value", [said("lost")], [said("burned")], "OTHERWISE"],
    [
      "a denial of what was affirmed",
      [said("summoned")],
      [said("summoned", { polarity: "DENIES" })],
      "OTHERWISE",
    ],
    [
      "more than before",
      [said("illness")],
      [said("illness"), said("dependants")],
      "MORE",
    ],
    [
      "less than before",
      [said("hidden"), said("buried")],
      [said("buried")],
      "LESS",
    ],
    [
      "a reason where none was given",
      [said("not-stated")],
      [said("illness")],
      "MORE",
    ],
    ["no reason any longer", [said("illness")], [said("not-stated")], "LESS"],
    [
      "a day that excludes the day before",
      [said("", { id: "born-1900" })],
      [said("", { id: "born-1905", rivals: ["born-1900"] })],
      "OTHERWISE",
    ],
    [
      "another time, of which no day is common",
      [said("food", { dated: inYear("1942") })],
      [said("food", { dated: inYear("1943") })],
      "OTHERWISE",
    ],
    [
      "a time where none was given",
      [said("food")],
      [said("food", { dated: inYear("1943") })],
      "SAME",
    ],
    [
      "another place",
      [said("worker", { players: at("krymsk") })],
      [said("worker", { players: at("anapa") })],
      "OTHERWISE",
    ],
    [
      "a place within the one named before",
      [said("worker", { players: at("raion") })],
      [said("worker", { players: at("stanitsa", "raion") })],
      "SAME",
    ],
    [
      "somebody where nobody was named",
      [said("worker")],
      [said("worker", { players: at("anapa") })],
      "SAME",
    ],
  ] as const)("is told as it is: %s", (_name, before, after, change) => {
    expect(changeBetween(before, after)).toBe(change);
  });

  it("marks the claims that are new, and no others", () => {
    const before = [said("illness")];
    expect(isNewAfter(said("dependants"), before)).toBe(true);
    expect(isNewAfter(said("illness"), before)).toBe(false);
    expect(isNewAfter(said("not-stated"), before)).toBe(false);
  });
});
