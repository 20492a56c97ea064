import { boundsOfEdtf } from "../../shared/dates/edtf-bounds.ts";
import { isUndated } from "../../shared/dates/historical-date.ts";
import { kindOf } from "../factoid/kinds/declarations.ts";
import { type Claim, playersOf, subjectOf } from "./claim.ts";
import {
  type Conflict,
  conflictKey,
  type Grade,
  inVersionOrder,
  isUnsure,
  type OrderRule,
  settledBy,
} from "./conflicts.ts";
import { groupBy } from "./group-by.ts";
import { sharedLife } from "./judgement.ts";

/** Kinds that say what was decided at a step. */
export const decisionKinds: readonly string[] = [
  "registration",
  "decision",
  "penalty",
  "ground",
  "norm",
  "confirmation",
  "referral",
];

/** Kinds that say when a body stopped and when it worked again. */
export const phaseKinds: readonly string[] = [
  "body-stopped",
  "body-restarted",
  "body-first-met",
];

/** Of deaths by value: whom these mean may have lived on. */
const deathsNotCertain: readonly string[] = ["missing"];

/**
 * When there was an NKGB: by the decrees of 3 February and 20 July 1941 for half a year, by that of 14 April 1943 again.
 * Between them, and before, its work was the NKVD's.
 */
const daysWithoutNkgb = [
  { from: "", to: "1941-02-02" },
  { from: "1941-07-21", to: "1943-04-13" },
] as const;

/** In these roles a department does something. A referral names it in `to` only. */
const actingRoles = ["investigator", "body", "institution", "counterpart"];

type Broken = {
  readonly rule: OrderRule;
  /** The claim of what cannot have been then. */
  readonly act: Claim;
  /** What it cannot have been before, or after; the claim itself, where a rule outside the sources says so. */
  readonly bound: Claim;
  readonly grade: Grade;
};

const affirms = ({ polarity }: Claim): boolean => polarity === "AFFIRMS";

/** Certain, unless a date of the two is marked as unsure. */
const gradeOf = (...claims: readonly Claim[]): Grade =>
  claims.some(isUnsure) ? "POSSIBLE" : "CERTAIN";

/** Whether the first is over on a day before the other can begin: in every case that the bounds allow. */
const isBefore = (one: Claim, other: Claim): boolean =>
  one.endTo !== "" && other.beginFrom !== "" && one.endTo < other.beginFrom;

const pairsOf = (
  ones: readonly Claim[],
  others: readonly Claim[],
): readonly (readonly [Claim, Claim])[] =>
  ones.flatMap((one) =>
    others.flatMap((other) =>
      one.id === other.id || sharedLife(one, other) === null
        ? []
        : [[one, other] as const],
    ),
  );

/** What was decided at a session is of no day before the session. */
const beforeMeeting = (claims: readonly Claim[]): readonly Broken[] => {
  const sessions = groupBy(
    claims.filter((claim) => claim.ofSession !== "" && affirms(claim)),
    ({ ofSession }) => ofSession,
  );
  const decisions = claims.filter(
    (claim) => decisionKinds.includes(claim.kind) && affirms(claim),
  );
  return decisions.flatMap((decision) =>
    decision.sessions.flatMap((session) =>
      pairsOf([decision], sessions.get(session) ?? [])
        .filter(([act, bound]) => isBefore(act, bound))
        .map(([act, bound]) => ({
          rule: "DECISION_BEFORE_MEETING" as const,
          act,
          bound,
          grade: gradeOf(act, bound),
        })),
    ),
  );
};

/** Deaths with a day, as some claim tells of them. */
const deathsIn = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(
    (claim) => claim.kind === "death" && affirms(claim) && !isUndated(claim),
  );

/** How sure it is that something was after a death. */
const gradeAfter = (death: Claim, ...others: readonly Claim[]): Grade =>
  deathsNotCertain.includes(death.value)
    ? "POSSIBLE"
    : gradeOf(...others, death);

/** Who said it, with the first day on which they may have; '' where the words are undated. */
const wordsOf = ({ speakers }: Claim) =>
  speakers.map(({ id, utteredOn }) => {
    const read = boundsOfEdtf(utteredOn);
    return {
      speaker: id,
      from: utteredOn !== "" && read.ok ? read.bounds.beginFrom : "",
      isUnsure: isUnsure({ edtf: utteredOn }),
    };
  });

/** Nobody says anything after their death. A denial is a statement too; the day is that of the words, not of the paper that keeps them. */
const saidAfterDeath = (claims: readonly Claim[]): readonly Broken[] => {
  const deaths = groupBy(deathsIn(claims), subjectOf);
  if (deaths.size === 0) return [];
  return claims.flatMap((act) =>
    wordsOf(act).flatMap((words) =>
      pairsOf([act], deaths.get(words.speaker) ?? [])
        .filter(
          ([, bound]) =>
            words.from !== "" && bound.endTo !== "" && bound.endTo < words.from,
        )
        .map(([, bound]) => ({
          rule: "STATEMENT_AFTER_DEATH" as const,
          act,
          bound,
          grade: words.isUnsure ? ("POSSIBLE" as const) : gradeAfter(bound),
        })),
    ),
  );
};

