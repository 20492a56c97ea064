import { describe, expect, it } from "vitest";

import {
  columnsOf,
  rowsOf,
  type Voice,
} from "../../../server/testimony/board.ts";
import { boundsOfEdtf } from "../../../shared/dates/edtf-bounds.ts";
import { undated } from "../../../shared/dates/historical-date.ts";

const onDay = (edtf: string): Voice["saidOn"] => {
  const read = boundsOfEdtf(edtf);
  if (!read.ok) throw new Error(edtf);
  return { ...undated, edtf, ...read.bounds };
};

type Told = {
  readonly id?: string;
  readonly kind?: string;
  readonly source?: string;
};

const voice = (
  column: string,
  edtf: string,
  value: string,
  { id, kind = "card-fate", source = `source/${column}` }: Told = {},
): Voice => ({
  claim: {
    id: id ?? `${column} ${value} ${edtf}`,
    kind,
    value,
    polarity: "AFFIRMS",
    players: [],
    dated: undated,
    rivals: [],
  },
  column,
  source,
  saidOn: edtf === "" ? null : onDay(edtf),
  basis: edtf === "" ? "UNDATED" : "UTTERED",
  capacity: "WITNESS",
  mediation: "MINUTED",
  circumstance: null,
  reportedBy: null,
});

const order = (voices: readonly Voice[], names: Record<string, string> = {}) =>
  columnsOf(voices, new Map(Object.entries(names))).map(({ key }) => key);

describe("the columns of a board", () => {
  it("stand in the order in which their speakers first spoke, however often they spoke", () => {
    expect(
      order([
        voice("often", "1943-05-02", "lost"),
        voice("often", "1943-05-02", "burned"),
        voice("often", "1943-06-02", "burned"),
        voice("once", "1943-05-01", "lost"),
      ]),
    ).toEqual(["once", "often"]);
  });

  it("take the earliest day that a month or an open beginning can be, the undated last, then names", () => {
    expect(
      order(
        [
          voice("undated-b", "", "lost"),
          voice("undated-a", "", "lost"),
          voice("day", "1943-05-02", "lost"),
          voice("month", "1943-05", "lost"),
          voice("not-later", "[..1943-04]", "lost"),
        ],
        { "undated-a": "Абрамов", "undated-b": "Белов" },
      ),
    ).toEqual(["not-later", "month", "day", "undated-a", "undated-b"]);
  });

  it("hold a hearing for each source and day", () => {
    const [column] = columnsOf(
      [
        voice("he", "1943-06-01", "lost", { source: "source/b" }),
        voice("he", "1943-05-01", "lost", { source: "source/a" }),
        voice("he", "1943-05-01", "hidden", { source: "source/a" }),
      ],
      new Map(),
    );
    expect(
      column?.hearings.map(({ number, source, voices }) => [
        number,
        source,
        voices.length,
      ]),
    ).toEqual([
      [1, "source/a", 2],
      [2, "source/b", 1],
    ]);
  });
});

describe("the rows of a board", () => {
  it("compare an answer with the last one that the speaker gave to that question", () => {
    const columns = columnsOf(
      [
        voice("he", "1943-04-01", "lost"),
        voice("he", "1943-05-01", "illness", { kind: "reason-for-staying" }),
        voice("he", "1943-06-01", "burned"),
      ],
      new Map(),
    );
    const card = rowsOf(columns).find(({ kind }) => kind === "card-fate");
    expect(
      card?.cells.map(({ hearing, change, comparedWith }) => [
        hearing,
        change,
        comparedWith,
      ]),
    ).toEqual([
      [1, null, null],
      [3, "OTHERWISE", 1],
    ]);
  });

  it("never compare two speakers", () => {
    const columns = columnsOf(
      [voice("he", "1943-04-01", "lost"), voice("she", "1943-05-01", "burned")],
      new Map(),
    );
    const cells = rowsOf(columns).flatMap((row) => row.cells);
    expect(cells.map(({ change }) => change)).toEqual([null, null]);
  });

  it("ask first why somebody stayed, then of the card, the decision last", () => {
    const columns = columnsOf(
      ["penalty", "card-fate", "help-to-partisans", "reason-for-staying"].map(
        (kind) => voice("he", "1943-04-01", kind, { kind }),
      ),
      new Map(),
    );
    expect(rowsOf(columns).map(({ kind }) => kind)).toEqual([
      "reason-for-staying",
      "help-to-partisans",
      "card-fate",
      "penalty",
    ]);
  });

  it("hold a claim that one speaker makes under two names once", () => {
    const twice = voice("he", "1943-04-01", "lost", { id: "factoid/lost" });
    const [row] = rowsOf(columnsOf([twice, twice], new Map()));
    expect(row?.cells[0]?.claims).toHaveLength(1);
  });
});
