import { z } from "zod";

import type { Claim } from "./claim.ts";

/** What a historian said of a contradiction, or of one of its claims, for which revisions. */
export type Settlement = {
  readonly by: string;
  readonly verdict: string;
  readonly since: number;
  readonly until: number;
};

/** Settlements as the aligned lists that a stored contradiction keeps; left out when nobody said anything. */
export type Settled = {
  readonly settledBy?: readonly string[];
  readonly settledVerdicts?: readonly string[];
  readonly settledSinces?: readonly number[];
  readonly settledUntils?: readonly number[];
};

/** The lists as they come back from the store. */
export const settledLists = {
  settledBy: z.array(z.string()).nullish(),
  settledVerdicts: z.array(z.string()).nullish(),
  settledSinces: z.array(z.int()).nullish(),
  settledUntils: z.array(z.int()).nullish(),
};

/** Both hold: the rivals do not exclude each other after all, unless somebody accepts one of them alone. */
export const bothHold = "BOTH_HOLD";
/** The rivals are of different persons, unless somebody says that one of them holds, falls or is a slip. */
export const differentPersons = "DIFFERENT_PERSONS";
/** Said of one of two rivals, it contradicts that both hold. */
export const contraryToBoth = ["ACCEPTED"] as const;
/** Said of one of two rivals, it contradicts that they are of different persons. */
export const contraryToDifferent = [
  ...contraryToBoth,
  "SLIP_OF_THE_PEN",
  "REJECTED",
] as const;

const telling: readonly string[] = [
  bothHold,
  differentPersons,
  ...contraryToDifferent,
];

/** Whether the verdicts that count leave two rivals at peace: then they are told side by side, and nothing is contested. */
export const isReconciled = (verdicts: readonly string[]): boolean => {
  const said = (some: readonly string[]) =>
    some.some((verdict) => verdicts.includes(verdict));
  return (
    (said([bothHold]) && !said(contraryToBoth)) ||
    (said([differentPersons]) && !said(contraryToDifferent))
  );
};

/** What was said of two rivals: by verdicts on either that weigh it against the other, or against every rival. */
export const settlementsOf = (
  one: Claim,
  other: Claim,
): readonly Settlement[] => {
  const on = (claim: Claim, rival: Claim) =>
    claim.judgements.filter(
      ({ against, verdict }) =>
        telling.includes(verdict) && ["", rival.id].includes(against),
    );
  return [...on(one, other), ...(one.id === other.id ? [] : on(other, one))]
    .map(({ by, verdict, since, until }) => ({ by, verdict, since, until }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
};

/** Settlements as lists. */
export const asLists = (settlements: readonly Settlement[]): Settled =>
  settlements.length === 0
    ? {}
    : {
        settledBy: settlements.map(({ by }) => by),
        settledVerdicts: settlements.map(({ verdict }) => verdict),
        settledSinces: settlements.map(({ since }) => since),
        settledUntils: settlements.map(({ until }) => until),
      };

type StoredLists = {
  readonly [key in keyof Settled]: Settled[key] | null | undefined;
};

/** Lists as settlements. */
export const fromLists = (lists: StoredLists): readonly Settlement[] =>
  (lists.settledBy ?? []).map((by, k) => ({
    by,
    verdict: lists.settledVerdicts?.[k] ?? "",
    since: lists.settledSinces?.[k] ?? 0,
    until: lists.settledUntils?.[k] ?? 0,
  }));
