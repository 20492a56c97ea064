import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { act, type Action } from "../../../client/graph/act.ts";
import type { Graph } from "../../../client/graph/graph.ts";
import {
  arrive,
  redo,
  startOf,
  step,
  undo,
} from "../../../client/graph/history.ts";
import { merge, mergeAll } from "../../../client/graph/merge.ts";
import {
  idOfStop,
  lookOf,
  nextStop,
  shown,
  walk,
  wentAway,
} from "../../../client/graph/selectors.ts";
import {
  choicesOf,
  firstChoice,
  tieKinds,
} from "../../../client/graph/tie-kinds.ts";
import { layouts, noView } from "../../../client/graph/view.ts";
import { anyPart, names, part, tie } from "./graph-parts.ts";

const anyId = names.map((name) => `person/${name}`);
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  anyId.map((id) => ({ do: "centre", id }) as const),
  fc
    .tuple(anyId, fc.uniqueArray(fc.constantFrom(...tieKinds)))
    .map(([id, kinds]): Action => ({
      do: "add",
      addition: { of: "walk", id, kinds },
    })),
  anyId.map((id): Action => ({ do: "add", addition: { of: "bring", id } })),
  fc.tuple(anyId, anyId).map(([id, other]): Action => ({
    do: "add",
    addition: { of: "walk", id, kinds: ["WAS_IN"] },
    also: { of: "pick", id, ids: [other], kinds: ["KIN_OF"] },
  })),
  anyId.map((id) => ({ do: "hide", ids: [id] }) as const),
  fc.constant({ do: "show-hidden" } as const),
  fc
    .option(anyId, { nil: undefined })
    .map((id) => ({ do: "select", id }) as const),
  anyId.map((id) => ({ do: "gather", ids: [id] }) as const),
  anyId.map((id) => ({ do: "release", ids: [id] }) as const),
  fc
    .record({ id: anyId, x: fc.integer(), y: fc.integer() })
    .map((pin) => ({ do: "pin", pins: [pin] }) as const),
  fc
    .record({ id: anyId, words: fc.string() })
    .map((note) => ({ do: "note", note }) as const),
  fc
    .constantFrom("betweenness" as const, "degree" as const)
    .map((by): Action => ({ do: "ask", question: { of: "measures", by } })),
  fc
    .constantFrom(...layouts)
    .map((layout) => ({ do: "set", to: { layout } }) as const),
  fc.string().map((seek) => ({ do: "set", to: { seek } }) as const),
  fc
    .constantFrom("graph" as const, "table" as const)
    .map((form) => ({ do: "set", to: { form } }) as const),
);

const flat = (graph: Graph) => ({
  things: [...graph.things.values()],
  ties: [...graph.ties.values()],
});

describe("a network put together from several answers", () => {
  test("does not change when the same answer comes again", () => {
    fc.assert(
      fc.property(
        fc.array(anyPart, { maxLength: 4 }),
        anyPart,
        (before, again) => {
          const once = merge(mergeAll(before), again, 7);
          expect(flat(merge(once, again, 8))).toEqual(flat(once));
        },
      ),
    );
  });

  test("keeps everybody in the order in which they came, with the step that brought them", () => {
    const graph = mergeAll([
      part(["a", "b"], []),
      part(["c", "b"], [tie("c", "b")]),
    ]);
    expect(
      flat(graph).things.map(({ name, step: came }) => `${name}${came}`),
    ).toEqual(["a0", "b0", "c1"]);
  });

  test("never holds a tie without both of its ends", () => {
    fc.assert(
      fc.property(
        fc.array(anyPart, { maxLength: 4 }),
        fc.array(anyId),
        (parts, hidden) => {
          const graph = shown(mergeAll(parts), hidden);
          for (const { from, to } of graph.ties.values()) {
            expect(graph.things.has(from)).toBe(true);
            expect(graph.things.has(to)).toBe(true);
          }
        },
      ),
    );
  });

  test("says what the reading took away", () => {
    const all = mergeAll([
      part(["a", "b", "c"], [tie("a", "b"), tie("a", "c")]),
    ]);
    const read = mergeAll([part(["a", "b"], [tie("a", "b")])]);
    const away = wentAway(all, read);
    expect(away.things.map(({ name }) => name)).toEqual(["c"]);
    expect(away.ties.map(({ id }) => id)).toEqual(["tie/a-c"]);
  });
});

