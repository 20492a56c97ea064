import type { Job } from "../background/workers.ts";
import { timedOut, tooCostly, unavailable } from "../http/errors.ts";
import type { Means } from "./later.ts";

/** What is said of a job that cannot be done, and how long it may take. */
export type Bounds = {
  /** The longest that it is worked on, waiting for a thread included, in milliseconds. */
  readonly patienceMs: number;
  /** What the work is, as a subject: `Measuring 2,000 things`. */
  readonly what: string;
  /** What waits when too many wait: `networks are being measured`. */
  readonly waiting: string;
  /** How to ask for less. */
  readonly less: string;
};

const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;

/**
 * Has a thread do a job. Refuses with `UNAVAILABLE` when too many wait or whoever asked went away, with `TIMED_OUT` when it takes
 * longer than it may, with `TOO_COSTLY` when the thread needs more memory than it may.
 */
export const doInThread = async <T>(
  job: Job<T>,
  { patienceMs, what, waiting, less }: Bounds,
  { workers, signal }: Means,
): Promise<T> => {
  const late = AbortSignal.timeout(patienceMs);
  const work = workers.run(job, AbortSignal.any([signal, late]));
  if (work === undefined)
    throw unavailable(`Too many ${waiting} at once. Try again in a moment.`);
  try {
    return await work;
  } catch (error) {
    if (signal.aborted)
      throw unavailable("Whoever asked went away before there was an answer.");
    if (late.aborted)
      throw timedOut(
        `${what} took longer than ${patienceMs / 1000} seconds and was stopped. Ask for less: ${less}.`,
      );
    if (codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY")
      throw tooCostly(
        `${what} needs more memory than is allowed. Ask for less: ${less}.`,
      );
    throw error;
  }
};
