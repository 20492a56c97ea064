import { createHash } from "node:crypto";

import {
  type DateBounds,
  type HistoricalDate,
  tightened,
} from "../../../shared/dates/historical-date.ts";
import type { Layer } from "../../database/record.ts";
import type { Parameter } from "../../database/statement.ts";
import type { FactoidRecord } from "../../factoid/factoid.ts";

type Properties = { readonly [key: string]: Parameter };

/** A relationship of a claim: to whom it involves, who says it, what it is about. */
export type ClaimLink = {
  readonly factoidId: string;
  readonly id: string;
  readonly props: Properties;
};

/** One claim as the store takes it, with the digest of its content. */
export type FactoidRow = {
  readonly id: string;
  readonly hash: string;
  readonly props: Properties;
  readonly sourceId: string;
  readonly inSource: Properties;
  readonly mentions: readonly ClaimLink[];
  readonly utterances: readonly ClaimLink[];
  readonly about: readonly ClaimLink[];
};

/** The digest of a record's content. Records come out of their parser with keys in one order. */
export const contentHash = (content: unknown): string =>
  createHash("sha256").update(JSON.stringify(content)).digest("hex");

const orNull = (text: string): string | null => (text === "" ? null : text);

/** Earliest first; what has no date at all comes last. */
const sortKey = (bounds: DateBounds, id: string): string =>
  `${bounds.beginFrom || bounds.endFrom || bounds.beginTo || bounds.endTo || "9999-99-99"} ${id}`;

const dateProperties = (date: HistoricalDate, id: string): Properties => {
  const bounds = tightened(date);
  return {
    dateOriginal: orNull(date.original),
    edtf: orNull(date.edtf),
    ...bounds,
    dateBasis: date.basis,
    dateReason: orNull(date.reason),
    anchorId: date.relative?.anchorId ?? null,
    relation: date.relative?.relation ?? null,
    offset: orNull(date.relative?.offset ?? ""),
    tolerance: orNull(date.relative?.tolerance ?? ""),
    sortKey: sortKey(bounds, id),
  };
};

/** What the derivation keeps on a claim, before the first derivation: nobody has judged, nothing conflicts. */
const unjudged: Properties = {
  credence: 0,
  verdict: "",
  judgedBy: [],
  judgedCredences: [],
  judgedVerdicts: [],
  judgedSinces: [],
  judgedUntils: [],
  contested: false,
};

/** Voices that nobody is named for have no node to be tied to: they stand on the claim, in lists of one length; '' is nothing told. */
const unnamedVoices = (told: FactoidRecord["told"]): Properties => {
  const voices = told.flatMap((voice, index) =>
    voice.speaker === undefined ? [{ ...voice, order: index + 1 }] : [],
  );
  return {
    voiceOrders: voices.map(({ order }) => order),
    voiceCapacities: voices.map(({ capacity }) => capacity),
    voiceMediations: voices.map(({ mediation }) => mediation),
    voiceCircumstances: voices.map(({ circumstance }) => circumstance ?? ""),
    voiceUtteredOns: voices.map(({ utteredOn }) => utteredOn),
    voiceReportedBys: voices.map(({ reportedBy }) => reportedBy),
  };
};

const claimProperties = (factoid: FactoidRecord, layer: Layer): Properties => ({
  id: factoid.id,
  kind: factoid.kind,
  value: factoid.value,
  statementRu: factoid.statement.ru,
  statementEn: factoid.statement.en,
  titleRu: factoid.title?.ru ?? null,
  titleEn: factoid.title?.en ?? null,
  polarity: factoid.polarity,
  modality: factoid.modality,
  legibility: factoid.legibility,
  verbatim: orNull(factoid.verbatim),
  language: orNull(factoid.language),
  ...dateProperties(factoid.date, factoid.id),
  subjectId:
    factoid.mentions.find(({ role }) => role === "subject")?.involves ?? "",
  sourceId: factoid.source,
  capacity: factoid.told[0]?.capacity ?? "",
  mediation: factoid.told[0]?.mediation ?? "",
  speakerId: factoid.told.find(({ speaker }) => speaker)?.speaker ?? "",
  ...unnamedVoices(factoid.told),
  layer,
  constructed: layer === "constructed",
  ...unjudged,
});

const utterances = ({ id, told }: FactoidRecord): readonly ClaimLink[] =>
  told.flatMap(({ speaker, ...utterance }, index) =>
    speaker === undefined
      ? []
      : [
          {
            factoidId: id,
            id: speaker,
            props: {
              order: index + 1,
              capacity: utterance.capacity,
              mediation: utterance.mediation,
              circumstance: utterance.circumstance ?? null,
              utteredOn: orNull(utterance.utteredOn),
              reportedBy: orNull(utterance.reportedBy),
            },
          },
        ],
  );

/** Whom a claim involves. `ownerId` and `sortKey` are of the index by which a thing's claims are found page by page, however many they are. */
const mentions = (
  { id, mentions: all }: FactoidRecord,
  place: Parameter,
): readonly ClaimLink[] =>
  all.map(({ role, involves, name, status }, index) => ({
    factoidId: id,
    id: involves,
    props: {
      role,
      mentionId: `${id}.${index + 1}`,
      nameInSource: orNull(name),
      status,
      credence: 0,
      until: 0,
      ownerId: involves,
      sortKey: place,
    },
  }));

/** Claims as the store takes them. */
export const factoidRow = (
  factoid: FactoidRecord,
  layer: Layer,
): FactoidRow => {
  const props = claimProperties(factoid, layer);
  return {
    id: factoid.id,
    hash: contentHash(factoid),
    props,
    sourceId: factoid.source,
    inSource: { leaf: orNull(factoid.leaf), quote: orNull(factoid.verbatim) },
    mentions: mentions(factoid, props["sortKey"]),
    utterances: utterances(factoid),
    about:
      factoid.about === undefined
        ? []
        : [{ factoidId: factoid.id, id: factoid.about, props: {} }],
  };
};
