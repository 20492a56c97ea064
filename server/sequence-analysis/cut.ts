import type { Tree } from "./tree.ts";

/** Numbers groups from 0 in the order in which their first lives are met. */
export const numberedByFirst = (labels: ArrayLike<number>): Int32Array => {
  const known = new Map<number, number>();
  return Int32Array.from(labels, (label) => {
    const number = known.get(label) ?? known.size;
    known.set(label, number);
    return number;
  });
};

/** Cuts a tree into so many clusters: for each life its cluster, numbered in the order of their first lives (R's `cutree`, from 0). */
export const cutTree = (
  { count, joins }: Tree,
  clusters: number,
): Int32Array => {
  const labels = Int32Array.from({ length: count }, (_, life) => life);
  const members: number[][] = Array.from({ length: count }, (_, life) => [
    life,
  ]);
  joins
    .slice(0, Math.max(0, count - clusters))
    .forEach(({ one, other }, at) => {
      const joined = [...(members[one] ?? []), ...(members[other] ?? [])];
      members[count + at] = joined;
      for (const life of joined) labels[life] = count + at;
    });
  return numberedByFirst(labels);
};

/** The lives in an order in which no two lines of the dendrogram cross; of two joined groups the one formed earlier comes first. */
export const leafOrder = ({ count, joins }: Tree): readonly number[] => {
  const order: number[] = [];
  const waiting = [count + joins.length - 1];
  if (joins.length === 0) return count === 1 ? [0] : [];
  for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
    if (group < count) {
      order.push(group);
      continue;
    }
    const join = joins[group - count];
    if (join !== undefined) waiting.push(join.other, join.one);
  }
  return order;
};
