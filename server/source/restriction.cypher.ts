import { statement } from "../database/statement.ts";

/** The restriction of a source as it stands. */
export const standingRestriction = statement(
  "standing-restriction",
  `MATCH (s:Source {id: $id})
   RETURN s {.restrictedUntil, .restrictionBasis, .restrictionLiftedBy, .restrictionLiftedAt, .restrictionLiftedReason} AS restriction,
     s.restrictedUntil AS until, s.restrictionLiftedAt AS liftedAt`,
);

/** Values of null take the lifting back. */
export const setLifting = statement(
  "set-lifting-of-restriction",
  `MATCH (s:Source {id: $id})
   SET s.restrictionLiftedBy = $by, s.restrictionLiftedAt = $at, s.restrictionLiftedReason = $reason`,
);
