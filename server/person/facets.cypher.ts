import type { Frame } from "../compile/mapping.ts";
import type { Dimension } from "./dimensions.ts";

/** The most people that facets count: more are told in `omitted`. */
export const mostCounted = 20_000;

/** Binds `base` to the first people that a condition leaves, by Russian name, and `total` to how many it leaves. */
export const peopleLeft = (
  x: string,
  condition: string,
  bound: {
    readonly base: string;
    readonly total: string;
    readonly most: string;
  },
): string => `CALL () {
MATCH (${x}:Person) WHERE ${x}.sortRu > '' AND ${condition}
WITH ${x} ORDER BY ${x}.sortRu
WITH collect(${x}) AS found
RETURN found[..${bound.most}] AS ${bound.base}, size(found) AS ${bound.total}
}`;

/** What `countValues` reads and binds: names of variables and parameters. */
export type Counting = {
  readonly base: string;
  readonly result: string;
  /** Parameters: codes that the filter asks for or leaves out, which are told first even when nobody is counted; how many values. */
  readonly named: string;
  readonly first: string;
};

/**
 * Binds `result` to `[[code, persons, certain, names]…, values in all, people without any]` over the people of `base`: `certain` are
 * those of whom something that leaves no doubt tells the value.
 */
export const countValues = (
  frame: Frame,
  { codes, weighed, entities }: Dimension,
  { base, result, named, first }: Counting,
): string => {
  const x = frame.vars.self;
  const told = weighed?.(frame) ?? `[code IN ${codes(frame)} | [code, 1]]`;
  const values =
    entities === undefined
      ? `counted[..${first}]`
      : `COLLECT { UNWIND range(0, size(counted[..${first}]) - 1) AS place OPTIONAL MATCH (thing:${entities} {id: counted[place][0]}) RETURN [counted[place][0], counted[place][1], counted[place][2], coalesce(thing.nameRu, thing.shownTitle, thing.title), coalesce(thing.nameEn, thing.shownTitle, thing.title)] ORDER BY place }`;
  return `CALL (${base}) {
UNWIND ${base} AS ${x}
WITH ${x}, ${told} AS told
WITH told, count(${x}) AS persons
WITH collect([told, persons]) AS kinds, sum(CASE WHEN size(told) = 0 THEN persons ELSE 0 END) AS untold
CALL (kinds) {
UNWIND kinds AS one UNWIND one[0] AS value
WITH value[0] AS code, sum(one[1]) AS persons, sum(one[1] * value[1]) AS certain ORDER BY code IN ${named} DESC, persons DESC, code
WITH collect([code, persons, certain]) AS some
RETURN [code IN ${named} WHERE none(one IN some WHERE one[0] = code) | [code, 0, 0]] + some AS counted
}
RETURN [${values}, size(counted), untold] AS ${result}
}`;
};
