import { performance } from "node:perf_hooks";

import { makeWorkers, usualWorkers } from "../../server/background/workers.ts";
import {
  askClusters,
  type Asking,
} from "../../server/sequence-analysis/analyse.ts";
import type { ClusterMethod } from "../../server/sequence-analysis/cluster-lives.ts";
import type { MeasureName } from "../../server/sequence-analysis/job.ts";
import {
  type Sequences,
  sequencesOf,
} from "../../server/sequence-analysis/sequences.ts";
import type { Bench, Finding } from "./kit/bench.ts";
import { rounded } from "./kit/figures.ts";

const size = { lives: 2_000, months: 60, states: 12 } as const;

/** Numbers from 0 to 1, always the same (mulberry32). */
const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Lives of which no two are alike and none share their beginnings: the dearest that can be asked. */
const inventLives = (): Sequences => {
  const random = seeded(1943);
  const any = () => Math.floor(random() * size.states);
  return sequencesOf(
    Array.from({ length: size.lives }, () => {
      let state = any();
      return Array.from({ length: size.months }, () => {
        if (random() < 0.1) state = any();
        return state;
      });
    }),
    size.states,
  );
};

const mebibytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

/**
 * Runs work and tells the seconds of a processor that it takes, which others on the machine hardly change, those that passed, and how
 * much more memory the process held meanwhile.
 */
const watch = async (work: () => Promise<unknown>) => {
  const before = process.memoryUsage().rss;
  let most = before;
  const watching = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 50);
  const start = performance.now();
  const cpuBefore = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(cpuBefore);
  const passed = (performance.now() - start) / 1000;
  clearInterval(watching);
  return {
    seconds: (user + system) / 1e6,
    passed,
    held: mebibytes(most - before),
  };
};

const asked: readonly (readonly [MeasureName, ClusterMethod])[] = [
  ["HAMMING", "WARD"],
  ["DYNAMIC_HAMMING", "AVERAGE"],
  ["LCS", "WARD"],
  ["OM_RATES", "WARD"],
  ["OM_RATES", "MEDOIDS"],
];

/** Distances and clusters of as many lives as are compared at once, as the server works them out. */
export const distancesBench: Bench = {
  name: "distances",
  what: "distances, six clusters, and judging 2 to 10 clusters, of 2,000 lives of 60 months, all different, in one thread",
  against: "nothing",
  isUsual: false,
  measure: async ({ say }) => {
    const sequences = inventLives();
    const workers = makeWorkers(usualWorkers);
    const asking: Asking = {
      means: { workers, signal: new AbortController().signal },
      ticket: undefined,
    };
    const findings: Finding[] = [];
    for (const [measure, method] of asked) {
      say(`${measure}, ${method}`);
      const { seconds, passed, held } = await watch(() =>
        askClusters(
          {
            channels: [{ sequences, missing: 0 }],
            measure,
            norm: "NONE",
            indel: null,
            method,
            clusters: 6,
            judgedTo: 10,
            coverage: 0.25,
          },
          asking,
        ),
      );
      findings.push({
        what: `${measure}, ${method}`,
        unit: "s of a processor",
        ours: rounded(seconds),
        goal: { of: "ours", bound: "at most", value: 60 },
        remark: `${passed.toFixed(0)} s passed; ${String(held)} MiB more than before`,
      });
    }
    await workers.close();
    return findings;
  },
};
