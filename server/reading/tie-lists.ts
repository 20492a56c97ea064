import { connection } from "../compile/connection.ts";
import { type Condition, strings } from "../compile/described.ts";
import { firstOf } from "../compile/limit.ts";
import type { FieldMapping, Frame } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { many } from "../compile/relations.ts";
import type { TieType } from "../database/vocabulary.ts";
import { credenceRank } from "./judgement.ts";
import {
  survivingPositions,
  tieAffirmed,
  tieCertain,
} from "./reading.cypher.ts";

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

/** The place of a tie among all ties of somebody; its `sortKey` ends with its id. */
const tieKey = (t: string): string => `type(${t}) + ' ' + ${t}.sortKey`;

/** Every tie of the row at hand, by kind and other end, with cursors. */
export const allTies = (all: readonly TieType[]): FieldMapping =>
  connection({
    match: (frame, to, selected, after) => {
      const { kinds } = selected.args;
      const conditions = [
        ...(Array.isArray(kinds)
          ? [`type(${to}) IN ${frame.plan.parameter(kinds.map(String))}`]
          : []),
        ...(after === undefined ? [] : [`${tieKey(to)} > ${after}`]),
      ];
      const where = conditions.join(" AND ") || "true";
      return `(${frame.vars.self})-[${to}:${all.join("|")}]-(${to}o) WHERE ${where} ${surviving(frame, to)}`;
    },
    sortKey: tieKey,
    orderBy: (to) => `type(${to}), ${to}.sortKey`,
    isDistinct: true,
    order: () => "ties by kind",
    targets: ["Tie"],
    beside: besideTie,
  });

/** An index on (ownerId, sortKey) gives its order only to those who name both. */
const inIndexOrder = (t: string): string => `${t}.ownerId, ${t}.sortKey`;

/**
 * The ties of some types that end in the row at hand, and those of `outwards` that begin there, by the name of who is at their start, with cursors.
 * Each type that ends here pages through its relationship index on (ownerId, sortKey), so that a hub of
 * 40,000 ties costs a page, not its ties.
 */
export const tiesOfOwner = (
  types: readonly TieType[],
  outwards: readonly TieType[] = [],
): FieldMapping =>
  connection({
    match: (frame, to, selected, after) => {
      const { self } = frame.vars;
      const onward = `${to}.sortKey > ${after ?? "''"} ${surviving(frame, to)}`;
      const pages = [
        ...types.map((type) => ({
          order: inIndexOrder(to),
          pattern: `(${to}o)-[${to}:${type}]->() USING INDEX ${to}:${type}(ownerId, sortKey) WHERE ${to}.ownerId = ${self}.id AND ${onward}`,
        })),
        ...outwards.map((type) => ({
          order: `${to}.sortKey`,
          pattern: `(${self})-[${to}:${type}]->(${to}o) WHERE ${onward}`,
        })),
      ];
      const [page, ...others] = pages;
      if (others.length === 0) return page?.pattern ?? "";
      const found = [to, ...Object.values(besideTie(frame, to))].join(", ");
      const most = frame.plan.parameter(firstOf(selected) + 1);
      return `(${self})\nCALL (${self}) {\n${pages.map(({ pattern, order }) => `MATCH ${pattern}\nWITH ${found} ORDER BY ${order} LIMIT ${most}\nRETURN ${found}`).join("\nUNION ALL\n")}\n}`;
    },
    all: (frame, to) =>
      `(${to}o)-[${to}:${[...types, ...outwards].join("|")}]-(${frame.vars.self}) WHERE true ${surviving(frame, to)}`,
    sortKey: (to) => `${to}.sortKey`,
    ...(types.length === 1 && outwards.length === 0
      ? { orderBy: inIndexOrder }
      : {}),
    order: () => [...types, ...outwards].join(" "),
    targets: ["Tie"],
    beside: besideTie,
    isDistinct: true,
  });
