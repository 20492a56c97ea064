import type { Contradiction } from "../../api/contradictions.documents.ts";

/** Claims that exclude each other, whole: as many as are about one subject in one matter. */
export type RivalSet = {
  readonly key: string;
  readonly subject: Contradiction["subject"];
  readonly kind: Contradiction["kind"];
  /** Each once, in the order in which the pairs name them: claim 1, claim 2, … of the form. */
  readonly claims: readonly Contradiction["one"][];
  readonly pairs: readonly Contradiction[];
};

/** A signed judgement with the pairs that it speaks of. */
export type SignedJudgement = Contradiction["judgements"][number];

const idOf = ({ subject }: Contradiction): string =>
  subject !== null && "id" in subject ? subject.id : "";

/** Puts pairs of one subject and kind together; the order of the list stays. */
export function rivalSetsOf(
  pairs: readonly Contradiction[],
): readonly RivalSet[] {
  const sets = new Map<string, Contradiction[]>();
  for (const pair of pairs) {
    const key = `${idOf(pair)} ${pair.kind.code}`;
    sets.set(key, [...(sets.get(key) ?? []), pair]);
  }
  return [...sets].flatMap(([key, members]) => {
    const [first] = members;
    return first === undefined
      ? []
      : [
          {
            key,
            subject: first.subject,
            kind: first.kind,
            claims: claimsOf(members),
            pairs: members,
          },
        ];
  });
}

const claimsOf = (pairs: readonly Contradiction[]): RivalSet["claims"] => [
  ...new Map(
    pairs
      .flatMap(({ one, other }) => [one, other])
      .map((claim) => [claim.id, claim] as const),
  ).values(),
];

/** Every judgement on the claims of a set, once, the earliest first. */
export const judgementsOf = ({ pairs }: RivalSet): readonly SignedJudgement[] =>
  [
    ...new Map(
      pairs
        .flatMap(({ judgements }) => judgements)
        .map((one) => [one.id, one] as const),
    ).values(),
  ].sort((one, other) => (one.at < other.at ? -1 : 1));
