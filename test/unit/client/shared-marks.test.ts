import { describe, expect, it } from "vitest";

import {
  labelsOf,
  letterShared,
  marksOn,
  type SharedThing,
} from "../../../client/features/trajectories/shared-marks.ts";

type Tie = SharedThing["ties"][number];
type When = Tie["tie"]["period"]["begin"];

const on = (day: string): NonNullable<When> => ({
  original: null,
  edtf: day,
  earliest: day,
  latest: day,
  basis: "STATED",
  reason: null,
});

const tie = (
  life: string,
  kind: string,
  begin: When,
  end: When = begin,
): Tie => ({
  life: { id: life, displayName: life },
  tie: {
    id: `tie/${life}`,
    kind: { code: kind, label: kind },
    value: null,
    other: {
      __typename: "District",
      id: "district/steppe",
      displayName: "",
      constructed: false,
    },
    period: { begin, end },
    factoids: [],
  },
});

const thing = (
  id: string,
  __typename: "District" | "Person" | "Institution",
  ties: readonly Tie[] = [],
  decided = false,
): SharedThing => ({
  what: { __typename, id, displayName: id, constructed: false },
  decided,
  ties: [...ties],
});

/** An axis of the days of January 1943, as shares of a hundred days. */
const place = (day: string): number =>
  (Date.parse(day) - Date.parse("1943-01-01")) / 86_400_000 / 100;

describe("what compared lives share, on the lanes", () => {
  it("has letters by group: places, people, who decided, bodies", () => {
    expect(
      letterShared(
        [
          thing("institution/dawn", "Institution"),
          thing("person/secretary", "Person", [], true),
          thing("person/anna", "Person"),
          thing("district/steppe", "District"),
        ],
        "RU",
      ).map(({ what, letter, group }) => [letter, group, what.id]),
    ).toEqual([
      ["А", "places", "district/steppe"],
      ["Б", "people", "person/anna"],
      ["В", "deciders", "person/secretary"],
      ["Г", "bodies", "institution/dawn"],
    ]);
  });

  it("goes on with numbers when the letters are used up, so that no two have one mark", () => {
    const many = letterShared(
      Array.from({ length: 60 }, (_, index) =>
        thing(`person/${String(index)}`, "Person"),
      ),
      "EN",
    ).map(({ letter }) => letter);
    expect(new Set(many).size).toBe(60);
    expect(many[24]).toBe("A2");
  });

  it("stands on the lane of its kind of tie, in each life on its own days; what is undated or outside has no place", () => {
    const [steppe, anna] = letterShared(
      [
        thing("district/steppe", "District", [
          tie("person/a", "WAS_IN", on("1943-01-11"), on("1943-02-20")),
          tie("person/b", "WAS_IN", on("1940-01-11"), on("1941-02-20")),
        ]),
        thing("person/anna", "Person", [tie("person/a", "KNEW", null)]),
      ],
      "EN",
    );
    const things = [steppe, anna].flatMap((one) => one ?? []);
    const ofA = marksOn(things, "person/a", "WHEREABOUTS", place);
    expect(ofA.marks).toEqual([
      { id: "district/steppe", letter: "A", from: 0.1, to: 0.5 },
    ]);
    expect(ofA.unplaced.map(({ letter }) => letter)).toEqual(["B"]);
    const ofB = marksOn(things, "person/b", "WHEREABOUTS", place);
    expect(ofB.marks).toEqual([]);
    expect(ofB.unplaced.map(({ letter }) => letter)).toEqual(["A"]);
    expect(marksOn(things, "person/a", "PARTY_STATUS", place).marks).toEqual(
      [],
    );
  });

  it("puts letters of one day together, and near ones into lines, so that none covers another", () => {
    const mark = (id: string, from: number) => ({
      id,
      letter: id,
      from,
      to: from,
    });
    expect(
      labelsOf([
        mark("a", 0.2),
        mark("b", 0.2),
        mark("c", 0.22),
        mark("d", 0.9),
      ]).map(({ line, marks }) => [line, ...marks.map(({ id }) => id)]),
    ).toEqual([
      [0, "a", "b"],
      [1, "c"],
      [0, "d"],
    ]);
  });
});
