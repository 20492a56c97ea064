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

/** Depth-first numbering from one start: when each was met, and the earliest that it leads back to. */
class Walk {
  readonly met = new Map<string, number>();
  readonly found = new Set<string>();
  readonly #back = new Map<string, number>();
  readonly #neighbours: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(neighbours: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#neighbours = neighbours;
  }

  from(start: string): void {
    let branches = 0;
    const trail = [this.#meet(start, undefined)];
    for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
      const next = here.left.pop();
      if (next === undefined) {
        trail.pop();
        this.#leave(here, start);
      } else if (this.met.has(next)) {
        if (next !== here.from) this.#lower(here.at, this.met.get(next));
      } else {
        branches += Number(here.at === start);
        trail.push(this.#meet(next, here.at));
      }
    }
    if (branches > 1) this.found.add(start);
  }

  #meet(at: string, from: string | undefined): Visit {
    const place = this.met.size;
    this.met.set(at, place);
    this.#back.set(at, place);
    return { at, from, left: [...(this.#neighbours.get(at) ?? [])] };
  }

  #lower(at: string, to: number | undefined): void {
    if (to !== undefined)
      this.#back.set(at, Math.min(this.#back.get(at) ?? to, to));
  }

  /** What lies behind `at` leads back no further than whoever it was met from: that one joins it. */
  #leave({ at, from }: Visit, start: string): void {
    if (from === undefined) return;
    const back = this.#back.get(at) ?? 0;
    this.#lower(from, back);
    if (from !== start && back >= (this.met.get(from) ?? 0))
      this.found.add(from);
  }
}

/**
 * Those without whom the network falls into more parts (articulation points; Hopcroft and Tarjan 1973): whoever alone joins what
 * lies on either side of them.
 */
export function joiningPoints(pairs: readonly Pair[]): ReadonlySet<string> {
  const neighbours = neighboursIn(pairs);
  const walk = new Walk(neighbours);
  for (const start of neighbours.keys())
    if (!walk.met.has(start)) walk.from(start);
  return walk.found;
}
