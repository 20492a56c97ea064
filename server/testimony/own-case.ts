import type { DateBounds } from "../../shared/dates/historical-date.ts";
import { groupBy } from "../reading/group-by.ts";

/** A claim about a case of a speaker. */
export type CaseClaim = {
  readonly id: string;
  readonly procedure: string;
  /** Whether it is a re-registration: the campaign took in everybody who had stayed, from the liberation on. */
  readonly isCampaign: boolean;
  /** Whether it tells of a decision; else it tells that the case was begun. */
  readonly isDecision: boolean;
  readonly beginFrom: string;
};

const ofOneCase = (
  spokenUntil: string,
  claims: readonly CaseClaim[],
): readonly CaseClaim[] => {
  const decisions = claims.filter(({ isDecision }) => isDecision);
  const before = claims.filter(
    ({ beginFrom }) => beginFrom !== "" && beginFrom <= spokenUntil,
  );
  const isBegun =
    before.length > 0 || claims.some(({ isCampaign }) => isCampaign);
  if (decisions.length === 0) return before;
  return isBegun
    ? decisions.filter(({ beginFrom }) => beginFrom > spokenUntil)
    : [];
};

/**
 * The claims that show that a case of the speaker's own was still to be decided when they spoke: decisions that are certainly of a later day,
 * in a re-registration, or in another case of which something is recorded before; or, where no decision is recorded, that it had been begun.
 * Undated words and undated decisions show nothing.
 * @param saidOn when they spoke
 */
export const undecidedThen = (
  saidOn: Pick<DateBounds, "endTo"> | null,
  claims: readonly CaseClaim[],
): readonly string[] => {
  const spokenUntil = saidOn?.endTo ?? "";
  if (spokenUntil === "") return [];
  const cases = groupBy(claims, ({ procedure }) => procedure);
  return [...cases.values()].flatMap((one) =>
    ofOneCase(spokenUntil, one).map(({ id }) => id),
  );
};
