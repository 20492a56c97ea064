import type { Transaction } from "../../database/neo4j.ts";
import type { Row } from "../../database/statement.ts";
import { byLabel, portionsOf } from "./by-label.ts";
import * as cypher from "./evidence.cypher.ts";
import type { EvidenceBatch } from "./evidence-batch.ts";
import { type ClaimLink, type FactoidRow, factoidRow } from "./factoid-rows.ts";
import {
  type FactoidPlan,
  planFactoids,
  type StandingFactoid,
} from "./plan-factoids.ts";
import type { Runner } from "./write-evidence.ts";

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
  for (const [label, all] of byLabel(links, ({ id }) => id))
    for (const rows of portionsOf(all))
      await transaction.run(cypher.createLinks(type, label), { rows });
}

/** Opens versions of claims with their source, mentions, speakers and step. Derives nothing. */
export async function createFactoidVersions(
  transaction: Transaction,
  rows: readonly FactoidRow[],
  stamp: FactoidStamp,
): Promise<void> {
  for (const some of portionsOf(rows))
    await transaction.run(cypher.createFactoids, {
      rows: some.map(({ id, hash, props, sourceId, inSource }) => ({
        id,
        hash,
        props,
        sourceId,
        inSource,
      })),
      ...stamp,
    });
  const linksOf = (key: "mentions" | "utterances" | "about") =>
    rows.flatMap((row) => row[key]);
  const { by, at, revision } = stamp;
  // Mentions carry who identified whom, and when.
  const signed = linksOf("mentions").map((link) => ({
    ...link,
    props: { ...link.props, by, at, since: revision },
  }));
  await createLinks(transaction, "INVOLVES", signed);
  await createLinks(transaction, "UTTERED_BY", linksOf("utterances"));
  await createLinks(transaction, "ABOUT", linksOf("about"));
}

/** One portion of what comes in: what it replaces is closed in the same transaction. */
async function writePortion(
  transaction: Transaction,
  rows: readonly FactoidRow[],
  replaced: ReadonlySet<string>,
  stamp: FactoidStamp,
): Promise<void> {
  const ids = rows.map(({ id }) => id).filter((id) => replaced.has(id));
  const { revision } = stamp;
  if (ids.length > 0)
    await transaction.run(cypher.closeFactoids, { ids, revision });
  await createFactoidVersions(transaction, rows, stamp);
  if (ids.length > 0)
    await transaction.run(cypher.joinVersions, { ids, revision });
}

/** Brings the claims of a layer to what the batch says: see `planFactoids`. */
export async function writeFactoids(
  run: Runner,
  batch: EvidenceBatch,
  stamp: FactoidStamp,
): Promise<FactoidChanges> {
  const rows = batch.factoids.map((factoid) =>
    factoidRow(factoid, batch.layer),
  );
  const { steps, before } = await run(async (transaction) => {
    const planned = await plan(transaction, rows, {
      layer: batch.layer,
      by: stamp.by,
    });
    const leaving = [
      ...planned.replace.map(({ id }) => id),
      ...planned.close,
      ...planned.remove,
    ];
    return {
      steps: planned,
      before:
        leaving.length === 0
          ? []
          : await transaction.run(cypher.involvedIn, { ids: leaving }),
    };
  });
  const { revision } = stamp;
  for (const ids of portionsOf(steps.close))
    await run((transaction) =>
      transaction.run(cypher.closeFactoids, { ids, revision }),
    );
  for (const ids of portionsOf(steps.remove))
    await run((transaction) => transaction.run(cypher.deleteFactoids, { ids }));
  const replaced = new Set(steps.replace.map(({ id }) => id));
  for (const some of portionsOf([...steps.add, ...steps.replace]))
    await run((transaction) =>
      writePortion(transaction, some, replaced, stamp),
    );
  return {
    added: steps.add.length,
    replaced: replaced.size,
    closed: steps.close,
    removed: steps.remove.length,
    usersOwn: steps.usersOwn,
    touched: touchedBy(rows, before),
  };
}

const touchedBy = (
  rows: readonly FactoidRow[],
  before: readonly Row[],
): readonly string[] => [
  ...new Set([
    ...idsIn(before),
    ...rows.flatMap(({ mentions, utterances }) =>
      [...mentions, ...utterances].map(({ id }) => id),
    ),
  ]),
];
