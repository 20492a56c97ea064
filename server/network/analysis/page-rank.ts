import { degreeOf, type Graph } from "./graph.ts";

/** With this probability a walker goes on along a tie, else starts anew anywhere: Brin & Page 1998. */
const goingOn = 0.85;
const mostRounds = 200;
/** The change of all together below which nothing is expected any more. */
const tolerance = 1e-10;

/** Where a walker who goes along ties at random is found, in the long run: the shares of all things sum to 1. */
export const pageRankOf = (graph: Graph): Float64Array => {
  const { things, starts, ends } = graph;
  const degrees = Int32Array.from({ length: things }, (_, thing) =>
    degreeOf(graph, thing),
  );
  let ranks = new Float64Array(things).fill(1 / things);
  for (let round = 0; round < mostRounds; round += 1) {
    // Whoever stands where no tie leads on starts anew anywhere.
    const stranded = ranks.reduce(
      (sum, rank, thing) => (degrees[thing] === 0 ? sum + rank : sum),
      0,
    );
    const anew = (1 - goingOn + goingOn * stranded) / things;
    const next = new Float64Array(things).fill(anew);
    let changed = 0;
    for (let thing = 0; thing < things; thing += 1) {
      const last = starts[thing + 1] ?? 0;
      let coming = 0;
      for (let entry = starts[thing] ?? 0; entry < last; entry += 1) {
        const other = ends[entry] ?? 0;
        coming += (ranks[other] ?? 0) / (degrees[other] ?? 1);
      }
      const rank = anew + goingOn * coming;
      next[thing] = rank;
      changed += Math.abs(rank - (ranks[thing] ?? 0));
    }
    ranks = next;
    if (changed < tolerance) break;
  }
  return ranks;
};
