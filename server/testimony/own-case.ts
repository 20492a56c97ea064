import type { DateBounds } from "../../shared/dates/historical-date.ts";
import { groupBy } from "../reading/group-by.ts";

/** A claim about a case of a speaker. */
export type CaseClaim = {
  readonly id: string;
  readonly procedure: string;
  /** Whether it tells of a decision; else it tells that the case was begun. */
  readonly isDecision: boolean;
  readonly beginFrom: string;
};

const ofOneCase = (
  spokenUntil: string,
  claims: readonly CaseClaim[],
): readonly CaseClaim[] => {
  const decisions = claims.filter(({ isDecision }) => isDecision);
  if (decisions.length > 0)
    return decisions.filter(({ beginFrom }) => beginFrom > spokenUntil);
  return claims.filter(
    ({ beginFrom }) => beginFrom !== "" && beginFrom <= spokenUntil,
  );
};

/**
 * The claims that show that a case of the speaker's own was still to be decided when they spoke: decisions in it that are certainly
 * of a later day; or, where none is recorded, that it had been begun. Undated words and undated decisions show nothing.
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
