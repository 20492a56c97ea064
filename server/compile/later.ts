import type { Workers } from "../background/workers.ts";

/** What work beside the statement may use: the threads, and the signal that its asker went away. */
export type Means = {
  readonly workers: Workers;
  readonly signal: AbortSignal;
};

/**
 * The value of a root field that is worked out after the statement has brought its row, beside the thread that answers: its piece's
 * `shape` gives one of these instead of the value. Fields below are read from what `work` gives, as always.
 */
export class Later {
  readonly work: (means: Means) => Promise<unknown>;

  constructor(work: (means: Means) => Promise<unknown>) {
    this.work = work;
  }
}
