import { distanceOf, type Distances } from "./distances.ts";

/** The life with the least sum of distances to the other members; of equals the first. */
export const medoidOf = (
  distances: Distances,
  members: readonly number[],
): number => {
  let medoid = members[0] ?? -1;
  let least = Infinity;
  for (const candidate of members) {
    const sum = members.reduce(
      (all, other) => all + distanceOf(distances, candidate, other),
      0,
    );
    if (sum < least) {
      least = sum;
      medoid = candidate;
    }
  }
  return medoid;
};

/** One life that stands for others. */
export type Representative = {
  readonly number: number;
  /** Members nearer to it than to any other representative. */
  readonly stands: number;
  /** Of these, those within the radius. */
  readonly near: number;
  /** Mean distance of those it stands for. */
  readonly meanDistance: number;
};

/** Lives that together stand for a set. */
export type Representatives = {
  readonly chosen: readonly Representative[];
  /** The share of the members within the radius of one chosen. */
  readonly coverage: number;
  readonly radius: number;
};

export type RepresentativeOptions = {
  /** The share of the members to be covered. */
  readonly coverage: number;
  readonly radius: number;
};

const coveredBy = (
  distances: Distances,
  members: readonly number[],
  chosen: readonly number[],
  radius: number,
): number =>
  members.filter((member) =>
    chosen.some((one) => distanceOf(distances, member, one) < radius),
  ).length;

const describe = (
  distances: Distances,
  members: readonly number[],
  chosen: readonly number[],
  radius: number,
): readonly Representative[] => {
  const nearest = members.map((member) =>
    chosen.reduce(
      (best, one) => {
        const distance = distanceOf(distances, member, one);
        return distance < best.distance ? { one, distance } : best;
      },
      { one: -1, distance: Infinity },
    ),
  );
  return chosen.map((number) => {
    const mine = nearest.filter(({ one }) => one === number);
    const sum = mine.reduce((all, { distance }) => all + distance, 0);
    return {
      number,
      stands: mine.length,
      near: mine.filter(({ distance }) => distance < radius).length,
      meanDistance: mine.length === 0 ? 0 : sum / mine.length,
    };
  });
};

/**
 * Chooses representatives by the density of their neighbourhoods (Gabadinho et al. 2011; TraMineR's `seqrep`): whoever has most members
 * within the radius first, then whoever is not within the radius of one chosen, until the coverage is reached.
 */
export const representativesOf = (
  distances: Distances,
  members: readonly number[],
  { coverage, radius }: RepresentativeOptions,
): Representatives => {
  const density = members.map((number) => ({
    number,
    near: coveredBy(distances, members, [number], radius),
  }));
  density.sort((one, other) => other.near - one.near);
  const chosen: number[] = [];
  let covered = 0;
  for (const { number } of density) {
    if (chosen.length > 0 && covered / members.length >= coverage) break;
    if (chosen.some((one) => distanceOf(distances, number, one) <= radius))
      continue;
    chosen.push(number);
    covered = coveredBy(distances, members, chosen, radius);
  }
  return {
    chosen: describe(distances, members, chosen, radius),
    coverage: members.length === 0 ? 0 : covered / members.length,
    radius,
  };
};
