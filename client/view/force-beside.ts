import { nearTheirOwn, type Point } from "../graph/rings.ts";
import { inSquares } from "../graph/squares.ts";
import type { ForceJob } from "./force.ts";

type Points = ReadonlyMap<string, Point>;

/** Rounds until newcomers hardly move. */
const rounds = 90;
/** Pixels that somebody may move in the first round; less in each that follows. */
const stride = 60;
/** How far those who stand already push. */
const reach = 400;
/** The pull of a box on those in it, in ties. */
const pullOfBox = 3;

type Spring = { readonly to: Body | Point; readonly pull: number };

/** Somebody who is moved. */
type Body = {
  x: number;
  y: number;
  readonly mass: number;
  readonly springs: Spring[];
};

/** How many ties each has with each. */
function countTies({ ties }: ForceJob["graph"]) {
  const counted = new Map<string, Map<string, number>>();
  const count = (one: string, other: string) => {
    const known = counted.get(one) ?? new Map<string, number>();
    counted.set(one, known.set(other, (known.get(other) ?? 0) + 1));
  };
  for (const { from, to } of ties.values()) {
    if (from === to) continue;
    count(from, to);
    count(to, from);
  }
  return counted;
}

/** The middle of those placed in each box. */
function middles({ placed, boxes }: ForceJob): Points {
  const sums = new Map<string, { x: number; y: number; count: number }>();
  for (const [id, box] of boxes) {
    const point = placed.get(id);
    if (point === undefined) continue;
    const sum = sums.get(box) ?? { x: 0, y: 0, count: 0 };
    sums.set(box, {
      x: sum.x + point.x,
      y: sum.y + point.y,
      count: sum.count + 1,
    });
  }
  return new Map(
    [...sums].map(([box, { x, y, count }]) => [
      box,
      { x: x / count, y: y / count },
    ]),
  );
}

/**
 * Places for a few newcomers among many who stand: only newcomers move, by the pull and push of ForceAtlas2, so that the cost goes with their number
 * and not with the network's. The same job gives the same places.
 * @param push how strongly shapes push each other away
 */
export function layBeside(
  job: ForceJob,
  newcomers: readonly string[],
  push: number,
): Points {
  const { graph, placed, boxes } = job;
  const ties = countTies(graph);
  const massOf = (id: string): number =>
    [...(ties.get(id)?.values() ?? [])].reduce((sum, count) => sum + count, 1);
  const starts = nearTheirOwn(graph, newcomers, placed);
  const bodies = new Map<string, Body>(
    newcomers.map((id) => {
      const { x, y } = starts.get(id) ?? { x: 0, y: 0 };
      return [id, { x, y, mass: massOf(id), springs: [] }];
    }),
  );
  const middleOf = middles(job);
  for (const [id, { springs }] of bodies) {
    for (const [other, count] of ties.get(id) ?? []) {
      const to = bodies.get(other) ?? placed.get(other);
      if (to !== undefined) springs.push({ to, pull: Math.sqrt(count) });
    }
    const middle = middleOf.get(boxes.get(id) ?? "");
    if (middle !== undefined)
      springs.push({ to: middle, pull: Math.sqrt(pullOfBox) });
  }
  const near = inSquares(
    [...placed].map(([id, { x, y }]) => ({ x, y, mass: massOf(id) })),
    reach,
  );
  const moving = [...bodies.values()];
  const pushers = moving.map((body) => near(body));
  for (let round = 0; round < rounds; round += 1) {
    const most = stride * (1 - round / rounds);
    moving.forEach((body, at) => {
      let [across, along, stiffness] = [0, 0, 0];
      for (const { to, pull } of body.springs) {
        across += pull * (to.x - body.x);
        along += pull * (to.y - body.y);
        stiffness += pull;
      }
      const flee = (other: Point & { readonly mass: number }) => {
        const dx = body.x - other.x;
        const dy = body.y - other.y;
        const force = (push * body.mass * other.mass) / (dx * dx + dy * dy + 1);
        across += force * dx;
        along += force * dy;
      };
      for (const other of pushers[at] ?? []) flee(other);
      for (const other of moving) if (other !== body) flee(other);
      const by = 0.5 / Math.max(1, stiffness);
      const length = by * Math.hypot(across, along);
      const share = length > most ? most / length : 1;
      body.x += across * by * share;
      body.y += along * by * share;
    });
  }
  return new Map([...bodies].map(([id, { x, y }]) => [id, { x, y }]));
}
