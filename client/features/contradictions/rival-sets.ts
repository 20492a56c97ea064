import type {
  Contradiction,
  ContradictionEdge,
} from "../../api/contradictions.documents.ts";
import type { WitnessedStatement } from "../../api/statements.documents.ts";

/** Claims that exclude each other, whole: as many as are about one subject in one matter. */
export type RivalSet = {
  readonly key: string;
  readonly subject: Contradiction["subject"];
  readonly kind: Contradiction["kind"];
  readonly rule: Contradiction["rule"];
  /** Each once, in the order in which the pairs name them: claim 1, claim 2, … of the form. */
  readonly claims: readonly WitnessedStatement[];
  readonly pairs: readonly Contradiction[];
};

/** A signed judgement, as the list tells it. */
export type SignedJudgement = Contradiction["judgements"][number];

/** Pairs of one subject, one kind and one rule belong together. */
const keyOf = (pair: Contradiction): string =>
  `${idOf(pair)} ${pair.kind.code} ${pair.rule}`;

const idOf = ({ subject }: Contradiction): string =>
  subject !== null && "id" in subject ? subject.id : "";

/** The ids of the claims that pairs name, each once, in their order. */
export const claimIdsOf = (
  pairs: readonly Contradiction[],
): readonly string[] => [
  ...new Set(pairs.flatMap(({ one, other }) => [one.id, other.id])),
];

/** The pairs of a page that are shown on it, and where the next page begins. */
export type ShownPairs = {
  readonly pairs: readonly Contradiction[];
  readonly next: string | undefined;
  /** Whether the page is one set that goes on. */
  readonly goesOn: boolean;
};

/**
 * A page cuts the list anywhere; a set of rivals is shown whole. So the set that the cut goes through is left to the next page,
 * unless it fills the whole page: then it is shown as far as it goes.
 */
export function wholeSets(
  edges: readonly ContradictionEdge[],
  hasMore: boolean,
): ShownPairs {
  const last = edges.at(-1);
  const pairs = edges.map(({ node }) => node);
  if (!hasMore || last === undefined)
    return { pairs, next: undefined, goesOn: false };
  const subject = idOf(last.node);
  const whole = edges.filter(
    ({ node }) =>
      idOf(node) !== subject || node.kind.code !== last.node.kind.code,
  );
  const before = whole.at(-1);
  return before === undefined
    ? { pairs, next: last.cursor, goesOn: true }
    : {
        pairs: whole.map(({ node }) => node),
        next: before.cursor,
        goesOn: false,
      };
}

/** Puts pairs of one subject and kind together with their claims; the order of the list stays. */
export function rivalSetsOf(
  pairs: readonly Contradiction[],
  claims: readonly WitnessedStatement[],
): readonly RivalSet[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const sets = new Map<string, Contradiction[]>();
  for (const pair of pairs) {
    const key = keyOf(pair);
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
        rule: first.rule,
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

/** The numbers of the claims of a pair, as its set counts them; one for a claim that breaks a rule by itself. */
export const numbersIn = (
  ids: readonly string[],
  { one, other }: { readonly one: Numbered; readonly other: Numbered },
): readonly number[] =>
  [...new Set([one.id, other.id])].map((id) => ids.indexOf(id) + 1);

type Numbered = { readonly id: string };
