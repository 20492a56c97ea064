import type { DateBounds } from "../../../shared/dates/historical-date.ts";
import { after } from "../../../shared/dates/interval.ts";
import type { Decision } from "../../re-registration/statistics/decisions.ts";
import { groupBy } from "../../reading/group-by.ts";
import type { Facts, Told } from "../facts.ts";
import type { Chosen } from "../question.ts";
import {
  classesOf,
  type DecidedPerson,
  isOf,
  isSettled,
  outcomesOf,
} from "./common.ts";

/** How something stands to the decision by its dates; UNTOLD where a date or the decision is not known. */
type Standing = "AFTER" | "POSSIBLE" | "BEFORE" | "UNTOLD";

/** Somebody, and what came after the decision on them. */
export type After = DecidedPerson & {
  readonly id: string;
  /** What came certainly after. */
  readonly came: ReadonlySet<string>;
  readonly standings: ReadonlySet<Standing>;
};

/** Kinds of claims that tell of what can come after a decision. */
export const afterKinds = [
  "consequence",
  "criminal-charge",
  "sentence",
  "rehabilitation",
  "arrest",
  "death",
];

/** What came after, as a column: a kind, of consequences and arrests with their value. */
const codeOf = ({ kind, value }: Told): string =>
  kind === "consequence" || (kind === "sentence" && value === "acquitted")
    ? `${kind}:${value}`
    : kind;

/** The code of a reinstatement in the party, beside those of kinds. */
export const reinstated = "reinstated";

const standingTo = (
  bounds: DateBounds,
  decisions: readonly Decision[],
): Standing => {
  const answers = decisions.map(({ step }) => after(bounds, step.bounds));
  if (answers.includes("YES")) return "AFTER";
  if (answers.includes("MAYBE")) return "POSSIBLE";
  return answers.length === 0 || answers.includes("UNDATED")
    ? "UNTOLD"
    : "BEFORE";
};

const isReinstating = ({ values }: Decision): boolean =>
  classesOf(values.OUTCOME).has("reinstated");

/** A reinstatement stands after what it overturns, whether or not it is dated. */
const standingOfStep = (
  { step }: Decision,
  decisions: readonly Decision[],
): Standing => {
  const others = decisions.filter((one) => one.step.id !== step.id);
  return others.some((one) => step.links.some(({ to }) => to === one.step.id))
    ? "AFTER"
    : standingTo(step.bounds, others);
};

/** Everybody decided upon, and everybody of whom such things are told. */
export const afterIn = (
  facts: Facts,
  { instance, arrests }: Chosen,
): readonly After[] => {
  const of = outcomesOf(facts, instance);
  const ofPerson = ({ step }: Decision): string => step.person;
  const settled = groupBy(facts.decisions.filter(isSettled), ofPerson);
  const told = groupBy(
    facts.told.filter(
      ({ kind, value, isAffirmed }) =>
        isAffirmed &&
        afterKinds.includes(kind) &&
        (kind !== "arrest" ||
          arrests === "ALL" ||
          value === "by-soviet-organs"),
    ),
    ({ person }) => person,
  );
  const people = new Set([
    ...facts.decisions.map(({ step }) => step.person),
    ...told.keys(),
  ]);
  return [...people].map((id) => {
    const all = settled.get(id) ?? [];
    const decisions = all.filter(isOf(instance));
    const stood = [
      ...(told.get(id) ?? []).map((one) => ({
        code: codeOf(one),
        standing: standingTo(one.bounds, decisions),
      })),
      ...all.filter(isReinstating).map((one) => ({
        code: reinstated,
        standing: standingOfStep(one, decisions),
      })),
    ];
    return {
      id,
      ...of(id),
      came: new Set(
        stood.flatMap(({ code, standing }) =>
          standing === "AFTER" ? [code] : [],
        ),
      ),
      standings: new Set(stood.map(({ standing }) => standing)),
    };
  });
};
