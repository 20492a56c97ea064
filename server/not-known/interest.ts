import { type CaseClaim, undecidedThen } from "../testimony/own-case.ts";
import { decidingKinds } from "../testimony/questions.ts";
import type { Facts, SubjectFacts, Voice } from "./facts.ts";

/** Why what a voice says may have mattered to it. */
export const witnessInterests = [
  "ACCUSER",
  "KIN",
  "OWN_CASE",
  "JUDGE",
  "ORGAN",
] as const;
export type WitnessInterest = (typeof witnessInterests)[number];

/** In what capacity one speaks as an interested party, whoever it is. */
const byCapacity: Readonly<Record<string, WitnessInterest>> = {
  ACCUSER: "ACCUSER",
  RELATIVE: "KIN",
  PARTY_BODY: "JUDGE",
  COURT: "JUDGE",
  SECURITY_ORGAN: "ORGAN",
};

/** The claims about each speaker's own cases. */
export const casesBySpeaker = ({
  cases,
}: Pick<Facts, "cases">): ReadonlyMap<string, readonly CaseClaim[]> => {
  const known = new Map<string, CaseClaim[]>();
  for (const { who, procedure, kind, told, toldKind, beginFrom } of cases) {
    const claims = known.get(who) ?? [];
    claims.push({
      id: told,
      procedure,
      isCampaign: kind === "REREGISTRATION",
      isDecision: decidingKinds.includes(toldKind),
      beginFrom,
    });
    known.set(who, claims);
  }
  return known;
};

/**
 * The interests of a voice in whom it speaks of: it accuses, is kin, speaks while its own case is to be decided, judged the person, or
 * ran the check. None known is not the same as none.
 */
export const interestsOf = (
  { speaker, capacity, spokenUntil }: Voice,
  { ties }: Pick<SubjectFacts, "ties">,
  cases: ReadonlyMap<string, readonly CaseClaim[]>,
): ReadonlySet<WitnessInterest> => {
  const found = new Set<WitnessInterest>();
  const spoken = byCapacity[capacity];
  if (spoken !== undefined) found.add(spoken);
  if (speaker === "") return found;
  for (const [interest, who] of ties) if (who === speaker) found.add(interest);
  const own = cases.get(speaker) ?? [];
  if (undecidedThen({ endTo: spokenUntil }, own).length > 0)
    found.add("OWN_CASE");
  return found;
};
