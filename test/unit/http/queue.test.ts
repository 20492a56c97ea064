import { describe, expect, it } from "vitest";

import { makeQueue } from "../../../server/http/queue.ts";

/** Work that ends when it is told to. */
const slow = () => {
  let end: (value: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  let isBegun = false;
  const work = () => {
    isBegun = true;
    return ended;
  };
  return { work, end, isBegun: () => isBegun };
};

describe("the line of requests", () => {
  it("begins as many as may run, lets so many wait, and turns the next away", async () => {
    const queue = makeQueue({ running: 1, waiting: 1 });
    const [first, second, third] = [slow(), slow(), slow()];
    const [one, two] = [queue.run(first.work), queue.run(second.work)];
    expect(queue.run(third.work)).toBeUndefined();
    first.end("first");
    expect(await one).toBe("first");
    second.end("second");
    expect(await two).toBe("second");
    expect([second.isBegun(), third.isBegun()]).toEqual([true, false]);
  });

  it("gives the place of one that failed to the next", async () => {
    const queue = makeQueue({ running: 1, waiting: 1 });
    const failed = queue.run(() => Promise.reject(new Error("broken")));
    const next = queue.run(() => Promise.resolve("next"));
    await expect(failed).rejects.toThrow("broken");
    expect(await next).toBe("next");
    expect(await queue.run(() => Promise.resolve("later"))).toBe("later");
  });
});
