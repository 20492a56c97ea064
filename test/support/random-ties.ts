import fc from "fast-check";

import { type GraphNode, type GraphTie, position } from "./tie-graph.ts";

const day = fc.constantFrom("", "1942-01-01", "1942-08-09", "1943-02-12");

const claim = fc.record({
  polarity: fc.constantFrom("AFFIRMS", "AFFIRMS", "AFFIRMS", "DENIES"),
  sourceId: fc.constantFrom("source/one", "source/other"),
  capacity: fc.constantFrom("SELF", "ACCUSER"),
  until: fc.constantFrom(0, 0, 0, 2),
  beginFrom: day,
  endTo: day,
});

/** Any ties among some: parallel, denied, dated or not, of several kinds, told by several sources. */
export const anyTies = (
  nodes: readonly GraphNode[],
  maxLength = 40,
): fc.Arbitrary<readonly GraphTie[]> => {
  const ids = nodes.map(({ id }) => id);
  const edge = fc.record({
    start: fc.constantFrom(...ids),
    end: fc.constantFrom(...ids),
    type: fc.constantFrom("KNEW", "KIN_OF", "VOUCHED_FOR"),
    claims: fc.array(claim, { minLength: 1, maxLength: 3 }),
  });
  return fc.array(edge, { maxLength }).map((edges) =>
    edges
      .filter(({ start, end }) => start !== end)
      .map(({ claims, ...ends }, at) => ({
        ...ends,
        id: `tie/${String(at)}`,
        positions: claims.map((one, index) =>
          position(`factoid/${String(at)}-${String(index)}`, one),
        ),
      })),
  );
};

/** Kinds of tie, and a period, to ask for. */
export const anySide = fc.record({
  kinds: fc.constantFrom([], [], ["KNEW"], ["KIN_OF", "VOUCHED_FOR"]),
  mode: fc.constantFrom("", "POSSIBLY", "CERTAINLY", "INCLUDE_UNDATED"),
  from: fc.constantFrom("", "1942-08-01"),
  to: fc.constantFrom("", "1942-12-31"),
});

/** A reading to ask under, most often none. */
export const anyInput = fc.constantFrom(
  {},
  {},
  { sources: ["source/one"] },
  { capacities: ["SELF"], asOf: 1 },
);
