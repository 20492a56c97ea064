import { tieTypes } from "../database/vocabulary.ts";
import {
  survivingPositions,
  tieAffirmed,
  tieBound,
} from "../reading/reading.cypher.ts";

/** Every type of derived tie, for a pattern. */
export const anyTie = tieTypes.join("|");

/** The surviving positions of tie `t`; under the default reading its scalars tell, so one place stands for all. */
export const positionsOfTie = `CASE WHEN $lens.plain THEN CASE WHEN t.claims > 0 THEN [0] ELSE [] END ELSE ${survivingPositions("t")} END`;

/** Whether tie `t` is of a kind asked for. `ask` is the parameter with `kinds` (empty: all). */
export const isOfKind = (ask: string): string =>
  `(size(${ask}.kinds) = 0 OR type(t) IN ${ask}.kinds)`;

const bounds = (["beginFrom", "beginTo", "endFrom", "endTo"] as const)
  .map((bound) => tieBound("t", "idx", bound))
  .join(", ");

/** The four bounds of tie `t` under the reading, or nothing when no period is asked about. */
export const boundsAsked = (ask: string): string =>
  `CASE WHEN ${ask}.mode = '' THEN [] ELSE [${bounds}] END`;

/** Whether the bounds fall into the period asked about: the formula of `shared/dates/time-filter.ts`. `b` is `boundsAsked`. */
export const fallsIntoPeriod = (ask: string): string =>
  `CASE WHEN ${ask}.mode = '' THEN true
    WHEN b[0] + b[1] + b[2] + b[3] = '' THEN ${ask}.mode = 'INCLUDE_UNDATED'
    WHEN ${ask}.mode = 'CERTAINLY' THEN (${ask}.to = '' OR (b[1] <> '' AND b[1] <= ${ask}.to)) AND b[2] >= ${ask}.from
    ELSE (${ask}.to = '' OR b[0] <= ${ask}.to) AND (b[3] = '' OR b[3] >= ${ask}.from) END`;

/** Whether a surviving claim affirms tie `t`: only such ties are walked. */
export const isAffirmed = tieAffirmed("t", "idx");
