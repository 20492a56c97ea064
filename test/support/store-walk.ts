import { z } from "zod";

import type { Database } from "../../server/database/neo4j.ts";
import { statement } from "../../server/database/statement.ts";
import { egoWalk } from "../../server/network/ego-walk.cypher.ts";
import { lensParameters } from "../../server/reading/reading.cypher.ts";
import {
  isPlain,
  noReading,
  type Reading,
} from "../../server/reading/reading.ts";
import type { Ask, Walk } from "./naive-walk.ts";
import type { GraphNode } from "./tie-graph.ts";

const walkStatement = (ask: Ask, plain: boolean) =>
  statement(
    "test-walk",
    `MATCH (centre:Person|PartyOrganization {id: $ask.id})
   ${egoWalk({ ask: "$ask", plain, dated: ask.mode !== "" }, ask)}
   RETURN [n IN shown | n.id] AS shown, [t IN ties | t.id] AS ties, omitted`,
  );

const walkRow = z.object({
  shown: z.array(z.string()),
  ties: z.array(z.string()),
  omitted: z.array(
    z.object({ what: z.string(), why: z.string(), count: z.int() }),
  ),
});

/** The walk as the database makes it; ties sorted by id. */
export const walkIn = async (
  database: Database,
  ask: Ask,
  reading: Reading = noReading,
): Promise<Walk> => {
  const [row] = await database.read(walkStatement(ask, isPlain(reading)), {
    ask,
    lens: lensParameters(reading),
  });
  const { ties, ...rest } = walkRow.parse(row);
  return { ...rest, ties: [...ties].sort() };
};

/** A question with nothing left out; give what is different. */
export const asked = (id: string, given: Partial<Ask> = {}): Ask => ({
  id,
  depth: 1,
  kinds: [],
  nodes: 300,
  hub: 500,
  milliseconds: 60_000,
  mode: "",
  from: "",
  to: "",
  ...given,
});

/** A person of a graph made for a test, ordered by name. */
export const person = (name: string): GraphNode => ({
  id: `person/${name}`,
  label: "Person",
  sortRu: `${name} person/${name}`,
});
