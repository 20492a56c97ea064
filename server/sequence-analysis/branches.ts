import type { JoinColumns } from "./analyse.ts";

/** A tree from some branches upwards: numbers below the number of branches are branches, then come the joins. */
export type Branches = {
  /** The lives of each branch, in the order in which no lines cross. */
  readonly leaves: readonly (readonly number[])[];
  readonly joins: readonly {
    readonly one: number;
    readonly other: number;
    readonly height: number;
    readonly size: number;
  }[];
};

/** Cuts off the lowest joins of a tree, so that at most so many branches are left. */
export const branchesOf = (
  { one, other, height, size, order }: JoinColumns,
  most: number,
): Branches => {
  const count = one.length + 1;
  const below = Math.max(0, count - most);
  const branchOf = Int32Array.from({ length: count }, (_, life) => life);
  const members = new Map<number, readonly number[]>(
    [...branchOf].map((life) => [life, [life]]),
  );
  for (let join = 0; join < below; join += 1) {
    const [a, b] = [one[join] ?? 0, other[join] ?? 0];
    const joined = [...(members.get(a) ?? []), ...(members.get(b) ?? [])];
    members.delete(a);
    members.delete(b);
    members.set(count + join, joined);
    for (const life of joined) branchOf[life] = count + join;
  }
  const numbers = new Map<number, number>();
  for (const life of order) {
    const branch = branchOf[life] ?? 0;
    if (!numbers.has(branch)) numbers.set(branch, numbers.size);
  }
  const leaves = [...numbers.keys()].map((branch) =>
    [...(members.get(branch) ?? [])].sort((a, b) => a - b),
  );
  const numberOf = (group: number): number =>
    numbers.get(group) ?? leaves.length + group - count - below;
  return {
    leaves,
    joins: Array.from({ length: count - 1 - below }, (_, step) => {
      const join = below + step;
      return {
        one: numberOf(one[join] ?? 0),
        other: numberOf(other[join] ?? 0),
        height: height[join] ?? 0,
        size: size[join] ?? 0,
      };
    }),
  };
};
