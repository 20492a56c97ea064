import type { ForceJob } from "./force.ts";
import { layParts } from "./force-parts.ts";

/** A job as it is sent to the worker, with its number. */
export type SentJob = { readonly number: number; readonly job: ForceJob };

addEventListener("message", ({ data }: MessageEvent<SentJob>) => {
  postMessage({ number: data.number, points: layParts(data.job) });
});
