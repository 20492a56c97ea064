import { z } from "zod";

import { boundsOfEdtf } from "../../shared/dates/edtf-bounds.ts";
import type { CallOptions, Database } from "../database/neo4j.ts";
import type { Row } from "../database/statement.ts";
import {
  datesInUse,
  findBreaches,
  integrityRules,
} from "./integrity.cypher.ts";
import { integrityParameters } from "./integrity-rule.ts";

/** One breach: the rule in words, the id that breaks it, the value and why it is wrong. */
export type Breach = {
  readonly rule: string;
  readonly subject: string;
  readonly message: string;
};

const edtfRule = "the bounds of a date are those of its EDTF";

/** How many rules `checkIntegrity` checks. */
export const ruleCount = integrityRules.length + 1;

const breachRow = z.object({
  rule: z.int(),
  subject: z.string(),
  message: z.string(),
});

const dateRow = z.object({
  edtf: z.string(),
  beginFrom: z.string(),
  beginTo: z.string(),
  endFrom: z.string(),
  endTo: z.string(),
  subject: z.string(),
});

const breachOfDate = (row: Row): readonly Breach[] => {
  const { edtf, subject, ...stored } = dateRow.parse(row);
  const read = boundsOfEdtf(edtf);
  if (!read.ok) {
    const message = `"${edtf}" ${read.rule}`;
    return [{ rule: edtfRule, subject, message }];
  }
  const written = (bounds: typeof stored): string =>
    `${bounds.beginFrom}..${bounds.beginTo} to ${bounds.endFrom}..${bounds.endTo}`;
  if (written(read.bounds) === written(stored)) return [];
  const message = `"${edtf}" means ${written(read.bounds)}, stored is ${written(stored)}`;
  return [{ rule: edtfRule, subject, message }];
};

/** A check reads every record: it may take longer than a reader's question. */
const patience = 120_000;

/**
 * Checks every rule that the database cannot enforce itself.
 * @param limit at most so many breaches are answered
 * @returns breaches in the order of the rules; empty when all is well
 */
export const checkIntegrity = async (
  database: Database,
  {
    limit = 1000,
    onRun,
  }: { limit?: number; onRun?: CallOptions["onRun"] } = {},
): Promise<readonly Breach[]> => {
  const options = { timeout: patience, onRun };
  const found = await database.read(
    findBreaches,
    { ...integrityParameters, limit },
    options,
  );
  const dates = await database.read(datesInUse, {}, options);
  const breaches = found.map((row): Breach => {
    const { rule, ...breach } = breachRow.parse(row);
    return { rule: integrityRules[rule]?.name ?? "", ...breach };
  });
  return [...breaches, ...dates.flatMap(breachOfDate)].slice(0, limit);
};
