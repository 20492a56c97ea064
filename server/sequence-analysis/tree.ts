import { type Distances, pairAt, type Report } from "./distances.ts";

/**
 * How the distance of groups is reckoned. WARD keeps the variance within groups least (Ward 1963; R's `agnes(method = "ward")` and
 * `hclust(method = "ward.D2")`), WARD_UNSQUARED applies the same formula to distances that were not squared (R's `ward.D`, as in the
 * manual of WeightedCluster), AVERAGE is the mean distance of all pairs (UPGMA), COMPLETE the greatest.
 */
export const linkages = [
  "WARD",
  "WARD_UNSQUARED",
  "AVERAGE",
  "COMPLETE",
] as const;
export type Linkage = (typeof linkages)[number];

/** Which two groups were joined, how far apart they were, and how many lives are in both. Group `i` is life `i`; group `count + m` is what join `m` made. */
export type Join = {
  readonly one: number;
  readonly other: number;
  readonly height: number;
  readonly size: number;
};

/** A tree of joins, the nearest first; `count - 1` of them. */
export type Tree = { readonly count: number; readonly joins: readonly Join[] };

type Sizes = {
  readonly one: number;
  readonly other: number;
  readonly third: number;
};

/** The distance of a third group to two that are joined (Lance & Williams 1967). */
const updated = (
  linkage: Linkage,
  toOne: number,
  toOther: number,
  { between, one, other, third }: Sizes & { readonly between: number },
): number => {
  switch (linkage) {
    case "WARD":
    case "WARD_UNSQUARED":
      return (
        ((one + third) * toOne + (other + third) * toOther - third * between) /
        (one + other + third)
      );
    case "AVERAGE":
      return (one * toOne + other * toOther) / (one + other);
    case "COMPLETE":
      return Math.max(toOne, toOther);
  }
};

type Found = {
  readonly one: number;
  readonly other: number;
  readonly height: number;
};

/** Distances between groups that are still apart. A group goes by the number of one of its lives. */
class Groups {
  readonly count: number;
  readonly values: Float64Array;
  readonly sizes: Int32Array;

  constructor({ count, values }: Distances, linkage: Linkage) {
    this.count = count;
    // Ward's criterion is of squares; the height is rooted again at the end.
    this.values =
      linkage === "WARD"
        ? values.map((value) => value * value)
        : values.slice();
    this.sizes = new Int32Array(count).fill(1);
  }

  at(one: number, other: number): number {
    return one < other
      ? pairAt(this.count, one, other)
      : pairAt(this.count, other, one);
  }

  /** The nearest group; the one before in the chain wins a tie, else the lowest number. */
  nearest(of: number, before: number): { group: number; distance: number } {
    let group = before;
    let distance =
      before === -1 ? Infinity : (this.values[this.at(of, before)] ?? Infinity);
    for (let other = 0; other < this.count; other += 1) {
      if (other === of || this.sizes[other] === 0) continue;
      const value = this.values[this.at(of, other)] ?? Infinity;
      if (value < distance) {
        distance = value;
        group = other;
      }
    }
    return { group, distance };
  }

  /** Joins two; both go by `kept` from now on. */
  join(kept: number, gone: number, linkage: Linkage): void {
    const between = this.values[this.at(kept, gone)] ?? 0;
    const [one, other] = [this.sizes[kept] ?? 0, this.sizes[gone] ?? 0];
    this.sizes[gone] = 0;
    for (let third = 0; third < this.count; third += 1) {
      const size = this.sizes[third] ?? 0;
      if (size === 0 || third === kept) continue;
      const cell = this.at(kept, third);
      this.values[cell] = updated(
        linkage,
        this.values[cell] ?? 0,
        this.values[this.at(gone, third)] ?? 0,
        { between, one, other, third: size },
      );
    }
    this.sizes[kept] = one + other;
  }
}

/** Finds the joins by a chain of nearest neighbours (Murtagh 1983), in the order in which two groups were each other's nearest. */
const findJoins = (
  distances: Distances,
  linkage: Linkage,
  report: Report,
): readonly Found[] => {
  const groups = new Groups(distances, linkage);
  const found: Found[] = [];
  const chain: number[] = [];
  const wanted = distances.count - 1;
  while (found.length < wanted) {
    if (chain.length === 0)
      chain.push(groups.sizes.findIndex((size) => size > 0));
    const last = chain.at(-1) ?? 0;
    const before = chain.at(-2) ?? -1;
    const { group, distance } = groups.nearest(last, before);
    if (group !== before) {
      chain.push(group);
      continue;
    }
    chain.length -= 2;
    const [one, other] = last < before ? [last, before] : [before, last];
    const height = linkage === "WARD" ? Math.sqrt(distance) : distance;
    found.push({ one, other, height });
    groups.join(other, one, linkage);
    if (found.length % 64 === 0) report(found.length / wanted);
  }
  report(1);
  return found;
};

/** Joins in the order of their heights, with groups numbered as `Join` says. */
const inOrder = (count: number, found: readonly Found[]): readonly Join[] => {
  const sorted = [...found].sort((a, b) => a.height - b.height);
  const parents = Int32Array.from({ length: count }, (_, life) => life);
  const groups = Int32Array.from({ length: count }, (_, life) => life);
  const sizes = new Int32Array(count).fill(1);
  const rootOf = (life: number): number => {
    let root = life;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[life] = root;
    return root;
  };
  return sorted.map(({ one, other, height }, number) => {
    const [a, b] = [rootOf(one), rootOf(other)];
    const size = (sizes[a] ?? 0) + (sizes[b] ?? 0);
    const joined = [groups[a] ?? 0, groups[b] ?? 0].sort((x, y) => x - y);
    parents[b] = a;
    sizes[a] = size;
    groups[a] = count + number;
    return { one: joined[0] ?? 0, other: joined[1] ?? 0, height, size };
  });
};

/**
 * Joins the nearest groups until one is left: a dendrogram. Of equally near ones the lowest numbers come first. Takes time in
 * proportion to the number of pairs, and the memory of one more copy of the distances.
 */
export const clusterTree = (
  distances: Distances,
  linkage: Linkage,
  report: Report = () => undefined,
): Tree => ({
  count: distances.count,
  joins: inOrder(distances.count, findJoins(distances, linkage, report)),
});
