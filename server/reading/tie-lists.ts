import { connection } from "../compile/connection.ts";
import { type Condition, strings } from "../compile/described.ts";
import { firstOf } from "../compile/limit.ts";
import type { FieldMapping, Frame } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { many } from "../compile/relations.ts";
import type { Selected } from "../compile/selection.ts";
import { type Label, type TieType, tieTypes } from "../database/vocabulary.ts";
import { credenceRank } from "./judgement.ts";
import {
  survivingPositions,
  tieAffirmed,
  tieCertain,
} from "./reading.cypher.ts";
import {
  isCrowded,
  type TieSide,
  type TiesOfLabel,
  tiesOfLabel,
} from "./tie-labels.ts";

/** Ends a pattern of ties with those that are there under the reading; their surviving positions are found once, in a variable of their own. */
const surviving = ({ lens }: Frame, t: string): string =>
  lens.plain
    ? `AND ${t}.claims > 0`
    : `\nWITH *, ${withLens(lens, survivingPositions(t))} AS ${t}i WHERE size(${t}i) > 0`;

const besideTie = (
  { lens }: Frame,
  t: string,
): Readonly<Record<string, string>> =>
  lens.plain ? { other: `${t}o` } : { other: `${t}o`, idx: `${t}i` };

/** A bounded list of the ties of a person, of some types, earliest first. `self` of the target is the tie, `other` its other end. */
export const tiesOfPerson = (
  types: readonly TieType[],
  target: string,
): FieldMapping =>
  many({
    match: (frame, to) =>
      `(${frame.vars.self})-[${to}:${types.join("|")}]->(${to}o) WHERE true ${surviving(frame, to)}`,
    orderBy: (to) =>
      `CASE WHEN ${to}.beginFrom = '' THEN '9999' ELSE ${to}.beginFrom END, ${to}.sortKey, ${to}.id`,
    beside: besideTie,
    targets: [target],
  });

/** Whether a claim that the reading leaves affirms tie `t`. */
export const tieStands = ({ lens }: Pick<Frame, "lens">, t: string): string =>
  lens.plain
    ? `${t}.claims > 0 AND ${t}.affirmed`
    : `[idx IN [${withLens(lens, survivingPositions(t))}] | ${withLens(lens, tieAffirmed(t, "idx"))}][0]`;

/** Whether tie `t` leaves no doubt, as measures of networks have it by default. */
export const tieLeavesNoDoubt = (
  { lens }: Pick<Frame, "lens">,
  t: string,
): string =>
  `[idx IN [${withLens(lens, survivingPositions(t))}] | ${withLens(lens, tieCertain(t, "idx", String(credenceRank("POSSIBLE"))))}][0]`;

/** Whether row `x` is tied, by an affirmed tie that the reading leaves, to one of the ids asked for. */
export const tiedTo =
  (types: readonly TieType[]): Condition =>
  (x, value, frame) => {
    const { plan } = frame;
    const [t, y] = [plan.variable("t"), plan.variable("w")];
    return `EXISTS { (${x})-[${t}:${types.join("|")}]->(${y}) WHERE ${y}.id IN ${plan.parameter(strings(value))} AND ${tieStands(frame, t)} }`;
  };

/** An order of ties: the key that cursors hold, what gives its order more cheaply, and the sort key that ties of one type must exceed to come after a cursor. */
type TieOrder = {
  readonly key: (t: string) => string;
  readonly by: (t: string) => string;
  readonly onward: (type: TieType, after: string | undefined) => string;
};

/** Behind every sort key of a tie. */
const beyond = "'\uffff'";

/** By kind, then by the name of who is at the start. A tie's `sortKey` ends with its id. */
const byKind: TieOrder = {
  key: (t) => `type(${t}) + ' ' + ${t}.sortKey`,
  by: (t) => `type(${t}), ${t}.sortKey`,
  onward: (type, after) =>
    after === undefined
      ? "''"
      : `CASE WHEN ${after} < '${type} ' THEN '' WHEN ${after} STARTS WITH '${type} ' THEN substring(${after}, ${String(type.length + 1)}) ELSE ${beyond} END`,
};

/** By the name of who is at the start. */
const byName: TieOrder = {
  key: (t) => `${t}.sortKey`,
  by: (t) => `${t}.sortKey`,
  onward: (_type, after) => after ?? "''",
};

/** The ties of some types around the row at hand, whichever end it is. */
const tiesAround = (
  { frame, to, after, order }: Pick<Listed, "frame" | "to" | "after" | "order">,
  types: readonly TieType[],
): string =>
  `(${frame.vars.self})-[${to}:${(types.length > 0 ? types : tieTypes).join("|")}]-(${to}o) WHERE ${types.length > 0} ${after === undefined ? "" : `AND ${order.key(to)} > ${after}`} ${surviving(frame, to)}`;

