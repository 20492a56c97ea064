import { z } from "zod";

import type { Means } from "../compile/later.ts";
import { doInThread } from "../compile/long-work.ts";
import type { ClusterJob } from "./cluster-lives.ts";
import type { SimilarJob, TypicalJob } from "./compare-lives.ts";
import type { SequenceJob } from "./job.ts";

/** The longest that one set of lives is worked on, waiting for a thread included. */
const patienceMs = 120_000;

const file = new URL("sequences.worker.ts", import.meta.url);

const ints = z.instanceof(Int32Array);
const floats = z.instanceof(Float64Array);

const difference = z.object({
  channel: z.int(),
  from: z.int(),
  to: z.int(),
  state: z.int(),
  otherState: z.int(),
  sharing: z.number(),
});
/** Where two lives differ: positions and states by number. */
export type Differing = z.infer<typeof difference>;

const similarAnswer = z.array(
  z.object({
    life: z.int(),
    distance: z.number(),
    agreement: z.number(),
    differences: z.array(difference),
  }),
);
export type Similar = z.infer<typeof similarAnswer>;

const typicalLife = z.object({
  life: z.int(),
  meanDistance: z.number(),
  common: z.number(),
  differences: z.array(difference),
});

const typicalAnswer = z.object({
  medoid: z.int(),
  meanDistance: z.number(),
  most: z.array(typicalLife),
  least: z.array(typicalLife),
});
export type Typical = z.infer<typeof typicalAnswer>;

const clustersAnswer = z.object({
  distinct: z.int(),
  of: ints,
  silhouettes: floats,
  clusters: z.array(
    z.object({
      members: ints,
      medoid: z.int(),
      toMedoid: floats,
      chosen: z.array(
        z.object({
          number: z.int(),
          stands: z.int(),
          near: z.int(),
          meanDistance: z.number(),
        }),
      ),
      coverage: z.number(),
      radius: z.number(),
    }),
  ),
  qualities: z.array(
    z.object({
      clusters: z.int(),
      silhouette: z.number(),
      pointBiserial: z.number(),
      hubertGamma: z.number(),
      hubertC: z.number(),
      calinskiHarabasz: z.number(),
      explained: z.number(),
    }),
  ),
  tree: z
    .object({
      one: ints,
      other: ints,
      height: floats,
      size: ints,
      order: ints,
    })
    .nullable(),
});
export type Clusters = z.infer<typeof clustersAnswer>;
export type JoinColumns = NonNullable<Clusters["tree"]>;

/** What whoever asked may ask after, and the threads. */
export type Asking = {
  readonly means: Means;
  readonly ticket: string | undefined;
};

const inThread = <T>(
  name: string,
  input: SequenceJob,
  parse: (raw: unknown) => T,
  { means, ticket }: Asking,
): Promise<T> => {
  const count = input.channels[0]?.sequences.count ?? 0;
  return doInThread(
    { file, name, input, parse, ticket },
    {
      patienceMs,
      what: `Comparing ${count.toLocaleString("en")} lives`,
      waiting: "sets of lives are being compared",
      less: "a narrower filter, fewer channels, a shorter time",
    },
    means,
  );
};

/** The lives nearest to one. Refuses as `doInThread` does, after two minutes. */
export const askSimilar = (job: SimilarJob, asking: Asking): Promise<Similar> =>
  inThread("findSimilar", job, (raw) => similarAnswer.parse(raw), asking);

/** The most and the least typical lives. Refuses as `doInThread` does, after two minutes. */
export const askTypical = (job: TypicalJob, asking: Asking): Promise<Typical> =>
  inThread("findTypical", job, (raw) => typicalAnswer.parse(raw), asking);

/** Clusters of lives. Refuses as `doInThread` does, after two minutes. */
export const askClusters = (
  job: ClusterJob,
  asking: Asking,
): Promise<Clusters> =>
  inThread("clusterLives", job, (raw) => clustersAnswer.parse(raw), asking);

/** The distances of all pairs, the upper triangle row by row. Refuses as `doInThread` does, after two minutes. */
export const askDistances = (
  job: SequenceJob,
  asking: Asking,
): Promise<Float64Array> =>
  inThread("listDistances", job, (raw) => floats.parse(raw), asking);
