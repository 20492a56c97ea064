/** A tree of joins as it is drawn: branches in an order in which no lines cross, and joins, the nearest first. */
export type BranchTree = {
  readonly leaves: readonly unknown[];
  /** Numbers below the number of leaves are leaves, by their place; then come the joins, by theirs. */
  readonly joins: readonly {
    readonly one: number;
    readonly other: number;
    readonly height: number;
  }[];
};

/** For each leaf the number of its group, from 0, in the order of the leaves, when the tree is cut into so many parts. */
export function groupsAt(
  { leaves, joins }: BranchTree,
  parts: number,
): readonly number[] {
  const count = leaves.length;
  const members: number[][] = leaves.map((_, leaf) => [leaf]);
  const label = leaves.map((_, leaf) => leaf);
  joins.slice(0, Math.max(0, count - parts)).forEach(({ one, other }, at) => {
    const joined = [...(members[one] ?? []), ...(members[other] ?? [])];
    members[count + at] = joined;
    for (const leaf of joined) label[leaf] = count + at;
  });
  const numbers = new Map<number, number>();
  return label.map((each) => {
    const number = numbers.get(each) ?? numbers.size;
    numbers.set(each, number);
    return number;
  });
}

/** Between which heights a line cuts the tree into so many parts; `isTied`: no number lies between them, and another cut was as good. */
export function cutBetween(
  { leaves, joins }: BranchTree,
  parts: number,
): { readonly from: number; readonly to: number; readonly isTied: boolean } {
  const undone = Math.max(0, leaves.length - parts);
  const from = joins[undone - 1]?.height ?? 0;
  const to = joins[undone]?.height ?? joins.at(-1)?.height ?? 0;
  const isTied = undone > 0 && parts > 1 && (from + to) / 2 >= to;
  return { from, to, isTied };
}

/** Into how many parts a line at a height cuts the tree. */
export const partsAt = ({ leaves, joins }: BranchTree, height: number) =>
  leaves.length - joins.filter((join) => join.height <= height).length;

type Point = { readonly x: number; readonly y: number };

/** A join as it is drawn: from one branch up, across, and down to the other. */
export type DrawnJoin = {
  readonly one: Point;
  readonly other: Point;
  /** Where both meet. */
  readonly at: Point;
};

/** Joins as they are drawn: x is the height, y the place among the leaves, both from 0 to 1. */
export function layTree({ leaves, joins }: BranchTree): readonly DrawnJoin[] {
  const most = joins.reduce((all, { height }) => Math.max(all, height), 0);
  const places: Point[] = leaves.map((_, leaf) => ({
    x: 0,
    y: (leaf + 0.5) / leaves.length,
  }));
  const nowhere: Point = { x: 0, y: 0 };
  return joins.map(({ one: a, other: b, height }) => {
    const [one, other] = [places[a] ?? nowhere, places[b] ?? nowhere];
    const at = {
      x: most === 0 ? 0 : height / most,
      y: (one.y + other.y) / 2,
    };
    places.push(at);
    return { one, other, at };
  });
}