/** A list that is being compiled: its row, its arguments, its cursor and its order. */
type Listed = {
  readonly frame: Frame;
  readonly to: string;
  /** How many rows are wanted: a parameter. */
  readonly most: string;
  readonly after: string | undefined;
  readonly order: TieOrder;
};

/** The first of the ties that a pattern finds. @param by their order, as the plan that finds them gives it */
const firstTies = (
  { frame, to, most }: Listed,
  { match, by }: { readonly match: string; readonly by: string },
): string => {
  const found = [to, ...Object.values(besideTie(frame, to))].join(", ");
  return `MATCH ${match} ${surviving(frame, to)}
WITH ${found} ORDER BY ${by} LIMIT ${most}
RETURN ${found}`;
};

/** The first ties of one type at one end, out of the type's index on the end's id and `sortKey`; it gives its order only to those who name both. */
const indexedTies = (listed: Listed, type: TieType, side: TieSide): string => {
  const { frame, to, after, order } = listed;
  const [key, pattern] =
    side === "start"
      ? (["startId", `()-[${to}:${type}]->(${to}o)`] as const)
      : (["ownerId", `(${to}o)-[${to}:${type}]->()`] as const);
  return firstTies(listed, {
    match: `${pattern} USING INDEX ${to}:${type}(${key}, sortKey) WHERE ${to}.${key} = ${frame.vars.self}.id AND ${to}.sortKey > ${order.onward(type, after)}`,
    by: `${to}.${key}, ${to}.sortKey`,
  });
};

/** The first ties of types of which nobody has many at that end. */
const fewTies = (
  listed: Listed,
  types: readonly TieType[],
  side: TieSide,
): string => {
  const { frame, to, after, order } = listed;
  const [outwards, inwards] = side === "start" ? ["-", "->"] : ["<-", "-"];
  return firstTies(listed, {
    match: `(${frame.vars.self})${outwards}[${to}:${types.join("|")}]${inwards}(${to}o) WHERE ${after === undefined ? "true" : `${order.key(to)} > ${after}`}`,
    by: order.by(to),
  });
};

/**
 * The first ties of the row at hand: those of types that come together in thousands out of the index of each, so that a hub of 40,000 ties costs a page,
 * not its ties; the others together.
 */
const pagesOf = (listed: Listed, sides: TiesOfLabel): string => {
  const { self } = listed.frame.vars;
  const pages = (["start", "end"] as const).flatMap((side) => {
    const few = sides[side].filter((type) => !isCrowded(type, side));
    return [
      ...sides[side]
        .filter((type) => isCrowded(type, side))
        .map((type) => indexedTies(listed, type, side)),
      ...(few.length === 0 ? [] : [fewTies(listed, few, side)]),
    ];
  });
  return `CALL (${self}) {\n${pages.join("\nUNION ALL\n")}\n}`;
};

const isAsked =
  ({ args: { kinds } }: Selected) =>
  (type: TieType): boolean =>
    !Array.isArray(kinds) || kinds.includes(type);

/**
 * Every tie of a record of the label, by kind and other end, with cursors. Other readings than the plain one look at all its ties: their condition
 * would stand in the statement once for each index.
 */
export const allTies = (label: Label): FieldMapping => {
  const ties = tiesOfLabel(label);
  return connection({
    match: (frame, to, selected, after) =>
      tiesAround(
        { frame, to, after, order: byKind },
        tieTypes.filter(isAsked(selected)),
      ),
    find: (frame, to, selected, after) => {
      const asked = isAsked(selected);
      const sides = {
        start: ties.start.filter(asked),
        end: ties.end.filter(asked),
      };
      if (!frame.lens.plain || sides.start.length + sides.end.length === 0)
        return undefined;
      const most = frame.plan.parameter(firstOf(selected) + 1);
      return pagesOf({ frame, to, most, after, order: byKind }, sides);
    },
    sortKey: byKind.key,
    orderBy: byKind.by,
    isDistinct: true,
    order: () => "ties by kind",
    targets: ["Tie"],
    beside: besideTie,
  });
};

/** The ties of some types that end in the row at hand, and those of `outwards` that begin there, by the name of who is at their start, with cursors. */
export const tiesOfOwner = (
  types: readonly TieType[],
  outwards: readonly TieType[] = [],
): FieldMapping =>
  connection({
    match: (frame, to, _selected, after) =>
      tiesAround({ frame, to, after, order: byName }, [...types, ...outwards]),
    find: (frame, to, selected, after) => {
      const most = frame.plan.parameter(firstOf(selected) + 1);
      return pagesOf(
        { frame, to, most, after, order: byName },
        { start: outwards, end: types },
      );
    },
    sortKey: byName.key,
    order: () => [...types, ...outwards].join(" "),
    targets: ["Tie"],
    beside: besideTie,
    isDistinct: true,
  });
