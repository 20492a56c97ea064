import type { Action } from "../access/actions.ts";
import type { CallOptions, Database, Transaction } from "../database/neo4j.ts";
import { statement } from "../database/statement.ts";
import { type Refusal, WriteRefused } from "./refusal.ts";

/** Who does what, and the key that makes doing it twice harmless. */
export type Operation = {
  readonly operationKey: string;
  readonly action: Action;
  readonly by: string;
  readonly reason: string;
  /** Now, ISO 8601 in UTC. */
  readonly at: string;
};

/** What a write did: the record it touched, and that record before and after (null: there was none). */
export type Change = {
  readonly subjectId: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** A write inside its transaction. */
export type Writing = {
  readonly transaction: Transaction;
  readonly revision: number;
};

/** The outcome of a write: what it changed, or why nothing was. */
export type Outcome<T> = { readonly done: T } | { readonly refused: Refusal };

/** Taking the store's lock first makes writers stand in line: what is read after it is not changed by another until the end. */
const lockStore = statement(
  "lock-store",
  "MATCH (s:Store {id: 'store'}) SET s.lockTouched = timestamp() RETURN s.revision AS revision",
);

const findOperation = statement(
  "find-operation",
  "MATCH (r:Revision {operationKey: $operationKey}) RETURN r.action AS action, r.subjectId AS subjectId, r.number AS number",
);

const recordRevision = statement(
  "record-revision",
  `MATCH (s:Store {id: 'store'})
   SET s.revision = $number
   CREATE (:Revision {id: $id, number: $number, by: $by, at: $at, action: $action, subjectId: $subjectId,
                      reason: $reason, operationKey: $operationKey, before: $before, after: $after})`,
);

const revisionId = (number: number): string =>
  `revision/${String(number).padStart(8, "0")}`;

const alreadyDone = async (
  transaction: Transaction,
  { operationKey, action }: Operation,
): Promise<Done | undefined> => {
  const [row] = await transaction.run(findOperation, { operationKey });
  if (row === undefined) return undefined;
  if (row["action"] !== action) {
    const rule = `this key was used for ${String(row["action"])} before; each write needs a key of its own`;
    throw new WriteRefused({
      __typename: "InvalidInput",
      problems: [{ path: "operationKey", value: operationKey, rule }],
    });
  }
  return {
    subjectId: String(row["subjectId"]),
    revision: Number(row["number"]),
  };
};

/** A write that happened, now or the first time its key was sent. */
export type Done = { readonly subjectId: string; readonly revision: number };

/**
 * Does one write: lock, operation key, the work, its revision, all in one transaction.
 * Sent again with the same key it changes nothing and answers as the first time.
 * @param work changes the evidence and derives what hangs on it; throws WriteRefused to leave everything as it was
 * @param read reads the answer inside the same transaction
 */
export const performWrite = async <T>(
  database: Database,
  operation: Operation,
  steps: {
    readonly work: (writing: Writing) => Promise<Change>;
    readonly read: (transaction: Transaction, done: Done) => Promise<T>;
  },
  options: CallOptions = {},
): Promise<Outcome<T>> => {
  try {
    const done = await database.write(async (transaction) => {
      const [store] = await transaction.run(lockStore);
      const before = await alreadyDone(transaction, operation);
      if (before !== undefined) return steps.read(transaction, before);
      const revision = Number(store?.["revision"] ?? 0) + 1;
      const change = await steps.work({ transaction, revision });
      await transaction.run(recordRevision, {
        ...operation,
        id: revisionId(revision),
        number: revision,
        subjectId: change.subjectId,
        before: JSON.stringify(change.before),
        after: JSON.stringify(change.after),
      });
      return steps.read(transaction, { subjectId: change.subjectId, revision });
    }, options);
    return { done };
  } catch (error) {
    if (error instanceof WriteRefused) return { refused: error.refusal };
    throw error;
  }
};
