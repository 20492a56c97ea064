/** A tie between two, by their ids. */
export type Pair = readonly [string, string];

const neighboursIn = (
  pairs: readonly Pair[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    const known = found.get(one) ?? new Set<string>();
    found.set(one, known.add(other));
  };
  for (const [one, other] of pairs) {
    add(one, other);
    add(other, one);
  }
  return found;
};

/** The parts into which a network falls, each with whoever is in it; the largest first. */
export function partsOf(
  pairs: readonly Pair[],
): readonly (readonly string[])[] {
  const neighbours = neighboursIn(pairs);
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    const part: string[] = [];
    const open = [start];
    seen.add(start);
    for (let here = open.pop(); here !== undefined; here = open.pop()) {
      part.push(here);
      for (const next of neighbours.get(here) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          open.push(next);
        }
    }
    parts.push(part);
  }
  return parts.toSorted((one, other) => other.length - one.length);
}

type Visit = {
  readonly at: string;
  readonly from: string | undefined;
  readonly left: string[];
};

/**
 * Those without whom the network falls into more parts (articulation points; Hopcroft and Tarjan 1973): whoever alone joins what
 * lies on either side of them.
 */
export function joiningPoints(pairs: readonly Pair[]): ReadonlySet<string> {
  const neighbours = neighboursIn(pairs);
  const met = new Map<string, number>();
  const back = new Map<string, number>();
  const found = new Set<string>();
  const lower = (id: string, to: number | undefined): void => {
    if (to !== undefined) back.set(id, Math.min(back.get(id) ?? to, to));
  };
  const meet = (at: string, from: string | undefined): Visit => {
    met.set(at, met.size);
    back.set(at, met.size - 1);
    return { at, from, left: [...(neighbours.get(at) ?? [])] };
  };
  for (const start of neighbours.keys()) {
    if (met.has(start)) continue;
    let branches = 0;
    const trail = [meet(start, undefined)];
    for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
      const next = here.left.pop();
      if (next !== undefined) {
        if (met.has(next)) {
          if (next !== here.from) lower(here.at, met.get(next));
        } else {
          if (here.at === start) branches += 1;
          trail.push(meet(next, here.at));
        }
        continue;
      }
      trail.pop();
      const before = trail.at(-1);
      if (before === undefined) continue;
      lower(before.at, back.get(here.at));
      if (
        before.at !== start &&
        (back.get(here.at) ?? 0) >= (met.get(before.at) ?? 0)
      )
        found.add(before.at);
    }
    if (branches > 1) found.add(start);
  }
  return found;
}
