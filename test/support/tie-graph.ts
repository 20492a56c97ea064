import type { Database } from "../../server/database/neo4j.ts";
import { statement } from "../../server/database/statement.ts";
import type { Label, TieType } from "../../server/database/vocabulary.ts";
import type { Position } from "../../server/reading/position.ts";
import {
  hubsHaveMore,
  keepNearest,
  rankNeighboursOf,
} from "../../server/reading/tie-counts.ts";
import { tiePropertiesOf } from "../../server/reading/tie-properties.ts";

/** Someone or something of a graph made for a test. */
export type GraphNode = {
  readonly id: string;
  readonly label: Label;
  readonly sortRu: string;
  /** Of a party organization. */
  readonly level?: string;
};

/** A tie of a graph made for a test, with the positions of its claims. */
export type GraphTie = {
  readonly id: string;
  readonly type: TieType;
  readonly start: string;
  readonly end: string;
  readonly positions: readonly Position[];
};

/** A position of an undated, asserted, unjudged claim; give what is different. */
export const position = (
  factoidId: string,
  given: Partial<Position> = {},
): Position => ({
  factoidId,
  versionId: `${factoidId}@1`,
  polarity: "AFFIRMS",
  modality: "ASSERTED",
  capacity: "HISTORIAN",
  mediation: "PARAPHRASED",
  sourceId: "source/test",
  fondId: "",
  constructed: false,
  beginFrom: "",
  beginTo: "",
  endFrom: "",
  endTo: "",
  since: 1,
  until: 0,
  judgements: [],
  rivals: [],
  ...given,
});

const writeNodes = (label: Label) =>
  statement(
    "test-nodes",
    `UNWIND $nodes AS node
     CREATE (n:${label} {id: node.id, nameRu: node.id, nameEn: node.id, sortRu: node.sortRu, sortEn: node.sortRu,
       layer: 'test', constructed: false, degree: node.degree, level: node.level})`,
  );

const writeTies = (type: TieType) =>
  statement(
    "test-ties",
    `UNWIND $ties AS tie
     MATCH (a:Person|PartyOrganization {id: tie.startId})
     MATCH (b:Person|PartyOrganization {id: tie.endId})
     CREATE (a)-[t:${type}]->(b) SET t = tie`,
  );

const clear = statement(
  "test-clear",
  "MATCH (n {layer: 'test'}) DETACH DELETE n",
);

const propertiesOf = (
  { id, type, start, end, positions }: GraphTie,
  sortRu: (id: string) => string,
) =>
  tiePropertiesOf(
    {
      id,
      type,
      rule: { type, start: "subject", end: "counterpart", directed: true },
      start: { id: start, sortRu: sortRu(start) },
      end: { id: end, sortRu: sortRu(end) },
      kind: "acquaintance",
      value: "",
      claims: [],
      positions,
    },
    () => false,
  );

/** Puts people, bodies and ties into the store, instead of those of the test before. */
export const replaceGraph = async (
  database: Database,
  nodes: readonly GraphNode[],
  ties: readonly GraphTie[],
): Promise<void> => {
  const sortRu = (id: string): string =>
    nodes.find((node) => node.id === id)?.sortRu ?? "";
  const degree = (id: string): number =>
    ties.filter(({ start, end }) => start === id || end === id).length;
  await database.write(async (transaction) => {
    await transaction.run(clear);
    for (const label of new Set(nodes.map((node) => node.label))) {
      const rows = nodes
        .filter((node) => node.label === label)
        .map((node) => ({ ...node, degree: degree(node.id) }));
      await transaction.run(writeNodes(label), { nodes: rows });
    }
    for (const type of new Set(ties.map((tie) => tie.type))) {
      const rows = ties
        .filter((tie) => tie.type === type)
        .map((tie) => propertiesOf(tie, sortRu));
      await transaction.run(writeTies(type), { ties: rows });
    }
  });
};

const rank = statement(
  "test-rank",
  `MATCH (n:Person|PartyOrganization {id: $id})
   WITH n, ${String(hubsHaveMore + 1)} AS degree
   ${rankNeighboursOf("n")}
   ${keepNearest("n")}`,
);

/** Makes someone of the graph keep whom they are tied to most, as hubs do, however few ties they have. */
export const keepNeighbours = (
  database: Database,
  id: string,
): Promise<unknown> =>
  database.write((transaction) => transaction.run(rank, { id }));

/** Takes the graph out again. */
export const clearGraph = (database: Database): Promise<void> =>
  replaceGraph(database, [], []);
