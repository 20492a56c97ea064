import { z } from "zod";

/** The formats of a file, as in the schema's `DossierFormat`. */
export const dossierFormats = ["HTML", "MARKDOWN", "JSON"] as const;
export type DossierFormat = (typeof dossierFormats)[number];

/** Whose claims are put together. */
export type DossierOf = {
  readonly of: "PERSON" | "RE_REGISTRATION";
  readonly id: string;
};

const dossierArguments = z
  .object({
    person: z.string().nullish(),
    reRegistration: z.string().nullish(),
    claims: z
      .int()
      .min(1, "claims starts at 1")
      .max(1_000, "claims is at most 1000"),
  })
  .refine(
    ({ person, reRegistration }) =>
      (person == null) !== (reRegistration == null),
    "name one of person and reRegistration",
  );

/** The arguments of `dossier`, checked. Throws a ZodError that names the value and the rule. */
export const readDossierAsk = (args: unknown) => {
  const { person, reRegistration, claims } = dossierArguments.parse(args);
  const about: DossierOf =
    person == null
      ? { of: "RE_REGISTRATION", id: reRegistration ?? "" }
      : { of: "PERSON", id: person };
  return { about, most: claims };
};

const bilingual = z.object({ ru: z.string(), en: z.string() });
/** A text in both languages. */
export type Bilingual = z.output<typeof bilingual>;

const term = bilingual.extend({ code: z.string() });
const named = bilingual.extend({ id: z.string(), constructed: z.boolean() });

const date = z.object({
  original: z.string().nullable(),
  edtf: z.string().nullable(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  basis: z.string(),
  reason: z.string().nullable(),
});

const source = named.extend({
  consulted: z.string(),
  citationRu: z.string(),
  citationEn: z.string(),
  consultedRu: z.string(),
  consultedEn: z.string(),
});
export type CitedPaper = z.output<typeof source>;

const judgement = z.object({
  id: z.string(),
  by: z.string(),
  at: z.string(),
  verdict: z.string(),
  credence: z.string().nullable(),
  reason: z.string(),
  against: z.object({ id: z.string() }).nullable(),
});
export type Judgement = z.output<typeof judgement>;

/** A claim as a dossier holds it. */
export const dossierClaim = z.object({
  id: z.string(),
  kind: term,
  value: term.nullable(),
  ru: z.string(),
  en: z.string(),
  polarity: z.string(),
  modality: z.string(),
  legibility: z.string(),
  verbatim: z.string().nullable(),
  date: date.nullable(),
  source,
  leaf: z.string().nullable(),
  participants: z.array(
    z.object({
      role: term,
      involved: named.nullable(),
      nameInSource: z.string().nullable(),
      status: z.string(),
    }),
  ),
  speakers: z.array(
    z.object({
      speaker: named.nullable(),
      capacity: z.string(),
      mediation: z.string(),
      circumstance: z.string().nullable(),
      utteredOn: date.nullable(),
      reportedBy: z.string().nullable(),
    }),
  ),
  about: named.nullable(),
  credence: z.string().nullable(),
  interpretations: z.array(judgement),
  rivals: z.array(
    z.object({
      grade: z.string(),
      one: z.object({ id: z.string() }),
      other: z.object({ id: z.string() }),
    }),
  ),
  constructed: z.boolean(),
});
export type DossierClaim = z.output<typeof dossierClaim>;

const weakness = z.object({
  claims: z.int(),
  interests: z.array(z.object({ interest: z.string(), claims: z.int() })),
  matters: z.array(
    z.object({ kind: term, value: term.nullable(), claims: z.int() }),
  ),
});

/** Whom or what a dossier is of, with what is not known. */
export const dossierSubject = named.extend({
  notKnown: z.object({
    silences: z.array(
      bilingual.extend({
        source: z.object({ citationRu: z.string(), citationEn: z.string() }),
      }),
    ),
    stages: z.array(
      z.object({
        instance: z.string(),
        standing: z.string(),
        reRegistration: named,
      }),
    ),
    weighed: z.int(),
    oneWitness: weakness,
    interested: weakness,
    unseen: z.array(
      z.object({
        source: z.object({ citationRu: z.string(), citationEn: z.string() }),
      }),
    ),
    spans: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        days: z.int(),
        grade: z.string(),
      }),
    ),
  }),
});
export type DossierSubject = z.output<typeof dossierSubject>;
