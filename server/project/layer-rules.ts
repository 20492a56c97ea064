import { describedLabels } from "../database/vocabulary.ts";
import type { IntegrityRule } from "./integrity-rule.ts";

const described = describedLabels.join("|");

/** Rules that keep the constructed layer apart from what sources say of real people. */
export const layerRules: readonly IntegrityRule[] = [
  {
    name: "the constructed layer says so in id and name",
    text: `MATCH (n:${described})
      WHERE n.constructed AND (NOT n.id CONTAINS '/SYN-' OR NOT n.nameRu CONTAINS '(вымышл.)' OR NOT n.nameEn CONTAINS '(invented)')
      RETURN n.id AS subject, 'constructed, but named ' + coalesce(n.nameRu, '?') + ' / ' + coalesce(n.nameEn, '?') AS message`,
  },
  {
    name: "the constructed layer is marked as such",
    text: `MATCH (n:${described}|Factoid|ClosedFactoid)
      WHERE NOT n.layer IN ['real', 'constructed', 'user'] OR (n.layer = 'constructed') <> n.constructed
        OR (n.id CONTAINS '/SYN-' AND NOT n.constructed)
      RETURN n.id AS subject, 'layer ' + n.layer + ', constructed ' + toString(n.constructed) AS message`,
  },
  {
    name: "no constructed claim is about a real person",
    text: `MATCH (f:Factoid {layer: 'constructed'})-[:INVOLVES|UTTERED_BY]->(p:Person)
      WHERE NOT p.constructed
      RETURN f.id AS subject, 'involves ' + p.id AS message`,
  },
];
