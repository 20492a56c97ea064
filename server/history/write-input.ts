import { z } from "zod";

import { type Action, type Place, whyNot } from "../access/actions.ts";
import type { Database, StatementRun } from "../database/neo4j.ts";
import { quotedAt } from "../database/quoted-at.ts";
import { type Problem, WriteRefused } from "./refusal.ts";
import type { Operation } from "./write.ts";

/** What a write needs from outside. */
export type WriteContext = Place & {
  readonly database: Database;
  readonly clock: () => string;
  readonly newId: () => string;
  readonly onRun: (run: StatementRun) => void;
};

const signature = z.looseObject({
  operationKey: z
    .string()
    .trim()
    .min(8, "needs 8 to 100 characters")
    .max(100, "needs 8 to 100 characters"),
  by: z
    .string()
    .trim()
    .min(1, "is empty: every change is signed")
    .max(200, "is longer than 200 characters"),
  reason: z
    .string()
    .trim()
    .max(5_000, "is longer than 5,000 characters")
    .nullish(),
});

/** One thing wrong for each fault that Zod found. */
const problemsOf = (error: z.ZodError, input: unknown): readonly Problem[] =>
  error.issues.map(({ path, message }) => ({
    path: path.map(String).join("."),
    value: quotedAt(input, path),
    rule: message,
  }));

/**
 * Who does what: checked before anything else is looked at.
 * @param needsReason whether the history needs to know why
 * @throws WriteRefused
 */
export const acceptOperation = (
  context: WriteContext,
  action: Action,
  input: unknown,
  needsReason: boolean,
): Operation => {
  const message = whyNot(action, context);
  if (message !== undefined)
    throw new WriteRefused({ __typename: "NotAllowed", action, message });
  const parsed = signature.safeParse(input);
  if (!parsed.success)
    throw new WriteRefused({
      __typename: "InvalidInput",
      problems: problemsOf(parsed.error, input),
    });
  const { operationKey, by, reason } = parsed.data;
  if (needsReason && !reason) {
    const problem = {
      path: "reason",
      value: JSON.stringify(reason ?? null),
      rule: "is empty: say why, for whoever reads the history",
    };
    throw new WriteRefused({ __typename: "InvalidInput", problems: [problem] });
  }
  return {
    operationKey,
    action,
    by,
    reason: reason ?? "",
    at: context.clock(),
  };
};
