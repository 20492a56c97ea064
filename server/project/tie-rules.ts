import { tieTypes } from "../database/vocabulary.ts";
import { tieEnds } from "../reading/tie.mapping.ts";
import { countTiesOf, keepsOther } from "../reading/tie-counts.ts";
import { boundsAreRight, boundsInWords } from "./factoid-rules.ts";
import type { IntegrityRule } from "./integrity-rule.ts";

const ties = tieTypes.join("|");

/** Rules of what is derived: a rebuild mends them. */
export const tieRules: readonly IntegrityRule[] = [
  {
    name: "the lists of a tie have one position a claim",
    text: `MATCH ()-[t:${ties}]->()
      WITH t, [key IN $positionKeys WHERE t[key] IS NULL OR size(t[key]) <> size(t.factoidIds)] AS uneven
      WHERE size(uneven) > 0
      RETURN coalesce(t.id, type(t)) AS subject, 'uneven: ' + reduce(all = '', key IN uneven | all + key + ' ') AS message`,
  },
  {
    name: "a tie knows its ends and its page",
    text: `MATCH (a)-[t:${ties}]->(b)
      WHERE t.id IS NULL OR coalesce(t.startId, '') <> a.id OR coalesce(t.endId, '') <> b.id OR coalesce(t.ownerId, '') <> b.id
        OR t.sortKey IS NULL OR NOT t.sortKey ENDS WITH t.id OR t.claims IS NULL
      RETURN coalesce(t.id, type(t)) AS subject, 'between ' + a.id + ' and ' + b.id AS message`,
  },
  {
    name: "the claims behind a tie exist",
    text: `MATCH ()-[t:${ties}]->()
      UNWIND t.factoidIds AS id
      WITH DISTINCT t.id AS tie, id
      WHERE NOT EXISTS { (f:Factoid {id: id}) } AND NOT EXISTS { (f:ClosedFactoid {id: id}) }
      RETURN tie AS subject, 'claim ' + id + ' does not exist' AS message`,
  },
  {
    name: "the bounds of a tie are days in order",
    text: `MATCH ()-[t:${ties}]->()
      WHERE NOT (${boundsAreRight("t")})
      RETURN t.id AS subject, ${boundsInWords("t")} AS message`,
  },
  {
    name: "whoever has ties keeps how many, and a hub whom it is tied to most",
    text: `MATCH (x:${tieEnds.join("|")})
      ${countTiesOf("x")}
      WHERE ${keepsOther("x")}
      RETURN x.id AS subject, 'keeps ' + toString(coalesce(x.degree, 0)) + ' for ' + toString(degree) + ' ties, ' + toString(coalesce(x.neighbours, 0)) + ' for ' + toString(neighbours) + ' neighbours' AS message`,
  },
];
