import { parse } from "graphql";

import { completeParameters } from "../../server/compile/answer.ts";
import { compileQuery } from "../../server/compile/operation.ts";
import type { Database } from "../../server/database/neo4j.ts";
import { mappings } from "../../server/domains.ts";
import { makeSchema } from "../../server/schema.ts";
import { scopeOfQuery } from "./scope.ts";

const schema = makeSchema();

/** The database hits of a question as it is compiled; 0 of one that asks the store nothing. */
export async function hitsOf(
  database: Database,
  text: string,
): Promise<number> {
  const scope = scopeOfQuery(schema, parse(text), {});
  const compiled = compileQuery(mappings, scope);
  const { statement } = compiled;
  if (statement === undefined) return 0;
  const values = await completeParameters(compiled, scope.variableValues, {
    database,
  });
  return (await database.profile(statement, values)).hits;
}
