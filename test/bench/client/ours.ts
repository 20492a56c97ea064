// The page of the client bench: our view, and what is measured in the page.
import type { Graph } from "../../../client/graph/graph.ts";
import type { Thing } from "../../../client/graph/graph.ts";
import { linesOf } from "../../../client/graph/lines.ts";
import type { Point } from "../../../client/graph/rings.ts";
import type { SiftedTie } from "../../../client/graph/sift.ts";
import type { Picture } from "../../../client/view/elements.ts";
import {
  type ForceWorker,
  openForceWorker,
} from "../../../client/view/force-worker.ts";
import { openCanvas } from "../../../client/view/network-canvas.ts";
import { type BenchNetwork, makeNetwork } from "./network.ts";

const nobody = new Map<string, never>();

const graphOf = ({ things, ties }: BenchNetwork): Graph<Thing, SiftedTie> => ({
  things: new Map(things.map((thing) => [thing.id, thing])),
  ties: new Map(ties.map((tie) => [tie.id, tie])),
});

const pictureOf = (network: BenchNetwork): Picture => {
  const graph = graphOf(network);
  return {
    graph,
    drawn: new Set(graph.things.keys()),
    lines: linesOf(graph, false),
    centre: undefined,
    selected: undefined,
    gathered: new Set(),
    sought: undefined,
    noted: new Set(),
    pins: network.points,
    placed: undefined,
    grouping: "none",
    groups: nobody,
    sizes: undefined,
    colours: undefined,
    cuts: new Set(),
  };
};

const ground = (): HTMLElement => {
  const found = document.getElementById("ground");
  if (found === null) throw new Error("The page has no ground");
  return found;
};

/** Draws a network where everybody has a place. Returns how to end it. */
function open(picture: Picture, onWhole = () => {}): () => void {
  const canvas = openCanvas(ground(), {
    intents: {
      select: () => undefined,
      gather: () => undefined,
      move: () => undefined,
      settle: (isSettled) => {
        if (isSettled) onWhole();
      },
    },
    scheme: "light",
    words: () => ({ undated: "", noPlace: "" }),
  });
  // By rule, everybody at once: the places are those of the picture.
  canvas.draw(picture, "concentric");
  return canvas.close;
}

const frame = () =>
  new Promise<number>((resolve) => {
    requestAnimationFrame(resolve);
  });

/** When the frame after the next has been painted. */
const painted = async (): Promise<void> => {
  await frame();
  await frame();
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
};

/** Milliseconds from data to the first paint. */
const timeToPaint = async (
  start: () => () => void,
): Promise<{ readonly ms: number; readonly close: () => void }> => {
  const began = performance.now();
  const close = start();
  await painted();
  return { ms: performance.now() - began, close };
};

/** Draws a network until shapes and lines have been painted. Returns how to end it. */
const openWhole = async (picture: Picture): Promise<() => void> => {
  let close = () => {};
  await new Promise<void>((resolve) => {
    close = open(picture, resolve);
  });
  await painted();
  return close;
};

/** Milliseconds from data until shapes and lines have been painted. */
const timeToWhole = async (picture: Picture): Promise<number> => {
  const began = performance.now();
  const close = await openWhole(picture);
  const ms = performance.now() - began;
  close();
  return ms;
};

/** Counts frames until it is ended, and the longest pause between two. */
const countFrames = () => {
  const began = performance.now();
  let frames = 0;
  let last = began;
  let longest = 0;
  let runs = true;
  const tick = (now: number) => {
    if (!runs) return;
    frames += 1;
    longest = Math.max(longest, now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  return () => {
    runs = false;
    return {
      perSecond: (frames * 1000) / (performance.now() - began),
      longest,
    };
  };
};

/** The longest task of the page while `work` goes on, 0 when none took 50 ms. */
async function longestTask(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      longest = Math.max(longest, duration);
  });
  observer.observe({ type: "longtask" });
  await work();
  await painted();
  observer.disconnect();
  return longest;
}

type Laid = ReadonlyMap<string, Point>;

const layBy = async (
  worker: ForceWorker,
  network: BenchNetwork,
  placed: Laid = new Map(),
): Promise<{ readonly ms: number; readonly points: Laid }> => {
  const graph = graphOf(network);
  const began = performance.now();
  const points = await worker.lay({
    graph,
    centre: undefined,
    placed,
    boxes: nobody,
  });
  return { ms: performance.now() - began, points };
};

const lay = async (network: BenchNetwork) => {
  const worker = openForceWorker();
  const laid = await layBy(worker, network);
  worker.close();
  return laid;
};

/** Lays out `count`, adds `more`, lays these out; says how long, how far those before moved, and how long all anew takes; by one worker, as the page keeps one. */
async function expand(count: number, more: number) {
  const whole = makeNetwork(count + more, more);
  const isOld = (id: string) => Number(id.slice("thing/".length)) < count;
  const worker = openForceWorker();
  const before = await layBy(worker, {
    ...whole,
    things: whole.things.filter(({ id }) => isOld(id)),
    ties: whole.ties.filter(({ from, to }) => isOld(from) && isOld(to)),
  });
  const after = await layBy(worker, whole, before.points);
  const anew = await layBy(worker, makeNetwork(count + more));
  worker.close();
  const moved = [...before.points].map(([id, { x, y }]) => {
    const now = after.points.get(id) ?? { x: Infinity, y: Infinity };
    return Math.hypot(now.x - x, now.y - y);
  });
  return { ms: after.ms, anew: anew.ms, moved: Math.max(...moved) };
}

Object.assign(globalThis, {
  ours: {
    makeNetwork,
    openWhole: (network: BenchNetwork) => openWhole(pictureOf(network)),
    painted,
    prepare: (network: BenchNetwork) => {
      const picture = pictureOf(network);
      return () => open(picture);
    },
    lay,
    expand,
    timeToPaint,
    timeToWhole: (network: BenchNetwork) => timeToWhole(pictureOf(network)),
    countFrames,
    longestTask,
  },
});
