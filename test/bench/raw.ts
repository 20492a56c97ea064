import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

import neo4j from "neo4j-driver";
import { z } from "zod";

import type { Connection } from "../../server/database/neo4j.ts";
import { rawPersonPage } from "./person-page.ts";

const asked = z.object({ variables: z.object({ id: z.string() }) });

/**
 * What ours is measured against: hand-written Cypher through the bare driver behind a bare server.
 * @returns its address
 */
export async function startRaw({
  uri,
  user,
  password,
}: Connection): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  const answer = async (body: string): Promise<string> => {
    const { records } = await driver.executeQuery(
      rawPersonPage,
      { id: asked.parse(JSON.parse(body)).variables.id },
      { routing: "READ" },
    );
    return JSON.stringify({
      data: { person: records[0]?.toObject() ?? null },
    });
  };
  const server = createServer((request, response) => {
    void text(request)
      .then(answer)
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
