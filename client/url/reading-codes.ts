export { type Credence, credences } from "../graph/credence.ts";

/** In what capacity somebody speaks, in the order of the schema. */
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
export type Capacity = (typeof capacities)[number];

/** Through what words reached a source, the nearest first. */
export const mediations = [
  "AUTOGRAPH",
  "SIGNED_RECORD",
  "MINUTED",
  "QUOTED",
  "PARAPHRASED",
  "HEARSAY",
] as const;
export type Mediation = (typeof mediations)[number];
