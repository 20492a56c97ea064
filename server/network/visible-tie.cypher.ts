import { tieTypes } from "../database/vocabulary.ts";
import {
  survivingPositions,
  tieAffirmed,
  tieBound,
} from "../reading/reading.cypher.ts";

/** Every type of derived tie, for a pattern. */
export const anyTie = tieTypes.join("|");

/**
 * What a statement about ties has to look at. Fragments leave out what is not asked, since planning a long text takes longer than running it.
 * `ask` is the parameter `{ kinds, mode, from, to }`; `plain`: all claims, now; `dated`: a period is asked about.
 */
export type TieQuestion = {
  readonly ask: string;
  readonly plain: boolean;
  readonly dated: boolean;
};

/** Whether tie `t` is of a kind asked for (no kinds: all). */
export const isOfKind = ({ ask }: TieQuestion): string =>
  `(size(${ask}.kinds) = 0 OR type(t) IN ${ask}.kinds)`;

/** The surviving positions of tie `t`; the scalars of the default reading need only one that stands for all. */
export const positionsOfTie = ({
  plain,
}: Pick<TieQuestion, "plain">): string =>
  plain
    ? "CASE WHEN t.claims > 0 THEN [0] ELSE [] END"
    : survivingPositions("t");

/** Whether a surviving claim affirms tie `t`: only such ties are walked. `idx` is `positionsOfTie`. */
export const isAffirmed = ({ plain }: Pick<TieQuestion, "plain">): string =>
  plain ? "t.affirmed" : tieAffirmed("t", "idx");

const bounds = ["beginFrom", "beginTo", "endFrom", "endTo"] as const;

/** The four bounds of tie `t` under the reading; nothing when no period is asked about. */
export const boundsAsked = ({ plain, dated }: TieQuestion): string => {
  if (!dated) return "[]";
  const read = (bound: (typeof bounds)[number]) =>
    plain ? `t.${bound}` : tieBound("t", "idx", bound);
  return `[${bounds.map(read).join(", ")}]`;
};

/** Whether the bounds `b` fall into the period asked about: the formula of `shared/dates/time-filter.ts`. */
export const fallsIntoPeriod = ({ ask, dated }: TieQuestion): string =>
  dated
    ? `CASE WHEN b[0] + b[1] + b[2] + b[3] = '' THEN ${ask}.mode = 'INCLUDE_UNDATED'
    WHEN ${ask}.mode = 'CERTAINLY' THEN (${ask}.to = '' OR (b[1] <> '' AND b[1] <= ${ask}.to)) AND b[2] >= ${ask}.from
    ELSE (${ask}.to = '' OR b[0] <= ${ask}.to) AND (b[3] = '' OR b[3] >= ${ask}.from) END`
    : "true";
