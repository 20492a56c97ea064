import fc from "fast-check";

import type { Thing, Tie } from "../../../client/graph/graph.ts";
import type { Part } from "../../../client/graph/merge.ts";

const person = (name: string): Thing => ({
  id: `person/${name}`,
  name,
  kind: "person",
  constructed: false,
});

/** A tie between two people by name. */
export const tie = (
  from: string,
  to: string,
  more: Partial<Tie> = {},
): Tie => ({
  id: `tie/${from}-${to}`,
  kind: "KNEW",
  from: `person/${from}`,
  to: `person/${to}`,
  label: "knew",
  directed: false,
  affirmed: true,
  contested: false,
  doubted: false,
  claims: 1,
  claimIds: [],
  ...more,
});

/** An answer. */
export const part = (names: readonly string[], ties: readonly Tie[]): Part => ({
  things: names.map(person),
  ties,
});

/** Names of a few people. */
export const names = fc.constantFrom("a", "b", "c", "d", "e", "f");
/** Any small answer. */
export const anyPart = fc
  .record({
    of: fc.uniqueArray(names, { minLength: 1 }),
    pairs: fc.array(fc.tuple(names, names), { maxLength: 8 }),
  })
  .map(({ of, pairs }) =>
    part(
      of,
      pairs.flatMap(([from, to]) => (from === to ? [] : [tie(from, to)])),
    ),
  );
