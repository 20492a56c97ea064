import type { Bilingual } from "../../server/database/record.ts";
import type { EvidenceInput } from "../../server/exchange/import/evidence-batch.ts";

type Lists = Omit<EvidenceInput, "layer">;

/** One record of a list, as a batch takes it. */
export type RecordOf<K extends keyof Lists> = NonNullable<Lists[K]>[number];

/** Some records of the layer: what each file here gives. */
export type Piece = Partial<Lists>;

/** Pieces one after another, as one. */
export const joined = (pieces: readonly Piece[]) => ({
  sources: pieces.flatMap(({ sources = [] }) => sources),
  archivalUnits: pieces.flatMap(({ archivalUnits = [] }) => archivalUnits),
  people: pieces.flatMap(({ people = [] }) => people),
  partyOrganizations: pieces.flatMap(
    ({ partyOrganizations = [] }) => partyOrganizations,
  ),
  institutions: pieces.flatMap(({ institutions = [] }) => institutions),
  occupationForces: pieces.flatMap(
    ({ occupationForces = [] }) => occupationForces,
  ),
  districts: pieces.flatMap(({ districts = [] }) => districts),
  settlements: pieces.flatMap(({ settlements = [] }) => settlements),
  partyDocuments: pieces.flatMap(({ partyDocuments = [] }) => partyDocuments),
  procedures: pieces.flatMap(({ procedures = [] }) => procedures),
  meetings: pieces.flatMap(({ meetings = [] }) => meetings),
  caseEvents: pieces.flatMap(({ caseEvents = [] }) => caseEvents),
  factoids: pieces.flatMap(({ factoids = [] }) => factoids),
  silences: pieces.flatMap(({ silences = [] }) => silences),
});

/** A name that says in either language, wherever it is shown, that nobody and nothing was called so. */
export const invented = (ru: string, en: string): Bilingual => ({
  ru: `${ru.replaceAll(" (вымышл.)", "")} (вымышл.)`,
  en: `${en.replaceAll(" (invented)", "")} (invented)`,
});

type Factoid = RecordOf<"factoids">;

/** Who says a claim and through what. */
export type Voice = Factoid["told"][number];

/** When, as a document would have it; left out: undated. */
export type When = NonNullable<Factoid["date"]>;

/** A claim of the cohort: the subject apart, the other roles by name. */
export type Draft = {
  /** What follows `factoid/SYN-`. */
  readonly id: string;
  readonly kind: string;
  readonly value?: string;
  readonly subject: string;
  readonly roles?: Readonly<Record<string, string | undefined>>;
  readonly ru: string;
  readonly en: string;
  readonly when?: When | undefined;
  readonly source: string;
  readonly leaf?: string;
  readonly voices: readonly [Voice, ...Voice[]];
  readonly about?: string | undefined;
  readonly title?: Bilingual | undefined;
  readonly verbatim?: string | undefined;
  /** How the document writes the subject. */
  readonly written?: string | undefined;
} & Partial<Pick<Factoid, "polarity" | "modality" | "legibility">>;

/** A claim as the batch takes it. */
export const claim = (draft: Draft): Factoid => {
  const { id, subject, roles = {}, ru, en, when, voices, ...rest } = draft;
  const { written, verbatim, about, title, ...plain } = rest;
  const others = Object.entries(roles).flatMap(([role, involves]) =>
    involves === undefined ? [] : [{ role, involves }],
  );
  return {
    ...plain,
    id: `factoid/SYN-${id}`,
    statement: { ru, en },
    mentions: [
      {
        role: "subject",
        involves: subject,
        ...(written === undefined ? {} : { name: written }),
      },
      ...others,
    ],
    told: [...voices],
    ...(when === undefined ? {} : { date: when }),
    ...(about === undefined ? {} : { about }),
    ...(title === undefined ? {} : { title }),
    ...(verbatim === undefined ? {} : { verbatim, language: "ru" }),
  };
};
