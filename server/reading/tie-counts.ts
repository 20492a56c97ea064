import { tieTypes } from "../database/vocabulary.ts";
import { kindExpression } from "../search/search-kind.ts";

/** Ties of one kind to ends of one kind: how many are affirmed, and of how many of them claims contradict each other. */
export type TieCount = {
  readonly kind: string;
  readonly ends: string;
  readonly ties: number;
  readonly contested: number;
};

/** As a node keeps it, in its list `tieCounts`: one line a count, in the order of kinds and ends. */
export const keptCount = ({ kind, ends, ties, contested }: TieCount): string =>
  [kind, ends, ties, contested].join(" ");

/** The same line as Cypher, out of the variables `kind`, `ends`, `ties` and `contested`. */
export const countLine =
  "kind + ' ' + ends + ' ' + toString(ties) + ' ' + toString(contested)";

/** Reads such a line. */
export const countOfKept = (line: string): TieCount => {
  const [kind = "", ends = "", ties, contested] = line.split(" ");
  return { kind, ends, ties: Number(ties), contested: Number(contested) };
};

/**
 * What node `x` keeps of its ties under the reading of all claims, as Cypher: binds `degree`, the number of its standing ties, denied ones too, and
 * `tieCounts`, the affirmed ones by kind and by what is at the other end. A hub tells its ties by what it keeps, without looking at them.
 */
export const countTiesOf = (x: string): string => `CALL (${x}) {
  MATCH (${x})-[t:${tieTypes.join("|")}]-(y)
  WHERE t.claims > 0
  WITH type(t) AS kind, ${kindExpression("y")} AS ends, count(t) AS standing, count(CASE WHEN t.affirmed THEN 1 END) AS ties,
    count(CASE WHEN t.affirmed AND t.contested THEN 1 END) AS contested
  ORDER BY kind, ends
  RETURN sum(standing) AS degree, collect(CASE WHEN ties > 0 THEN ${countLine} END) AS tieCounts
}`;
