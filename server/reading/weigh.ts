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
import type { Rival } from "./position.ts";
import { fromLists, isReconciled, type Settlement } from "./settlement.ts";

/** What the derivation writes onto a version of a claim. `credence` 0 is unjudged; `verdict` '' is none. */
export type WeighedClaim = {
  readonly versionId: string;
  readonly judgements: readonly Judgement[];
  readonly credence: number;
  readonly verdict: string;
  readonly contested: boolean;
  readonly rivals: readonly Rival[];
};

type Life = Pick<Judgement, "since" | "until">;

/** The parts of a life in which nobody has reconciled two rivals. */
const unreconciled = (
  life: Life,
  settled: readonly Settlement[],
): readonly Life[] => {
  const turns = settled
    .flatMap(({ since, until }) => [since, until])
    .filter((at) => at > life.since && (life.until === 0 || at < life.until));
  const begins = [...new Set([life.since, ...turns])].sort((a, b) => a - b);
  return begins
    .map((since, k) => ({ since, until: begins[k + 1] ?? life.until }))
    .filter(
      ({ since }) =>
        !isReconciled(
          settled
            .filter((one) => standsThen(one, since))
            .map(({ verdict }) => verdict),
        ),
    );
};

const standsThen = ({ since, until }: Life, at: number): boolean =>
  since <= at && (until === 0 || until > at);

/** A historian who accepts a claim makes its rivals yield, for as long as all three stand and nobody has said that the two hold beside each other. */
const yieldedTo = (
  accepted: Claim,
  claim: Claim,
  { settled }: Rival,
): readonly Judgement[] =>
  (accepted.id === claim.id ? [] : accepted.judgements)
    .filter(({ verdict }) => verdict === "ACCEPTED")
    .flatMap((one) => {
      const both = sharedLife(accepted, claim);
      const life = both === null ? null : sharedLife(one, both);
      return (life === null ? [] : unreconciled(life, settled)).map((part) => ({
        by: one.by,
        credence: 0,
        verdict: "YIELDED",
        ...part,
      }));
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

/** Rivals of each claim by versionId, in order. A claim that breaks a rule by itself is its own. */
const rivalsOf = (
  conflicts: readonly Conflict[],
): ReadonlyMap<string, readonly Rival[]> => {
  const pairs = conflicts.flatMap(({ one, other, contests, ...lists }) => {
    const settled = fromLists(lists);
    const pair = (id: string, versionId: string) => ({
      id,
      rival: { versionId, settled },
    });
    const both =
      one === other ? [pair(one, one)] : [pair(one, other), pair(other, one)];
    return both.filter(({ id }) => contests === undefined || id === contests);
  });
  return new Map(
    [...groupBy(pairs, ({ id }) => id)].map(([id, found]) => [
      id,
      found
        .map(({ rival }) => rival)
        .sort((a, b) => compare(a.versionId, b.versionId)),
    ]),
  );
};

const isReconciledNow = ({ settled }: Rival): boolean =>
  isReconciled(
    settled.filter((one) => standsAt(one, 0)).map(({ verdict }) => verdict),
  );

/**
 * Weighs claims: judgements signed on them and derived from verdicts on their rivals, and whether a rival stands now
 * with which no historian has reconciled them.
 * @param beside claims of others that contradict them
 */
export const weighClaims = (
  claims: readonly Claim[],
  conflicts: readonly Conflict[],
  beside: readonly Claim[] = [],
): readonly WeighedClaim[] => {
  const byVersion = new Map(
    [...beside, ...claims].map((claim) => [claim.versionId, claim]),
  );
  const rivals = rivalsOf(conflicts);
  return claims.map((claim) => {
    const against = (rivals.get(claim.versionId) ?? []).flatMap((told) => {
      const rival = byVersion.get(told.versionId);
      return rival === undefined ? [] : [{ told, rival }];
    });
    const judgements = distinct([
      ...claim.judgements.map(({ against: _, ...signed }) => signed),
      ...against.flatMap(({ rival, told }) => yieldedTo(rival, claim, told)),
    ]);
    const standing = judgements.filter((one) => standsAt(one, 0));
    return {
      versionId: claim.versionId,
      judgements,
      credence: credenceOf(standing),
      verdict: verdictOf(standing),
      contested:
        claim.until === 0 &&
        against.some(
          ({ told, rival }) => rival.until === 0 && !isReconciledNow(told),
        ),
      rivals: against.map(({ told }) => told),
    };
  });
};
