// The same store through @neo4j/graphql 7, behind a bare server: `POST /graphql` with `{ query, variables }`.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

import { Neo4jGraphQL } from "@neo4j/graphql";
import { execute, parse, validate } from "graphql";
import neo4j from "neo4j-driver";

const { uri, user, password } = JSON.parse(process.env.BENCH_DATABASE);
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const typeDefs = readFileSync(
  new URL("types.graphql", import.meta.url),
  "utf8",
);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();

// A text is read and checked once, as a good server does.
const documents = new Map();
function documentOf(query) {
  const known = documents.get(query);
  if (known !== undefined) return known;
  const document = parse(query);
  const errors = validate(schema, document);
  if (errors.length > 0) throw errors[0];
  documents.set(query, document);
  return document;
}

async function answer(body) {
  const { query, variables } = JSON.parse(body);
  const document = documentOf(query);
  const result = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: { executionContext: driver },
  });
  return JSON.stringify(result);
}

const server = createServer((request, response) => {
  void text(request)
    .then(answer)
    .then(
      (body) =>
        response
          .setHeader("content-type", "application/json; charset=utf-8")
          .end(body),
      (error) => response.writeHead(500).end(String(error)),
    );
});
server.listen(0, "127.0.0.1", () =>
  process.send({ address: `http://127.0.0.1:${server.address().port}` }),
);
process.on("message", () =>
  process.send({
    held: process.memoryUsage.rss(),
    most: process.resourceUsage().maxRSS * 1024,
  }),
);
process.on("disconnect", () => process.exit(0));
