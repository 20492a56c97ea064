import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";

import {
  type Job,
  type JobEvent,
  makeWorkers,
  type Workers,
} from "../../server/background/workers.ts";
import { migrate } from "../../server/database/migrations/migrate.ts";
import { startApp, type TestApp } from "../support/app.ts";

const question = JSON.stringify({
  query: '{ networkMeasures(scope: { among: ["person/nobody"] }) { size } }',
});

/** A job that never ends of itself. */
const endless = (): Job<number> => ({
  file: new URL("../support/counting.worker.ts", import.meta.url),
  name: "countForEver",
  input: new Int32Array(new SharedArrayBuffer(4)),
  parse: (raw) => z.number().parse(raw),
});

describe("measuring, when the threads are busy", () => {
  let app: TestApp;
  let workers: Workers;
  let heard: (event: JobEvent) => void = () => undefined;

  beforeAll(async () => {
    workers = makeWorkers({ threads: 1, waiting: 1 }, (event) => heard(event));
    // The same is asked several times, and a kept answer would need no thread.
    app = await startApp(inject("neo4j"), { workers, keepsAnswers: false });
    await migrate(app.database, { log: () => undefined });
  });
  afterAll(() => app.close());

  const post = (signal: AbortSignal | null = null) =>
    fetch(`${app.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: question,
      signal,
    });

  /** Resolves when something becomes of a job of measuring. */
  const becomes = (what: JobEvent["what"]): Promise<void> =>
    new Promise((resolve) => {
      heard = (event) => {
        if (event.job === "measure" && event.what === what) resolve();
      };
    });

  /** Keeps the thread busy until it is told to stop. */
  const occupy = () => {
    const control = new AbortController();
    const ended = workers.run(endless(), control.signal);
    return async () => {
      control.abort();
      await expect(ended).rejects.toThrow("abort");
    };
  };

  it("is refused with 503 and when to come back, and answered when there is room again", async () => {
    const release = [occupy(), occupy()];
    const refused = await post();
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(await refused.json()).toMatchObject({
      data: null,
      errors: [
        {
          message: expect.stringContaining("Too many networks"),
          extensions: { code: "UNAVAILABLE" },
        },
      ],
    });
    for (const free of release) await free();
    const answered = await post();
    expect(answered.status).toBe(200);
    expect(await answered.json()).toEqual({
      data: { networkMeasures: { size: 0 } },
    });
  });

  it("gives its place away when its asker hangs up", async () => {
    const release = occupy();
    const taken = becomes("taken");
    const hangUp = new AbortController();
    const asked = post(hangUp.signal);
    await taken;
    const stopped = becomes("stopped");
    hangUp.abort();
    await expect(asked).rejects.toThrow("abort");
    await stopped;
    await expect
      .poll(() => app.log().map(({ event }) => event))
      .toContain("left");
    expect(app.log().map(({ level }) => level)).not.toContain("error");
    // The one place to wait in is free again.
    const next = becomes("taken");
    const answer = post();
    await next;
    await release();
    expect((await answer).status).toBe(200);
  });
});