describe("the look of a tie", () => {
  test.each([
    ["affirmed", tie("a", "b"), "solid", ""],
    ["hedged", tie("a", "b", { doubted: true }), "dashed", ""],
    [
      "contested",
      tie("a", "b", { contested: true, doubted: true }),
      "dotted",
      "?",
    ],
    ["denied", tie("a", "b", { affirmed: false }), "dashed", "⊣"],
    [
      "contested and denied",
      tie("a", "b", { affirmed: false, contested: true }),
      "dotted",
      "?⊣",
    ],
  ])("tells that it is %s", (_words, of, line, marks) => {
    expect(lookOf(of)).toEqual({
      line,
      isContested: marks.includes("?"),
      isDenied: marks.includes("⊣"),
    });
  });
});

describe("taking back", () => {
  test("brings back exactly the view before, and doing it again the view after", () => {
    fc.assert(
      fc.property(
        fc.array(anyAction, { maxLength: 12 }),
        anyAction,
        (before, last) => {
          const history = before.reduce(step, startOf(noView));
          const after = step(history, last);
          if (after.past.length === history.past.length) return;
          expect(undo(after).present).toEqual(history.present);
          expect(redo(undo(after))).toEqual({ ...after, gesture: undefined });
        },
      ),
    );
  });

  test("treats the browser's own back as undo", () => {
    const one = step(startOf(noView), { do: "centre", id: "person/a" });
    const two = step(one, { do: "hide", ids: ["person/b"] });
    expect(arrive(two, one.present)).toEqual(undo(two));
    expect(arrive(undo(two), two.present)).toEqual(two);
  });

  test("takes back a change of the reading as any other step", () => {
    const one = step(startOf(noView), { do: "centre", id: "person/a" });
    const read = arrive(one, { ...one.present, reading: "by:self" });
    const two = step(read, { do: "hide", ids: ["person/b"] });
    expect(two.present.reading).toBe("by:self");
    expect(undo(two).present).toEqual(read.present);
    expect(undo(undo(two)).present).toEqual(one.present);
    expect(act(two.present, { do: "centre", id: "person/c" }).reading).toBe(
      "by:self",
    );
  });

  test("takes a gesture back as one step: sliding through time, typing a name", () => {
    const begun = step(startOf(noView), { do: "centre", id: "person/a" });
    const typed = ["с", "се", "сен"].reduce(
      (history, seek) => step(history, { do: "set", to: { seek } }),
      begun,
    );
    expect(typed.present.seek).toBe("сен");
    expect(undo(typed).present).toEqual(begun.present);
  });

  test("does not count looking as a step", () => {
    const history = step(startOf(noView), { do: "select", id: "person/a" });
    expect(history.past).toEqual([]);
  });

  test("never hides whoever stands in the middle", () => {
    const view = act(noView, { do: "centre", id: "person/a" });
    expect(act(view, { do: "hide", ids: ["person/a"] })).toBe(view);
  });
});

describe("the walk with the keyboard", () => {
  const graph = mergeAll([
    part(["a", "b", "c"], [tie("c", "a"), tie("a", "b")]),
  ]);

  test("meets a tie after both of its ends, and goes round", () => {
    const stops = walk(graph);
    const ids = stops.map(idOfStop);
    expect(ids).toEqual([
      "person/a",
      "person/b",
      "tie/a-b",
      "person/c",
      "tie/c-a",
    ]);
    expect(nextStop(stops, "tie/c-a", 1)).toBe("person/a");
    expect(nextStop(stops, "person/a", -1)).toBe("tie/c-a");
    expect(nextStop(stops, undefined, 1)).toBe("person/a");
  });

  test("passes everyone and every tie once", () => {
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 3 }), (parts) => {
        const whole = mergeAll(parts);
        const ids = walk(whole).map(idOfStop);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBe(whole.things.size + whole.ties.size);
      }),
    );
  });
});

describe("what can be added around somebody", () => {
  const graph = mergeAll([
    part(["a", "b", "c"], [tie("a", "b"), tie("a", "c", { kind: "betrayal" })]),
  ]);
  const counted = (kind: (typeof tieKinds)[number], ties: number) => ({
    kind,
    label: kind,
    ties,
    contested: 0,
  });

  test("is counted by kind without what is there already; the project's own kinds are one", () => {
    const choices = choicesOf(graph, "person/a", [
      counted("KNEW", 4),
      counted("TIED_TO", 1),
      counted("KNEW", 1),
    ]);
    expect(choices.map(({ kind, ties, fresh }) => [kind, ties, fresh])).toEqual(
      [
        ["KNEW", 5, 4],
        ["TIED_TO", 1, 0],
      ],
    );
    expect(firstChoice(choices)).toEqual(["KNEW"]);
  });

  test("is not chosen beforehand when it would be a flood", () => {
    const choices = choicesOf(graph, "person/a", [counted("DECIDED_ON", 900)]);
    expect(firstChoice(choices)).toEqual([]);
  });
});
