import { groupBy } from "../../reading/group-by.ts";
import { type CaseClaim, undecidedThen } from "../../testimony/own-case.ts";
import { type Cohort, isDecision, outcomesOf, type Step } from "./cohort.ts";
import type { Decision } from "./decisions.ts";

/** That somebody was there: attendance at a session or step, or a part taken in a decision. */
export type Presence = {
  readonly person: string;
  /** The meeting or the step. */
  readonly at: string;
  readonly isChair: boolean;
  /** As what, where whoever was there had no part in deciding. */
  readonly beside: Beside | null;
};

/** The schema's `BesideDeciders.as`: values of attendance of those who decide nothing. */
const besides = ["invited", "recorded"] as const;
type Beside = (typeof besides)[number];

/** As what somebody was there without deciding; null for whoever sat, voted or reported. */
export const besideOf = (value: string): Beside | null =>
  besides.find((one) => one === value) ?? null;

/** A claim that somebody had stayed under the occupier. */
export type Stay = {
  readonly person: string;
  readonly claim: string;
  readonly kind: string;
  readonly value: string;
};

export type Decider = {
  readonly person: string;
  readonly sessions: number;
  readonly decisions: number;
  readonly chaired: number;
  readonly stayed: boolean;
  readonly stays: readonly Stay[];
  readonly underCheck: number;
  readonly ownOutcomes: readonly string[];
  readonly ownClaims: readonly string[];
  readonly onThemselves: number;
};

export type DecidingBody = {
  readonly body: string;
  readonly decisions: number;
  readonly attested: number;
  readonly deciders: readonly Decider[];
  /** Those who were only invited, or took the minutes. */
  readonly beside: readonly {
    readonly person: string;
    readonly as: Beside;
    readonly sessions: number;
  }[];
  readonly stayed: number;
  readonly underCheck: number;
};

/** A decision counted, and who is attested where it was taken. */
export type Sitting = {
  readonly decision: Decision;
  /** Those who had a part in deciding. */
  readonly present: readonly Presence[];
  /** Those who only were there. */
  readonly beside: readonly Presence[];
};

/** Who is attested at each decision. */
export function sittingsOf(
  decisions: readonly Decision[],
  presences: readonly Presence[],
): readonly Sitting[] {
  const at = groupBy(presences, (one) => one.at);
  return decisions.map((decision) => {
    const { id, meeting } = decision.step;
    const all = [...(at.get(meeting ?? "") ?? []), ...(at.get(id) ?? [])];
    const present = all.filter(({ beside }) => beside === null);
    const sat = new Set(present.map(({ person }) => person));
    return {
      decision,
      present,
      beside: all.filter(
        ({ beside, person }) => beside !== null && !sat.has(person),
      ),
    };
  });
}

const sessionOf = ({ decision: { step } }: Sitting): string =>
  step.meeting ?? step.id;

/** The days between which a session was, as its decisions tell. */
type Session = { readonly last: string; readonly chaired: boolean };

const sessionsOf = (
  person: string,
  sittings: readonly Sitting[],
): readonly Session[] =>
  [...groupBy(sittings, sessionOf).values()].map((all) => ({
    last: all.reduce(
      (last, { decision: { step } }) =>
        step.bounds.beginTo > last ? step.bounds.beginTo : last,
      "",
    ),
    chaired: all.some(({ present }) =>
      present.some((one) => one.person === person && one.isChair),
    ),
  }));

/** Steps of somebody's own cases, as whoever asks what was undecided takes them. Another step counts from the day by which it certainly was. */
const ownCase = (
  steps: readonly Step[],
  outcomeKinds: readonly string[],
): readonly CaseClaim[] =>
  steps.map((step) => {
    const decides = isDecision(step, outcomeKinds);
    return {
      id: step.id,
      procedure: step.procedure,
      isCampaign: step.isCampaign,
      isDecision: decides,
      beginFrom: decides ? step.bounds.beginFrom : step.bounds.beginTo,
    };
  });

const distinct = (values: readonly string[]): readonly string[] => [
  ...new Set(values),
];

/** What is known of those who decided, beside that they did. */
export type Known = {
  readonly cohort: Cohort;
  readonly stays: readonly Stay[];
  readonly outcomeKinds: readonly string[];
};

const deciderOf = (
  person: string,
  sittings: readonly Sitting[],
  { cohort, stays, outcomeKinds }: Known,
): Decider => {
  const own = cohort.steps.filter((step) => step.person === person);
  const cases = ownCase(own, outcomeKinds);
  const sessions = sessionsOf(person, sittings);
  const stayed = stays.filter((one) => one.person === person);
  const decided = own.filter(
    (step) => outcomesOf(step, outcomeKinds).length > 0,
  );
  return {
    person,
    sessions: sessions.length,
    decisions: sittings.length,
    chaired: sessions.filter(({ chaired }) => chaired).length,
    stayed: stayed.length > 0,
    stays: stayed,
    underCheck: sessions.filter(
      ({ last }) => undecidedThen({ endTo: last }, cases).length > 0,
    ).length,
    ownOutcomes: distinct(
      decided.flatMap((step) => outcomesOf(step, outcomeKinds)),
    ),
    ownClaims: decided.flatMap(({ claims }) =>
      claims
        .filter(({ kind }) => outcomeKinds.includes(kind))
        .map(({ id }) => id),
    ),
    onThemselves: sittings.filter(
      ({ decision }) => decision.step.person === person,
    ).length,
  };
};

const besideIn = (sittings: readonly Sitting[]): DecidingBody["beside"] => {
  const there = sittings.flatMap((sitting) =>
    sitting.beside.flatMap(({ person, beside }) =>
      beside === null
        ? []
        : [{ person, as: beside, session: sessionOf(sitting) }],
    ),
  );
  return [
    ...groupBy(there, ({ person, as }) => `${person} ${as}`).values(),
  ].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            person: first.person,
            as: first.as,
            sessions: new Set([first, ...others].map(({ session }) => session))
              .size,
          },
        ],
  );
};

/**
 * Who decided, body by body: only those whose presence some claim attests. Bodies come in the order of their decisions' first
 * place; whoever shows them orders them by name.
 */
export function decidingBodies(
  sittings: readonly Sitting[],
  known: Known,
): readonly DecidingBody[] {
  const stays = groupBy(known.stays, ({ person }) => person);
  const ofBody = groupBy(
    sittings.filter(({ decision }) => decision.step.body !== null),
    ({ decision }) => decision.step.body ?? "",
  );
  return [...ofBody].map(([body, all]) => {
    const pairs = all.flatMap((sitting) =>
      distinct(sitting.present.map(({ person }) => person)).map((person) => ({
        person,
        sitting,
      })),
    );
    const deciders = [...groupBy(pairs, ({ person }) => person)].map(
      ([person, theirs]) =>
        deciderOf(
          person,
          theirs.map(({ sitting }) => sitting),
          { ...known, stays: stays.get(person) ?? [] },
        ),
    );
    return {
      body,
      decisions: all.length,
      attested: all.filter(({ present }) => present.length > 0).length,
      deciders,
      beside: besideIn(all),
      stayed: deciders.filter((one) => one.stayed).length,
      underCheck: deciders.filter((one) => one.underCheck > 0).length,
    };
  });
}
