import { z } from "zod";

import { judgement } from "./judgement.ts";
import { settledLists } from "./settlement.ts";

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? "");
const revision = z
  .int()
  .nullish()
  .transform((given) => given ?? 0);

/** An entity as the derivation knows it: the survivor, when records were merged. */
const entity = z.object({ id: z.string(), sortRu: text });
export type EntityEnd = z.infer<typeof entity>;

/** Who or what plays a role in a claim, for which revisions. `within` are the places that hold a place, `sort` the kind of an institution. */
const player = entity.extend({
  role: z.string(),
  sort: text,
  status: z
    .string()
    .nullish()
    .transform((given) => given ?? "ACCEPTED"),
  since: revision,
  until: revision,
  within: z.array(z.string()).default([]),
});
export type Player = z.infer<typeof player>;

const storedConflict = z.object({
  rival: z.string(),
  grade: z.string(),
  kind: z.string(),
  subjectId: z.string(),
  sortKey: text,
  rule: text,
  contests: text,
  rivalSubject: text,
  ...settledLists,
});

/** A judgement signed on a claim; `against` is the id of the one rival that it weighs the claim against, '' for none. */
const signedJudgement = judgement.unwrap().extend({ against: text });
export type SignedJudgement = z.infer<typeof signedJudgement>;

/**
 * One version of a claim with everything the reading layer is derived from, as the reading statement answers it.
 * `judgements` are the ones signed on this very claim; `stored…` is what derivation wrote before.
 */
export const claimRow = z.object({
  id: z.string(),
  versionId: z.string(),
  kind: z.string(),
  value: text,
  titleRu: text,
  titleEn: text,
  polarity: z.string(),
  modality: z.string(),
  edtf: text,
  beginFrom: z.string(),
  beginTo: z.string(),
  endFrom: z.string(),
  endTo: z.string(),
  capacity: text,
  mediation: text,
  sourceId: text,
  fondId: text,
  layer: text,
  constructed: z
    .boolean()
    .nullish()
    .transform((given) => given ?? false),
  since: z.int(),
  until: revision,
  players: z.array(player),
  /** Who says it, with the day of the words as EDTF ('' when the source does not date them). */
  speakers: z.array(entity.extend({ utteredOn: text })),
  judgements: z.array(signedJudgement),
  /** The steps that the claim is about, the sessions at which they were, and the session that it is itself about ('' for none). */
  steps: z.array(z.string()).default([]),
  sessions: z.array(z.string()).default([]),
  ofSession: text,
  overturned: z.array(z.object({ beginFrom: z.string(), beginTo: z.string() })),
  storedConflicts: z.array(storedConflict),
  storedJudgements: z.array(judgement),
  storedCredence: z.int().nullish(),
  storedVerdict: z.string().nullish(),
  storedContested: z.boolean().nullish(),
});
export type Claim = z.infer<typeof claimRow>;

/** The accepted players of a role. Proposed and rejected identifications derive nothing. */
export const playersOf = (claim: Claim, role: string): readonly Player[] =>
  claim.players.filter((one) => one.role === role && one.status === "ACCEPTED");

/** The id of whom or what a claim is chiefly about; '' when no identification is accepted. */
export const subjectOf = (claim: Claim): string =>
  playersOf(claim, "subject").find(({ until }) => until === 0)?.id ??
  playersOf(claim, "subject")[0]?.id ??
  "";

/** Earliest first, the undated last. */
export const chronologically = (one: Claim, other: Claim): number => {
  const [a, b] = [sortKeyOf(one), sortKeyOf(other)];
  if (a === b) return one.since - other.since;
  return a < b ? -1 : 1;
};

const sortKeyOf = (claim: Claim): string =>
  `${claim.beginFrom || claim.endFrom || claim.beginTo || claim.endTo || "9999-99-99"} ${claim.id}`;
