/** What grouping needs to know of a claim. */
export type Rivalling = {
  readonly id: string;
  readonly rivals: readonly {
    readonly grade: "CERTAIN" | "POSSIBLE";
    /** What historians have made of the two. */
    readonly state: string;
    readonly one: { readonly id: string };
    readonly other: { readonly id: string };
  }[];
};

/** What stands on a line of a card: a claim by itself, or rivals together. */
export type Entry<Claim> =
  | { readonly kind: "single"; readonly statement: Claim }
  | {
      readonly kind: "rivals";
      readonly statements: readonly Claim[];
      /** Whether at least two exclude each other for certain. */
      readonly isCertain: boolean;
    };

/** After these two claims stand side by side in peace. */
const reconciled: readonly string[] = ["BOTH_HOLD", "DIFFERENT_PERSONS"];

/** The ids of the claims that exclude this one: its own, where it breaks a rule by itself. */
const rivalIds = ({ id, rivals }: Rivalling): readonly string[] =>
  rivals
    .filter(({ state }) => !reconciled.includes(state))
    .map(({ one, other }) => (one.id === id ? other.id : one.id));

/** Ids of rivals that are not among the claims given. */
export function missingRivals(claims: readonly Rivalling[]): readonly string[] {
  const known = new Set(claims.map(({ id }) => id));
  return [...new Set(claims.flatMap(rivalIds))]
    .filter((id) => !known.has(id))
    .sort();
}

/**
 * Puts rivals together: every claim that excludes another, or excludes one that does, stands in one group,
 * at the place of its earliest. The order of the rest stays.
 */
export function entriesOf<Claim extends Rivalling>(
  claims: readonly Claim[],
): readonly Entry<Claim>[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const neighbours = mutual(claims);
  const placed = new Set<string>();
  const entries: Entry<Claim>[] = [];
  for (const claim of claims) {
    if (placed.has(claim.id)) continue;
    const ids = reach(claim.id, neighbours);
    for (const id of ids) placed.add(id);
    const statements = claims.filter(({ id }) => ids.has(id));
    entries.push(
      statements.length < 2 && !rivalIds(claim).includes(claim.id)
        ? { kind: "single", statement: claim }
        : { kind: "rivals", statements, isCertain: isCertain(statements) },
    );
  }
  return entries;

  function reach(from: string, of: ReadonlyMap<string, ReadonlySet<string>>) {
    const found = new Set<string>();
    const waiting = [from];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id) || !byId.has(id)) continue;
      found.add(id);
      waiting.push(...(of.get(id) ?? []));
    }
    return found;
  }
}

/** Who excludes whom, told by either side. */
function mutual(
  claims: readonly Rivalling[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  const add = (from: string, to: string) =>
    pairs.set(from, (pairs.get(from) ?? new Set()).add(to));
  for (const claim of claims)
    for (const rival of rivalIds(claim)) {
      add(claim.id, rival);
      add(rival, claim.id);
    }
  return pairs;
}

const isCertain = (claims: readonly Rivalling[]): boolean =>
  claims.some(({ rivals }) => rivals.some(({ grade }) => grade === "CERTAIN"));

/** The claims of an entry. */
export const statementsOf = <Claim>(entry: Entry<Claim>): readonly Claim[] =>
  entry.kind === "single" ? [entry.statement] : entry.statements;
