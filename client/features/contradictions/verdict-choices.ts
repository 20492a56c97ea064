import type { RivalSet } from "./rival-sets.ts";

/** Verdicts on one claim of a set, and verdicts on two of them. */
const claimVerdicts = ["ACCEPTED", "SLIP_OF_THE_PEN"] as const;
const pairVerdicts = ["BOTH_HOLD", "DIFFERENT_PERSONS", "UNDECIDED"] as const;
export type ChosenVerdict =
  (typeof claimVerdicts)[number] | (typeof pairVerdicts)[number];

/** Of which claims a verdict can speak: one, or one against another. */
export type Target = {
  readonly key: string;
  readonly claim: string;
  readonly against: string | undefined;
  /** Numbers of the claims as the page counts them. */
  readonly numbers: readonly number[];
  /** Whether it is said of the first of them alone, against the second. */
  readonly isOver: boolean;
};

/** What can be said in a set: of a claim that breaks a rule by itself, nothing that takes two. */
export const verdictsOf = ({ pairs }: RivalSet): readonly ChosenVerdict[] =>
  pairs.every(({ one, other }) => one.id === other.id)
    ? [...claimVerdicts, "UNDECIDED"]
    : [...claimVerdicts, ...pairVerdicts];

const isOfPair = (verdict: ChosenVerdict): boolean =>
  pairVerdicts.some((code) => code === verdict);

/** What a verdict can be said of in a set. A verdict on one claim of a pair says against which other it was weighed: with a third the claim may hold. */
export function targetsOf(
  verdict: ChosenVerdict,
  { claims, pairs }: RivalSet,
): readonly Target[] {
  const numberOf = (id: string) =>
    claims.findIndex((claim) => claim.id === id) + 1;
  const ofTwo = (claim: string, against: string, isOver: boolean): Target => ({
    key: `${claim} ${against}`,
    claim,
    against,
    numbers: [numberOf(claim), numberOf(against)],
    isOver,
  });
  const alone = (id: string): Target => ({
    key: id,
    claim: id,
    against: undefined,
    numbers: [numberOf(id)],
    isOver: false,
  });
  if (isOfPair(verdict))
    return pairs.map(({ one, other }) =>
      one.id === other.id ? alone(one.id) : ofTwo(one.id, other.id, false),
    );
  const [only, ...others] = pairs;
  if (
    only !== undefined &&
    others.length === 0 &&
    only.one.id !== only.other.id
  )
    return [
      { ...ofTwo(only.one.id, only.other.id, true), key: only.one.id },
      { ...ofTwo(only.other.id, only.one.id, true), key: only.other.id },
    ];
  return [
    ...claims.map(({ id }) => alone(id)),
    ...pairs.flatMap(({ one, other }) =>
      one.id === other.id
        ? []
        : [ofTwo(one.id, other.id, true), ofTwo(other.id, one.id, true)],
    ),
  ];
}
