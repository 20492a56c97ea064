import type { Frame } from "../compile/mapping.ts";
import { codeList } from "../database/statement.ts";
import { declarations } from "../factoid/kinds/declarations.ts";
import { involving } from "../reading/claims.ts";
import { tieStands } from "../reading/tie-lists.ts";

/** Kinds of which a course of life is made. */
export const courseKinds: readonly string[] = [
  ...declarations.kinds
    .filter(({ state }) => state !== null)
    .map(({ code }) => code),
  "death",
];

/** Kinds that the stages of a flow and its split ask for. */
const flowKinds = [
  "card-fate",
  "registration",
  "penalty",
  "confirmation",
  "appeal",
  "sex",
  "conduct",
] as const;

const bounds = ["beginFrom", "beginTo", "endFrom", "endTo"] as const;

const boundsOf = (f: string): string =>
  bounds.map((bound) => `${f}.${bound}`).join(", ");

/** Pattern of claims `f` that affirm something of the person at hand as their subject, by an accepted mention. */
export const affirmedOf = (frame: Frame, f: string): string =>
  `${involving(frame, f)} AND ${f}m.role = 'subject' AND coalesce(${f}m.status, 'ACCEPTED') = 'ACCEPTED' AND ${f}.polarity = 'AFFIRMS'`;

/** Claims of some kinds as `[id, kind, value, polarity, four bounds]`, by date. */
const claimsOf = (frame: Frame, kinds: readonly string[]): string => {
  const f = frame.plan.variable("w");
  return `COLLECT { MATCH ${affirmedOf(frame, f)} AND ${f}.kind IN ${codeList(kinds)}
WITH DISTINCT ${f} ORDER BY ${f}.sortKey
RETURN [${f}.id, ${f}.kind, coalesce(${f}.value, ''), ${f}.polarity, ${boundsOf(f)}] }`;
};

const lists = [
  "spellChannels",
  "spellStates",
  "spellBases",
  "spellBeginFroms",
  "spellBeginTos",
  "spellEndFroms",
  "spellEndTos",
  "spellFactoidIds",
] as const;

/** The districts that are told to be the person's own: those of the best kind of claim. Binds `homes`. */
const findHomes = (frame: Frame, homes: string): string => {
  const { self } = frame.vars;
  const stands = tieStands(frame, "t");
  return `CALL (${self}) {
CALL (${self}) {
MATCH (${self})-[t:WAS_IN]->(place) WHERE ${stands} AND t.kind IN ['whereabouts', 'residence'] AND NOT coalesce(t.value, '') IN ['in-the-rear', 'deported', 'on-the-road']
RETURN CASE t.kind WHEN 'whereabouts' THEN 0 ELSE 1 END AS rank, place
UNION ALL
MATCH (${self})-[t:WORKED_AT|HELD_OFFICE_IN]->()-[:LOCATED_IN]->(place) WHERE ${stands}
RETURN CASE WHEN t.regime = 'OCCUPATION' THEN 2 ELSE 3 END AS rank, place
UNION ALL
MATCH (${self})-[t:MEMBER_OF]->()-[:LOCATED_IN]->(place) WHERE ${stands}
RETURN 3 AS rank, place
}
MATCH (place)-[:PART_OF*0..2]->(d:District) WHERE d.kind IN ['RAION', 'CITY']
WITH d, min(rank) AS rank ORDER BY rank, d.sortRu
WITH collect([rank, d]) AS found
RETURN [pair IN found WHERE pair[0] = found[0][0] | pair[1]][..5] AS ${homes}
}`;
};

/** The ids of the own districts of the person at hand: those of `Course.district`, all of equal standing. */
export const ownDistricts = (frame: Frame): string => {
  const homes = frame.plan.variable("b");
  return `COLLECT { ${findHomes(frame, homes)} UNWIND ${homes} AS home RETURN home.id }`;
};

/** What is said of when the own districts were occupied and liberated: `[kind, district, four bounds]`. */
const datesOf = (frame: Frame, homes: string): string => {
  const [d, f] = [frame.plan.variable("n"), frame.plan.variable("w")];
  const told = involving({ ...frame, vars: { self: d } }, f);
  return `COLLECT { UNWIND ${homes} AS ${d} MATCH ${told} AND ${f}.kind IN ['place-occupied', 'place-liberated'] AND ${f}.polarity = 'AFFIRMS' AND ${f}.subjectId = ${d}.id
RETURN DISTINCT [${f}.kind, ${d}.id, ${boundsOf(f)}] }`;
};

/** The lowest party organization as `[id, names]`, in a list; empty when none is told. */
const bodyOf = (frame: Frame): string => {
  const [t, o] = [frame.plan.variable("t"), frame.plan.variable("w")];
  return `COLLECT { MATCH (${frame.vars.self})-[${t}:MEMBER_OF]->(${o}:PartyOrganization) WHERE ${tieStands(frame, t)}
RETURN [${o}.id, ${o}.nameRu, ${o}.nameEn] ORDER BY ${lowestFirst(o)} LIMIT 1 }`;
};

/** Orders party organizations by level, the lowest first, then by name. */
export const lowestFirst = (o: string): string =>
  `CASE WHEN ${o}.level IN ['PRIMARY', 'CANDIDATE_GROUP'] THEN 0 ELSE 1 END, ${o}.sortRu`;

/** The variables that `readLife` binds. */
export type LifeVars = {
  /** The row that `lifeOf` parses. */
  readonly life: string;
  /** The first of the own districts, or null. */
  readonly home: string;
};

/**
 * Reads one life: its spells as stored under the plain reading, else the claims that survive; of death; the own districts and their
 * dates; and, for a flow, claims of its stages.
 */
export const readLife = (
  frame: Frame,
  isFlow: boolean,
): LifeVars & { readonly call: string } => {
  const { plan, lens, vars } = frame;
  const [life, home, homes] = [
    plan.variable("r"),
    plan.variable("n"),
    plan.variable("b"),
  ];
  const spells = lens.plain
    ? `[${lists.map((list) => `coalesce(${vars.self}.${list}, [])`).join(", ")}]`
    : "[]";
  const claims = claimsOf(frame, lens.plain ? ["death"] : courseKinds);
  const cases = isFlow ? claimsOf(frame, flowKinds) : "[]";
  const body = isFlow ? bodyOf(frame) : "[]";
  const call = `CALL (${vars.self}) {
${findHomes(frame, homes)}
RETURN ${homes}[0] AS ${home}, [${spells}, ${claims}, [d IN ${homes} | [d.id, d.nameRu, d.nameEn]], ${datesOf(frame, homes)}, ${cases}, ${body}] AS ${life}
}`;
  return { life, home, call };
};
