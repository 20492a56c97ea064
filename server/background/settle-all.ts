/** Waits until all are through, also when one fails: then throws what the first of them threw, and nothing goes on behind. */
export async function settleAll(
  all: readonly Promise<unknown>[],
): Promise<void> {
  for (const one of await Promise.allSettled(all))
    if (one.status === "rejected") throw one.reason;
}
