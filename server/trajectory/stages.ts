import { addDays } from "../../shared/dates/calendar-day.ts";
import type { TermRecord } from "../factoid/kinds/declaration.ts";
import { labelled } from "../factoid/kinds/declaration.ts";
import { term } from "../factoid/kinds/term.ts";
import { groupBy } from "../reading/group-by.ts";
import type { SpellClaim } from "../reading/spells.ts";
import { courseOf, type Span, type Stretch } from "./course.ts";
import { laneOf, outcomeCode, stateTerm } from "./lane.ts";
import type { Life } from "./life.ts";
import { codeOfStretch, monthSequence, otherCodes } from "./months.ts";
import { projectCourses } from "./projection.ts";

/** The schema's `FlowStage`. */
export const stages = [
  "BEFORE",
  "DURING",
  "CARD",
  "REGISTRATION",
  "FIRST_DECISION",
  "CONFIRMATION",
  "APPEAL",
  "END",
] as const;
export type Stage = (typeof stages)[number];

/** A step of a flow. */
export type Step =
  | { readonly at: "stage"; readonly stage: Stage }
  | { readonly at: "day"; readonly day: string };

/** What stands where no claim tells of a stage. */
const notAttested = "not-attested";

/** The days over which the last status is looked for: all that the store's dates may hold. */
const allDays: Span = { from: "1917-01-01", to: "1999-12-31" };

const dayOf = ({ beginFrom, endTo }: SpellClaim): string => beginFrom || endTo;

/** Claims by day, the undated last. */
const inTime = (claims: readonly SpellClaim[]): readonly SpellClaim[] =>
  claims.toSorted((one, other) => {
    const [a, b] = [dayOf(one) || "~", dayOf(other) || "~"];
    return a === b ? 0 : a < b ? -1 : 1;
  });

const codeOf = ({ kind, value }: SpellClaim): string => `${kind}:${value}`;

/** Of claims of one day the one code that they give, or that they disagree; `not-attested` of none. */
const agreed = (claims: readonly SpellClaim[]): string => {
  const codes = [...new Set(claims.map(codeOf))];
  const [only] = codes;
  if (only === undefined) return notAttested;
  return codes.length > 1 ? otherCodes.CONTESTED : only;
};

/** The claims of the first (or last) day of which any tells. */
const ofOneDay = (
  claims: readonly SpellClaim[],
  which: "first" | "last",
): readonly SpellClaim[] => {
  const days = [...groupBy(inTime(claims), dayOf).values()];
  const dated = days.filter(
    ([claim]) => claim !== undefined && dayOf(claim) !== "",
  );
  const all = dated.length > 0 ? dated : days;
  return (which === "first" ? all[0] : all.at(-1)) ?? [];
};

const told = (
  { cases }: Life,
  kind: string,
  except: readonly string[] = [],
): readonly SpellClaim[] =>
  cases.filter(
    (claim) =>
      claim.kind === kind &&
      claim.value !== "" &&
      !except.includes(claim.value),
  );

/** Of one day the penalty rather than the registration: it says more. */
const firstDecision = (life: Life): string => {
  const claims = ofOneDay(
    [
      ...told(life, "penalty", ["entered-on-card"]),
      ...told(life, "registration"),
    ],
    "first",
  );
  const penalties = claims.filter(({ kind }) => kind === "penalty");
  return agreed(penalties.length > 0 ? penalties : claims);
};

const appealOf = (life: Life): string => {
  const answered = told(life, "appeal", ["lodged"]);
  return agreed(
    ofOneDay(answered.length > 0 ? answered : told(life, "appeal"), "last"),
  );
};

const onDay = (life: Life, day: string): string => {
  const [stretch] = laneOf(life, "SINGLE", { from: day, to: day });
  return stretch === undefined ? otherCodes.UNKNOWN : codeOfStretch(stretch);
};

const channelsDuring = [
  "WHEREABOUTS",
  "WORK_AND_SERVICE",
  "LEGAL_STATUS",
] as const;

/** What was told for longest of where they were and what they did while their district was occupied; unknown only when nothing is. */
const during = ({ occupied, liberated, spells, death }: Life): string => {
  if (occupied === null || liberated === null) return otherCodes.UNKNOWN;
  const span = { from: occupied.earliest, to: liberated.latest };
  if (span.from > span.to) return otherCodes.UNKNOWN;
  const courses = channelsDuring.map((channel) =>
    courseOf(
      spells.filter((spell) => spell.channel === channel),
      span,
      death,
    ),
  );
  const lane = projectCourses(courses, span);
  const isTold = ({ standing }: Stretch) =>
    standing !== "UNKNOWN" && standing !== "DEAD";
  return monthSequence(lane.filter(isTold), [span])[0] ?? otherCodes.UNKNOWN;
};

const before = (life: Life): string =>
  life.occupied === null
    ? otherCodes.UNKNOWN
    : onDay(life, addDays(life.occupied.earliest, -1));

const ofStage: Readonly<Record<Stage, (life: Life) => string>> = {
  BEFORE: before,
  DURING: during,
  CARD: (life) =>
    agreed(ofOneDay(told(life, "card-fate", ["not-stated"]), "last")),
  REGISTRATION: (life) => agreed(ofOneDay(told(life, "registration"), "first")),
  FIRST_DECISION: firstDecision,
  CONFIRMATION: (life) => agreed(ofOneDay(told(life, "confirmation"), "first")),
  APPEAL: appealOf,
  END: (life) => outcomeCode(life, allDays) ?? otherCodes.UNKNOWN,
};

/** What is told of a life at a step: the code of a state, `kind:value` of a claim, or what stands for nothing. */
export const codeAtStep = (life: Life, step: Step): string =>
  step.at === "day" ? onDay(life, step.day) : ofStage[step.stage](life);

const none = labelled(notAttested, "не засвидетельствовано", "not attested");

/** A code of a step as a term: its code is the one given. */
export const termAtStep = (code: string): TermRecord => {
  if (code === notAttested) return none;
  return code.includes(":")
    ? { ...term("VALUE", code), code }
    : stateTerm(code);
};

/** Whether a code tells something: neither unknown nor contested nor unsettled. */
export const tells = (code: string): boolean =>
  code !== notAttested &&
  code !== otherCodes.UNKNOWN &&
  code !== otherCodes.CONTESTED &&
  code !== otherCodes.EITHER;
