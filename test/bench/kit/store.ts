import { connect, type Connection } from "../../../server/database/neo4j.ts";
import { storeWith } from "../../support/builders/store.ts";
import { startTestDatabase } from "../../support/database.ts";
import { evenCohort } from "../evidence.ts";

/** A store to be measured, and whom to ask about. */
export type Store = {
  readonly access: Connection;
  readonly persons: number;
  /** Ids of ordinary people. */
  readonly people: readonly string[];
  /** Ids of people with a full card: 40 claims, 25 ties. */
  readonly cards: readonly string[];
  /** Ids of ordinary bodies. */
  readonly bodies: readonly string[];
  /** Whoever and whatever has most ties. */
  readonly hubs: readonly { readonly id: string; readonly ties: number }[];
  stop(): Promise<void>;
};

async function fill(access: Connection, persons: number): Promise<void> {
  const database = connect(access);
  try {
    await storeWith(database, evenCohort(persons), { timeout: 600_000 });
  } finally {
    await database.close();
  }
}

/** Opens a store with so many people. */
export async function openStore(
  persons: number,
  say: (line: string) => void,
): Promise<Store> {
  say(`A store of ${persons} people`);
  const { stop, ...access } = await startTestDatabase({ startsFast: false });
  try {
    await fill(access, persons);
  } catch (error) {
    await stop();
    throw error;
  }
  const people = Array.from(
    { length: Math.min(persons, 200) },
    (_, index) => `person/${String(index).padStart(5, "0")}`,
  );
  const bodies = Array.from(
    { length: 60 },
    (_, index) => `institution/${String(index).padStart(5, "0")}`,
  );
  return { access, persons, people, cards: people, bodies, hubs: [], stop };
}
