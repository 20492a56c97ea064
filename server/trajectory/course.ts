import { addDays, type Day } from "../../shared/dates/calendar-day.ts";
import type { DateBounds } from "../../shared/dates/historical-date.ts";
import type { Channel } from "../factoid/kinds/declaration.ts";
import type { Spell } from "../reading/spells.ts";
import { inTableOrder, standTogether } from "./channel-states.ts";

/** The days that are looked at, both included. */
export type Span = { readonly from: Day; readonly to: Day };

/**
 * How a stretch stands: its state is known; it is possible within the bounds of the dates; one of several is, since the day of the change
 * is not known; claims tell of states that exclude each other; nothing is told; the person is dead.
 */
export type Standing =
  "KNOWN" | "POSSIBLE" | "EITHER" | "CONTESTED" | "UNKNOWN" | "DEAD";

/** Some days of a life, both ends included, in which nothing changes as far as the claims tell. */
export type Stretch = Span & {
  readonly standing: Standing;
  /** The channel that tells it; null where nothing is told, and for the dead. */
  readonly channel: Channel | null;
  /** KNOWN and POSSIBLE: one. EITHER and CONTESTED: all of them, in the order of the table. Else none. */
  readonly states: readonly string[];
  /** What else holds, or may hold, on these days and does not exclude it. */
  readonly beside: readonly string[];
  /** The best basis of what is told; null where nothing is. */
  readonly basis: Spell["basis"] | null;
  readonly factoidIds: readonly string[];
};

/** The first and last day on which a spell may hold, and on which it certainly does; the latter may be none. */
type Reach = {
  readonly spell: Spell;
  readonly possible: Span;
  readonly certain: Span;
};

const never: Span = { from: "~", to: "" };

const later = (one: Day, other: Day): Day => (one > other ? one : other);
const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

/** A carried-on state yields on the day on which the next begins. One carried beyond the claims is never certain. */
const certainOf = ({ basis, bounds }: Spell): Span => {
  const { beginTo, endFrom } = bounds;
  if (basis === "EXTRAPOLATED" || beginTo === "" || endFrom === "")
    return never;
  return {
    from: beginTo,
    to: basis === "INFERRED" ? addDays(endFrom, -1) : endFrom,
  };
};

const reachOf = (spell: Spell, span: Span): Reach => ({
  spell,
  possible: {
    from: spell.bounds.beginFrom || span.from,
    to: spell.bounds.endTo || span.to,
  },
  certain: certainOf(spell),
});

const holds = ({ from, to }: Span, day: Day): boolean =>
  from <= day && day <= to;

/** The days of the span on which something may change: the first of each elementary piece. */
const cutsOf = (reaches: readonly Reach[], span: Span, deadFrom: Day) => {
  const cuts = reaches.flatMap(({ possible, certain }) =>
    [possible, certain].flatMap(({ from, to }) =>
      from > to ? [] : [from, addDays(to, 1)],
    ),
  );
  return [...new Set([span.from, deadFrom, ...cuts])]
    .filter((day) => holds(span, day))
    .toSorted();
};

const bases: readonly Spell["basis"][] = [
  "ATTESTED",
  "INFERRED",
  "EXTRAPOLATED",
];

/**
 * @param all spells that may hold
 * @param bearing of these, those that bear the standing: what only may hold lends nothing certain its basis
 */
const told = (
  standing: Standing,
  states: readonly string[],
  all: readonly Spell[],
  bearing: readonly Spell[] = all,
): Omit<Stretch, "from" | "to"> => {
  const behind = all.filter((spell) => states.includes(spell.state));
  return {
    standing,
    channel: behind[0]?.channel ?? null,
    states,
    beside: inTableOrder(
      all
        .map((spell) => spell.state)
        .filter(
          (other) =>
            !states.includes(other) &&
            states.every((one) => standTogether(one, other)),
        ),
    ),
    basis:
      bases.find((basis) =>
        bearing.some(
          (spell) => spell.basis === basis && states.includes(spell.state),
        ),
      ) ?? null,
    factoidIds: [...new Set(behind.flatMap(({ factoidIds }) => factoidIds))],
  };
};

