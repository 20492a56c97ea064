/** Ties as the thread gets them: things are numbered from 0; one entry a tie. */
export type TieColumns = {
  readonly things: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 1 where the tie is doubtful: see `tieCertain` in server/reading/reading.cypher.ts. */
  readonly doubtful: Uint8Array;
  /** How many surviving claims affirm the tie. */
  readonly claims: Int32Array;
};

/** Pairs of things that a tie joins: parallel ties are one pair, and direction does not count. */
export type Pairs = {
  readonly count: number;
  readonly one: Int32Array;
  readonly other: Int32Array;
  /** The pair of each tie. */
  readonly ofTie: Int32Array;
};

/** The pairs that ties join, in the order in which their first tie comes. A tie of a thing with itself is a mistake of ours. */
export const pairsOf = ({ things, from, to }: TieColumns): Pairs => {
  const known = new Map<number, number>();
  const one: number[] = [];
  const other: number[] = [];
  const ofTie = from.map((start, tie) => {
    const end = to[tie] ?? start;
    if (start === end) throw new Error(`Tie ${tie} joins a thing with itself`);
    const [low, high] = start < end ? [start, end] : [end, start];
    const key = low * things + high;
    const pair = known.get(key) ?? one.length;
    if (pair === one.length) {
      known.set(key, pair);
      one.push(low);
      other.push(high);
    }
    return pair;
  });
  return {
    count: one.length,
    one: Int32Array.from(one),
    other: Int32Array.from(other),
    ofTie,
  };
};

/** A simple undirected graph: the neighbours of thing `v` are `ends[starts[v] .. starts[v + 1])`. */
export type Graph = {
  readonly things: number;
  /** How many pairs it joins. */
  readonly pairs: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The pair behind each entry of `ends`. */
  readonly through: Int32Array;
};

/** Which pairs some ties join: 1 for each pair of which a tie is there. @param there 1 for each tie that is there */
export const joinedBy = (pairs: Pairs, there: Uint8Array): Uint8Array => {
  const joined = new Uint8Array(pairs.count);
  pairs.ofTie.forEach((pair, tie) => {
    if (there[tie] === 1) joined[pair] = 1;
  });
  return joined;
};

/** The graph of the pairs that are joined. */
export const graphOf = (
  things: number,
  { one, other }: Pairs,
  joined: Uint8Array,
): Graph => {
  const starts = new Int32Array(things + 1);
  const count = (thing: number) => {
    starts[thing + 1] = (starts[thing + 1] ?? 0) + 1;
  };
  let pairs = 0;
  joined.forEach((is, pair) => {
    if (is === 0) return;
    pairs += 1;
    count(one[pair] ?? 0);
    count(other[pair] ?? 0);
  });
  for (let thing = 0; thing < things; thing += 1)
    starts[thing + 1] = (starts[thing + 1] ?? 0) + (starts[thing] ?? 0);
  const ends = new Int32Array(2 * pairs);
  const through = new Int32Array(2 * pairs);
  const next = starts.slice();
  const put = (thing: number, end: number, pair: number) => {
    const at = next[thing] ?? 0;
    ends[at] = end;
    through[at] = pair;
    next[thing] = at + 1;
  };
  joined.forEach((is, pair) => {
    if (is === 0) return;
    put(one[pair] ?? 0, other[pair] ?? 0, pair);
    put(other[pair] ?? 0, one[pair] ?? 0, pair);
  });
  return { things, pairs, starts, ends, through };
};

/** How many neighbours a thing has. */
export const degreeOf = ({ starts }: Graph, thing: number): number =>
  (starts[thing + 1] ?? 0) - (starts[thing] ?? 0);
