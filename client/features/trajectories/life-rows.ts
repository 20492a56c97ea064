import type { Life } from "../../api/trajectories.documents.ts";
import type { groups, orders } from "../../url/lives-address.ts";

type Group = (typeof groups)[number];
type Order = (typeof orders)[number];

/** A line of the lanes: the head of a group, or a life. */
export type Row =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly label: string;
      readonly count: number;
    }
  | { readonly kind: "life"; readonly life: Life };

const compare = (one: string, other: string): number =>
  one === other ? 0 : one < other ? -1 : 1;

type Named = { readonly key: string; readonly label: string };

/** Those of whom nothing is told stand last. */
const untold = "~";

/** In which cluster lives are, by the ids of their people: a key that sorts, and how it is called. */
export type ClusterGroups = ReadonlyMap<string, Named>;

const noClusters: ClusterGroups = new Map();

const groupOf = (
  { person, district, outcome, organization }: Life,
  by: Group,
  clusters: ClusterGroups,
): Named => {
  if (by === "cluster")
    return clusters.get(person.id) ?? { key: untold, label: "" };
  const named = { district, body: organization }[
    by === "body" ? "body" : "district"
  ];
  if (by === "outcome")
    return { key: outcome?.code ?? untold, label: outcome?.label ?? "" };
  return { key: named?.id ?? untold, label: named?.displayName ?? "" };
};

/** A lane as a text that sorts: its states in order of time, each with its first day. */
const sequenceOf = ({ lanes }: Life): string =>
  lanes
    .flatMap(({ stretches }) =>
      stretches.map(
        ({ standing, states, from }) =>
          `${states[0]?.code ?? standing} ${from}`,
      ),
    )
    .join(" ");

const keyOf = (life: Life, order: Order): string =>
  order === "sequence" ? sequenceOf(life) : (life.outcome?.code ?? untold);

/** Lives as they came (by name), or by their states; lives that are equal in it stay by name. */
const ordered = (lives: readonly Life[], order: Order): readonly Life[] =>
  order === "name"
    ? lives
    : lives
        .map((life) => ({ life, key: keyOf(life, order) }))
        .toSorted((one, other) => compare(one.key, other.key))
        .map(({ life }) => life);

/**
 * The lines of the lanes. Groups stand by name, the ones of whom nothing is told last; each life in one.
 * @param untoldLabel what the last group is called
 */
export function rowsOf(
  lives: readonly Life[],
  by: {
    readonly group: Group;
    readonly order: Order;
    readonly clusters?: ClusterGroups | undefined;
  },
  untoldLabel: string,
): readonly Row[] {
  const sorted = ordered(lives, by.order);
  const asLife = (life: Life): Row => ({ kind: "life", life });
  const isWaiting = by.group === "cluster" && by.clusters === undefined;
  if (by.group === "none" || isWaiting) return sorted.map(asLife);
  const found = new Map<string, { label: string; lives: Life[] }>();
  for (const life of sorted) {
    const { key, label } = groupOf(life, by.group, by.clusters ?? noClusters);
    const known = found.get(key);
    if (known === undefined) found.set(key, { label, lives: [life] });
    else known.lives.push(life);
  }
  return [...found]
    .map(([key, one]) => ({
      key,
      label: key === untold ? untoldLabel : one.label,
      lives: one.lives,
    }))
    .toSorted(
      (one, other) =>
        Number(one.key === untold) - Number(other.key === untold) ||
        one.label.localeCompare(other.label, undefined, { numeric: true }),
    )
    .flatMap(({ key, label, lives: own }): readonly Row[] => [
      { kind: "group", key, label, count: own.length },
      ...own.map(asLife),
    ]);
}

/** Heights of lines in pixels: a lane has so much, and a head of a group. */
const laneHeight = 18;
const groupHeight = 34;
const between = 6;

/** Where lines stand, from the top; the last number is the height of all. */
export function topsOf(rows: readonly Row[], lanes: number): readonly number[] {
  const heightOf = ({ kind }: Row): number =>
    kind === "group" ? groupHeight : lanes * laneHeight + between;
  const tops = [0];
  for (const row of rows) tops.push((tops.at(-1) ?? 0) + heightOf(row));
  return tops;
}

/** The first and last line that can be seen, with some around them; found by halving, since there may be thousands. */
export function visibleRows(
  tops: readonly number[],
  scrolled: number,
  height: number,
): { readonly first: number; readonly last: number } {
  const around = 200;
  const at = (y: number): number => {
    let [low, high] = [0, Math.max(0, tops.length - 2)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((tops[middle] ?? 0) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return { first: at(scrolled - around), last: at(scrolled + height + around) };
}
