import { daysBetween } from "../../shared/dates/calendar-day.ts";
import { labelled, type TermRecord } from "../factoid/kinds/declaration.ts";
import { term } from "../factoid/kinds/term.ts";
import { channels } from "./channel-states.ts";
import { courseOf, type Span, type Stretch } from "./course.ts";
import type { LaneChannel, Life } from "./life.ts";
import { codeOfStretch, otherCodes } from "./months.ts";
import { projectCourses } from "./projection.ts";

/** A life in one channel, or in the single lane, over some days. */
export const laneOf = (
  { spells, death }: Life,
  channel: LaneChannel,
  span: Span,
): readonly Stretch[] => {
  const own = (one: (typeof channels)[number]) =>
    courseOf(
      spells.filter((spell) => spell.channel === one),
      span,
      death,
    );
  return channel === "SINGLE"
    ? projectCourses(channels.map(own), span)
    : own(channel);
};

/** Days from the earliest day of an origin; null without one. */
export const dayFrom = (
  origin: { readonly earliest: string } | null,
  day: string,
): number | null =>
  origin === null || day === ""
    ? null
    : daysBetween(origin.earliest, day).exclusive;

/** The code of the last status in the party that is told; undefined when none is. */
export const outcomeCode = (life: Life, span: Span): string | undefined => {
  const last = laneOf(life, "PARTY_STATUS", span).findLast(
    ({ standing }) => standing !== "UNKNOWN" && standing !== "DEAD",
  );
  return last === undefined ? undefined : codeOfStretch(last);
};

const others = new Map<string, TermRecord>(
  [
    labelled(otherCodes.UNKNOWN, "не известно", "not known"),
    labelled(
      otherCodes.EITHER,
      "одно из двух, день перемены неизвестен",
      "one of several, the day of the change is not known",
    ),
    labelled(
      otherCodes.CONTESTED,
      "сведения расходятся",
      "claims contradict each other",
    ),
    labelled(otherCodes.DEAD, "умер", "dead"),
  ].map((one) => [one.code, one]),
);

/** A state, or what stands for none, as a term. */
export const stateTerm = (code: string): TermRecord =>
  others.get(code) ?? term("STATE", code);
