import { onRings, type Point } from "../graph/rings.ts";
import type { ForceJob } from "./force.ts";

type Points = ReadonlyMap<string, Point>;

/** Lays networks out beside the page, so that it never stands still. */
export type ForceWorker = {
  /** Places for everyone of the job. Where there is no worker to be had: on rings. */
  readonly lay: (job: ForceJob) => Promise<Points>;
  readonly close: () => void;
};

/** Opens the worker with the first job and keeps it, since starting one takes longer than placing a few; a job that is not wanted any more is ended with it. */
export function openForceWorker(): ForceWorker {
  let worker: Worker | undefined;
  let isBusy = false;
  const close = () => {
    worker?.terminate();
    worker = undefined;
    isBusy = false;
  };
  const start = () =>
    new Worker(new URL("./force.worker.ts", import.meta.url), {
      type: "module",
    });
  return {
    lay(job) {
      if (isBusy) close();
      const asked = worker ?? start();
      worker = asked;
      isBusy = true;
      return new Promise((resolve) => {
        const end = (points: Points) => {
          if (worker === asked) isBusy = false;
          resolve(points);
        };
        asked.onmessage = ({ data }: MessageEvent<Points>) => end(data);
        asked.onerror = () => {
          end(onRings(job.graph, job.centre));
          if (worker === asked) close();
        };
        asked.postMessage(job);
      });
    },
    close,
  };
}
