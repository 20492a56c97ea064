import { z } from "zod";

import type { Database } from "../../../server/database/neo4j.ts";
import { statement } from "../../../server/database/statement.ts";
import type { Hubs } from "./arguments.ts";

const perKind = 60;

const row = z.object({ kind: z.string(), ids: z.array(z.string()) });

const dearest = statement(
  "dearest-of-each-kind",
  `MATCH (n) WHERE n.id CONTAINS '/'
   WITH n, split(n.id, '/')[0] AS kind, COUNT { (n)--() } AS many
   ORDER BY many DESC, n.id
   WITH kind, collect(DISTINCT n.id)[0..${String(perKind)}] AS ids
   RETURN kind, ids`,
);

/** Those with most claims and ties of every kind, and re-registrations by their own name. */
export const hubsOf = async (database: Database): Promise<Hubs> => {
  const rows = z.array(row).parse(await database.read(dearest));
  const byKind = Object.fromEntries(rows.map(({ kind, ids }) => [kind, ids]));
  const tied = [
    "district",
    "institution",
    "party-organization",
    "person",
  ].flatMap((kind) => (byKind[kind] ?? []).slice(0, 40));
  const anyone = Object.values(byKind).flatMap((ids) => ids.slice(0, 3));
  return {
    ...byKind,
    "re-registration": byKind["procedure"] ?? [],
    node: anyone,
    "ego-network": tied.slice(0, 20),
    neighbours: tied,
    "links-among": tied,
  };
};
