import type { Domain, RootMapping } from "../compile/mapping.ts";
import { listOf, rowOf, valueShaper } from "../compile/shape.ts";
import type { RequestContext } from "../http/context.ts";
import { badInput } from "../http/errors.ts";
import { type Breach, checkIntegrity, ruleCount } from "./integrity.service.ts";
import { allDeclarations, storeFacts } from "./project.cypher.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** A root field that one statement answers with one column, put into words here. */
const answered =
  (
    statement: string,
    column: string,
    make: (raw: unknown) => unknown,
  ): RootMapping =>
  (plan, selected) => {
    const result = plan.variable("r");
    const shape = valueShaper(plan, selected);
    return {
      calls: [
        `CALL () {\nCALL () {\n${statement}\n}\nRETURN ${column} AS ${result}\n}`,
      ],
      expression: result,
      shape: (raw) => shape(make(raw)),
    };
  };

const integrity: RootMapping = (plan, selected) => {
  const shape = valueShaper(plan, selected);
  return {
    calls: [],
    expression: "null",
    shape: () => shape({ rules: ruleCount }),
  };
};

/** The most breaches listed at once. */
const mostBreaches = 1000;

const breaches = async (
  _integrity: unknown,
  { first }: { readonly first: number },
  { database, onRun }: RequestContext,
) => {
  if (first < 1 || first > mostBreaches)
    throw badInput(
      `breaches: first: ${String(first)} is not a number from 1 to ${String(mostBreaches)}`,
    );
  return checkIntegrity(database, { limit: first, onRun });
};

/** The declared vocabulary, the check of the store, and what this Kartoteka is. */
export const projectDomain: Domain = {
  name: "project",
  roots: {
    vocabulary: answered(allDeclarations, "rows", (raw) =>
      vocabularyOf(listOf(raw)),
    ),
    integrity,
    settings: answered(storeFacts, "store", rowOf),
  },
  resolvers: {
    Integrity: { breaches },
    Breach: {
      rule: ({ rule }: Breach) => rule,
      subject: ({ subject }: Breach) => subject,
      message: ({ message }: Breach) => message,
    },
    Settings: {
      version: (_settings: unknown, _args: unknown, context: RequestContext) =>
        context.version,
      readOnly: (_settings: unknown, _args: unknown, context: RequestContext) =>
        context.readOnly,
    },
  },
};
