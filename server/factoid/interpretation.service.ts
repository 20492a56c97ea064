import { z } from "zod";

import {
  refuseProblem,
  refuseProblems,
  WriteRefused,
} from "../history/refusal.ts";
import { refuseStale } from "../history/stale.ts";
import type { Done, Outcome, Writing } from "../history/write.ts";
import { write, type Writer } from "../history/writer.ts";
import { deriveAndCount } from "../rollup/rollup.service.ts";
import { credences } from "./factoid.ts";
import * as cypher from "./factoid-writes.cypher.ts";
import {
  acceptJudged,
  type Judged,
  type JudgedInput,
  labelOfJudged,
  refuseUnfit,
} from "./judged.ts";

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
    refuseProblem(
      "against",
      against,
      `is not a claim that stands and excludes ${factoidId}`,
    );
};

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

/** The subjects that readings of what is judged hang on. */
const touchedBy = async (
  { transaction }: Writing,
  { label, id }: Judged,
): Promise<readonly string[]> => {
  const [standing] = await transaction.run(
    label === "Factoid" ? cypher.standingVersion : cypher.caseToJudge(label),
    { id },
  );
  if (standing !== undefined) return listOf(standing["touched"]);
  const message =
    label === "Factoid"
      ? `There is no claim ${id} that stands`
      : `There is no step or procedure ${id}`;
  throw new WriteRefused({ __typename: "NotFound", id, message });
};

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
    judgedId: String(standing?.["judgedId"]),
    touched: listOf(standing?.["touched"]),
  };
};

/** Signs a judgement of a claim, and what readings accept follows at once; or of the charge in a step or procedure, from which nothing follows. */
export const createInterpretation = <T>(
  writer: Writer<T>,
  of: JudgedInput,
): Promise<Outcome<T>> =>
  write(
    writer,
    "createInterpretation",
    { needsReason: true },
    async (writing, operation) => {
      const { transaction, revision } = writing;
      const judged = acceptJudged(of);
      const judgement = acceptJudgement(writer.input);
      refuseUnfit(judged, judgement);
      const touched = await touchedBy(writing, judged);
      await refuseNoRival(writing, judged.id, judgement);
      const content = contentOf(
        `interpretation/${writer.context.newId()}`,
        judgement,
        operation,
      );
      await transaction.run(cypher.createInterpretation(judged.label), {
        judgedId: judged.id,
        content,
        revision,
      });
      await deriveAndCount(transaction, [...touched]);
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
      const { before, judgedId, touched } = await closeSeen(writing, changing);
      refuseOthers(before, operation.by);
      const label = labelOfJudged(judgedId);
      refuseUnfit({ label }, judgement);
      const content = contentOf(
        changing.id,
        { ...judgement, against: signedBefore.parse(before).against },
        operation,
      );
      await transaction.run(cypher.createInterpretation(label), {
        judgedId,
        content,
        revision,
      });
      await transaction.run(cypher.joinInterpretations, {
        id: changing.id,
        revision,
      });
      await deriveAndCount(transaction, [...touched]);
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
      await deriveAndCount(writing.transaction, [...touched]);
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
  refuseProblem("by", by, rule);
};
