import fc from "fast-check";

import type { Thing } from "../../../client/graph/graph.ts";
import type { Part } from "../../../client/graph/merge.ts";
import type { SiftedTie } from "../../../client/graph/sift.ts";
import { unknownBounds } from "../../../shared/dates/historical-date.ts";

/** A person by name; other kinds are told. */
export const thing = (name: string, more: Partial<Thing> = {}): Thing => ({
  id: `${more.kind ?? "person"}/${name}`,
  name,
  kind: "person",
  constructed: false,
  level: null,
  district: null,
  point: null,
  ...more,
});

/** A tie between two people by name. */
export const tie = (
  from: string,
  to: string,
  more: Partial<SiftedTie> = {},
): SiftedTie => ({
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
  bounds: unknownBounds,
  credence: null,
  ...more,
});

/** An answer. */
export const part = (
  names: readonly string[],
  ties: readonly SiftedTie[],
): Part<Thing, SiftedTie> => ({
  things: names.map((name) => thing(name)),
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
