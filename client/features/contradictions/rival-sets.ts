import type { Contradiction } from "../../api/contradictions.documents.ts";
import type { Statement } from "../../api/fragments.ts";

/** Claims that exclude each other, whole: as many as are about one subject in one matter. */
export type RivalSet = {
  readonly key: string;
  readonly subject: Contradiction["subject"];
  readonly kind: Contradiction["kind"];
  /** Each once, in the order in which the pairs name them: claim 1, claim 2, … of the form. */
  readonly claims: readonly Statement[];
  readonly pairs: readonly Contradiction[];
};

/** A signed judgement, as the list tells it. */
export type SignedJudgement = Contradiction["judgements"][number];

const idOf = ({ subject }: Contradiction): string =>
  subject !== null && "id" in subject ? subject.id : "";

/** The ids of the claims that pairs name, each once, in their order. */
export const claimIdsOf = (
  pairs: readonly Contradiction[],
): readonly string[] => [
  ...new Set(pairs.flatMap(({ one, other }) => [one.id, other.id])),
];

/** Puts pairs of one subject and kind together with their claims; the order of the list stays. */
export function rivalSetsOf(
  pairs: readonly Contradiction[],
  claims: readonly Statement[],
): readonly RivalSet[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const sets = new Map<string, Contradiction[]>();
  for (const pair of pairs) {
    const key = `${idOf(pair)} ${pair.kind.code}`;
    sets.set(key, [...(sets.get(key) ?? []), pair]);
  }
  return [...sets].flatMap(([key, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    return [
      {
        key,
        subject: first.subject,
        kind: first.kind,
        claims: claimIdsOf(members).flatMap((id) => byId.get(id) ?? []),
        pairs: members,
      },
    ];
  });
}

/** Every judgement on the claims of a set, once, the earliest first. */
export const judgementsOf = ({ pairs }: RivalSet): readonly SignedJudgement[] =>
  [
    ...new Map(
      pairs
        .flatMap(({ judgements }) => judgements)
        .map((one) => [one.id, one] as const),
    ).values(),
  ].sort((one, other) => (one.at < other.at ? -1 : 1));
