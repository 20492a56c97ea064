import { isUndated } from "../../shared/dates/historical-date.ts";
import { overlaps } from "../../shared/dates/interval.ts";
import type { ExclusionRule } from "../factoid/kinds/declaration.ts";
import { kindOf } from "../factoid/kinds/declarations.ts";
import { type Claim, playersOf, subjectOf } from "./claim.ts";
import { groupBy } from "./group-by.ts";
import { sharedLife } from "./judgement.ts";
import { asLists, type Settled, settlementsOf } from "./settlement.ts";

/** Whether two claims exclude each other for certain or may. */
export type Grade = "CERTAIN" | "POSSIBLE";

/** Orders of events that cannot be. */
export const orderRules = [
  "DECISION_BEFORE_MEETING",
  "ACT_AFTER_DEATH",
  "STATEMENT_AFTER_DEATH",
  "OFFICE_IN_STOPPED_BODY",
  "NKGB_BEFORE_IT_WAS",
] as const;
export type OrderRule = (typeof orderRules)[number];

/** Two claims (by versionId, that of the smaller id first) that exclude each other; one and the same, where a claim breaks a rule by itself. */
export type Conflict = Settled & {
  readonly one: string;
  readonly other: string;
  readonly grade: Grade;
  /** Left out for rivals of one kind. */
  readonly rule?: OrderRule;
  /** The version that alone is contested: who sat at a session is not in doubt because a decision is dated before it. Left out: both are. */
  readonly contests?: string;
  readonly kind: string;
  readonly subjectId: string;
  /** Orders contradictions by whom they are about, then by kind; unique. */
  readonly sortKey: string;
};

type Pair = readonly [Claim, Claim];

const ids = (claim: Claim, role: string): readonly string[] =>
  playersOf(claim, role).map(({ id }) => id);

/** Both name players of the role, and none in common. */
const differIn = ([one, other]: Pair, role: string): boolean => {
  const [mine, theirs] = [ids(one, role), ids(other, role)];
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((id) => theirs.includes(id))
  );
};

/** Places exclude each other unless one is the other or holds it. */
const placesExclude = ([one, other]: Pair): boolean => {
  const [mine, theirs] = [playersOf(one, "place"), playersOf(other, "place")];
  const agree = mine.some((a) =>
    theirs.some(
      (b) =>
        a.id === b.id || a.within.includes(b.id) || b.within.includes(a.id),
    ),
  );
  return mine.length > 0 && theirs.length > 0 && !agree;
};

const valuesExclude = (pair: Pair, rule: ExclusionRule): boolean => {
  const [one, other] = pair;
  const both = (values: readonly string[]) =>
    pair.every(({ value }) => values.includes(value));
  return (
    one.value !== "" &&
    other.value !== "" &&
    one.value !== other.value &&
    (rule.among === undefined || both(rule.among)) &&
    (rule.groups === undefined || rule.groups.some(both))
  );
};

/** Both are about steps of a case, and about different ones: what two decisions brought is ordinary change. */
const ofDifferentSteps = ([one, other]: Pair): boolean =>
  one.steps.length > 0 &&
  other.steps.length > 0 &&
  !one.steps.some((step) => other.steps.includes(step));

/** EDTF marks of doubt: the bounds are then nobody's word of honour. */
export const isUnsure = ({ edtf }: Pick<Claim, "edtf">): boolean =>
  /[?~%]/.test(edtf);

/** Days of a thing that happens once: any day from the earliest to the latest. Without a common one they exclude each other. */
const daysExclude = ([one, other]: Pair): Grade | null => {
  if (isUndated(one) || isUndated(other)) return null;
  const apart = (a: Claim, b: Claim) =>
    a.endTo !== "" && b.beginFrom !== "" && a.endTo < b.beginFrom;
  if (!apart(one, other) && !apart(other, one)) return null;
  return isUnsure(one) || isUnsure(other) ? "POSSIBLE" : "CERTAIN";
};

/** Something is told to have begun and lasted ever since: its end is open. */
const lastsSince = ({ beginFrom, endFrom, endTo }: Claim): boolean =>
  beginFrom !== "" && endTo === "" && endFrom <= beginFrom;

const sameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** Days on which something began that is told to last ever since. Claims about other bodies tell of another beginning. */
const beginningsExclude = (
  pair: Pair,
  { values }: NonNullable<ExclusionRule["singleBegin"]>,
): Grade | null => {
  const [one, other] = pair;
  const roles = new Set(
    pair.flatMap(({ players }) => players.map(({ role }) => role)),
  );
  const isOfOne =
    one.value === other.value &&
    values.includes(one.value) &&
    pair.every(lastsSince) &&
    [...roles].every((role) => sameIds(ids(one, role), ids(other, role)));
  if (!isOfOne) return null;
  const [begins, begun] = pair.map((claim) => ({
    ...claim,
    endTo: claim.beginTo,
  }));
  return begins === undefined || begun === undefined
    ? null
    : daysExclude([begins, begun]);
};

