import type { Decision } from "../../re-registration/statistics/decisions.ts";
import type { Facts } from "../facts.ts";
import type { Unit } from "../lay-out.ts";
import type { Chosen } from "../question.ts";
import { classesOf, isOf, isSettled } from "./common.ts";

/** A decision, and with which it is compared. */
export type Compared = Unit & {
  readonly classes: ReadonlySet<string>;
  /** What is held to be the same conduct, the same instance and the same time. */
  readonly alike: string;
  readonly place: string;
  readonly outcomes: string;
};

/** What was alleged before a decision: in papers certainly no later than it, or in all that may be. */
const allegedBefore = (
  { statistics }: Facts,
  { step, values }: Decision,
  alleged: string | undefined,
): readonly string[] =>
  alleged === "POSSIBLE"
    ? values.CONDUCT
    : (statistics.cohort.people.get(step.person)?.alleged ?? [])
        .filter(
          ({ toldBy }) => toldBy !== "" && toldBy <= step.bounds.beginFrom,
        )
        .map(({ code }) => code);

/** What counts as the same conduct. */
const conductOf = (
  codes: readonly string[],
  sameness: string | undefined,
): string => {
  const kept =
    sameness === "CARD"
      ? codes.filter((code) => code.startsWith("card-fate:"))
      : sameness === "KINDS"
        ? codes.map((code) => code.slice(0, code.indexOf(":")))
        : codes;
  return [...new Set(kept)].toSorted().join(" ");
};

const timeOf = (quarter: string, span: string | undefined): string => {
  if (span === "YEAR") return quarter.slice(0, 4);
  if (span === "HALF_YEAR")
    return `${quarter.slice(0, 4)}-${Number(quarter.at(-1)) <= 2 ? "1" : "2"}`;
  return quarter;
};

const settledIn = (facts: Facts, { instance }: Chosen): readonly Decision[] =>
  facts.decisions.filter(isSettled).filter(isOf(instance));

/** Decisions before which something may have been alleged, and whether all of it certainly was. */
export const allegedIn = (
  facts: Facts,
  chosen: Chosen,
): readonly (Unit & { readonly isSure: boolean })[] =>
  settledIn(facts, chosen).flatMap((decision) => {
    const { step, values } = decision;
    const [possible, certain] = ["POSSIBLE", "CERTAIN"].map((alleged) =>
      conductOf(allegedBefore(facts, decision, alleged), chosen["same"]),
    );
    return possible === ""
      ? []
      : [
          {
            id: step.id,
            person: step.person,
            raion: values.DISTRICT[0] ?? null,
            behind: [step.id],
            isSure: possible === certain,
          },
        ];
  });

/** Decisions that can be compared: before which something was alleged, of a known time, instance and place. */
export const comparedIn = (
  facts: Facts,
  chosen: Chosen,
): readonly Compared[] => {
  const { same, span, by, alleged } = chosen;
  return settledIn(facts, chosen).flatMap((decision) => {
    const { step, values } = decision;
    const [quarter] = values.QUARTER;
    const conduct = conductOf(allegedBefore(facts, decision, alleged), same);
    const [raion] = values.DISTRICT;
    const place = by === "BODY" ? step.body : raion;
    if (
      conduct === "" ||
      quarter === undefined ||
      step.instance === null ||
      place === null ||
      place === undefined
    )
      return [];
    return [
      {
        id: step.id,
        person: step.person,
        raion: raion ?? null,
        behind: [step.id],
        classes: classesOf(values.OUTCOME),
        alike: [conduct, step.instance, timeOf(quarter, span)].join(" | "),
        place,
        outcomes: values.OUTCOME.toSorted().join(" "),
      },
    ];
  });
};
