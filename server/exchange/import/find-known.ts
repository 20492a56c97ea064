import { z } from "zod";

import type { DateBounds } from "../../../shared/dates/historical-date.ts";
import type { Transaction } from "../../database/neo4j.ts";
import { byLabel } from "./by-label.ts";
import * as cypher from "./evidence.cypher.ts";

/**
 * Which of these ids the store has.
 * @param replaced a layer whose records do not count, since a batch is about to take their place
 */
export async function findKnownIds(
  transaction: Transaction,
  ids: readonly string[],
  replaced = "",
): Promise<ReadonlySet<string>> {
  const found: string[] = [];
  for (const [label, some] of byLabel(ids, (id) => id)) {
    const rows = await transaction.run(cypher.knownIds(label), {
      ids: some,
      replaced,
    });
    found.push(...rows.map((row) => String(row["id"])));
  }
  return new Set(found);
}

const boundsRow = z.object({
  id: z.string(),
  beginFrom: z.string(),
  beginTo: z.string(),
  endFrom: z.string(),
  endTo: z.string(),
});

/** The bounds of claims in the store. */
export async function findAnchorBounds(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DateBounds>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.run(cypher.boundsOfFactoids, { ids });
  return new Map(
    rows.map((row) => {
      const { id, ...bounds } = boundsRow.parse(row);
      return [id, bounds];
    }),
  );
}
