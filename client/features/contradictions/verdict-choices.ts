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
};

/** What can be said in a set: of a claim that breaks a rule by itself, nothing that takes two. */
export const verdictsOf = ({ pairs }: RivalSet): readonly ChosenVerdict[] =>
  pairs.every(({ one, other }) => one.id === other.id)
    ? [...claimVerdicts, "UNDECIDED"]
    : [...claimVerdicts, ...pairVerdicts];

const isOfPair = (verdict: ChosenVerdict): boolean =>
  pairVerdicts.some((code) => code === verdict);

/** What a verdict can be said of in a set. */
export function targetsOf(
  verdict: ChosenVerdict,
  { claims, pairs }: RivalSet,
): readonly Target[] {
  const numberOf = (id: string) =>
    claims.findIndex((claim) => claim.id === id) + 1;
  if (!isOfPair(verdict))
    return claims.map(({ id }) => ({
      key: id,
      claim: id,
      against: undefined,
      numbers: [numberOf(id)],
    }));
  return pairs.map(({ one, other }) => {
    const isAlone = one.id === other.id;
    return {
      key: `${one.id} ${other.id}`,
      claim: one.id,
      against: isAlone ? undefined : other.id,
      numbers: isAlone
        ? [numberOf(one.id)]
        : [numberOf(one.id), numberOf(other.id)],
    };
  });
}