/** What takes a living person does not begin after their death. */
const afterDeath = (claims: readonly Claim[]): readonly Broken[] => {
  const deaths = deathsIn(claims);
  if (deaths.length === 0) return [];
  const acts = groupBy(
    claims.filter(
      (claim) => affirms(claim) && kindOf(claim.kind)?.living === true,
    ),
    subjectOf,
  );
  return deaths.flatMap((death) =>
    pairsOf([death], acts.get(subjectOf(death)) ?? [])
      .filter(([bound, act]) => isBefore(bound, act))
      .map(([bound, act]) => ({
        rule: "ACT_AFTER_DEATH" as const,
        act,
        bound,
        grade: gradeAfter(bound, act),
      })),
  );
};

/** Whether the body may have begun again between its stop and the day on which the office was taken up. */
const mayHaveBegunAgain = (
  stop: Claim,
  office: Claim,
  restarts: readonly Claim[],
): boolean =>
  restarts.some((restart) => {
    const together = sharedLife(stop, office);
    const isThere = together !== null && sharedLife(restart, together) !== null;
    const isTooLate =
      restart.beginFrom !== "" &&
      office.beginTo !== "" &&
      restart.beginFrom > office.beginTo;
    return isThere && !isTooLate && !isBefore(restart, stop);
  });

/** No office is taken up in a body after it stopped, unless it may have begun again. */
const inStoppedBody = (claims: readonly Claim[]): readonly Broken[] => {
  const phases = groupBy(
    claims.filter((claim) => affirms(claim) && phaseKinds.includes(claim.kind)),
    subjectOf,
  );
  const offices = claims.filter(
    (claim) => claim.kind === "office" && affirms(claim),
  );
  return offices.flatMap((office) =>
    [...new Set(playersOf(office, "body").map(({ id }) => id))].flatMap(
      (body) => {
        const told = phases.get(body) ?? [];
        const stops = told.filter(({ kind }) => kind === "body-stopped");
        const restarts = told.filter(({ kind }) => kind !== "body-stopped");
        return pairsOf([office], stops)
          .filter(
            ([act, stop]) =>
              isBefore(stop, act) && !mayHaveBegunAgain(stop, act, restarts),
          )
          .map(([act, bound]) => ({
            rule: "OFFICE_IN_STOPPED_BODY" as const,
            act,
            bound,
            grade: gradeOf(act, bound),
          }));
      },
    ),
  );
};

/** An NKGB department did nothing while there was no NKGB. */
const beforeNkgb = (claims: readonly Claim[]): readonly Broken[] =>
  claims
    .filter(
      (claim) =>
        affirms(claim) &&
        claim.beginFrom + claim.beginTo !== "" &&
        actingRoles.some((role) =>
          playersOf(claim, role).some(({ sort }) => sort === "nkgb-department"),
        ) &&
        daysWithoutNkgb.some(
          ({ from, to }) =>
            claim.beginTo !== "" &&
            claim.beginFrom >= from &&
            claim.beginTo <= to,
        ),
    )
    .map((act) => ({
      rule: "NKGB_BEFORE_IT_WAS" as const,
      act,
      bound: act,
      grade: gradeOf(act),
    }));

const conflictOf = ({ rule, act, bound, grade }: Broken): Conflict => {
  const [one, other] = inVersionOrder(act.versionId, bound.versionId);
  return {
    one,
    other,
    grade,
    rule,
    ...(rule === "DECISION_BEFORE_MEETING" ? { contests: act.versionId } : {}),
    ...conflictKey(act, one, other),
  };
};

/** An order of conflicts that nothing but what they say decides. */
const placeOf = ({ sortKey, contests = "" }: Conflict): string =>
  `${sortKey} ${contests}`;

/**
 * Derives the orders of events that cannot be: every reading of the dates breaks the rule (`POSSIBLE`: but one is marked as unsure).
 * They go by the claim of what cannot have been then; one that breaks a rule by itself conflicts with itself.
 * A claim that the body began again explains an office after its stop; nothing else but a verdict ends such a conflict.
 */
export const deriveOrders = (claims: readonly Claim[]): readonly Conflict[] => {
  const known = claims.filter((claim) => subjectOf(claim) !== "");
  const byVersion = new Map(known.map((claim) => [claim.versionId, claim]));
  // The claims come in the order in which they were entered, on which nothing may hang.
  const broken = [
    beforeMeeting,
    saidAfterDeath,
    afterDeath,
    inStoppedBody,
    beforeNkgb,
  ].flatMap((rule) =>
    rule(known)
      .map((one) => settledBy(byVersion, conflictOf(one)))
      .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1)),
  );
  // Two claims can break a rule in two ways, each of the other: they are as surely at odds as in the surer of them.
  const surestLast = broken.toSorted(
    (one, other) =>
      Number(one.grade === "CERTAIN") - Number(other.grade === "CERTAIN"),
  );
  return [
    ...new Map(
      surestLast.map((conflict) => [
        `${conflict.one} ${conflict.other}`,
        conflict,
      ]),
    ).values(),
  ];
};
