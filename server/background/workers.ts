import { availableParallelism } from "node:os";
import { MessageChannel } from "node:worker_threads";

import { Tinypool } from "tinypool";

/** Work for a thread of its own: which file, which of its functions, what it is given. */
export type Job<T> = {
  /** A TypeScript or JavaScript file; it is loaded once in each thread. */
  readonly file: URL;
  /** The name of the exported function that takes `input`. */
  readonly name: string;
  /** Copied to the thread, but for the buffers in `moved`, which are handed over and are empty here afterwards. */
  readonly input: unknown;
  readonly moved?: readonly ArrayBuffer[];
  /** By which whoever asked may ask how far it is. */
  readonly ticket?: string | undefined;
  /** Reads what the thread answers. */
  readonly parse: (raw: unknown) => T;
};

/** What became of a job: told as it happens. */
export type JobEvent = {
  readonly job: string;
  readonly what: "taken" | "done" | "stopped" | "failed" | "refused";
};

/** How many threads there are at most, and how many jobs may wait for one. */
export type WorkersSize = {
  readonly threads: number;
  readonly waiting: number;
};

/** Threads that work beside the one that answers requests. */
export type Workers = {
  /**
   * Does a job. Undefined, and nothing is begun, when the line is full. When the signal aborts, the thread is ended in the
   * middle of its work (or the job leaves the line), and the promise rejects with the signal's reason.
   */
  readonly run: <T>(job: Job<T>, signal: AbortSignal) => Promise<T> | undefined;
  /** Which share of the job with a ticket is done, from 0 (it waits, or has begun) to 1; undefined when there is no such job. */
  readonly shareDone: (ticket: string) => number | undefined;
  /** Ends every thread. */
  readonly close: () => Promise<void>;
};

/** One thread is left to answer requests and one to the database; each may hold some 100 MiB. */
export const usualWorkers: WorkersSize = {
  threads: Math.max(1, Math.min(2, availableParallelism() - 1)),
  waiting: 8,
};

/** A thread that needs more memory is ended, alone; the server goes on. */
const mostMegabytes = 512;

const openPool = (threads: number): Tinypool =>
  new Tinypool({
    // As many always as at most: a thread that was ended in its work is then replaced for whoever waits.
    minThreads: threads,
    maxThreads: threads,
    filename: new URL("thread.mjs", import.meta.url).href,
    name: "run",
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });

/**
 * Threads for long work, started with the first job.
 * @param note called as jobs come and go
 */
export const makeWorkers = (
  { threads, waiting }: WorkersSize,
  note: (event: JobEvent) => void = () => undefined,
): Workers => {
  let pool: Tinypool | undefined;
  let inHand = 0;
  const shares = new Map<string, number>();

  /** A port through which the thread tells how far it is; none without a ticket. */
  const listen = (ticket: string | undefined) => {
    if (ticket === undefined) return undefined;
    const { port1, port2 } = new MessageChannel();
    shares.set(ticket, 0);
    port1.on("message", (share) => shares.set(ticket, Number(share)));
    port1.unref();
    const close = () => {
      port1.close();
      shares.delete(ticket);
    };
    return { port: port2, close };
  };

  const work = async <T>(job: Job<T>, signal: AbortSignal): Promise<T> => {
    const told = (what: JobEvent["what"]) => note({ job: job.name, what });
    told("taken");
    const heard = listen(job.ticket);
    try {
      signal.throwIfAborted();
      pool ??= openPool(threads);
      const { file, name, input, moved = [] } = job;
      const port = heard?.port;
      const task = { file: file.href, name, input, port };
      const transferList = port === undefined ? [...moved] : [...moved, port];
      const raw: unknown = await pool.run(task, { signal, transferList });
      const answer = job.parse(raw);
      told("done");
      return answer;
    } catch (error) {
      told(signal.aborted ? "stopped" : "failed");
      throw signal.aborted ? signal.reason : error;
    } finally {
      heard?.close();
      inHand -= 1;
    }
  };

  return {
    run: (job, signal) => {
      if (inHand >= threads + waiting) {
        note({ job: job.name, what: "refused" });
        return undefined;
      }
      inHand += 1;
      return work(job, signal);
    },
    shareDone: (ticket) => shares.get(ticket),
    close: async () => {
      await pool?.destroy();
      pool = undefined;
    },
  };
};
