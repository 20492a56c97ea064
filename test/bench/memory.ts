import { egoQuery } from "./ego-network.ts";
import type { Bench } from "./kit/bench.ts";
import { askingGraphQL, throughput } from "./kit/load.ts";
import { personPage } from "./person-page.ts";

const mebibytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

/** What the server's process holds after work on the whole store. */
export const memoryBench: Bench = {
  name: "memory",
  what: "the server's process after pages and networks of up to 2,000 members for 32 clients",
  against: "nothing",
  isUsual: true,
  measure: async ({ freshServer, store, effort, say }) => {
    const { address, memory } = await freshServer("ours");
    const variables = store.people.map((id) => ({ id }));
    const questions = [personPage, egoQuery(2), egoQuery(3)];
    for (const [index, query] of questions.entries()) {
      say(`${String(index + 1)} of ${String(questions.length)} questions`);
      await throughput(
        askingGraphQL("ours", address, query),
        variables,
        effort.seconds * 2,
      );
    }
    const { held, most } = await memory();
    return [
      {
        what: "most held",
        unit: "MiB",
        ours: mebibytes(most),
        goal: { of: "ours", bound: "at most", value: 512 },
      },
      { what: "held afterwards", unit: "MiB", ours: mebibytes(held) },
    ];
  },
};
