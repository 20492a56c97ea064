import { createInstance } from "i18next";
import { describe, expect, test } from "vitest";

import type { States } from "../../../client/api/spread.documents.ts";
import { statesAsFigure } from "../../../client/features/trajectories/states-as-figure.ts";
import { figure as figureForm } from "../../../shared/figures/figure.ts";

type Moment = States["moments"][number];

const state = (code: string) => ({ code, label: code });

const share = (
  code: string,
  persons: number,
  possible = persons,
): Moment["states"][number] => ({
  state: state(code),
  ...{ persons, possible, certain: persons },
});

const moment = (
  from: string,
  states: Moment["states"],
  entropy: number | null,
): Moment => ({
  ...{ from, fromDay: null, known: 3, entropy },
  modal: state("member"),
  states,
});

const coverage: States["coverage"] = {
  ...{ persons: 4, claims: 9, witnesses: 5, sources: 5, undated: 0 },
  ...{ unsourced: 0, contested: 1, unjudged: 9, constructed: 4 },
  ...{ omitted: [], leftOut: [] },
};

const spread = (moments: States["moments"]): States => ({
  ...{ rule: "states/4", persons: 4, coverage, moments },
  states: [state("member"), state("expelled"), state("not-known")],
  omitted: [{ what: "origin", why: "undated", count: 2 }],
});

const { t } = createInstance({ lng: "cimode" }, () => undefined);

const kept = (moments: States["moments"]) =>
  statesAsFigure(
    spread(moments),
    { lang: "EN", notes: ["Reading: all"], numberOf: String },
    t,
  );

const december = moment(
  "1942-12-01",
  [share("member", 3, 4), share("not-known", 1)],
  0,
);
const january = moment(
  "1943-01-01",
  [share("member", 2), share("expelled", 2)],
  0.5,
);

describe("a spread of states that is kept", () => {
  test("has the columns as they are seen: each state as high as its share of all", () => {
    const { drawing, constructed, legend } = kept([december, january]);
    const columns = drawing?.marks.filter(
      (mark) => mark.is === "rect" && mark.y < 260,
    );
    expect(columns).toMatchObject([
      { x: 0, y: 65, height: 195, width: 500.3 },
      { x: 0, y: 0, height: 65 },
      { x: 500, y: 130, height: 130 },
      { x: 500, y: 0, height: 130 },
    ]);
    expect(constructed).toBe(true);
    expect(legend.map(({ words }) => words)).toEqual([
      ...["member", "expelled", "not-known"],
    ]);
  });

  test("has the table with its ranges, and says who is left out, and by which reading", () => {
    const { table, notes } = kept([december, january]);
    expect(table?.rows).toEqual([
      ["1942-12", "3 (3–4)", "", "1", "3", "0", "member"],
      ["1943-01", "2", "2", "", "3", "0.5", "member"],
    ]);
    expect(notes).toContain("Reading: all");
    expect(notes).toContain("lives.omittedOrigin");
  });

  test("draws no entropy to or from a month in which nobody has a state", () => {
    const lines = ({ drawing }: ReturnType<typeof kept>) =>
      drawing?.marks.filter(
        (mark) => mark.is === "line" && mark.stroke === "accent",
      );
    expect(lines(kept([december, january]))).toHaveLength(1);
    expect(
      lines(kept([december, moment("1943-01-01", [], null), january])),
    ).toEqual([]);
  });

  test("is a figure that can be kept, and a table alone where its drawing would be too large", () => {
    const small = kept([december, january]);
    expect(figureForm.parse(small)).toEqual(small);
    const large = kept(Array.from({ length: 2_000 }, () => january));
    expect(large.form).toBe("TABLE");
    expect(large.table).toMatchObject({ more: 1_700 });
    expect(figureForm.parse(large)).toEqual(large);
  });
});
