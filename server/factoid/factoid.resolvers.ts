import type { GraphQLResolveInfo } from "graphql";

import { readSelection } from "../compile/answer.ts";
import type { Mappings } from "../compile/mapping.ts";
import type { Transaction } from "../database/neo4j.ts";
import type { Refusal } from "../history/refusal.ts";
import type { Done, Outcome } from "../history/write.ts";
import type { WriteContext } from "../history/write-input.ts";
import * as claims from "./factoid.service.ts";
import * as judgements from "./interpretation.service.ts";
import type { JudgedInput } from "./judged.ts";

type Changing = { readonly id: string; readonly expectedRevision: number };

type Input<T> = { readonly input: T };

type Resolver<T> = (
  source: unknown,
  args: Input<T>,
  context: WriteContext,
  info: GraphQLResolveInfo,
) => Promise<unknown>;

type Reader = (transaction: Transaction, done: Done) => Promise<unknown>;

/** Reads the answer of a write as the caller selected it, in the transaction of the write. */
const reader =
  (
    mappings: Mappings,
    info: GraphQLResolveInfo,
    typeName: "Factoid" | "Interpretation",
  ): Reader =>
  (transaction, { subjectId }) =>
    readSelection(mappings, transaction, info, { typeName, id: subjectId });

/** A refused change shows what stands now. It was rolled back, so it is read for itself. */
const refused = async (
  mappings: Mappings,
  refusal: Refusal,
  context: WriteContext,
  info: GraphQLResolveInfo,
): Promise<unknown> => {
  if (refusal.__typename !== "Conflict") return refusal;
  const { currentId } = refusal;
  if (currentId === null) return { ...refusal, current: null };
  return {
    ...refusal,
    current: await readCurrent(mappings, currentId, context, info),
  };
};

const readCurrent = (
  mappings: Mappings,
  id: string,
  context: WriteContext,
  info: GraphQLResolveInfo,
): Promise<unknown> =>
  context.database.write((transaction) =>
    readSelection(mappings, transaction, info, {
      typeName: id.startsWith("factoid/") ? "Factoid" : "Interpretation",
      id,
      within: { type: "Conflict", field: "current" },
    }),
  );

const closed = (typeName: string, outcome: Outcome<Done>): Outcome<unknown> =>
  "done" in outcome
    ? {
        done: {
          __typename: typeName,
          id: outcome.done.subjectId,
          revision: outcome.done.revision,
        },
      }
    : outcome;

const same: (transaction: Transaction, done: Done) => Promise<Done> = (
  _transaction,
  done,
) => Promise.resolve(done);

/** Resolvers of the mutations on claims and judgements: each hands its input to the service and gives back the record, or why not. */
export const writeResolvers = (mappings: Mappings) => {
  const resolve =
    <T>(
      perform: (
        input: T,
        context: WriteContext,
        info: GraphQLResolveInfo,
      ) => Promise<Outcome<unknown>>,
    ): Resolver<T> =>
    async (_source, { input }, context, info) => {
      const outcome = await perform(input, context, info);
      return "done" in outcome
        ? outcome.done
        : refused(mappings, outcome.refused, context, info);
    };
  return {
    Mutation: {
      createFactoid: resolve<{ readonly content: unknown }>(
        (input, context, info) =>
          claims.createFactoid(
            { context, input, read: reader(mappings, info, "Factoid") },
            input.content,
          ),
      ),
      correctFactoid: resolve<Changing & { readonly content: unknown }>(
        (input, context, info) =>
          claims.correctFactoid(
            { context, input, read: reader(mappings, info, "Factoid") },
            input,
            input.content,
          ),
      ),
      retractFactoid: resolve<Changing>(async (input, context) =>
        closed(
          "FactoidRetracted",
          await claims.retractFactoid({ context, input, read: same }, input),
        ),
      ),
      createInterpretation: resolve<JudgedInput>((input, context, info) =>
        judgements.createInterpretation(
          { context, input, read: reader(mappings, info, "Interpretation") },
          input,
        ),
      ),
      correctInterpretation: resolve<Changing>((input, context, info) =>
        judgements.correctInterpretation(
          { context, input, read: reader(mappings, info, "Interpretation") },
          input,
        ),
      ),
      retractInterpretation: resolve<Changing>(async (input, context) =>
        closed(
          "InterpretationRetracted",
          await judgements.retractInterpretation(
            { context, input, read: same },
            input,
          ),
        ),
      ),
    },
  };
};
