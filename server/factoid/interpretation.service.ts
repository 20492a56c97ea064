import { z } from "zod";

import { refuseProblems, WriteRefused } from "../history/refusal.ts";
import { refuseStale } from "../history/stale.ts";
import type { Done, Outcome, Writing } from "../history/write.ts";
import { write, type Writer } from "../history/writer.ts";
import { deriveSubjects } from "../reading/derive.service.ts";
import { credences } from "./factoid.ts";
import * as cypher from "./factoid-writes.cypher.ts";

const judgementShape = z.looseObject({
  verdict: z.string(),
  credence: z
    .enum(["CERTAIN", "PROBABLE", "POSSIBLE", "DOUBTFUL", "REJECTED"])
    .nullish(),
  against: z.string().nullish(),
});

type Judgement = z.output<typeof judgementShape>;

const acceptJudgement = (input: unknown): Judgement => {
  const judgement = judgementShape.parse(input);
  if (judgement.verdict === "NONE" && !judgement.credence) {
    refuseProblems([
      {
        path: "verdict",
        value: "NONE",
        rule: "a judgement needs a verdict or a credence",
      },
    ]);
  }
  return judgement;
};

const contentOf = (
  id: string,
  judgement: Judgement,
  { by, at, reason }: { by: string; at: string; reason: string },
) => ({
  id,
  by,
  at,
  reason,
  verdict: judgement.verdict,
  credence: judgement.credence ? credences[judgement.credence] : 0,
  layer: "user",
  ...(judgement.against ? { against: judgement.against } : {}),
});

/** A claim is weighed against a claim that excludes it, or against none. */
const refuseNoRival = async (
  { transaction }: Writing,
  factoidId: string,
  { against }: Judgement,
): Promise<void> => {
  if (!against) return;
  const found = await transaction.run(cypher.rivalOfClaim, {
    factoidId,
    against,
  });
  if (found.length === 0)
    refuseProblems([
      {
        path: "against",
        value: JSON.stringify(against),
        rule: `is not a claim that stands and excludes ${factoidId}`,
      },
    ]);
};

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

type Changing = { readonly id: string; readonly expectedRevision: number };

const closeSeen = async (
  { transaction, revision }: Writing,
  { id, expectedRevision }: Changing,
) => {
  const [standing] = await transaction.run(cypher.standingInterpretation, {
    id,
  });
  const [closed] =
    standing === undefined
      ? await transaction.run(cypher.closedInterpretation, { id })
      : [];
  refuseStale({
    id,
    what: "judgement",
    expectedRevision,
    standing: standing?.["since"],
    closed: closed?.["until"],
  });
  await transaction.run(cypher.closeInterpretation, { id, revision });
  return {
    before: standing?.["content"] ?? null,
    factoidId: String(standing?.["factoidId"]),
    touched: listOf(standing?.["touched"]),
  };
};

/** Signs a judgement of a claim; what readings accept follows at once. */
export const createInterpretation = <T>(
  writer: Writer<T>,
  factoidId: string,
): Promise<Outcome<T>> =>
  write(
    writer,
    "createInterpretation",
    { needsReason: true },
    async (writing, operation) => {
      const { transaction, revision } = writing;
      const judgement = acceptJudgement(writer.input);
      const [standing] = await transaction.run(cypher.standingVersion, {
        id: factoidId,
      });
      if (standing === undefined) {
        throw new WriteRefused({
          __typename: "NotFound",
          id: factoidId,
          message: `There is no claim ${factoidId} that stands`,
        });
      }
      await refuseNoRival(writing, factoidId, judgement);
      const content = contentOf(
        `interpretation/${writer.context.newId()}`,
        judgement,
        operation,
      );
      await transaction.run(cypher.createInterpretation, {
        factoidId,
        content,
        revision,
      });
      await deriveSubjects(transaction, [...listOf(standing["touched"])]);
      return { subjectId: content.id, before: null, after: content };
    },
  );

/** Changes a judgement: only whoever signed it may. */
export const correctInterpretation = <T>(
  writer: Writer<T>,
  changing: Changing,
): Promise<Outcome<T>> =>
  write(
    writer,
    "correctInterpretation",
    { needsReason: true },
    async (writing, operation) => {
      const judgement = acceptJudgement(writer.input);
      const { transaction, revision } = writing;
      const { before, factoidId, touched } = await closeSeen(writing, changing);
      refuseOthers(before, operation.by);
      const content = contentOf(
        changing.id,
        { ...judgement, against: signedBefore.parse(before).against },
        operation,
      );
      await transaction.run(cypher.createInterpretation, {
        factoidId,
        content,
        revision,
      });
      await transaction.run(cypher.joinInterpretations, {
        id: changing.id,
        revision,
      });
      await deriveSubjects(transaction, [...touched]);
      return { subjectId: changing.id, before, after: content };
    },
  );

/** Withdraws a judgement: closed, not lost. */
export const retractInterpretation = (
  writer: Writer<Done>,
  changing: Changing,
): Promise<Outcome<Done>> =>
  write(
    writer,
    "retractInterpretation",
    { needsReason: true },
    async (writing, { by }) => {
      const { before, touched } = await closeSeen(writing, changing);
      refuseOthers(before, by);
      await deriveSubjects(writing.transaction, [...touched]);
      return { subjectId: changing.id, before, after: null };
    },
  );

/** What a correction keeps of a judgement: who signed it, and against which rival it weighs. */
const signedBefore = z.looseObject({
  by: z.string(),
  against: z.string().optional(),
});

/** A signature is its owner's: nobody changes what another historian signed. */
const refuseOthers = (before: unknown, by: string): void => {
  const signer = signedBefore.safeParse(before).data?.by;
  if (signer === undefined || signer === by) return;
  const rule = `this judgement is signed by ${signer}; sign one of your own beside it`;
  refuseProblems([{ path: "by", value: JSON.stringify(by), rule }]);
};
