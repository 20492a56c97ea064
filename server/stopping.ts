/** How long requests in flight may take, in ms: Ctrl-C is to be quick, a system that stops us gives time. */
const patience = { SIGINT: 1500, SIGHUP: 1500, SIGTERM: 10_000 } as const;

/** A Ctrl-C may arrive three times at once: from the terminal, from npm and from setup.mjs. */
const sameWishMs = 1000;

/** The wish that this process stop, and how it came. */
export type Stopping = {
  /** Aborted by the first wish. */
  readonly signal: AbortSignal;
  readonly whenStopped: Promise<void>;
  /** How long requests in flight may still take. */
  patienceMs(): number;
  /** The work's result, or a rejection as soon as the wish comes; the work is then left to fail by itself. */
  unlessStopped<T>(work: Promise<T>): Promise<T>;
};

/** Turns signals, and the death of the process that started us, into one orderly stop. A second Ctrl-C ends at once. */
export function heedSignals(): Stopping {
  const controller = new AbortController();
  const { signal } = controller;
  let given: number = patience.SIGINT;
  let firstAt: number | undefined;
  const stop = (patienceMs: number) => {
    if (firstAt !== undefined && Date.now() - firstAt > sameWishMs) {
      process.exit(130);
    }
    if (firstAt === undefined) given = patienceMs;
    firstAt ??= Date.now();
    controller.abort();
  };
  for (const name of ["SIGINT", "SIGHUP", "SIGTERM"] as const) {
    process.on(name, () => stop(patience[name]));
  }
  // setup.mjs keeps a channel to us open; when it is killed there is nobody else to stop us.
  process.on("disconnect", () => stop(patience.SIGHUP));
  const whenStopped = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  return {
    signal,
    whenStopped,
    patienceMs: () => given,
    unlessStopped: (work) =>
      Promise.race([
        work,
        whenStopped.then(() => Promise.reject(signal.reason)),
      ]),
  };
}
