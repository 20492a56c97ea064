import {
  connect,
  type Connection,
  type Database,
} from "../../../server/database/neo4j.ts";
import { statement } from "../../../server/database/statement.ts";
import { addEvidence } from "../../support/builders/store.ts";
import { openCohort } from "../cohort-store.ts";
import { evenCohort } from "../evidence.ts";

/** A store to be measured, and whom to ask about. */
export type Store = {
  readonly access: Connection;
  readonly persons: number;
  /** Ids of ordinary people. */
  readonly people: readonly string[];
  /** Ids of people with a full card: 40 claims, 25 ties. */
  readonly cards: readonly string[];
  /** Ids of ordinary bodies: of 30 to 100 people. */
  readonly bodies: readonly string[];
  /** Whoever and whatever has most ties. */
  readonly hubs: readonly { readonly id: string; readonly ties: number }[];
  stop(): Promise<void>;
};

/** People with a full card that stand in every store beside its cohort: the cohort's own are told of in five claims. */
const cards = 60;

const cardIds = Array.from(
  { length: cards },
  (_, index) => `person/${String(index).padStart(5, "0")}`,
);

const findCard = statement(
  "bench-card",
  "MATCH (p:Person {id: $id}) RETURN p.id AS id",
);

const findBodies = statement(
  "bench-bodies",
  `MATCH (i:Institution)
   WHERE i.degree >= 30 AND i.degree <= 100
   RETURN i.id AS id ORDER BY id LIMIT 20`,
);

/** Adds the full cards, once for a store. */
async function addCards(database: Database): Promise<void> {
  const [known] = await database.read(findCard, { id: cardIds[0] });
  if (known === undefined)
    await addEvidence(database, evenCohort(cards), { timeout: 600_000 });
}

/** Opens the store of a cohort of so many persons; it is made when it is not there. */
export async function openStore(
  persons: number,
  say: (line: string) => void,
): Promise<Store> {
  say(`The store of ${persons.toLocaleString("en")} persons`);
  const { connection, facts, stop } = await openCohort(persons);
  const database = connect(connection);
  try {
    await addCards(database);
    const bodies = await database.read(findBodies);
    return {
      access: connection,
      persons,
      people: facts.samplePersonIds(100),
      cards: cardIds,
      bodies: bodies.map(({ id }) => String(id)),
      hubs: facts.hubs,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    await database.close();
  }
}
