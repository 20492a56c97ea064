import { degreeOf, type Graph } from "./graph.ts";

/**
 * The core number of each thing: the greatest k for which it belongs to a group in which everyone is joined with at least k of
 * the group (Seidman 1983). Things are taken away, those with the fewest neighbours first (Batagelj & Zaversnik 2003).
 */
export const coresOf = (graph: Graph): Float64Array => {
  const { things, starts, ends } = graph;
  const left = Int32Array.from({ length: things }, (_, thing) =>
    degreeOf(graph, thing),
  );
  const buckets: number[][] = [];
  const drop = (thing: number, bucket: number) => {
    (buckets[bucket] ??= []).push(thing);
  };
  left.forEach((degree, thing) => drop(thing, degree));
  const cores = new Float64Array(things).fill(-1);
  for (let core = 0; core < things; core += 1) {
    const line = buckets[core] ?? [];
    for (const thing of line) {
      // It moved to a lower bucket since it was put here, and was met there.
      if (cores[thing] !== -1) continue;
      cores[thing] = core;
      const last = starts[thing + 1] ?? 0;
      for (let entry = starts[thing] ?? 0; entry < last; entry += 1) {
        const other = ends[entry] ?? 0;
        if (cores[other] !== -1) continue;
        const degree = (left[other] ?? 0) - 1;
        left[other] = degree;
        const bucket = Math.max(core, degree);
        if (bucket === core) line.push(other);
        else drop(other, bucket);
      }
    }
  }
  return cores;
};
