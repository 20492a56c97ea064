import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

import neo4j from "neo4j-driver";
import { z } from "zod";

import type { Connection } from "../../../server/database/neo4j.ts";
import type { RawQuestion } from "./bench.ts";

const asked = z.object({ variables: z.record(z.string(), z.unknown()) });

/**
 * What ours is measured against: hand-written Cypher through the bare driver behind a bare server.
 * `POST /NAME` with `{ variables }` answers the question of that name.
 * @returns its address
 */
export async function startRaw(
  { uri, user, password }: Connection,
  questions: ReadonlyMap<string, RawQuestion>,
): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  const answer = async (name: string, body: string): Promise<string> => {
    const question = questions.get(name);
    if (question === undefined) throw new Error(`No raw question "${name}"`);
    const { records } = await driver.executeQuery(
      question.text,
      asked.parse(JSON.parse(body)).variables,
      { routing: "READ" },
    );
    return JSON.stringify({
      data: { [question.root]: records[0]?.toObject() ?? null },
    });
  };
  const server = createServer((request, response) => {
    void text(request)
      .then((body) => answer((request.url ?? "/").slice(1), body))
      .then(
        (body) =>
          response
            .setHeader("content-type", "application/json; charset=utf-8")
            .end(body),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : 0;
  return `http://127.0.0.1:${String(port)}`;
}