const nothing = (
  standing: "UNKNOWN" | "DEAD",
): Omit<Stretch, "from" | "to"> => ({
  standing,
  channel: null,
  states: [],
  beside: [],
  basis: null,
  factoidIds: [],
});

const excludeEachOther = (states: readonly string[]): boolean =>
  states.some((one) => states.some((other) => !standTogether(one, other)));

/** What the spells of one channel tell of one day. */
const tellDay = (
  reaches: readonly Reach[],
  day: Day,
): Omit<Stretch, "from" | "to"> => {
  const all = reaches.filter(({ possible }) => holds(possible, day));
  const sure = all.filter(({ certain }) => holds(certain, day));
  const spells = all.map(({ spell }) => spell);
  const possible = inTableOrder(spells.map(({ state }) => state));
  const certain = inTableOrder(sure.map(({ spell }) => spell.state));
  const [first] = possible;
  if (first === undefined) return nothing("UNKNOWN");
  const [known] = certain;
  if (known === undefined)
    return excludeEachOther(possible)
      ? told("EITHER", possible, spells)
      : told("POSSIBLE", [first], spells);
  // What is carried on beyond the last claim contradicts a claim that says otherwise of the same days.
  const bearing = [
    ...sure.map(({ spell }) => spell),
    ...spells.filter(({ basis }) => basis === "EXTRAPOLATED"),
  ];
  const rivals = inTableOrder(bearing.map(({ state }) => state));
  return excludeEachOther(rivals)
    ? told("CONTESTED", rivals, spells, bearing)
    : told("KNOWN", [known], spells, bearing);
};

const sameTold = (one: Stretch, other: Stretch): boolean =>
  one.standing === other.standing &&
  one.basis === other.basis &&
  one.channel === other.channel &&
  one.states.join() === other.states.join() &&
  one.beside.join() === other.beside.join();

/** Joins neighbours that tell the same. */
export const joinAlike = (
  stretches: readonly Stretch[],
): readonly Stretch[] => {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last === undefined || !sameTold(last, stretch)) joined.push(stretch);
    else
      joined[joined.length - 1] = {
        ...last,
        to: stretch.to,
        factoidIds: [...new Set([...last.factoidIds, ...stretch.factoidIds])],
      };
  }
  return joined;
};

/** The days between neighbouring cuts. */
export const piecesOf = (cuts: readonly Day[], span: Span): readonly Span[] =>
  cuts.map((from, index) => {
    const next = cuts[index + 1];
    return { from, to: next === undefined ? span.to : addDays(next, -1) };
  });

/**
 * The course of one life in one channel (rule `courses/1`): stretches that cover the span without gap or overlap.
 * @param spells of that channel, by rule `spells/3`
 * @param death the days on which the person may have died; null when nothing is told. What is certainly after it is DEAD.
 */
export const courseOf = (
  spells: readonly Spell[],
  span: Span,
  death: DateBounds | null,
): readonly Stretch[] => {
  const reaches = spells.map((spell) => reachOf(spell, span));
  const diedBy = death?.endTo ?? "";
  const deadFrom = diedBy === "" ? "~" : addDays(diedBy, 1);
  return joinAlike(
    piecesOf(cutsOf(reaches, span, deadFrom), span).map((piece) => ({
      ...piece,
      ...(piece.from >= deadFrom
        ? nothing("DEAD")
        : tellDay(reaches, piece.from)),
    })),
  );
};

/** The days that two spans share; undefined when none. */
export const sharedDays = (one: Span, other: Span): Span | undefined => {
  const from = later(one.from, other.from);
  const to = earlier(one.to, other.to);
  return from > to ? undefined : { from, to };
};
