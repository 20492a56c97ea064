import { type Statement, statement } from "../../database/statement.ts";
import type { Label, RelationshipType } from "../../database/vocabulary.ts";

/** New nodes with these labels, and where the database put them. */
export const createNodes = (labels: readonly Label[]): Statement =>
  statement(
    `create-${labels.join("-")}`,
    `UNWIND $rows AS row
     CREATE (n:${labels.join(":")})
     SET n = row
     RETURN n.id AS id, elementId(n) AS place`,
  );

/** New relationships of one type between nodes of any labels. */
export const linkNodes = (type: RelationshipType): Statement =>
  statement(
    `link-${type}`,
    `UNWIND $rows AS row
     MATCH (a) WHERE elementId(a) = row.from
     MATCH (b) WHERE elementId(b) = row.to
     CREATE (a)-[r:${type}]->(b)
     SET r = row.properties`,
  );

/** Degrees of nodes that were there before. */
export const recountDegrees = statement(
  "recount-degrees",
  `UNWIND $rows AS row
   MATCH (n) WHERE elementId(n) = row.place
   SET n.degree = row.degree`,
);
