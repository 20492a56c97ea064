import { statement } from "../../database/statement.ts";
import { keepNearest, rankNeighboursOf } from "../../reading/tie-counts.ts";

/**
 * New nodes with the labels that each row names, and where the database put them. One text for all labels, which is planned once however the
 * store grows: planning a text for each took as long as writing.
 */
export const createNodes = statement(
  "create-nodes",
  `CYPHER replan=skip
   UNWIND $rows AS row
   CREATE (n:$(row.labels))
   SET n = row.properties
   RETURN n.id AS id, elementId(n) AS place`,
);

/** New relationships of the types that the rows name, between nodes of any labels. */
export const linkNodes = statement(
  "link-nodes",
  `CYPHER replan=skip
   UNWIND $rows AS row
   MATCH (a) WHERE elementId(a) = row.from
   MATCH (b) WHERE elementId(b) = row.to
   CREATE (a)-[r:$(row.type)]->(b)
   SET r = row.properties`,
);

/** Counts of ties of nodes that were there before. */
export const recountTies = statement(
  "recount-ties",
  `UNWIND $rows AS row
   MATCH (n) WHERE elementId(n) = row.place
   SET n.degree = row.degree, n.tieCounts = row.tieCounts`,
);

/** Whom hubs are tied to most, once all their ties are there. */
export const rankHubs = statement(
  "rank-hubs",
  `UNWIND $places AS place
   MATCH (n) WHERE elementId(n) = place
   WITH n, n.degree AS degree
   ${rankNeighboursOf("n")}
   ${keepNearest("n")}`,
);
