import { z } from "zod";

import type { Means } from "../compile/later.ts";
import { doInThread } from "../compile/long-work.ts";
import type { TieColumns } from "./analysis/graph.ts";

/** The longest that one network is worked on, waiting for a thread included. */
const patienceMs = 30_000;

/** Worlds that are looked at when there are more than that: at most, and at least where a network is large. */
const mostWorlds = 100;
const fewestWorlds = 10;

/** Steps along ties that all worlds together may take: some seconds of one processor. */
const mostSteps = 4e8;

/**
 * How many possible worlds to look at: fewer in a large network, always the same for networks of the same size. All shortest paths of
 * one world take a search from each thing over all ties.
 */
export const worldsFor = ({ things, from }: TieColumns): number => {
  const steps = Math.max(1, things * (things + 2 * from.length));
  const affordable = Math.floor(mostSteps / steps);
  return Math.min(mostWorlds, Math.max(fewestWorlds, affordable));
};

const file = new URL("analysis/analysis.worker.ts", import.meta.url);

const ranged = z.object({
  value: z.instanceof(Float64Array),
  low: z.instanceof(Float64Array),
  high: z.instanceof(Float64Array),
});
/** One measure, by number. */
export type Ranged = z.infer<typeof ranged>;

const ints = z.instanceof(Int32Array);
const bytes = z.instanceof(Uint8Array);

const worlds = z.object({
  count: z.int(),
  exhaustive: z.boolean(),
  seed: z.int(),
  doubtful: z.int(),
});

/** What the thread's `measure` answers. */
export const measuredAnswer = z.object({
  worlds,
  things: z.object({
    degree: ranged,
    strength: ranged,
    betweenness: ranged,
    closeness: ranged,
    pageRank: ranged,
    core: ranged,
    reach: ranged,
  }),
  component: ints,
  articulation: bytes,
  whole: z.object({
    density: ranged,
    components: ranged,
    largest: ranged,
    diameter: ranged,
    transitivity: ranged,
  }),
  pairs: z.object({
    one: ints,
    other: ints,
    ofTie: ints,
    certain: bytes,
    bridge: bytes,
  }),
});

/** What the thread's `divide` answers. */
export const dividedAnswer = z.object({
  worlds,
  of: ints,
  modularity: ranged,
  agreement: z.object({ mean: z.number(), least: z.number() }),
  together: z.instanceof(Float64Array),
  pairs: z.object({ one: ints, other: ints }),
});

const buffersOf = (columns: TieColumns): readonly ArrayBuffer[] =>
  [columns.from, columns.to, columns.doubtful, columns.claims]
    .map(({ buffer }) => buffer)
    .filter((buffer) => buffer instanceof ArrayBuffer);

/**
 * Has a thread work on a network; its columns are handed over and are empty afterwards. Refuses with `UNAVAILABLE` when too many
 * networks wait, with `TIMED_OUT` after thirty seconds, with `TOO_COSTLY` when the thread needs more memory than it may.
 */
export const analyse = <T>(
  name: "measure" | "divide",
  job: TieColumns & { readonly resolution?: number },
  parse: (raw: unknown) => T,
  means: Means,
): Promise<T> =>
  doInThread(
    {
      file,
      name,
      input: { ...job, mostWorlds: worldsFor(job) },
      moved: buffersOf(job),
      parse,
    },
    {
      patienceMs,
      what: `Measuring ${job.things.toLocaleString("en")} things`,
      waiting: "networks are being measured",
      less: "a smaller budget, fewer kinds, a shorter period",
    },
    means,
  );