/** How far two claims speak of one time; null when they do not. */
const sameTime = ([one, other]: Pair): Grade | null => {
  const answer = overlaps(one, other);
  if (answer === "NO") return null;
  return answer === "YES" && !isUnsure(one) && !isUnsure(other)
    ? "CERTAIN"
    : "POSSIBLE";
};

const byRule = (pair: Pair, rule: ExclusionRule): Grade | null => {
  if (rule.sameRole !== undefined && differIn(pair, rule.sameRole)) return null;
  if (
    rule.unlessDifferent !== undefined &&
    differIn(pair, rule.unlessDifferent)
  )
    return null;
  if (ofDifferentSteps(pair)) return null;
  const once = rule.singleTime === true ? daysExclude(pair) : null;
  const begun =
    rule.singleBegin === undefined
      ? null
      : beginningsExclude(pair, rule.singleBegin);
  const placed =
    rule.place === true && placesExclude(pair) ? ("CERTAIN" as const) : null;
  const valued =
    rule.values === true && valuesExclude(pair, rule)
      ? rule.timeless === true
        ? ("CERTAIN" as const)
        : sameTime(pair)
      : null;
  const apart =
    rule.differ !== undefined && differIn(pair, rule.differ)
      ? sameTime(pair)
      : null;
  const found = [once, begun, placed, valued, apart].filter(
    (grade) => grade !== null,
  );
  if (found.length === 0) return null;
  const named =
    rule.sameRole === undefined ||
    pair.every((claim) => ids(claim, rule.sameRole ?? "").length > 0);
  return named && found.includes("CERTAIN") ? "CERTAIN" : "POSSIBLE";
};

/** One denies what the other affirms: the same kind, value and players. */
const deniesTheSame = (pair: Pair): boolean => {
  const [one, other] = pair;
  const roles = new Set([
    ...one.players.map(({ role }) => role),
    ...other.players.map(({ role }) => role),
  ]);
  return (
    one.polarity !== other.polarity &&
    one.value === other.value &&
    [...roles].every((role) => !differIn(pair, role))
  );
};

/** How two claims of one kind about one subject exclude each other; null when they do not. */
export const gradeOf = (one: Claim, other: Claim): Grade | null => {
  if (one.kind !== other.kind) return null;
  if (one.polarity !== other.polarity)
    return deniesTheSame([one, other]) ? sameTime([one, other]) : null;
  const rule = kindOf(one.kind)?.excludes ?? null;
  if (rule === null || one.polarity !== "AFFIRMS") return null;
  return byRule([one, other], rule);
};

/** Two versions, that of the smaller id first: `a@1` before `a-b@1`, as `a` before `a-b`. */
export const inVersionOrder = (
  one: string,
  other: string,
): readonly [string, string] =>
  one.replace("@", " ") < other.replace("@", " ") ? [one, other] : [other, one];

/** The name that whoever a claim is chiefly about is sorted by. */
const nameOfSubject = (claim: Claim): string => {
  const subject = subjectOf(claim);
  return (
    playersOf(claim, "subject").find(({ id }) => id === subject)?.sortRu ?? ""
  );
};

/** By whom and what a contradiction goes: whom the claim is about, then its kind. */
export const conflictKey = (claim: Claim, one: string, other: string) => ({
  kind: claim.kind,
  subjectId: subjectOf(claim),
  sortKey: [nameOfSubject(claim), claim.kind, one, other].join(" "),
});

const conflictOf = (a: Claim, b: Claim): readonly Conflict[] => {
  const [one, other] = inVersionOrder(a.versionId, b.versionId);
  const grade =
    a.id === b.id || sharedLife(a, b) === null ? null : gradeOf(a, b);
  return grade === null
    ? []
    : [{ one, other, grade, ...conflictKey(a, one, other) }];
};

/**
 * Derives the contradictions among claims: same subject, same kind, and
 * - one denies what the other affirms, at a time they may share; or
 * - both affirm, and the kind's declared rule says that their values, places or days exclude each other.
 * Graded CERTAIN when no reading of the dates avoids it, else POSSIBLE; claims without a date can only possibly share a time.
 * Ordinary change is none. Versions of one claim, and versions that never stood at once, do not contradict.
 */
export const deriveConflicts = (
  claims: readonly Claim[],
): readonly Conflict[] => {
  const byVersion = new Map(claims.map((claim) => [claim.versionId, claim]));
  const groups = groupBy(
    claims.filter((claim) => subjectOf(claim) !== ""),
    (claim) => `${subjectOf(claim)} ${claim.kind}`,
  );
  return [...groups.values()]
    .flatMap((group) =>
      group.flatMap((one, index) =>
        group.slice(index + 1).flatMap((other) => conflictOf(one, other)),
      ),
    )
    .map((conflict) => settledBy(byVersion, conflict));
};

/** A contradiction with what historians said of it. */
export const settledBy = (
  byVersion: ReadonlyMap<string, Claim>,
  conflict: Conflict,
): Conflict => {
  const [one, other] = [conflict.one, conflict.other].map((id) =>
    byVersion.get(id),
  );
  return one === undefined || other === undefined
    ? conflict
    : { ...conflict, ...asLists(settlementsOf(one, other)) };
};
