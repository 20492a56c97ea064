/** How many requests are answered at once, and how many may wait for their turn. */
export type QueueSize = { readonly running: number; readonly waiting: number };

/** A line of requests that never grows beyond its size. */
export type Queue = {
  /** Does the work when its turn comes; undefined, and the work is not begun, when the line is full. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T> | undefined;
};

/** An empty line. More at once would only share the same few cores, and more waiting would wait longer than anybody does. */
export const makeQueue = ({ running, waiting }: QueueSize): Queue => {
  let atWork = 0;
  const line: (() => void)[] = [];
  const turn = async (): Promise<void> => {
    if (atWork < running) {
      atWork += 1;
      return;
    }
    // Whoever leaves hands its place on.
    await new Promise<void>((resolve) => line.push(resolve));
  };
  const leave = (): void => {
    const next = line.shift();
    if (next === undefined) atWork -= 1;
    else next();
  };
  return {
    run: (work) => {
      if (atWork >= running && line.length >= waiting) return undefined;
      return turn().then(work).finally(leave);
    },
  };
};
