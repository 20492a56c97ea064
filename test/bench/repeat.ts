import type { Bench } from "./kit/bench.ts";
import { compareAnyThroughput } from "./kit/compare.ts";
import { askingGraphQL } from "./kit/load.ts";
import { personPage } from "./person-page.ts";

/** The page of one person again and again against the pages of many. */
export const repeatBench: Bench = {
  name: "repeat",
  what: "the same page asked again, when nothing changed; 32 clients",
  against: "pages of different people",
  isUsual: true,
  measure: async ({ server, store, effort }) => {
    const { address } = await server("ours");
    const asking = askingGraphQL("ours", address, personPage);
    const found = await compareAnyThroughput(
      { asking, variables: store.cards.slice(0, 1).map((id) => ({ id })) },
      {
        asking: { ...asking, name: "first views" },
        variables: store.cards.map((id) => ({ id })),
      },
      {
        what: "32 clients",
        effort,
        goal: { of: "ratio", bound: "at least", value: 20 },
      },
    );
    return [
      {
        ...found,
        remark:
          "Answers are not kept: another process may write to the database at any time, so only the database knows whether an answer still holds, and a journey to it costs most of what the answer costs.",
      },
    ];
  },
};
