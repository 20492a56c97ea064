import type { Bench } from "./kit/bench.ts";
import { compareAnyThroughput } from "./kit/compare.ts";
import { askingGraphQL } from "./kit/load.ts";
import { personPage } from "./person-page.ts";

/** The pages of many people asked again and again, with the answers kept and with none. */
export const repeatBench: Bench = {
  name: "repeat",
  what: "pages of people asked again, when nothing changed; 32 clients",
  against: "the same pages, each worked out anew",
  isUsual: true,
  measure: async ({ server, store, effort }) => {
    const variables = store.cards.map((id) => ({ id }));
    const keeping = await server("ours-keeping");
    const anew = await server("ours");
    return [
      await compareAnyThroughput(
        {
          asking: askingGraphQL("repeat views", keeping.address, personPage),
          variables,
        },
        {
          asking: askingGraphQL("first views", anew.address, personPage),
          variables,
        },
        {
          what: "32 clients",
          effort,
          goal: { of: "ratio", bound: "at least", value: 20 },
        },
      ),
    ];
  },
};
