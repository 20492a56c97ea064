import type { TieColumns } from "../../server/network/analysis/graph.ts";

/** A tie of a network made for a test. */
export type SmallTie = {
  readonly from: number;
  readonly to: number;
  readonly doubtful: boolean;
  readonly claims: number;
};

/** A network made for a test. */
export type SmallNetwork = {
  readonly things: number;
  readonly ties: readonly SmallTie[];
};

/** As the server hands it to its thread. */
export const columnsOf = ({ things, ties }: SmallNetwork): TieColumns => ({
  things,
  from: Int32Array.from(ties, ({ from }) => from),
  to: Int32Array.from(ties, ({ to }) => to),
  doubtful: Uint8Array.from(ties, ({ doubtful }) => (doubtful ? 1 : 0)),
  claims: Int32Array.from(ties, ({ claims }) => claims),
});

/** Whether each is joined with each. */
export type Matrix = readonly (readonly boolean[])[];

const range = (count: number): readonly number[] => [...Array(count).keys()];

/** Who is joined with whom. */
export const matrixOf = (
  things: number,
  ties: readonly Pick<SmallTie, "from" | "to">[],
): Matrix =>
  range(things).map((one) =>
    range(things).map((other) =>
      ties.some(
        ({ from, to }) =>
          (from === one && to === other) || (from === other && to === one),
      ),
    ),
  );

/** Every possible world, by definition: each subset of the doubtful ties, with all others. */
export const everyWorld = ({
  things,
  ties,
}: SmallNetwork): readonly Matrix[] => {
  const doubtful = ties.filter((tie) => tie.doubtful);
  return range(2 ** doubtful.length).map((bits) =>
    matrixOf(
      things,
      ties.filter(
        (tie) => !tie.doubtful || ((bits >> doubtful.indexOf(tie)) & 1) === 1,
      ),
    ),
  );
};

/** The length of the shortest path between each two (Infinity: none) and how many there are, by counting walks of each length. */
export const pathsIn = (joined: Matrix) => {
  const count = joined.length;
  const length = range(count).map((one) =>
    range(count).map((other) => (one === other ? 0 : Infinity)),
  );
  const ways = range(count).map((one) =>
    range(count).map((other): number => (one === other ? 1 : 0)),
  );
  let walks = ways;
  for (let steps = 1; steps < count; steps += 1) {
    walks = range(count).map((one) =>
      range(count).map((other) =>
        range(count).reduce(
          (sum, by) =>
            sum + (joined[by]?.[other] === true ? (walks[one]?.[by] ?? 0) : 0),
          0,
        ),
      ),
    );
    for (const one of range(count))
      for (const other of range(count)) {
        const found = walks[one]?.[other] ?? 0;
        const [lengths, many] = [length[one], ways[one]];
        if (found === 0 || lengths?.[other] !== Infinity || !many) continue;
        lengths[other] = steps;
        many[other] = found;
      }
  }
  const at =
    (table: readonly (readonly number[])[]) => (a: number, b: number) =>
      table[a]?.[b] ?? 0;
  return { length: at(length), ways: at(ways) };
};

/** Share of the shortest paths between all pairs of others that pass through `thing`. */
export const betweennessIn = (joined: Matrix, thing: number): number => {
  const { length, ways } = pathsIn(joined);
  const others = range(joined.length).filter((other) => other !== thing);
  const scale = (others.length * (others.length - 1)) / 2;
  const sum = others
    .flatMap((one) =>
      others.filter((other) => other > one).map((other) => [one, other]),
    )
    .reduce((total, [one = 0, other = 0]) => {
      const whole = length(one, other);
      if (whole === Infinity) return total;
      const passes = length(one, thing) + length(thing, other) === whole;
      const through = ways(one, thing) * ways(thing, other);
      return total + (passes ? through / ways(one, other) : 0);
    }, 0);
  return scale === 0 ? 0 : sum / scale;
};

/** Mean of 1 / distance to all others. */
export const closenessIn = (joined: Matrix, thing: number): number => {
  const { length } = pathsIn(joined);
  const others = range(joined.length).filter((other) => other !== thing);
  const sum = others.reduce((all, other) => all + 1 / length(thing, other), 0);
  return others.length === 0 ? 0 : sum / others.length;
};

/** Whom a path reaches, oneself included. */
export const reachIn = (joined: Matrix, thing: number): readonly number[] => {
  const { length } = pathsIn(joined);
  return range(joined.length).filter(
    (other) => length(thing, other) !== Infinity,
  );
};

/** How many parts there are, without some things. */
export const partsIn = (joined: Matrix, without: readonly number[] = []) => {
  const left = range(joined.length).filter((each) => !without.includes(each));
  const rest = left.map((one) =>
    left.map((other) => joined[one]?.[other] === true),
  );
  return new Set(left.map((_, at) => reachIn(rest, at).join())).size;
};

/** The greatest k for which some group that holds `thing` has everyone joined with at least k of the group: all groups are tried. */
export const coreIn = (joined: Matrix, thing: number): number =>
  range(2 ** joined.length)
    .filter((bits) => ((bits >> thing) & 1) === 1)
    .map((bits) => {
      const group = range(joined.length).filter(
        (each) => ((bits >> each) & 1) === 1,
      );
      return Math.min(
        ...group.map(
          (one) => group.filter((other) => joined[one]?.[other]).length,
        ),
      );
    })
    .reduce((most, each) => Math.max(most, each), 0);

/** Of all triples in which one is joined with two others, the share in which those two are joined. */
export const transitivityIn = (joined: Matrix): number => {
  const triples = range(joined.length).flatMap((one) =>
    range(joined.length).flatMap((other) =>
      range(joined.length)
        .filter(
          (middle) =>
            one < other && joined[middle]?.[one] && joined[middle][other],
        )
        .map(() => joined[one]?.[other] === true),
    ),
  );
  return triples.length === 0
    ? 0
    : triples.filter((closed) => closed).length / triples.length;
};
