import type { Action } from "../access/actions.ts";
import type { Transaction } from "../database/neo4j.ts";
import { WriteRefused } from "./refusal.ts";
import {
  type Change,
  type Done,
  type Operation,
  type Outcome,
  performWrite,
  type Writing,
} from "./write.ts";
import { acceptOperation, type WriteContext } from "./write-input.ts";

/** A write as a resolver asks for it. */
export type Writer<T> = {
  readonly context: WriteContext;
  /** The whole input: its signature (`operationKey`, `by`, `reason`) is read here. */
  readonly input: unknown;
  /** Reads the answer in the transaction of the write. */
  readonly read: (transaction: Transaction, done: Done) => Promise<T>;
};

/** Authorization first, then the signature, then the work in one transaction. Refusals come back as the outcome. */
export const write = async <T>(
  writer: Writer<T>,
  action: Action,
  { needsReason }: { readonly needsReason: boolean },
  work: (writing: Writing, operation: Operation) => Promise<Change>,
): Promise<Outcome<T>> => {
  try {
    const operation = acceptOperation(
      writer.context,
      action,
      writer.input,
      needsReason,
    );
    return await performWrite(
      writer.context.database,
      operation,
      { work: (writing) => work(writing, operation), read: writer.read },
      { onRun: writer.context.onRun },
    );
  } catch (error) {
    if (error instanceof WriteRefused) return { refused: error.refusal };
    throw error;
  }
};
