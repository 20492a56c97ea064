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

/** Whoever has more ties than this is a hub, and keeps whom they are tied to most. */
export const hubsHaveMore = 250;

/** Of so many neighbours a hub keeps the order. */
const mostNearest = 300;

/**
 * Whom hub `x` of `degree` ties is tied to most under the reading of all claims, as Cypher: binds `nearest`, ids of those with most affirmed ties to it
 * first, then by name, and `neighbours`, how many there are; none of who is no hub. The network around a hub begins with what it keeps.
 */
export const rankNeighboursOf = (x: string): string => `CALL (${x}, degree) {
  MATCH (${x})-[t:${tieTypes.join("|")}]-(y)
  WHERE degree > ${String(hubsHaveMore)} AND t.claims > 0 AND t.affirmed
  WITH y, count(t) AS ties
  ORDER BY ties DESC, y.sortRu
  WITH collect(y.id) AS ranked
  RETURN ranked[0..${String(mostNearest)}] AS nearest, size(ranked) AS neighbours
}`;

/**
 * What node `x` keeps of its ties under the reading of all claims, as Cypher: binds `degree`, the number of its standing ties, denied ones too,
 * `tieCounts`, the affirmed ones by kind and by what is at the other end, and a hub's `nearest` and `neighbours`. A hub tells its ties by what it
 * keeps, without looking at them.
 */
export const countTiesOf = (x: string): string => `CALL (${x}) {
  MATCH (${x})-[t:${tieTypes.join("|")}]-(y)
  WHERE t.claims > 0
  WITH type(t) AS kind, ${kindExpression("y")} AS ends, count(t) AS standing, count(CASE WHEN t.affirmed THEN 1 END) AS ties,
    count(CASE WHEN t.affirmed AND t.contested THEN 1 END) AS contested
  ORDER BY kind, ends
  RETURN sum(standing) AS degree, collect(CASE WHEN ties > 0 THEN ${countLine} END) AS tieCounts
}
${rankNeighboursOf(x)}
WITH ${x}, degree, tieCounts, nearest, neighbours`;

/** Whether node `x` keeps something else than what `countTiesOf` bound. */
export const keepsOther = (x: string): string =>
  `coalesce(${x}.degree, 0) <> degree OR coalesce(${x}.tieCounts, []) <> tieCounts OR coalesce(${x}.nearest, []) <> nearest OR coalesce(${x}.neighbours, 0) <> neighbours`;

/** Makes a hub `x` keep the `nearest` and `neighbours` bound; who is none keeps none, since no list is kept empty. */
export const keepNearest = (x: string): string =>
  `SET ${x}.nearest = CASE WHEN size(nearest) > 0 THEN nearest END, ${x}.neighbours = nullif(neighbours, 0)`;
