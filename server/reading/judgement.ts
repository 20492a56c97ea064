import { z } from "zod";

/** A historian's credence, least first. In the store: 1 (rejected) to 5 (certain); 0 is unjudged. */
export const credenceNames = [
  "REJECTED",
  "DOUBTFUL",
  "POSSIBLE",
  "PROBABLE",
  "CERTAIN",
] as const;
export type CredenceName = (typeof credenceNames)[number];

/** The rank that the store keeps. */
export const credenceRank = (name: CredenceName): number =>
  credenceNames.indexOf(name) + 1;

/** The credence of a rank; null when unjudged. */
export const credenceName = (rank: number): CredenceName | null =>
  credenceNames[rank - 1] ?? null;

/**
 * Verdicts, the one that prevails first when historians disagree. YIELDED is derived: the same historian accepted a rival.
 * NONE (a credence alone) is kept as ''.
 */
export const verdictPrecedence = [
  "ACCEPTED",
  "BOTH_HOLD",
  "REJECTED",
  "SLIP_OF_THE_PEN",
  "YIELDED",
  "DIFFERENT_PERSONS",
  "UNDECIDED",
] as const;

/** Verdicts after which a claim is not accepted. */
export const refusingVerdicts: readonly string[] = [
  "REJECTED",
  "SLIP_OF_THE_PEN",
  "YIELDED",
];

/** What one historian signed, from the revision `since` until the revision `until` (0: it stands). */
export const judgement = z
  .object({
    by: z.string(),
    credence: z.int().min(0).max(5),
    verdict: z.string(),
    since: z.int(),
    until: z.int(),
  })
  .readonly();
export type Judgement = z.infer<typeof judgement>;

/** The highest credence given; 0 when nobody gave one. */
export const credenceOf = (judgements: readonly Judgement[]): number =>
  Math.max(0, ...judgements.map(({ credence }) => credence));

/** The verdict that prevails; '' when nobody gave one. */
export const verdictOf = (judgements: readonly Judgement[]): string =>
  verdictPrecedence.find((verdict) =>
    judgements.some((one) => one.verdict === verdict),
  ) ?? "";

/** A span of revisions: from `since` to before `until`, 0 meaning that it stands. */
export type Life = { readonly since: number; readonly until: number };

/** The revisions that two spans share; null when none. */
export const sharedLife = (one: Life, other: Life): Life | null => {
  const since = Math.max(one.since, other.since);
  const untils = [one.until, other.until].filter((until) => until !== 0);
  const until = untils.length === 0 ? 0 : Math.min(...untils);
  return until !== 0 && until <= since ? null : { since, until };
};

/** Whether something stands now (`asOf` 0) or stood as of a revision. */
export const standsAt = ({ since, until }: Life, asOf: number): boolean =>
  asOf === 0 ? until === 0 : since <= asOf && (until === 0 || until > asOf);
