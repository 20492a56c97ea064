import { statement } from "../database/statement.ts";
import { entityRules } from "./entity-rules.ts";
import { factoidRules } from "./factoid-rules.ts";
import type { IntegrityRule } from "./integrity-rule.ts";
import { layerRules } from "./layer-rules.ts";
import { tieRules } from "./tie-rules.ts";

/** Every rule that is checked inside the database. */
export const integrityRules: readonly IntegrityRule[] = [
  ...entityRules,
  ...factoidRules,
  ...tieRules,
  ...layerRules,
];

const branch = ({ text }: IntegrityRule, at: number): string =>
  `CALL () { ${text} LIMIT $limit } RETURN ${String(at)} AS rule, subject, message`;

/** All rules in one statement: `rule` is the place in `integrityRules`. Reads every record, so only a check may run it. */
export const findBreaches = statement(
  "find-breaches",
  `CALL () {\n${integrityRules.map(branch).join("\nUNION ALL\n")}\n}
RETURN rule, subject, message ORDER BY rule, subject, message LIMIT $limit`,
);

/** Each EDTF in use with the bounds stored for it: few, however many claims. Dates that hang on an event carry the event's bounds. */
export const datesInUse = statement(
  "dates-in-use",
  `MATCH (f:Factoid)
   WHERE coalesce(f.edtf, '') <> ''
   RETURN f.edtf AS edtf, f.beginFrom AS beginFrom, f.beginTo AS beginTo, f.endFrom AS endFrom, f.endTo AS endTo, min(f.id) AS subject`,
);
