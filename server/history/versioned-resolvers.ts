import type { GraphQLResolveInfo } from "graphql";

import { readSelection } from "../compile/answer.ts";
import type { Mappings } from "../compile/mapping.ts";
import type { Transaction } from "../database/neo4j.ts";
import { labelOfId } from "../database/record.ts";
import type { Done, Outcome } from "./write.ts";
import type { WriteContext } from "./write-input.ts";
import type { Writer } from "./writer.ts";

type Resolver<T> = (
  source: unknown,
  args: { readonly input: T },
  context: WriteContext,
  info: GraphQLResolveInfo,
) => Promise<unknown>;

/** How writes of something that has versions are answered: with the version written, or why nothing was. */
export type VersionedResolvers = {
  /** A write whose answer is the record. */
  readonly writes: <T>(
    perform: (writer: Writer<unknown>, input: T) => Promise<Outcome<unknown>>,
  ) => Resolver<T>;
  /** A write that closes the record: the answer is its id and the revision. */
  readonly closes: <T>(
    typename: string,
    perform: (writer: Writer<Done>, input: T) => Promise<Outcome<Done>>,
  ) => Resolver<T>;
};

/** Wires for the mutations on records of one type; a refused change shows the version that stands, of whatever type that is: a judgement may be refused for the claim that it weighs. */
export const versionedResolvers = (
  mappings: Mappings,
  typeName: string,
): VersionedResolvers => {
  const read =
    (info: GraphQLResolveInfo) =>
    (transaction: Transaction, { subjectId }: Done) =>
      readSelection(mappings, transaction, info, { typeName, id: subjectId });

  /** It was rolled back, so it is read for itself. */
  const current = (
    id: string | null,
    context: WriteContext,
    info: GraphQLResolveInfo,
  ): Promise<unknown> =>
    id === null
      ? Promise.resolve(null)
      : context.database.write((transaction) =>
          readSelection(mappings, transaction, info, {
            typeName: labelOfId(id) ?? typeName,
            id,
            within: { type: "Conflict", field: "current" },
          }),
        );

  const answered = async (
    outcome: Outcome<unknown>,
    context: WriteContext,
    info: GraphQLResolveInfo,
  ): Promise<unknown> => {
    if ("done" in outcome) return outcome.done;
    const { refused } = outcome;
    return refused.__typename === "Conflict"
      ? { ...refused, current: await current(refused.currentId, context, info) }
      : refused;
  };

  return {
    writes:
      (perform) =>
      async (_source, { input }, context, info) =>
        answered(
          await perform({ context, input, read: read(info) }, input),
          context,
          info,
        ),
    closes:
      (typename, perform) =>
      async (_source, { input }, context, info) => {
        const outcome = await perform(
          {
            context,
            input,
            read: (_transaction, done) => Promise.resolve(done),
          },
          input,
        );
        return answered(
          "done" in outcome
            ? {
                done: {
                  __typename: typename,
                  id: outcome.done.subjectId,
                  revision: outcome.done.revision,
                },
              }
            : outcome,
          context,
          info,
        );
      },
  };
};
