import { degreeOf, type Graph } from "./graph.ts";

/**
 * Transitivity: of all the triples in which one thing is joined with two others, the share in which those two are joined as well
 * (Newman 2003). 0 when there is no such triple.
 */
export const transitivityOf = (graph: Graph): number => {
  const { things, starts, ends } = graph;
  const marked = new Int32Array(things).fill(-1);
  let triples = 0;
  let closed = 0;
  const neighbours = (thing: number, visit: (other: number) => void) => {
    const last = starts[thing + 1] ?? 0;
    for (let entry = starts[thing] ?? 0; entry < last; entry += 1)
      visit(ends[entry] ?? 0);
  };
  for (let thing = 0; thing < things; thing += 1) {
    const degree = degreeOf(graph, thing);
    triples += degree * (degree - 1);
    neighbours(thing, (other) => {
      marked[other] = thing;
    });
    neighbours(thing, (other) => {
      neighbours(other, (third) => {
        if (marked[third] === thing) closed += 1;
      });
    });
  }
  return triples === 0 ? 0 : closed / triples;
};
