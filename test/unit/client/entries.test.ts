import { describe, expect, test } from "vitest";

import {
  entriesOf,
  missingRivals,
  type Rivalling,
} from "../../../client/features/inspect/entries.ts";
import {
  sectionsByGroup,
  sectionsByLeaf,
} from "../../../client/features/inspect/sections.ts";

type Claim = Rivalling & {
  readonly kind: { readonly code: string };
  readonly leaf: string | null;
};

const claim = (
  id: string,
  part: {
    readonly kind?: string;
    readonly leaf?: string;
    readonly excludes?: readonly string[];
    readonly grade?: "CERTAIN" | "POSSIBLE";
    readonly state?: string;
  } = {},
): Claim => ({
  id,
  kind: { code: part.kind ?? "card-fate" },
  leaf: part.leaf ?? null,
  rivals: (part.excludes ?? []).map((other) => ({
    grade: part.grade ?? "CERTAIN",
    state: part.state ?? "OPEN",
    one: { id },
    other: { id: other },
  })),
});

const shape = (claims: readonly Claim[]) =>
  entriesOf(claims).map((entry) =>
    entry.kind === "single"
      ? entry.statement.id
      : entry.statements.map(({ id }) => id),
  );

describe("the lines of a card", () => {
  test("put rival claims together where the earliest of them stands", () => {
    const claims = [
      claim("burned", { excludes: ["surrendered"] }),
      claim("agronomist"),
      claim("surrendered"),
    ];
    expect(shape(claims)).toEqual([["burned", "surrendered"], "agronomist"]);
  });

  test("keep three versions in one group although two of them do not meet", () => {
    const claims = [
      claim("burned", { excludes: ["surrendered"] }),
      claim("buried", { excludes: ["surrendered"] }),
      claim("surrendered"),
    ];
    expect(shape(claims)).toEqual([["burned", "buried", "surrendered"]]);
  });

  test("take a rival told from the other side for the same pair", () => {
    const surrendered: Claim = {
      ...claim("surrendered"),
      rivals: [
        {
          grade: "POSSIBLE",
          state: "OPEN",
          one: { id: "burned" },
          other: { id: "surrendered" },
        },
      ],
    };
    const entries = entriesOf([claim("burned"), surrendered]);
    expect(entries).toMatchObject([{ kind: "rivals", isCertain: false }]);
  });

  test("stand apart again when a historian says that both hold, or that they are of different persons", () => {
    for (const state of ["BOTH_HOLD", "DIFFERENT_PERSONS"])
      expect(
        shape([
          claim("burned", { excludes: ["surrendered"], state }),
          claim("surrendered"),
        ]),
      ).toEqual(["burned", "surrendered"]);
  });

  test("mark a claim that cannot be by itself", () => {
    expect(
      entriesOf([claim("nkgb-1942", { excludes: ["nkgb-1942"] })]),
    ).toMatchObject([{ kind: "rivals", statements: [{ id: "nkgb-1942" }] }]);
  });

  test("say which rivals are not on the card yet", () => {
    const claims = [
      claim("august-9", { excludes: ["august-12", "august-7"] }),
      claim("august-7"),
    ];
    expect(missingRivals(claims)).toEqual(["august-12"]);
  });

  test("leave a claim alone while its rival is not there", () => {
    expect(shape([claim("august-9", { excludes: ["august-12"] })])).toEqual([
      "august-9",
    ]);
  });
});

describe("the headings of a card", () => {
  test("follow the project's vocabulary, kinds it does not know last", () => {
    const groups = [
      {
        term: { code: "membership" },
        group: { code: "party", label: "В партии" },
      },
      {
        term: { code: "card-fate" },
        group: { code: "card", label: "Партийный билет" },
      },
    ];
    const entries = entriesOf([
      claim("odd", { kind: "omen" }),
      claim("burned"),
      claim("joined", { kind: "membership" }),
    ]);
    expect(
      sectionsByGroup(entries, groups, "Прочее").map(({ title }) => title),
    ).toEqual(["В партии", "Партийный билет", "Прочее"]);
  });

  test("put the leaves of a file in the order in which they lie, no leaf last", () => {
    const entries = entriesOf([
      claim("a"),
      claim("b", { leaf: "12" }),
      claim("c", { leaf: "3 об." }),
      claim("d", { leaf: "3" }),
    ]);
    expect(
      sectionsByLeaf(entries, (leaf) => leaf).map(({ key }) => key),
    ).toEqual(["3", "3 об.", "12", ""]);
  });
});
