import { setImmediate } from "node:timers/promises";

import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";

import {
  type Job,
  type JobEvent,
  makeWorkers,
  type Workers,
  type WorkersSize,
} from "../../../server/background/workers.ts";

const file = new URL("../../support/counting.worker.ts", import.meta.url);

const counter = () => new Int32Array(new SharedArrayBuffer(4));

const job = (name: string, input: unknown): Job<number> => ({
  file,
  name,
  input,
  parse: (raw) => z.number().parse(raw),
});

const never = new AbortController().signal;

/** Resolves when the thread has begun to count. */
const begun = async (shared: Int32Array): Promise<void> => {
  while (Atomics.load(shared, 0) === 0) await setImmediate();
};

const open: Workers[] = [];
const start = (size: WorkersSize) => {
  const events: JobEvent[] = [];
  const workers = makeWorkers(size, (event) => events.push(event));
  open.push(workers);
  return { workers, events };
};

afterEach(async () => {
  await Promise.all(open.splice(0).map((workers) => workers.close()));
});

describe("work in a thread of its own", () => {
  it("takes buffers over instead of copying them, and answers", async () => {
    const { workers } = start({ threads: 1, waiting: 0 });
    const numbers = Int32Array.of(1, 2, 39);
    const answer = workers.run(
      { ...job("sum", numbers), moved: [numbers.buffer] },
      never,
    );
    expect(numbers).toHaveLength(0);
    expect(await answer).toBe(42);
  });

  it("is ended in the middle when its asker goes away, and whoever waits is served", async () => {
    const { workers, events } = start({ threads: 1, waiting: 1 });
    const shared = counter();
    const leaving = new AbortController();
    const endless = workers.run(job("countForEver", shared), leaving.signal);
    const after = workers.run(job("countOnce", counter()), never);
    await begun(shared);
    leaving.abort(new Error("gone"));
    await expect(endless).rejects.toThrow("gone");
    expect(await after).toBe(1);
    const reached = shared[0];
    // Another job passes through the only thread meanwhile: nobody counts any more.
    expect(await workers.run(job("countOnce", counter()), never)).toBe(1);
    expect(shared[0]).toBe(reached);
    expect(events.map(({ what }) => what)).toEqual([
      "taken",
      "taken",
      "stopped",
      "done",
      "taken",
      "done",
    ]);
  });

  it("tells how far it is by its ticket, as long as it is worked on", async () => {
    const { workers } = start({ threads: 1, waiting: 0 });
    const shared = counter();
    const told = workers.run(
      {
        file,
        name: "tellHalf",
        input: shared,
        ticket: "mine",
        parse: (raw) => z.string().parse(raw),
      },
      never,
    );
    expect(workers.shareDone("mine")).toBe(0);
    expect(workers.shareDone("another")).toBeUndefined();
    while (workers.shareDone("mine") !== 0.5) await setImmediate();
    Atomics.store(shared, 0, 1);
    Atomics.notify(shared, 0);
    expect(await told).toBe("done");
    expect(workers.shareDone("mine")).toBeUndefined();
  });

  it("leaves the line when its asker goes away before its turn", async () => {
    const { workers } = start({ threads: 1, waiting: 1 });
    const leaving = new AbortController();
    const waiting = new AbortController();
    const busy = workers.run(job("countForEver", counter()), leaving.signal);
    const line = workers.run(job("countOnce", counter()), waiting.signal);
    expect(workers.run(job("countOnce", counter()), never)).toBeUndefined();
    waiting.abort();
    await expect(line).rejects.toThrow("abort");
    const next = workers.run(job("countOnce", counter()), never);
    leaving.abort();
    await expect(busy).rejects.toThrow("abort");
    expect(await next).toBe(1);
  });

  it("is refused when the line is full, and begun again when there is room", async () => {
    const { workers, events } = start({ threads: 1, waiting: 0 });
    const leaving = new AbortController();
    const busy = workers.run(job("countForEver", counter()), leaving.signal);
    expect(workers.run(job("countOnce", counter()), never)).toBeUndefined();
    expect(events.at(-1)).toEqual({ job: "countOnce", what: "refused" });
    leaving.abort();
    await expect(busy).rejects.toThrow("abort");
    expect(await workers.run(job("countOnce", counter()), never)).toBe(1);
  });

  it("is not begun for somebody who is gone already", async () => {
    const { workers, events } = start({ threads: 1, waiting: 0 });
    const shared = counter();
    await expect(
      workers.run(job("countOnce", shared), AbortSignal.abort()),
    ).rejects.toThrow("abort");
    expect(shared[0]).toBe(0);
    expect(events.map(({ what }) => what)).toEqual(["taken", "stopped"]);
  });

  it("tells a mistake of its own as it is", async () => {
    const { workers } = start({ threads: 1, waiting: 0 });
    await expect(workers.run(job("fail", null), never)).rejects.toThrow(
      "a mistake in the thread",
    );
  });
});
