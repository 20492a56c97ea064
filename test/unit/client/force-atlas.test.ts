import { describe, expect, it } from "vitest";

import type { Graph } from "../../../client/graph/graph.ts";
import { layByForce } from "../../../client/view/force.ts";
import { sightOf } from "../../../client/view/sight.ts";
import { growth, sizes } from "../../../client/view/sizes.ts";
import { apart } from "../../../client/view/spread.ts";
import { makeNetwork } from "../../bench/client/network.ts";
import { part, tie } from "./graph-parts.ts";

const graphOf = ({ things, ties }: ReturnType<typeof makeNetwork>): Graph => ({
  things: new Map(things.map((thing) => [thing.id, thing])),
  ties: new Map(ties.map((tie) => [tie.id, tie])),
});

const lay = (
  graph: Graph,
  placed: ReturnType<typeof layByForce> = new Map(),
  boxes: ReadonlyMap<string, string> = new Map(),
) => layByForce({ graph, centre: undefined, placed, boxes });

const between = (
  points: ReturnType<typeof layByForce>,
  one: string,
  other: string,
): number => {
  const from = points.get(one) ?? { x: NaN, y: NaN };
  const to = points.get(other) ?? { x: NaN, y: NaN };
  return Math.hypot(from.x - to.x, from.y - to.y);
};

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** How near the nearest other stands, of each of some. */
const roomOf = (
  points: ReturnType<typeof layByForce>,
  ids: readonly string[] = [...points.keys()],
): readonly number[] =>
  ids.map((id) =>
    Math.min(
      ...[...points.keys()]
        .filter((other) => other !== id)
        .map((other) => between(points, id, other)),
    ),
  );

describe("ten bodies of sixty people each", () => {
  const bodies = Array.from({ length: 10 }, (_, at) => `body-${String(at)}`);
  const people = bodies.flatMap((body) =>
    Array.from({ length: 60 }, (_, at) => ({
      body,
      name: `${body}-${String(at)}`,
    })),
  );
  const { things, ties } = part(
    [...bodies, ...people.map(({ name }) => name)],
    [
      ...people.map(({ body, name }) => tie(name, body)),
      ...bodies.slice(1).map((body) => tie(body, bodies[0] ?? "")),
    ],
  );
  const graph: Graph = {
    things: new Map(things.map((thing) => [thing.id, { ...thing, step: 0 }])),
    ties: new Map(ties.map((one) => [one.id, one])),
  };
  const points = lay(graph);

  it("are no heaps: nobody covers another, also at the scale at which all are in sight", () => {
    const { zoom } = sightOf([...points.values()], { width: 738, height: 638 });
    expect(sizes.shape * growth(zoom)).toBeLessThan(apart);
    expect(Math.min(...roomOf(points))).toBeGreaterThan(
      sizes.shape * growth(zoom),
    );
  });

  it("stand by themselves, each among its own", () => {
    const own = people.map(({ body, name }) =>
      between(points, `person/${name}`, `person/${body}`),
    );
    const next = people.map(({ name }, at) =>
      between(
        points,
        `person/${name}`,
        `person/${people[(at + 60) % people.length]?.body ?? ""}`,
      ),
    );
    expect(mean(own)).toBeLessThan(mean(next) / 3);
  });

  it("stand in boxes of which none covers another", () => {
    const boxed = lay(
      graph,
      new Map(),
      new Map([
        ...bodies.map((body) => [`person/${body}`, body] as const),
        ...people.map(({ body, name }) => [`person/${name}`, body] as const),
      ]),
    );
    const sides = bodies.map((body) => {
      const own = [...boxed].flatMap(([id, point]) =>
        id === `person/${body}` || id.startsWith(`person/${body}-`)
          ? [point]
          : [],
      );
      const [xs, ys] = [own.map(({ x }) => x), own.map(({ y }) => y)];
      return {
        left: Math.min(...xs) - apart / 2,
        right: Math.max(...xs) + apart / 2,
        top: Math.min(...ys) - apart / 2,
        bottom: Math.max(...ys) + apart / 2,
      };
    });
    const covering = sides.flatMap((one, at) =>
      sides
        .slice(at + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        ),
    );
    expect(covering).toEqual([]);
  });
});

describe("a network of six hundred", () => {
  const graph = graphOf(makeNetwork(600));
  const points = lay(graph);

  it("has a place for each, none where another stands, the same each time", () => {
    expect(points.size).toBe(600);
    for (const { x, y } of points.values()) {
      expect(Number.isFinite(x)).toBe(true);
      expect(Number.isFinite(y)).toBe(true);
    }
    expect(
      new Set([...points.values()].map(({ x, y }) => `${x} ${y}`)).size,
    ).toBe(600);
    expect(lay(graph)).toEqual(points);
  });

  it("draws those with a tie nearer together than others are", () => {
    const ids = [...graph.things.keys()];
    const tied = [...graph.ties.values()].map(({ from, to }) =>
      between(points, from, to),
    );
    const any = ids.map((id, at) =>
      between(points, id, ids[(at * 7 + 301) % ids.length] ?? id),
    );
    expect(mean(tied)).toBeLessThan(0.8 * mean(any));
  });

  it("moves nobody when fifty come, and puts these near their own", () => {
    const whole = graphOf(makeNetwork(650, 50));
    const known = new Set(graph.things.keys());
    const newcomers = [...whole.things.keys()].filter((id) => !known.has(id));
    const before = lay({
      things: new Map([...whole.things].filter(([id]) => known.has(id))),
      ties: new Map(
        [...whole.ties].filter(
          ([, { from, to }]) => known.has(from) && known.has(to),
        ),
      ),
    });
    const after = lay(whole, before);
    expect(after.size).toBe(650);
    for (const [id, point] of before) expect(after.get(id)).toEqual(point);
    const reach = newcomers.map((id) =>
      Math.min(
        ...[...whole.ties.values()]
          .filter(({ from, to }) => from === id || to === id)
          .map(({ from, to }) => between(after, from, to)),
      ),
    );
    const far = Math.max(
      ...[...before.values()].map(({ x, y }) => Math.hypot(x, y)),
    );
    expect(mean(reach)).toBeLessThan(far / 3);
    // Where a crowd stands already, a newcomer finds a gap as wide as there is.
    const room = roomOf(after, newcomers);
    expect(mean(room)).toBeGreaterThan(apart / 2);
    expect(Math.min(...room)).toBeGreaterThan(sizes.shape / 2);
  });

  it("draws those of one box nearer together", () => {
    const boxes = new Map(
      [...graph.things.keys()].map((id, at) => [id, `box/${String(at % 4)}`]),
    );
    const boxed = lay(graph, new Map(), boxes);
    expect(boxed.size).toBe(600);
    const ids = [...graph.things.keys()];
    const pairs = ids.slice(0, -5).map((id, at) => ({
      same: between(boxed, id, ids[at + 4] ?? id),
      other: between(boxed, id, ids[at + 5] ?? id),
    }));
    expect(mean(pairs.map(({ same }) => same))).toBeLessThan(
      mean(pairs.map(({ other }) => other)),
    );
  });
});
