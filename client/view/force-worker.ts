import { onRings, type Point } from "../graph/rings.ts";
import type { ForceJob } from "./force.ts";
import type { SentJob } from "./force.worker.ts";

type Points = ReadonlyMap<string, Point>;

/** Lays networks out beside the page, so that it never stands still. */
export type ForceWorker = {
  /** Places for everyone of the job. Where there is no worker to be had: on rings. */
  readonly lay: (job: ForceJob) => Promise<Points>;
  readonly close: () => void;
};

/** Opens the worker with the first job; a job that is not wanted any more is ended with it. */
export function openForceWorker(): ForceWorker {
  let worker: Worker | undefined;
  let number = 0;
  const close = () => {
    worker?.terminate();
    worker = undefined;
  };
  return {
    lay(job) {
      close();
      number += 1;
      const mine = number;
      const started = new Worker(
        new URL("./force.worker.ts", import.meta.url),
        { type: "module" },
      );
      worker = started;
      return new Promise((resolve) => {
        started.addEventListener(
          "message",
          ({ data }: MessageEvent<{ number: number; points: Points }>) => {
            if (data.number !== mine) return;
            resolve(data.points);
            if (worker === started) close();
          },
        );
        started.addEventListener("error", () =>
          resolve(onRings(job.graph, job.centre)),
        );
        const sent: SentJob = { number: mine, job };
        started.postMessage(sent);
      });
    },
    close,
  };
}
