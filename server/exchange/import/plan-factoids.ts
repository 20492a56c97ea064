import type { FactoidRow } from "./factoid-rows.ts";

/** A claim as the store has it now. */
export type StandingFactoid = {
  readonly id: string;
  readonly hash: string;
  /** Corrected by a user, or a user's own from the first. */
  readonly isUsers: boolean;
  /** A judgement of a historian, or another claim, hangs on it. */
  readonly isJudged: boolean;
};

/** What to do with the claims of a layer. */
export type FactoidPlan = {
  readonly add: readonly FactoidRow[];
  /** Changed in the shipped data: the version that stands is closed, the next one opened. */
  readonly replace: readonly FactoidRow[];
  /** Gone from the shipped data, but users judged them: closed. */
  readonly close: readonly string[];
  /** Gone, and nothing hangs on them. */
  readonly remove: readonly string[];
  /** Corrected or retracted by a user: left as the user left them. */
  readonly usersOwn: readonly string[];
};

/** Compares the claims of a layer as shipped with those in the store. Same content: nothing is to be done. */
export function planFactoids(
  shipped: readonly FactoidRow[],
  standing: readonly StandingFactoid[],
  retracted: readonly string[],
): FactoidPlan {
  const inStore = new Map(standing.map((each) => [each.id, each]));
  const retractedIds = new Set(retracted);
  const shippedIds = new Set(shipped.map(({ id }) => id));
  const isUsersOwn = ({ id }: FactoidRow): boolean =>
    retractedIds.has(id) || inStore.get(id)?.isUsers === true;
  const ours = shipped.filter((row) => !isUsersOwn(row));
  const gone = standing.filter(
    ({ id, isUsers }) => !isUsers && !shippedIds.has(id),
  );
  return {
    add: ours.filter(({ id }) => !inStore.has(id)),
    replace: ours.filter(({ id, hash }) => {
      const found = inStore.get(id);
      return found !== undefined && found.hash !== hash;
    }),
    close: gone.filter(({ isJudged }) => isJudged).map(({ id }) => id),
    remove: gone.filter(({ isJudged }) => !isJudged).map(({ id }) => id),
    usersOwn: shipped.filter(isUsersOwn).map(({ id }) => id),
  };
}
