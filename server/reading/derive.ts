import { declarations } from "../factoid/kinds/declarations.ts";
import { chronologically, type Claim, subjectOf } from "./claim.ts";
import { type Conflict, deriveConflicts } from "./conflicts.ts";
import { groupBy } from "./group-by.ts";
import { deriveOrders } from "./orders.ts";
import { fromLists } from "./settlement.ts";
import { deriveSpells, type Spell, spellRule } from "./spells.ts";
import { type TieProperties, tiePropertiesOf } from "./tie-properties.ts";
import { type DerivedTie, deriveTies } from "./ties.ts";
import { weighClaims, type WeighedClaim } from "./weigh.ts";

/** Kinds whose places exclude each other unless one holds the other. */
export const placedKinds: readonly string[] = declarations.kinds
  .filter(({ excludes }) => excludes?.place === true)
  .map(({ code }) => code);
/** Kinds that decide on a step: their dates end what they overturn. */
export const decidingKinds: readonly string[] = declarations.kinds
  .filter(({ tie }) => tie?.untilOverturned === true)
  .map(({ code }) => code);

/** A tie ready to be written. */
export type WritableTie = Pick<DerivedTie, "type"> & {
  readonly properties: TieProperties;
};

/** Whom a derivation is of. */
export type Subjects = {
  readonly persons: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
};

/** Whether a claim is chiefly about one of the subjects, or about nobody known. */
export const isOwn = (claim: Claim, { persons, others }: Subjects): boolean => {
  const subject = subjectOf(claim);
  return subject === "" || persons.has(subject) || others.has(subject);
};

/** Everything derived for some subjects. */
export type Derived = {
  /** Claims chiefly about the subjects, weighed. */
  readonly weights: readonly WeighedClaim[];
  readonly conflicts: readonly Conflict[];
  /** Every tie with one of the persons at an end. */
  readonly ties: readonly WritableTie[];
  readonly spells: ReadonlyMap<string, readonly Spell[]>;
};

/** What derivation wrote before about a claim of another subject. */
const storedWeight = (claim: Claim): WeighedClaim => ({
  versionId: claim.versionId,
  judgements: claim.storedJudgements,
  credence: claim.storedCredence ?? 0,
  verdict: claim.storedVerdict ?? "",
  contested: claim.storedContested ?? false,
  rivals: claim.storedConflicts
    .filter(({ contests }) => ["", claim.versionId].includes(contests))
    .map(({ rival, ...lists }) => ({
      versionId: rival,
      settled: fromLists(lists),
    }))
    .sort((one, other) => (one.versionId < other.versionId ? -1 : 1)),
});

/** Grouped once: a look through all claims for each person would grow with the square of a portion. */
const spellsOf = (
  claims: readonly Claim[],
  persons: ReadonlySet<string>,
): ReadonlyMap<string, readonly Spell[]> => {
  const standing = groupBy(
    claims.filter(({ until }) => until === 0),
    subjectOf,
  );
  return new Map(
    [...persons].map((person) => [
      person,
      deriveSpells((standing.get(person) ?? []).toSorted(chronologically)),
    ]),
  );
};

/**
 * Claims in, the reading layer out, for some subjects.
 * @param claims every version of every claim that involves the persons, or is chiefly about the other subjects.
 * @param subjects ids of the persons (survivors of merges), and of places, bodies and documents.
 * @param beside claims of others that may stand in an impossible order with these.
 */
export const derive = (
  claims: readonly Claim[],
  { persons, others }: Subjects,
  beside: readonly Claim[] = [],
): Derived => {
  const own = claims.filter((claim) => isOwn(claim, { persons, others }));
  const ownVersions = new Set(own.map(({ versionId }) => versionId));
  const all = [
    ...new Map(
      [...beside, ...claims].map((claim) => [claim.versionId, claim]),
    ).values(),
  ];
  const conflicts = [
    ...deriveConflicts(own),
    ...deriveOrders(all).filter(
      ({ one, other }) => ownVersions.has(one) || ownVersions.has(other),
    ),
  ];
  const weights = weighClaims(own, conflicts, all);
  const weighed = new Map([
    ...claims.map((claim) => [claim.versionId, storedWeight(claim)] as const),
    ...weights.map((weight) => [weight.versionId, weight] as const),
  ]);
  const isContested = (id: string) => weighed.get(id)?.contested ?? false;
  return {
    weights,
    conflicts,
    ties: deriveTies(claims, weighed)
      .filter(({ start, end }) => persons.has(start.id) || persons.has(end.id))
      .map((tie) => ({
        type: tie.type,
        properties: tiePropertiesOf(tie, isContested),
      })),
    spells: spellsOf(claims, persons),
  };
};

/** Spells as the lists that the store keeps on a person. */
export const spellProperties = (spells: readonly Spell[]) => ({
  spellRule,
  spellChannels: spells.map(({ channel }) => channel),
  spellStates: spells.map(({ state }) => state),
  spellBases: spells.map(({ basis }) => basis),
  spellBeginFroms: spells.map(({ bounds }) => bounds.beginFrom),
  spellBeginTos: spells.map(({ bounds }) => bounds.beginTo),
  spellEndFroms: spells.map(({ bounds }) => bounds.endFrom),
  spellEndTos: spells.map(({ bounds }) => bounds.endTo),
  spellFactoidIds: spells.map(({ factoidIds }) => factoidIds.join(" ")),
});

/** Weights as the properties that the store keeps on a version of a claim. */
export const weightProperties = (weight: WeighedClaim) => ({
  credence: weight.credence,
  verdict: weight.verdict,
  contested: weight.contested,
  judgedBy: weight.judgements.map(({ by }) => by),
  judgedCredences: weight.judgements.map(({ credence }) => credence),
  judgedVerdicts: weight.judgements.map(({ verdict }) => verdict),
  judgedSinces: weight.judgements.map(({ since }) => since),
  judgedUntils: weight.judgements.map(({ until }) => until),
});
