/** What of a claim can change between two hearings. */
export type Said = {
  readonly id: string;
  readonly value: string;
  readonly polarity: string;
  /** Ids of the claims that exclude it. */
  readonly rivals: readonly string[];
};

/** The schema's `TestimonyChange`. */
export type Change = "SAME" | "OTHERWISE" | "MORE" | "LESS";

/** Whoever left it unsaid said nothing that could be changed. */
const saysNothing = ({ value }: Said): boolean => value === "not-stated";

const contentOf = ({ polarity, value }: Said): string => `${polarity} ${value}`;

const contentsOf = (claims: readonly Said[]): ReadonlySet<string> =>
  new Set(claims.filter((claim) => !saysNothing(claim)).map(contentOf));

const excludes = (claim: Said, others: readonly Said[]): boolean =>
  others.some(({ id }) => claim.rivals.includes(id));

/** Whether a claim says what an earlier answer does not, or excludes a claim of it. */
export const isNewAfter = (claim: Said, before: readonly Said[]): boolean =>
  !saysNothing(claim) &&
  (!contentsOf(before).has(contentOf(claim)) || excludes(claim, before));

/**
 * How an answer stands to the earlier one of the same speaker on the same question. Values and polarity count, and what the
 * claims are known to exclude (another date of birth); the words do not.
 */
export const changeBetween = (
  before: readonly Said[],
  after: readonly Said[],
): Change => {
  const [earlier, later] = [contentsOf(before), contentsOf(after)];
  const isAdded = [...later].some((content) => !earlier.has(content));
  const isDropped = [...earlier].some((content) => !later.has(content));
  if (after.some((claim) => excludes(claim, before))) return "OTHERWISE";
  if (isAdded && isDropped) return "OTHERWISE";
  if (isAdded) return "MORE";
  return isDropped ? "LESS" : "SAME";
};
