import type { Transaction } from "../../database/neo4j.ts";
import type { Row } from "../../database/statement.ts";
import { byLabel } from "./by-label.ts";
import * as cypher from "./evidence.cypher.ts";
import type { EvidenceBatch } from "./evidence-batch.ts";
import { type ClaimLink, type FactoidRow, factoidRow } from "./factoid-rows.ts";
import {
  type FactoidPlan,
  planFactoids,
  type StandingFactoid,
} from "./plan-factoids.ts";

/** Under which revision, by whom and when a batch is written. */
export type FactoidStamp = {
  readonly revision: number;
  readonly by: string;
  readonly at: string;
};

/** How many claims changed, and whose reading must be derived anew. */
export type FactoidChanges = {
  readonly added: number;
  readonly replaced: number;
  readonly closed: readonly string[];
  readonly removed: number;
  readonly usersOwn: readonly string[];
  readonly touched: readonly string[];
};

const idsIn = (rows: readonly Row[]): readonly string[] =>
  rows.map((row) => String(row["id"]));

const standingOf = (row: Row): StandingFactoid => ({
  id: String(row["id"]),
  hash: String(row["hash"]),
  isUsers: row["isUsers"] === true,
  isJudged: row["isJudged"] === true,
});

async function plan(
  transaction: Transaction,
  rows: readonly FactoidRow[],
  from: { readonly layer: string; readonly by: string },
): Promise<FactoidPlan> {
  const ids = rows.map(({ id }) => id);
  const standing = await transaction.run(cypher.standingFactoids, {
    ...from,
    ids,
  });
  const retracted = await transaction.run(cypher.retractedFactoids, { ids });
  return planFactoids(rows, standing.map(standingOf), idsIn(retracted));
}

async function createLinks(
  transaction: Transaction,
  type: "INVOLVES" | "UTTERED_BY" | "ABOUT",
  links: readonly ClaimLink[],
): Promise<void> {
  for (const [label, rows] of byLabel(links, ({ id }) => id))
    await transaction.run(cypher.createLinks(type, label), { rows });
}

/** Opens versions of claims with their source, mentions, speakers and step. Derives nothing. */
export async function createFactoidVersions(
  transaction: Transaction,
  rows: readonly FactoidRow[],
  stamp: FactoidStamp,
): Promise<void> {
  await transaction.run(cypher.createFactoids, { rows, ...stamp });
  const linksOf = (key: "mentions" | "utterances" | "about") =>
    rows.flatMap((row) => row[key]);
  await createLinks(transaction, "INVOLVES", linksOf("mentions"));
  await createLinks(transaction, "UTTERED_BY", linksOf("utterances"));
  await createLinks(transaction, "ABOUT", linksOf("about"));
  await transaction.run(cypher.signMentions, {
    ids: rows.map(({ id }) => id),
    ...stamp,
  });
}

/** Brings the claims of a layer to what the batch says: see `planFactoids`. */
export async function writeFactoids(
  transaction: Transaction,
  batch: EvidenceBatch,
  stamp: FactoidStamp,
): Promise<FactoidChanges> {
  const rows = batch.factoids.map((factoid) =>
    factoidRow(factoid, batch.layer),
  );
  const steps = await plan(transaction, rows, {
    layer: batch.layer,
    by: stamp.by,
  });
  const replaced = steps.replace.map(({ id }) => id);
  const leaving = [...replaced, ...steps.close, ...steps.remove];
  const before = await transaction.run(cypher.involvedIn, { ids: leaving });
  await transaction.run(cypher.closeFactoids, {
    ids: [...replaced, ...steps.close],
    revision: stamp.revision,
  });
  await transaction.run(cypher.deleteFactoids, { ids: steps.remove });
  const coming = [...steps.add, ...steps.replace];
  await createFactoidVersions(transaction, coming, stamp);
  await transaction.run(cypher.joinVersions, {
    ids: replaced,
    revision: stamp.revision,
  });
  return {
    added: steps.add.length,
    replaced: replaced.length,
    closed: steps.close,
    removed: steps.remove.length,
    usersOwn: steps.usersOwn,
    touched: [
      ...new Set([
        ...idsIn(before),
        ...rows.flatMap(({ mentions, utterances }) =>
          [...mentions, ...utterances].map(({ id }) => id),
        ),
      ]),
    ],
  };
}
