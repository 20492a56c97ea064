import type { Parameters } from "../database/statement.ts";

/**
 * What a reading leaves open need not be in a statement: planning a text takes longer than running it. So each part of a lens that
 * depends on one side of a reading is written as a choice, valid Cypher as it stands, that can be decided while the statement is made.
 */
const conditions = {
  plain: "$lens.plain",
  now: "$lens.asOf = 0",
  everyLayer: "$lens.constructed",
  everyCapacity: "size($lens.capacities) = 0",
  everyMediation: "size($lens.mediations) = 0",
  everySource: "size($lens.sources) = 0",
  everyFond: "size($lens.fonds) = 0",
  anyTime: "$lens.mode = ''",
  certainly: "$lens.mode = 'CERTAINLY'",
  undatedToo: "$lens.mode = 'INCLUDE_UNDATED'",
  fromAnyDay: "$lens.from = ''",
  toAnyDay: "$lens.to = ''",
  howeverSure: "$lens.unjudged AND $lens.minCredence = 0",
  unjudgedToo: "$lens.unjudged",
  anyCredence: "$lens.minCredence = 0",
  whateverVerdict: "NOT $lens.accepted",
  unweighed: "$lens.unjudged AND $lens.minCredence = 0 AND NOT $lens.accepted",
  byAnyone: "size($lens.interpretedBy) = 0",
  asStored: "$lens.asOf = 0 AND size($lens.interpretedBy) = 0",
} as const;

/** A side of a reading that can be left open. */
export type Side = keyof typeof conditions;

/** One expression when a side is left open, another when it is not. */
export const choose = (side: Side, open: string, otherwise: string): string =>
  `/*{${side}*/CASE WHEN ${conditions[side]} THEN/*?*/ ${open} /*:*/ELSE/*;*/ ${otherwise} /*}*/END`;

const isNone = (list: unknown): boolean =>
  Array.isArray(list) && list.length === 0;

const isHoweverSure = (lens: Parameters): boolean =>
  lens["unjudged"] === true && lens["minCredence"] === 0;

const openSides = (lens: Parameters): Readonly<Record<string, boolean>> =>
  ({
    plain: lens["plain"] === true,
    now: lens["asOf"] === 0,
    everyLayer: lens["constructed"] === true,
    everyCapacity: isNone(lens["capacities"]),
    everyMediation: isNone(lens["mediations"]),
    everySource: isNone(lens["sources"]),
    everyFond: isNone(lens["fonds"]),
    anyTime: lens["mode"] === "",
    certainly: lens["mode"] === "CERTAINLY",
    undatedToo: lens["mode"] === "INCLUDE_UNDATED",
    fromAnyDay: lens["from"] === "",
    toAnyDay: lens["to"] === "",
    howeverSure: isHoweverSure(lens),
    unjudgedToo: lens["unjudged"] === true,
    anyCredence: lens["minCredence"] === 0,
    whateverVerdict: lens["accepted"] === false,
    unweighed: isHoweverSure(lens) && lens["accepted"] === false,
    byAnyone: isNone(lens["interpretedBy"]),
    asStored: lens["asOf"] === 0 && isNone(lens["interpretedBy"]),
  }) satisfies Record<Side, boolean>;

/** A choice with no other choice inside it. */
const innermost =
  /\/\*\{(\w+)\*\/CASE WHEN [^{}]*? THEN\/\*\?\*\/((?:(?!\/\*\{)[^])*?)\/\*:\*\/ELSE\/\*;\*\/((?:(?!\/\*\{)[^])*?)\/\*\}\*\/END/g;

/** Without conditions that always hold, and without brackets in brackets: every sign is read when the text is planned. */
const shortened = (text: string): string => {
  const shorter = text
    .replaceAll("((true))", "(true)")
    .replaceAll("\nAND (true)", "")
    .replaceAll(/(?<=^|\(|WHERE )\(true\)\nAND /g, "")
    .replaceAll(/\(\(((?:[^()]|\([^()]*\))*)\)\)/g, "($1)");
  return shorter === text ? text : shortened(shorter);
};

/**
 * Decides every choice of a text for one lens, so that it holds only what the reading asks about.
 * @param lens the value of `$lens`: see `lensParameters`
 */
export const decideLens = (text: string, lens: Parameters): string => {
  const isOpen = openSides(lens);
  const decided = text.replace(
    innermost,
    (_whole, side: string, open: string, otherwise: string) =>
      `(${(isOpen[side] === true ? open : otherwise).trim()})`,
  );
  return decided === text ? shortened(text) : decideLens(decided, lens);
};
