import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { act, type Action, overfull } from "../../../client/graph/act.ts";
import type { Graph } from "../../../client/graph/graph.ts";
import {
  arrive,
  redo,
  startOf,
  step,
  undo,
} from "../../../client/graph/history.ts";
import { merge, mergeAll } from "../../../client/graph/merge.ts";
import { nothingAvoided } from "../../../client/graph/questions.ts";
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
import { layouts, most, noView } from "../../../client/graph/view.ts";
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

  test("ends a gesture where the reader looks elsewhere", () => {
    const slide = (from: string) =>
      ({
        do: "set",
        to: { period: { from, to: "", mode: "POSSIBLY" } },
      }) as const;
    const once = step(startOf(noView), slide("1942-08-01"));
    const looked = step(once, { do: "select", id: "person/a" });
    const twice = step(looked, slide("1943-01-01"));
    expect(undo(twice).present.period?.from).toBe("1942-08-01");
  });

  test("takes back what was chosen in a question one by one, and a number that was moved at once", () => {
    const question = {
      of: "paths",
      from: "person/a",
      to: "person/b",
      k: 1,
      steps: 4,
      kinds: [],
      period: undefined,
      avoid: nothingAvoided,
    } as const;
    const asked = step(startOf(noView), { do: "ask", question });
    const moved = [2, 3, 4].reduce(
      (history, k) =>
        step(history, { do: "ask", question: { ...question, k } }),
      asked,
    );
    const chosen = step(moved, {
      do: "ask",
      question: { ...question, k: 4, kinds: ["KIN_OF"] },
    });
    const avoiding = step(chosen, {
      do: "ask",
      question: {
        ...question,
        k: 4,
        kinds: ["KIN_OF"],
        avoid: { ...nothingAvoided, levels: ["RAIKOM"] },
      },
    });
    const once = undo(avoiding);
    const twice = undo(once);
    const back = [once, twice, undo(twice)];
    expect(back.map(({ present }) => present.question)).toEqual([
      chosen.present.question,
      moved.present.question,
      asked.present.question,
    ]);
  });

  test("refuses what a view has no room for, and drops nothing", () => {
    const ids = (count: number) =>
      Array.from({ length: count }, (_, at) => `person/p${String(at)}`);
    const full = act(noView, { do: "hide", ids: ids(most.hidden) });
    expect(overfull(full, { do: "hide", ids: ["person/one-more"] })).toBe(
      "hidden",
    );
    expect(overfull(full, { do: "show-hidden" })).toBeUndefined();
    expect(overfull(noView, { do: "gather", ids: ids(most.gathered) })).toBe(
      undefined,
    );
    expect(
      overfull(noView, { do: "gather", ids: ids(most.gathered + 1) }),
    ).toBe("gathered");
    const noted = ids(most.notes).reduce(
      (view, id) => act(view, { do: "note", note: { id, words: "слова" } }),
      noView,
    );
    expect(noted.notes).toHaveLength(most.notes);
    expect(
      overfull(noted, { do: "note", note: { id: "person/z", words: "ещё" } }),
    ).toBe("notes");
    expect(
      overfull(noted, {
        do: "note",
        note: { id: "person/p0", words: "иначе" },
      }),
    ).toBeUndefined();
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
