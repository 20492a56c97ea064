import type { Parameter } from "../../database/statement.ts";
import { credences } from "../../factoid/factoid.ts";
import type { EvidenceBatch } from "./evidence-batch.ts";

type Properties = { readonly [key: string]: Parameter };

/** A signed judgement as the store takes it. */
export type InterpretationRow = {
  readonly id: string;
  readonly factoid: string;
  readonly props: Properties;
};

/** A question that a source leaves open, as the store takes it. */
export type SilenceRow = {
  readonly id: string;
  readonly source: string;
  readonly props: Properties;
};

export const interpretationRows = ({
  interpretations,
  layer,
}: EvidenceBatch): readonly InterpretationRow[] =>
  interpretations.map((judgement) => ({
    id: judgement.id,
    factoid: judgement.factoid,
    props: {
      by: judgement.by,
      at: judgement.at,
      verdict: judgement.verdict,
      credence:
        judgement.credence === undefined ? 0 : credences[judgement.credence],
      reason: judgement.reason,
      layer,
    },
  }));

export const silenceRows = ({
  silences,
  layer,
}: EvidenceBatch): readonly SilenceRow[] =>
  silences.map(({ id, question, source, by }) => ({
    id,
    source,
    props: { questionRu: question.ru, questionEn: question.en, by, layer },
  }));
