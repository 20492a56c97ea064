import type { DateBounds } from "../../shared/dates/historical-date.ts";
import { overlaps } from "../../shared/dates/interval.ts";

/** Who or what plays a role in a claim; `within` are the places that hold a place. */
export type Player = {
  readonly id: string;
  readonly role: string;
  readonly within: readonly string[];
};

/** What of a claim can change between two hearings. */
export type Said = {
  readonly id: string;
  readonly value: string;
  readonly polarity: string;
  readonly players: readonly Player[];
  /** Of what time it tells. */
  readonly dated: DateBounds;
  /** Ids of the claims that exclude it. */
  readonly rivals: readonly string[];
};

/** The schema's `TestimonyChange`. */
export type Change = "SAME" | "OTHERWISE" | "MORE" | "LESS";

/** Whoever left it unsaid said nothing that could be changed. */
const saysNothing = ({ value }: Said): boolean => value === "not-stated";

const agree = (one: Player, other: Player): boolean =>
  one.id === other.id ||
  one.within.includes(other.id) ||
  other.within.includes(one.id);

/** Both name somebody in a role, and nobody in common. */
const namesOthers = (one: Said, other: Said): boolean =>
  one.players.some(({ role }) => {
    const [mine, theirs] = [one, other].map(({ players }) =>
      players.filter((player) => player.role === role),
    );
    return (
      theirs !== undefined &&
      theirs.length > 0 &&
      mine?.some((a) => theirs.some((b) => agree(a, b))) === false
    );
  });

/** Whether two claims may tell of one thing: what one of them leaves out parts them not. */
const saysTheSame = (one: Said, other: Said): boolean =>
  one.polarity === other.polarity &&
  one.value === other.value &&
  !namesOthers(one, other) &&
  overlaps(one.dated, other.dated) !== "NO";

const toldIn = (claim: Said, claims: readonly Said[]): boolean =>
  saysNothing(claim) || claims.some((one) => saysTheSame(claim, one));

const excludes = (claim: Said, others: readonly Said[]): boolean =>
  others.some(({ id }) => claim.rivals.includes(id));

/** Whether a claim says what an earlier answer does not, or excludes a claim of it. */
export const isNewAfter = (claim: Said, before: readonly Said[]): boolean =>
  !saysNothing(claim) && (!toldIn(claim, before) || excludes(claim, before));

/**
 * How an answer stands to the earlier one of the same speaker on the same question. Values, polarity, who else plays a role and times that
 * share no day count, and what the claims are known to exclude (another date of birth); the words do not.
 */
export const changeBetween = (
  before: readonly Said[],
  after: readonly Said[],
): Change => {
  const isAdded = after.some((claim) => !toldIn(claim, before));
  const isDropped = before.some((claim) => !toldIn(claim, after));
  if (after.some((claim) => excludes(claim, before))) return "OTHERWISE";
  if (isAdded && isDropped) return "OTHERWISE";
  if (isAdded) return "MORE";
  return isDropped ? "LESS" : "SAME";
};
