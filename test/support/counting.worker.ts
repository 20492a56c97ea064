/** Counts up in shared memory until its thread is ended. */
export const countForEver = (shared: Int32Array): never => {
  for (;;) Atomics.add(shared, 0, 1);
};

/** Counts up once, and answers what it was given. */
export const countOnce = (shared: Int32Array): number =>
  Atomics.add(shared, 0, 1) + 1;

/** Sums numbers that were handed over. */
export const sum = (numbers: Int32Array): number =>
  numbers.reduce((total, each) => total + each, 0);

/** Fails. */
export const fail = (): never => {
  throw new Error("a mistake in the thread");
};

/** Tells that it is half done, and then waits until it is let go on. */
export const tellHalf = (
  shared: Int32Array,
  report: (share: number) => void,
): string => {
  report(0.5);
  Atomics.wait(shared, 0, 0);
  return "done";
};
