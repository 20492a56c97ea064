import { startApp } from "../support/app.ts";
import { operations } from "../support/operations.ts";
import { egoQuery } from "./ego-network.ts";
import type { Bench } from "./kit/bench.ts";
import { askingGraphQL, askText } from "./kit/load.ts";
import { personPage } from "./person-page.ts";

/** How many statements each operation takes, counted. */
export const statementsBench: Bench = {
  name: "statements",
  what: "statements that an operation takes: the measured questions, and every operation that the tests ask",
  against: "nothing",
  isUsual: true,
  measure: async ({ store }) => {
    const app = await startApp(store.access);
    try {
      const [id] = store.people;
      const asked = [
        ...[personPage, egoQuery(3)].map((query) => ({
          query,
          variables: { id },
        })),
        ...operations,
      ];
      let refused = 0;
      for (const { query, variables = {} } of asked)
        await askText(
          askingGraphQL("ours", app.address, query),
          variables,
        ).catch((error: unknown) => {
          // What is meant for the shipped layers may be more than is compared at once here.
          if (!String(error).includes("TOO_COSTLY")) throw error;
          refused += 1;
        });
      const counts = app
        .log()
        .flatMap(({ statements }) =>
          typeof statements === "number" ? [statements] : [],
        );
      return [
        {
          what: `most of ${String(counts.length)} operations`,
          unit: "statements",
          ours: Math.max(...counts),
          goal: { of: "ours", bound: "at most", value: 2 },
          remark: `one, and a second where something is searched; ${String(refused)} operations were refused as too large for this store`,
        },
      ];
    } finally {
      await app.close();
    }
  },
};
