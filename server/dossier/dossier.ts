import { z } from "zod";

import type { SpanWithout } from "../../shared/dates/spans-without.ts";
import type { Weakness } from "../not-known/matters.ts";
import type { UnattestedStage } from "../not-known/not-known.ts";

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

/** A text in both languages. */
export type Bilingual = { readonly ru: string; readonly en: string };

type Term = Bilingual & { readonly code: string };
type Named = Bilingual & { readonly id: string; readonly constructed: boolean };

/** A source as a dossier cites it: with how it was consulted. */
export type CitedPaper = Named & {
  readonly consulted: string;
  readonly citationRu: string;
  readonly citationEn: string;
  readonly consultedRu: string;
  readonly consultedEn: string;
  /** Ids of the sources that it copies, extracts or draws on, also through others: with these it is one witness. */
  readonly dependsOn: readonly string[];
};

/** A signed judgement. */
export type Judgement = {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly verdict: string;
  readonly credence: string | null;
  readonly reason: string;
  /** The id of the rival that it weighs the claim against; null when it weighs it against all, or alone. */
  readonly against: string | null;
};

/** A date, with the words of the source and our bounds. */
export type ToldDate = {
  readonly original: string | null;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly basis: string;
  readonly reason: string | null;
};

/** A claim as a dossier holds it, in both languages. */
export type DossierClaim = Bilingual & {
  readonly id: string;
  readonly kind: Term;
  readonly value: Term | null;
  readonly polarity: string;
  readonly modality: string;
  readonly legibility: string;
  readonly verbatim: string | null;
  readonly date: ToldDate | null;
  readonly source: CitedPaper;
  readonly leaf: string | null;
  readonly participants: readonly {
    readonly role: Term;
    readonly involved: Named;
    readonly nameInSource: string | null;
    readonly status: string;
  }[];
  readonly speakers: readonly {
    readonly speaker: Named | null;
    readonly capacity: string;
    readonly mediation: string;
    readonly circumstance: string | null;
    readonly utteredOn: ToldDate | null;
    readonly reportedBy: string | null;
  }[];
  /** The step, procedure or session that it tells of. */
  readonly about: Named | null;
  /** How many independent witnesses say the same under the reading, its own source among them. */
  readonly witnesses: number;
  readonly credence: string | null;
  readonly interpretations: readonly Judgement[];
  readonly constructed: boolean;
};

type Weak = Pick<Weakness, "claims" | "interests"> & {
  readonly matters: readonly {
    readonly kind: Term;
    readonly value: Term | null;
    /** Ids. */
    readonly claims: readonly string[];
  }[];
};

/** Whom or what a dossier is of, with what is not known. */
export type DossierSubject = Named & {
  readonly notKnown: {
    readonly silences: readonly (Bilingual & {
      readonly source: CitedPaper;
    })[];
    readonly stages: readonly (Omit<UnattestedStage, "procedure"> & {
      readonly reRegistration: Named;
    })[];
    readonly weighed: number;
    readonly oneWitness: Weak;
    readonly interested: Weak;
    readonly unseen: readonly {
      readonly source: CitedPaper;
      /** Ids of the sources that cite it. */
      readonly citedIn: readonly string[];
    }[];
    readonly spans: readonly SpanWithout[];
  };
};
