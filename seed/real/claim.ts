import { z } from "zod";

import { bilingual } from "../../server/database/record.ts";
import type { EvidenceInput } from "../../server/exchange/import/evidence-batch.ts";
import { factoidInput } from "../../server/factoid/factoid.ts";

type FactoidInput = NonNullable<EvidenceInput["factoids"]>[number];

const oneOrMore = z
  .union([z.string(), z.array(z.string())])
  .transform((ids) => (Array.isArray(ids) ? ids : [ids]));

/**
 * A claim as the hand-made files write it: whom it is about, the other roles by name, the date as EDTF.
 * A claim without `told` is the voice of a page: a historian or publicist retells what we have in our own words.
 */
export const claimInput = z.strictObject({
  id: z.string(),
  subject: z.string(),
  kind: z.string(),
  value: z.string().default(""),
  roles: z.record(z.string(), oneOrMore).default({}),
  names: z.record(z.string(), z.string()).default({}),
  title: bilingual.optional(),
  source: z.string(),
  leaf: z.string().default(""),
  ru: z.string(),
  en: z.string(),
  edtf: z.string().default(""),
  original: z.string().default(""),
  basis: z.enum(["STATED", "INFERRED", "EDITORIAL"]).default("STATED"),
  reason: z.string().default(""),
  polarity: factoidInput.shape.polarity,
  modality: factoidInput.shape.modality,
  legibility: factoidInput.shape.legibility,
  verbatim: z.string().default(""),
  language: z.string().default(""),
  told: factoidInput.shape.told.default([
    {
      capacity: "HISTORIAN",
      mediation: "PARAPHRASED",
      utteredOn: "",
      reportedBy: "",
    },
  ]),
  about: z.string().optional(),
});

/** A claim of the hand-made files, parsed. */
export type Claim = z.output<typeof claimInput>;

/** The same claim as the evidence layer takes it. */
export const toFactoid = (claim: Claim): FactoidInput => ({
  id: `factoid/${claim.id}`,
  kind: claim.kind,
  value: claim.value,
  statement: { ru: claim.ru, en: claim.en },
  polarity: claim.polarity,
  modality: claim.modality,
  legibility: claim.legibility,
  verbatim: claim.verbatim,
  language: claim.language,
  date: {
    original: claim.original,
    edtf: claim.edtf,
    basis: claim.basis,
    reason: claim.reason,
  },
  source: claim.source,
  leaf: claim.leaf,
  mentions: [
    ["subject", [claim.subject]] as const,
    ...Object.entries(claim.roles),
  ].flatMap(([role, ids]) =>
    ids.map((involves) => ({
      role,
      involves,
      name: claim.names[role] ?? "",
    })),
  ),
  told: [...claim.told],
  ...(claim.title === undefined ? {} : { title: claim.title }),
  ...(claim.about === undefined ? {} : { about: claim.about }),
});
