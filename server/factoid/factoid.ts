import { z } from "zod";

import { undated } from "../../shared/dates/historical-date.ts";
import { historicalDateInput } from "../../shared/dates/historical-date-input.ts";
import { bilingual, idOf, maybeText, someText } from "../database/record.ts";

/** In what capacity somebody speaks: the schema's `Capacity`. */
export const capacities = [
  "SELF",
  "WITNESS",
  "GUARANTOR",
  "RELATIVE",
  "ACCUSER",
  "COLLEAGUE",
  "REPORTING_SECRETARY",
  "PARTY_BODY",
  "SECURITY_ORGAN",
  "COURT",
  "OCCUPIER",
  "MEMOIRIST",
  "HISTORIAN",
] as const;

/** Through what the words reached the source: the schema's `Mediation`. */
export const mediations = [
  "AUTOGRAPH",
  "SIGNED_RECORD",
  "MINUTED",
  "QUOTED",
  "PARAPHRASED",
  "HEARSAY",
] as const;

/** A historian's credence as the store keeps it; 0 is unjudged. */
export const credences = {
  CERTAIN: 5,
  PROBABLE: 4,
  POSSIBLE: 3,
  DOUBTFUL: 2,
  REJECTED: 1,
} as const;

/** Labels of what a claim can involve. */
export const involvableLabels = [
  "Person",
  "PartyOrganization",
  "Institution",
  "OccupationForce",
  "District",
  "Settlement",
  "Source",
  "PartyDocument",
] as const;

const involvable = idOf(...involvableLabels);

/** Who or what a claim involves, in a role that its kind declares, under the name that the source gives. */
const mentionInput = z.strictObject({
  role: someText,
  involves: involvable,
  name: maybeText,
  status: z.enum(["PROPOSED", "ACCEPTED", "REJECTED"]).default("ACCEPTED"),
});

/** Who says it. Without a speaker: nobody is named, and capacity and mediation describe the voice of the source. */
const utteranceInput = z.strictObject({
  speaker: idOf("Person", "PartyOrganization", "Institution").optional(),
  capacity: z.enum(capacities),
  mediation: z.enum(mediations),
  circumstance: z.enum(["VOLUNTARY", "REQUIRED", "INTERROGATION"]).optional(),
  utteredOn: z.string().default(""),
  reportedBy: maybeText,
});

/**
 * One claim that one source makes. The first mention in the role `subject` is whom it is chiefly about; the
 * first utterance is the one that readings by capacity and mediation go by.
 */
export const factoidInput = z.strictObject({
  id: idOf("Factoid"),
  kind: someText,
  value: maybeText,
  statement: bilingual,
  /** For offices: the office in the words of the source. */
  title: bilingual.optional(),
  polarity: z.enum(["AFFIRMS", "DENIES"]).default("AFFIRMS"),
  modality: z.enum(["ASSERTED", "HEDGED", "HEARSAY"]).default("ASSERTED"),
  legibility: z.enum(["CLEAR", "PARTLY", "CONJECTURAL"]).default("CLEAR"),
  verbatim: maybeText,
  language: maybeText,
  date: historicalDateInput.default(undated),
  source: idOf("Source"),
  leaf: maybeText,
  mentions: z.array(mentionInput).min(1, "involves nobody").readonly(),
  told: z.array(utteranceInput).min(1, "is told by no voice").readonly(),
  about: idOf("CaseEvent", "Procedure", "Meeting").optional(),
});

/** A question that a source should have answered and does not. */
export const silenceInput = z.strictObject({
  id: idOf("Silence"),
  question: bilingual,
  source: idOf("Source"),
  concerns: involvable.optional(),
  by: someText,
});

/** A signed judgement of a claim. */
export const interpretationInput = z.strictObject({
  id: idOf("Interpretation"),
  factoid: idOf("Factoid"),
  by: someText,
  at: z.iso.datetime(),
  verdict: z.enum([
    "NONE",
    "ACCEPTED",
    "REJECTED",
    "BOTH_HOLD",
    "DIFFERENT_PERSONS",
    "SLIP_OF_THE_PEN",
    "UNDECIDED",
  ]),
  credence: z
    .enum(["CERTAIN", "PROBABLE", "POSSIBLE", "DOUBTFUL", "REJECTED"])
    .optional(),
  reason: someText,
});

export type FactoidRecord = z.output<typeof factoidInput>;
