import type { Graph } from "./graph.ts";

/** The parts of a graph that no tie joins with each other. */
export type Parts = {
  readonly count: number;
  /** The part of each thing; parts are numbered by size, the largest 0, then by their first thing. */
  readonly of: Int32Array;
  /** How many things each part has. */
  readonly sizes: readonly number[];
};

/** Marks whatever is joined with `start` by `mark`, not passing through `without`. @returns how many */
export const flood = (
  { starts, ends }: Graph,
  marks: Int32Array,
  {
    start,
    mark,
    without = -1,
  }: { start: number; mark: number; without?: number },
): number => {
  const line = [start];
  marks[start] = mark;
  for (const near of line) {
    const last = starts[near + 1] ?? 0;
    for (let entry = starts[near] ?? 0; entry < last; entry += 1) {
      const far = ends[entry] ?? 0;
      if (marks[far] !== -1 || far === without) continue;
      marks[far] = mark;
      line.push(far);
    }
  }
  return line.length;
};

/** Finds the parts. */
export const partsOf = (graph: Graph): Parts => {
  const marks = new Int32Array(graph.things).fill(-1);
  const sizes: number[] = [];
  for (let start = 0; start < graph.things; start += 1) {
    if (marks[start] === -1)
      sizes.push(flood(graph, marks, { start, mark: sizes.length }));
  }
  const bySize = [...sizes.keys()].sort(
    (one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0) || one - other,
  );
  const place = new Map(bySize.map((mark, index) => [mark, index]));
  return {
    count: sizes.length,
    of: marks.map((mark) => place.get(mark) ?? 0),
    sizes: bySize.map((mark) => sizes[mark] ?? 0),
  };
};
