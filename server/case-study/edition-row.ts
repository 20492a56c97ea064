import { z } from "zod";

import { statementOf } from "../factoid/statement.ts";
import type { Judgement } from "../reading/judgement.ts";
import type { Weighable } from "../reading/position.ts";
import { displayNames, personBehind } from "./display-names.ts";

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? "");
const whole = z
  .int()
  .nullish()
  .transform((given) => given ?? 0);
const texts = z
  .array(z.string())
  .nullish()
  .transform((given) => given ?? []);
const wholes = z
  .array(z.int())
  .nullish()
  .transform((given) => given ?? []);
const whether = z
  .boolean()
  .nullish()
  .transform((given) => given ?? false);

/** One version of a claim, as far as it is weighed and told. */
export const claimRow = z
  .object({
    id: z.string(),
    versionId: text,
    since: whole,
    until: whole,
    polarity: text,
    modality: text,
    capacity: text,
    mediation: text,
    sourceId: text,
    fondId: text,
    constructed: whether,
    beginFrom: text,
    beginTo: text,
    endFrom: text,
    endTo: text,
    judgedBy: texts,
    judgedCredences: wholes,
    judgedVerdicts: texts,
    judgedSinces: wholes,
    judgedUntils: wholes,
    kind: text,
    value: text,
    statementRu: text,
    statementEn: text,
  })
  .transform(
    ({
      judgedBy,
      judgedCredences,
      judgedVerdicts,
      judgedSinces,
      judgedUntils,
      ...rest
    }) => ({
      ...rest,
      judgements: judgedBy.map((by, index): Judgement => ({
        by,
        credence: judgedCredences[index] ?? 0,
        verdict: judgedVerdicts[index] ?? "",
        since: judgedSinces[index] ?? 0,
        until: judgedUntils[index] ?? 0,
      })),
    }),
  );

/** One version of a claim: what a reading weighs, and its words. */
export type ClaimRow = Weighable & z.output<typeof claimRow>;

export const names = z
  .array(z.string().nullish())
  .nullish()
  .transform((given) => (given ?? []).map((name) => name ?? ""));

const viewRow = z.object({
  title: text,
  address: text,
  dataRevision: whole,
  version: whole,
  by: text,
  at: text,
  figure: text,
  reading: text,
  /** The version that stands, and the revision that brought it in; 0 when none does. */
  newest: whole,
  savedAgain: whole,
});

/** What historians said of two rivals, as the tie between them keeps it. */
const settled = z
  .object({
    settledBy: texts,
    settledVerdicts: texts,
    settledSinces: wholes,
    settledUntils: wholes,
  })
  .transform((lists) =>
    lists.settledBy.map((by, index) => ({
      by,
      verdict: lists.settledVerdicts[index] ?? "",
      since: lists.settledSinces[index] ?? 0,
      until: lists.settledUntils[index] ?? 0,
    })),
  );

/** A source that is restricted and whose restriction was not lifted. */
const restrictedSource = z.object({
  id: z.string(),
  nameRu: text,
  nameEn: text,
  restrictedUntil: text,
  restrictionBasis: text,
});

const restriction = restrictedSource
  .nullish()
  .transform((given) => given ?? null);

/** Something that a text names, as `readThings` answers it. */
const thingRow = z.object({
  id: z.string(),
  /** The revision to which a study keeps it; 0 for that of the study. */
  pinned: whole,
  nameRu: text,
  nameEn: text,
  constructed: whether,
  claim: claimRow.nullish().transform((given) => given ?? null),
  now: claimRow.nullish().transform((given) => given ?? null),
  verbatim: text,
  leaf: text,
  source: z.unknown(),
  restriction,
  speakers: z.array(
    z.object({
      order: whole,
      ru: text,
      en: text,
      capacity: text,
      mediation: text,
    }),
  ),
  rivals: z.array(
    z.object({ claim: claimRow, settled, source: names, restriction }),
  ),
  people: z.array(z.object({ id: z.string(), names })),
  /** Of a saved view what it was seen as. */
  view: viewRow.nullish().transform((given) => given ?? null),
  /** Of a saved view the restricted sources that may be behind it, with their claims. */
  behindView: z.array(
    z.object({ restriction: restrictedSource, claims: z.array(claimRow) }),
  ),
});
export type ThingRow = z.output<typeof thingRow>;

/** What the statement answers for the edition of a text. */
export const editionRow = z.object({
  things: z.array(thingRow),
  /** -1 for what is not counted. */
  counted: z.array(z.int()),
  /** Claims entered since the text was saved that touch what it names, the latest first; none of a draft. */
  added: z.array(claimRow).default([]),
  /** Nobody while names are shown. */
  behind: z.array(personBehind),
  nameKey: text,
});
export type EditionRow = z.output<typeof editionRow>;

/** A text that an edition is made of: saved, or a draft. */
export const studyRow = z.object({
  id: text,
  title: text,
  summary: text,
  language: z.enum(["RU", "EN"]),
  text,
  version: whole,
  by: text,
  at: text,
  since: whole,
  reading: text,
  constructed: whether,
  displayNames: z
    .enum(displayNames)
    .nullish()
    .transform((given) => given ?? "FULL"),
  countWritten: texts,
  countKept: wholes,
});
export type StudyRow = z.output<typeof studyRow>;

export type Lang = "RU" | "EN";

/** One of two texts by language; the other where it is missing. */
export const pick = (ru: string, en: string, lang: Lang): string =>
  lang === "EN" ? en || ru : ru || en;

/** A claim in a line. */
export const wordsOfClaim = (claim: ClaimRow, lang: Lang): string =>
  statementOf(claim, lang);
