import type { Claim } from "./claim.ts";
import type { Conflict } from "./conflicts.ts";
import { groupBy } from "./group-by.ts";
import {
  credenceOf,
  type Judgement,
  sharedLife,
  standsAt,
  verdictOf,
} from "./judgement.ts";

/** What the derivation writes onto a version of a claim. `credence` 0 is unjudged; `verdict` '' is none. */
export type WeighedClaim = {
  readonly versionId: string;
  readonly judgements: readonly Judgement[];
  readonly credence: number;
  readonly verdict: string;
  readonly contested: boolean;
  readonly rivals: readonly string[];
};

/** A historian who accepts a claim makes its rivals yield, for as long as all three stand. */
const yieldedTo = (accepted: Claim, claim: Claim): readonly Judgement[] =>
  accepted.judgements
    .filter(({ verdict }) => verdict === "ACCEPTED")
    .flatMap((one) => {
      const both = sharedLife(accepted, claim);
      const life = both === null ? null : sharedLife(one, both);
      return life === null
        ? []
        : [{ by: one.by, credence: 0, verdict: "YIELDED", ...life }];
    });

const order = (one: Judgement, other: Judgement): number =>
  one.since - other.since ||
  compare(one.by, other.by) ||
  compare(one.verdict, other.verdict) ||
  one.until - other.until ||
  one.credence - other.credence;

const compare = (one: string, other: string): number =>
  one === other ? 0 : one < other ? -1 : 1;

const distinct = (judgements: readonly Judgement[]): readonly Judgement[] => [
  ...new Map(
    [...judgements].sort(order).map((one) => [JSON.stringify(one), one]),
  ).values(),
];

/** Rivals of each claim by versionId, in order. */
const rivalsOf = (
  conflicts: readonly Conflict[],
): ReadonlyMap<string, readonly string[]> => {
  const pairs = conflicts.flatMap(({ one, other }) => [
    [one, other] as const,
    [other, one] as const,
  ]);
  return new Map(
    [...groupBy(pairs, ([id]) => id)].map(([id, found]) => [
      id,
      found.map(([, rival]) => rival).sort(),
    ]),
  );
};

/** Weighs claims: judgements signed on them and derived from verdicts on their rivals, and whether a rival stands now. */
export const weighClaims = (
  claims: readonly Claim[],
  conflicts: readonly Conflict[],
): readonly WeighedClaim[] => {
  const byVersion = new Map(claims.map((claim) => [claim.versionId, claim]));
  const rivals = rivalsOf(conflicts);
  return claims.map((claim) => {
    const against = (rivals.get(claim.versionId) ?? []).flatMap((id) => {
      const rival = byVersion.get(id);
      return rival === undefined ? [] : [rival];
    });
    const judgements = distinct([
      ...claim.judgements,
      ...against.flatMap((rival) => yieldedTo(rival, claim)),
    ]);
    const standing = judgements.filter((one) => standsAt(one, 0));
    return {
      versionId: claim.versionId,
      judgements,
      credence: credenceOf(standing),
      verdict: verdictOf(standing),
      contested:
        claim.until === 0 && against.some((rival) => rival.until === 0),
      rivals: against.map(({ versionId }) => versionId),
    };
  });
};
