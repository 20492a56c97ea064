import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Graph, Thing, Tie } from "../../../client/graph/graph.ts";
import {
  arrive,
  redo,
  startOf,
  step,
  undo,
} from "../../../client/graph/history.ts";
import {
  bareName,
  placeLabels,
  wrapName,
} from "../../../client/graph/labels.ts";
import { merge, mergeAll, type Part } from "../../../client/graph/merge.ts";
import {
  distances,
  nearTheirOwn,
  onRings,
} from "../../../client/graph/rings.ts";
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
import { act, type Action, noView } from "../../../client/graph/view.ts";

const person = (name: string): Thing => ({
  id: `person/${name}`,
  name,
  kind: "person",
  constructed: false,
});

const tie = (from: string, to: string, more: Partial<Tie> = {}): Tie => ({
  id: `tie/${from}-${to}`,
  kind: "KNEW",
  from: `person/${from}`,
  to: `person/${to}`,
  label: "knew",
  directed: false,
  affirmed: true,
  contested: false,
  doubted: false,
  claims: 1,
  claimIds: [],
  ...more,
});

const part = (names: readonly string[], ties: readonly Tie[]): Part => ({
  things: names.map(person),
  ties,
});

const names = fc.constantFrom("a", "b", "c", "d", "e", "f");
const anyPart = fc
  .record({
    of: fc.uniqueArray(names, { minLength: 1 }),
    pairs: fc.array(fc.tuple(names, names), { maxLength: 8 }),
  })
  .map(({ of, pairs }) =>
    part(
      of,
      pairs.flatMap(([from, to]) => (from === to ? [] : [tie(from, to)])),
    ),
  );
const anyId = names.map((name) => `person/${name}`);
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  anyId.map((id) => ({ do: "centre", id }) as const),
  fc.record({
    do: fc.constant("expand" as const),
    id: anyId,
    kinds: fc.uniqueArray(fc.constantFrom(...tieKinds)),
  }),
  anyId.map((id) => ({ do: "hide", id }) as const),
  fc.constant({ do: "show-hidden" } as const),
  fc
    .option(anyId, { nil: undefined })
    .map((id) => ({ do: "select", id }) as const),
  fc
    .constantFrom("force" as const, "concentric" as const)
    .map((layout) => ({ do: "layout", layout }) as const),
  fc
    .constantFrom("graph" as const, "table" as const)
    .map((form) => ({ do: "form", form }) as const),
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
    ["affirmed", tie("a", "b"), "solid", false, false],
    ["hedged", tie("a", "b", { doubted: true }), "dashed", false, false],
    [
      "contested",
      tie("a", "b", { contested: true, doubted: true }),
      "dotted",
      true,
      false,
    ],
    ["denied", tie("a", "b", { affirmed: false }), "dashed", false, true],
    [
      "contested and denied",
      tie("a", "b", { affirmed: false, contested: true }),
      "dotted",
      true,
      true,
    ],
  ])("tells that it is %s", (_words, of, line, isContested, isDenied) => {
    expect(lookOf(of)).toEqual({ line, isContested, isDenied });
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
          expect(redo(undo(after))).toEqual(after);
        },
      ),
    );
  });

  test("treats the browser's own back as undo", () => {
    const one = step(startOf(noView), { do: "centre", id: "person/a" });
    const two = step(one, { do: "hide", id: "person/b" });
    expect(arrive(two, one.present)).toEqual(undo(two));
    expect(arrive(undo(two), two.present)).toEqual(two);
  });

  test("does not count looking as a step", () => {
    const history = step(startOf(noView), { do: "select", id: "person/a" });
    expect(history.past).toEqual([]);
  });

  test("never hides whoever stands in the middle", () => {
    const view = act(noView, { do: "centre", id: "person/a" });
    expect(act(view, { do: "hide", id: "person/a" })).toBe(view);
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

describe("places on the plane", () => {
  test("are the same whenever the network is the same, and everyone has one", () => {
    fc.assert(
      fc.property(anyPart, (of) => {
        const graph = mergeAll([of]);
        const rings = onRings(graph, of.things[0]?.id);
        expect(rings).toEqual(onRings(graph, of.things[0]?.id));
        expect([...rings.keys()].sort()).toEqual(
          [...graph.things.keys()].sort(),
        );
        expect(
          distances(graph, of.things[0]?.id).get(of.things[0]?.id ?? ""),
        ).toBe(0);
      }),
    );
  });

  test("put newcomers near whoever they are tied to", () => {
    const graph = mergeAll([part(["a", "b"], [tie("a", "b")])]);
    const near = nearTheirOwn(
      graph,
      ["person/b"],
      new Map([["person/a", { x: 500, y: 0 }]]),
    ).get("person/b");
    expect(Math.hypot((near?.x ?? 0) - 500, near?.y ?? 0)).toBeLessThan(100);
  });
});

describe("names in the drawing", () => {
  const paper = { left: 0, top: 0, width: 100, height: 100 };
  const box = (left: number, top: number) => ({
    left,
    top,
    width: 20,
    height: 10,
  });

  test("take another side when the first is taken, and stay away when there is no room or no paper", () => {
    const placed = placeLabels(
      [
        { id: "a", places: [{ place: "below", box: box(10, 10) }] },
        {
          id: "b",
          places: [
            { place: "below", box: box(15, 12) },
            { place: "right", box: box(50, 10) },
          ],
        },
        { id: "c", places: [{ place: "below", box: box(12, 12) }] },
        { id: "d", places: [{ place: "below", box: box(90, 50) }] },
      ],
      new Map(),
      paper,
    );
    expect([...placed]).toEqual([
      ["a", "below"],
      ["b", "right"],
    ]);
  });

  test("are broken between words, and leave the mark of an invented example to the outline", () => {
    expect(wrapName("Политотдел Малороссийской МТС", 16)).toBe(
      "Политотдел\nМалороссийской\nМТС",
    );
    expect(bareName("Ковтун С. И. (вымышл.)")).toBe("Ковтун С. И.");
  });
});
