import { outcomeKinds } from "../factoid/kinds/declarations.ts";
import { groupBy } from "../reading/group-by.ts";
import { borneOutBy, matterOf } from "../reading/witnesses.ts";
import type { CaseClaim } from "../testimony/own-case.ts";
import type { SubjectFacts, WeighedClaim } from "./facts.ts";
import {
  interestsOf,
  type WitnessInterest,
  witnessInterests,
} from "./interest.ts";

/** Claims that say one thing of a person and rest on little. */
export type WeakMatter = {
  readonly kind: string;
  readonly value: string;
  readonly polarity: string;
  readonly interests: readonly WitnessInterest[];
  /** Ids, in the order of the claims. */
  readonly claims: readonly string[];
};

/** What is known of all who speak and of all sources. */
export type Standing = {
  /** The independent witness that a source belongs to. */
  readonly witnessOf: (source: string) => string;
  readonly cases: ReadonlyMap<string, readonly CaseClaim[]>;
};

/** How many claims witnesses of one interest make. */
export type InterestCount = {
  readonly interest: WitnessInterest;
  readonly claims: number;
};

/** Claims that rest on little. */
export type Weakness = {
  readonly claims: number;
  readonly interests: readonly InterestCount[];
  readonly matters: readonly WeakMatter[];
};

/** What claims of a person rest on. */
export type Footing = {
  /** How many claims say something of the person. */
  readonly claims: number;
  readonly oneWitness: Weakness;
  readonly interested: Weakness;
};

/**
 * What a body did by its own words: the paper that says so is the act itself, so whose it is says nothing of how well it is attested.
 */
const acts = new Set([
  ...outcomeKinds,
  "norm",
  "attendance",
  "decision-participation",
]);

type Weighed = {
  readonly claim: WeighedClaim;
  readonly witnesses: number;
  readonly interests: ReadonlySet<WitnessInterest>;
};

const interestsIn = (weighed: readonly Weighed[]): readonly InterestCount[] =>
  witnessInterests
    .map((interest) => ({
      interest,
      claims: weighed.filter(({ interests }) => interests.has(interest)).length,
    }))
    .filter(({ claims }) => claims > 0);

const mattersIn = (weighed: readonly Weighed[]): readonly WeakMatter[] => {
  const groups = groupBy(weighed, ({ claim }) =>
    JSON.stringify([claim.kind, claim.value, claim.polarity]),
  );
  return [...groups.values()].flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const { kind, value, polarity } = first.claim;
    return [
      {
        kind,
        value,
        polarity,
        interests: interestsIn(together).map(({ interest }) => interest),
        claims: together.map(({ claim }) => claim.id),
      },
    ];
  });
};

const weaknessOf = (weak: readonly Weighed[]): Weakness => ({
  claims: weak.length,
  interests: interestsIn(weak),
  matters: mattersIn(weak),
});

/**
 * Which claims about a person rest on one independent witness, and which on interested voices alone. Sources that copy, extract or draw
 * on each other are one witness. A claim is borne out by those that say the same of a time that may be the same.
 */
export const footingOf = (
  subject: Pick<SubjectFacts, "claims" | "ties">,
  { witnessOf, cases }: Standing,
): Footing => {
  const claims = subject.claims.filter(
    ({ isOfSubject, kind }) => isOfSubject && !acts.has(kind),
  );
  const bySame = groupBy(claims, matterOf);
  const interestsBy = new Map(
    claims.map((claim) => [
      claim.id,
      claim.voices.map((voice) => interestsOf(voice, subject, cases)),
    ]),
  );
  const weighed = claims.map((claim): Weighed => {
    const bearing = borneOutBy(claim, bySame.get(matterOf(claim)) ?? [claim]);
    const voices = bearing.flatMap(({ id }) => interestsBy.get(id) ?? []);
    const isInterested =
      voices.length > 0 && voices.every(({ size }) => size > 0);
    return {
      claim,
      witnesses: new Set(bearing.map(({ source }) => witnessOf(source))).size,
      interests: new Set(isInterested ? voices.flatMap((one) => [...one]) : []),
    };
  });
  return {
    claims: claims.length,
    oneWitness: weaknessOf(weighed.filter(({ witnesses }) => witnesses === 1)),
    interested: weaknessOf(
      weighed.filter(({ interests }) => interests.size > 0),
    ),
  };
};
