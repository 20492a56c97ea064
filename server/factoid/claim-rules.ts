import { z } from "zod";

import { withAnchor } from "../../shared/dates/relative.ts";
import type { Transaction } from "../database/neo4j.ts";
import { statement } from "../database/statement.ts";
import {
  checkEvidence,
  outerIdsOf,
} from "../exchange/import/check-evidence.ts";
import { parseEvidence } from "../exchange/import/evidence-batch.ts";
import { findKnownIds } from "../exchange/import/find-known.ts";
import {
  type Problem,
  refuseProblem,
  refuseProblems,
} from "../history/refusal.ts";
import { parseContent } from "./content-input.ts";
import type { FactoidRecord } from "./factoid.ts";
import { declarations } from "./kinds/declarations.ts";

const anchorBounds = statement(
  "anchor-bounds",
  `MATCH (f:Factoid {id: $id})
   RETURN f.beginFrom AS beginFrom, f.beginTo AS beginTo, f.endFrom AS endFrom, f.endTo AS endTo`,
);

/** Where in the sender's input a value stands. */
const pathTo = (record: FactoidRecord, value: string): string => {
  const bare = value.replace(/^"|"$/g, "");
  const index = record.mentions.findIndex(
    ({ role, involves }) => role === bare || involves === bare,
  );
  if (index >= 0) {
    return `content.mentions.${String(index)}.${record.mentions[index]?.role === bare ? "role" : "id"}`;
  }
  const speaker = record.told.findIndex(
    (utterance) => utterance.speaker === bare,
  );
  if (speaker >= 0) return `content.speakers.${String(speaker)}.speaker`;
  if (bare === record.kind) return "content.kind";
  if (bare === record.source) return "content.source";
  if (bare === record.value) return "content.value";
  if (bare === record.about) return "content.about";
  return "content.mentions";
};

const checkAgainstStore = async (
  transaction: Transaction,
  record: FactoidRecord,
): Promise<readonly Problem[]> => {
  const batch = { ...parseEvidence({ layer: "user" }), factoids: [record] };
  const known = await findKnownIds(transaction, outerIdsOf(batch));
  return checkEvidence(batch, declarations, known).map(({ value, rule }) => ({
    path: pathTo(record, value),
    value,
    rule,
  }));
};

const resolveDate = async (
  transaction: Transaction,
  record: FactoidRecord,
): Promise<FactoidRecord> => {
  const { relative } = record.date;
  if (relative === null) return record;
  const [row] = await transaction.run(anchorBounds, { id: relative.anchorId });
  if (row === undefined) {
    const rule = "a relative date hangs on a claim, and there is no such claim";
    refuseProblem("content.date.anchor", relative.anchorId, rule);
  }
  const day = (key: string): string => z.string().catch("").parse(row?.[key]);
  const bounds = {
    beginFrom: day("beginFrom"),
    beginTo: day("beginTo"),
    endFrom: day("endFrom"),
    endTo: day("endTo"),
  };
  return { ...record, date: withAnchor(record.date, bounds) };
};

/**
 * A claim of the API as a record that may be written: well made, of a declared kind with its roles and values, everything it names
 * there, its relative date resolved.
 * @throws WriteRefused naming path, value and rule of everything wrong
 */
export const acceptContent = async (
  transaction: Transaction,
  id: string,
  content: unknown,
): Promise<FactoidRecord> => {
  const parsed = parseContent(id, content);
  if ("problems" in parsed) {
    refuseProblems(parsed.problems);
    throw new Error(`Claim ${id}: refused without a reason`);
  }
  refuseProblems(await checkAgainstStore(transaction, parsed.record));
  return resolveDate(transaction, parsed.record);
};
