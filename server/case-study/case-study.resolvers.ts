import type { GraphQLResolveInfo } from "graphql";

import { readSelection } from "../compile/answer.ts";
import type { Mappings } from "../compile/mapping.ts";
import type { Transaction } from "../database/neo4j.ts";
import type { Done, Outcome } from "../history/write.ts";
import type { WriteContext } from "../history/write-input.ts";
import * as studies from "./case-study.service.ts";

type Changing = { readonly id: string; readonly expectedRevision: number };
type WithContent = { readonly content: unknown };

type Resolver<T> = (
  source: unknown,
  args: { readonly input: T },
  context: WriteContext,
  info: GraphQLResolveInfo,
) => Promise<unknown>;

/** Resolvers of the mutations on case studies: each hands its input to the service and gives back the study, or why not. */
export const studyResolvers = (mappings: Mappings) => {
  const read =
    (info: GraphQLResolveInfo) =>
    (transaction: Transaction, { subjectId }: Done) =>
      readSelection(mappings, transaction, info, {
        typeName: "CaseStudy",
        id: subjectId,
      });

  /** A refused change shows the version that stands. It was rolled back, so it is read for itself. */
  const current = (
    id: string | null,
    context: WriteContext,
    info: GraphQLResolveInfo,
  ): Promise<unknown> =>
    id === null
      ? Promise.resolve(null)
      : context.database.write((transaction) =>
          readSelection(mappings, transaction, info, {
            typeName: "CaseStudy",
            id,
            within: { type: "Conflict", field: "current" },
          }),
        );

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
      if ("done" in outcome) return outcome.done;
      const { refused } = outcome;
      return refused.__typename === "Conflict"
        ? {
            ...refused,
            current: await current(refused.currentId, context, info),
          }
        : refused;
    };

  return {
    Mutation: {
      createCaseStudy: resolve<WithContent>((input, context, info) =>
        studies.createCaseStudy(
          { context, input, read: read(info) },
          input.content,
        ),
      ),
      reviseCaseStudy: resolve<Changing & WithContent>((input, context, info) =>
        studies.reviseCaseStudy(
          { context, input, read: read(info) },
          input,
          input.content,
        ),
      ),
      retractCaseStudy: resolve<Changing>(async (input, context) => {
        const outcome = await studies.retractCaseStudy(
          {
            context,
            input,
            read: (_transaction, done) => Promise.resolve(done),
          },
          input,
        );
        return "done" in outcome
          ? {
              done: {
                __typename: "CaseStudyRetracted",
                id: outcome.done.subjectId,
                revision: outcome.done.revision,
              },
            }
          : outcome;
      }),
    },
  };
};
