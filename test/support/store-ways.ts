import { z } from "zod";

import type { Database } from "../../server/database/neo4j.ts";
import { type Parameters, statement } from "../../server/database/statement.ts";
import { everythingBetween } from "../../server/network/between.cypher.ts";
import { pathsBetween } from "../../server/network/paths.cypher.ts";
import { lensParameters } from "../../server/reading/reading.cypher.ts";
import {
  isPlain,
  noReading,
  type Reading,
} from "../../server/reading/reading.ts";
import type { WayAsk } from "./naive-ways.ts";

export type PathAsk = WayAsk & {
  readonly one: string;
  readonly other: string;
  readonly k: number;
  readonly length: number;
  readonly milliseconds: number;
  readonly walked: number;
  readonly ways: number;
  readonly avoidLabels: readonly string[];
};

/** A question for paths with nothing left out; give what is different. */
export const askedPaths = (
  one: string,
  other: string,
  given: Partial<PathAsk> = {},
): PathAsk => ({
  one,
  other,
  kinds: [],
  hub: 500,
  mode: "",
  from: "",
  to: "",
  avoidLevels: [],
  avoidLabels: [],
  shunned: [],
  k: 3,
  length: 4,
  milliseconds: 60_000,
  walked: 50_000,
  ways: 1000,
  ...given,
});

const ends = "Person|PartyOrganization";

/** The statement of paths by itself. */
export const pathsStatement = (
  ask: PathAsk,
  plain: boolean,
  tellsOmitted = true,
) =>
  statement(
    "test-paths",
    `MATCH (one:${ends} {id: $ask.one}) MATCH (other:${ends} {id: $ask.other})
   CALL () { OPTIONAL MATCH (x:${ends}) WHERE x.id IN $ask.shunned RETURN collect(x) AS shunned }
   WITH one, other, shunned, [] AS unknown
   ${pathsBetween({ ask: "$ask", plain, dated: ask.mode !== "", avoiding: true }, { length: Math.max(4, ask.length), mayGoOn: ask.k > 1 && plain, tellsOmitted })}
   RETURN [p IN paths | [one.id] + [s IN p.steps | s.y.id]] AS ways, [p IN paths | [s IN p.steps | [t IN s.ties | t.id]]] AS steps,
     [x IN shown | x.id] AS shown, [t IN ties | t.id] AS ties, omitted`,
  );

const omissions = z.array(
  z.object({ what: z.string(), why: z.string(), count: z.int() }),
);
const strings = z.array(z.string());
const pathsRow = z.object({
  ways: z.array(strings),
  steps: z.array(z.array(strings)),
  shown: strings,
  ties: strings,
  omitted: omissions,
});

const betweenRow = z.object({ key: z.string(), distance: z.int() });

/** The paths as the database finds them. */
export const pathsIn = async (
  database: Database,
  ask: PathAsk,
  reading: Reading = noReading,
  tellsOmitted = true,
) => {
  const [row] = await database.read(
    pathsStatement(ask, isPlain(reading), tellsOmitted),
    { ask, lens: lensParameters(reading) },
    { timeout: 120_000 },
  );
  return pathsRow.parse(row);
};

type BetweenAsk = PathAsk & { readonly hops: number };

/** What lies between some as the database finds it: thing and pair, and the length of their shortest way. */
export const betweenIn = async (
  database: Database,
  ask: BetweenAsk,
  {
    chosen,
    plain,
    lens,
  }: {
    readonly chosen: readonly string[];
    readonly plain: boolean;
    readonly lens: Parameters;
  },
): Promise<readonly (readonly [string, number])[]> => {
  const question = {
    ask: "$ask",
    plain,
    dated: ask.mode !== "",
    avoiding: false,
  };
  const rows = await database.read(
    statement(
      "test-between",
      `CALL () { UNWIND $chosen AS id MATCH (x:Person {id: id}) RETURN collect(x) AS chosen }
     WITH chosen, [] AS shunned, [] AS unknown
     ${everythingBetween(question, ask.hops)}
     UNWIND between AS row UNWIND row.pairs AS pair
     RETURN row.what.id + ' ' + pair.one + ' ' + pair.other AS key, pair.distance AS distance`,
    ),
    { ask: { ...ask, nodes: 300 }, chosen, lens },
    { timeout: 120_000 },
  );
  return rows.map((row) => {
    const { key, distance } = betweenRow.parse(row);
    return [key, distance];
  });
};
