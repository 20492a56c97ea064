import type { Channel } from "../factoid/kinds/declaration.ts";

/**
 * The version of the table of states below and of the rule in `course.ts` and `projection.ts`; `docs/trajectories.md` tells them.
 * It moves whenever either does.
 */
export const courseRule = "courses/1";

/** The channels of a life, in the order in which they are shown. */
export const channels: readonly Channel[] = [
  "WHEREABOUTS",
  "WORK_AND_SERVICE",
  "PARTY_STATUS",
  "LEGAL_STATUS",
];

type ChannelState = {
  readonly state: string;
  /** States of the channel that can hold on the same day. All others exclude it. */
  readonly beside: readonly string[];
  /** How early it is told in the single lane: see `projection.ts`. */
  readonly rank: number;
};

const state = (
  code: string,
  rank: number,
  ...beside: readonly string[]
): ChannelState => ({ state: code, rank, beside });

/** The states of each channel. Of states that hold together the one that is told is the first of these. */
const table: Readonly<Record<Channel, readonly ChannelState[]>> = {
  WHEREABOUTS: [
    state("captivity", 40, "under-occupation"),
    state("deported", 41),
    state("in-hiding", 60, "under-occupation", "in-place"),
    state("on-the-road", 61, "under-occupation", "evacuated"),
    state("evacuated", 62),
    state("under-occupation", 63, "in-place"),
    state("in-place", 90),
  ],
  WORK_AND_SERVICE: [
    state("red-army", 50, "office"),
    state("partisan", 51, "underground", "employed", "office", "red-army"),
    state("underground", 52, "employed", "office"),
    state(
      "office-under-occupation",
      53,
      "partisan",
      "underground",
      "worked-under-occupation",
    ),
    state("worked-under-occupation", 54, "partisan", "underground"),
    state("office", 70, "employed"),
    state("employed", 71),
  ],
  PARTY_STATUS: [
    state("expelled", 20, "under-verification"),
    state("reinstated", 21, "penalty", "reregistered", "under-verification"),
    state("penalty", 22, "reregistered", "candidate", "member"),
    state("under-verification", 23, "penalty", "candidate", "member"),
    state("reregistered", 24, "candidate", "member", "under-verification"),
    state("candidate", 80),
    state("member", 81, "reinstated"),
    state("non-party", 82, "expelled"),
  ],
  LEGAL_STATUS: [
    state("convicted", 10, "arrested-by-soviet-organs", "charged"),
    state("arrested-by-soviet-organs", 11, "charged"),
    state("arrested-by-occupier", 12),
    state("charged", 13, "free"),
    state("rehabilitated", 91, "free"),
    state("free", 92),
  ],
};

const entries = Object.values(table).flat();

const known = new Map(
  entries.map((entry, place) => [entry.state, { ...entry, place }]),
);

/** The codes of a channel's states, or of all, in the order of the table. */
export const statesOf = (channel: Channel | null): readonly string[] =>
  (channel === null ? entries : table[channel]).map((entry) => entry.state);

/** Whether two states of one channel can hold on one day. Of a state that a project added nothing is known but that it is itself. */
export const standTogether = (one: string, other: string): boolean =>
  one === other ||
  known.get(one)?.beside.includes(other) === true ||
  known.get(other)?.beside.includes(one) === true;

/** Where a state stands in the table; those that a project added come last. */
const placeOf = (code: string): number =>
  known.get(code)?.place ?? entries.length;

/** How early a state is told in the single lane. */
export const rankOf = (code: string): number => known.get(code)?.rank ?? 95;

/** States, each once, in the order of the table. */
export const inTableOrder = (codes: readonly string[]): readonly string[] =>
  [...new Set(codes)].toSorted(
    (one, other) =>
      placeOf(one) - placeOf(other) ||
      (one === other ? 0 : one < other ? -1 : 1),
  );
