import { z } from "zod";

import type { DateBounds } from "../../shared/dates/historical-date.ts";
import { overlaps } from "../../shared/dates/interval.ts";
import { countWitnesses } from "../../shared/readings/witnesses.ts";
import { expressed } from "../compile/fields.ts";
import type { FieldMapping, Frame } from "../compile/mapping.ts";
import { claimSurvives, mentionTypes } from "./claims.ts";

/** What makes two claims say the same. `others` are whoever else is named, with the role: `body raikom/…`. */
export type Matter = DateBounds & {
  readonly kind: string;
  readonly value: string;
  readonly polarity: string;
  readonly others: readonly string[];
};

/** Claims of one matter have one key: kind, value, side, and whoever else is named. */
export const matterOf = ({ kind, value, polarity, others }: Matter): string =>
  JSON.stringify([kind, value, polarity, others.toSorted()]);

/** Those of the same matter that may be of the same time: what bears a claim out, itself among them. */
export const borneOutBy = <Told extends Matter>(
  claim: Told,
  same: readonly Told[],
): readonly Told[] =>
  same.filter((one) => one === claim || overlaps(one, claim) !== "NO");

const older = (s: string, to: string): string =>
  `(${s})-[:COPY_OF|EXTRACT_OF|DRAWS_ON*1..4]->(${to}:Source)`;

/** Cypher of the ids of the sources that source `s` copies, extracts or draws on, also through others. */
export const dependsOn = (s: string): string =>
  `COLLECT { MATCH ${older(s, `${s}Older`)} RETURN DISTINCT ${s}Older.id AS ${s}OlderId ORDER BY ${s}OlderId }`;

/** Cypher of the dependences of some sources: pairs of ids. @param ids Cypher of a list of ids */
const dependencesOf = (ids: string): string =>
  `COLLECT { UNWIND ${ids} AS sourceId MATCH ${older("dependent:Source {id: sourceId}", "older")} RETURN DISTINCT [dependent.id, older.id] AS pair ORDER BY pair }`;

const pair = z.tuple([z.string(), z.string()]);
const sourcesRow = z.object({
  sources: z.array(z.string()),
  dependences: z.array(pair),
});

const counted = (raw: unknown): number => {
  const { sources, dependences } = sourcesRow.parse(raw);
  return countWitnesses(sources, dependences);
};

/** A count of the independent witnesses among sources. One source is one witness without asking what it depends on. @param sources Cypher of a list of ids for a frame */
export const witnessesAmong = (
  sources: (frame: Frame) => string,
): FieldMapping =>
  expressed(
    (frame) =>
      `[witnessing IN [${sources(frame)}] | {sources: witnessing, dependences: CASE WHEN size(witnessing) < 2 THEN [] ELSE ${dependencesOf("witnessing")} END}][0]`,
    counted,
  );

/** `Contradiction.independent`: whether its two claims come from two witnesses. */
export const contradictionIndependent: FieldMapping = expressed(
  ({ vars }) => {
    const ids = [vars["one"], vars["other"]]
      .map((claim) => `coalesce(${claim ?? ""}.sourceId, '')`)
      .join(", ");
    return `[witnessing IN [[${ids}]] | {sources: witnessing, dependences: ${dependencesOf("witnessing")}}][0]`;
  },
  (raw) => counted(raw) > 1,
);

/** `Source.dependsOn`. */
export const sourceDependsOn: FieldMapping = expressed(({ vars: { self } }) =>
  dependsOn(self),
);

/** The most claims of one subject in one matter that are set beside a claim. */
const mostBeside = 400;

const toldRow = z.tuple([
  z.string(),
  z.tuple([z.string(), z.string(), z.string(), z.string()]),
  z.array(z.string()),
  z.string(),
  z.array(z.string()),
]);
const besideRow = z.object({
  id: z.string(),
  kind: z.string(),
  same: z.array(toldRow),
});

const othersOf = (frame: Frame, f: string): string =>
  `[(${f})-[${f}Mention:${mentionTypes(frame)}]->(${f}Named) WHERE ${f}Mention.role <> 'subject' AND coalesce(${f}Mention.status, 'ACCEPTED') <> 'REJECTED' | ${f}Mention.role + ' ' + ${f}Named.id]`;

/** Binds `o` to the versions that may count of claims chiefly about `x`. */
const claimsAbout = (
  { lens }: Pick<Frame, "lens">,
  x: string,
  o: string,
): string =>
  lens.plain
    ? `MATCH (${o}:Factoid {subjectId: ${x}.id})`
    : `CALL (${x}) {
    MATCH (v:Factoid {subjectId: ${x}.id}) RETURN v AS ${o}
    UNION
    MATCH (v:ClosedFactoid {subjectId: ${x}.id}) RETURN v AS ${o}
  }`;

/** Cypher of the surviving claims of the kind, value and side of the claim at hand about the same subject, itself among them; `witnessesOfClaim` reads them. */
export const besideClaim = (frame: Frame): string => {
  const { self } = frame.vars;
  const [x, o, s] = [`${self}About`, `${self}Like`, `${self}Paper`];
  return `{id: ${self}.versionId, kind: ${self}.kind, same: COLLECT {
  MATCH (${self})-[:${mentionTypes(frame)} {role: 'subject'}]->(asked)-[:SAME_AS*0..3]-(${x})
  WITH DISTINCT ${self}, ${x}
  ${claimsAbout(frame, x, o)}
  WITH ${self}, ${o} WHERE ${o}.kind = ${self}.kind AND coalesce(${o}.value, '') = coalesce(${self}.value, '') AND ${o}.polarity = ${self}.polarity
    AND (${o} = ${self} OR ${claimSurvives(frame, o)})
  WITH DISTINCT ${o}, ${o} = ${self} AS isOwn ORDER BY isOwn DESC, ${o}.sortKey LIMIT ${String(mostBeside)}
  MATCH (${o})-[:IN_SOURCE]->(${s}:Source)
  RETURN [${o}.versionId, [${o}.beginFrom, ${o}.beginTo, ${o}.endFrom, ${o}.endTo], ${othersOf(frame, o)}, ${s}.id, ${dependsOn(s)}]
}}`;
};

/** What `besideClaim` brought, counted. */
export const witnessesOfClaim = (raw: unknown): number => {
  const { id, kind, same } = besideRow.parse(raw);
  const told = same.map(
    ([
      version,
      [beginFrom, beginTo, endFrom, endTo],
      others,
      source,
      depends,
    ]) => ({
      version,
      kind,
      value: "",
      polarity: "",
      beginFrom,
      beginTo,
      endFrom,
      endTo,
      others,
      source,
      depends,
    }),
  );
  const own = told.find(({ version }) => version === id);
  if (own === undefined) return 0;
  const matter = matterOf(own);
  const bearing = borneOutBy(
    own,
    told.filter((one) => matterOf(one) === matter),
  );
  return countWitnesses(
    bearing.map(({ source }) => source),
    bearing.flatMap(({ source, depends }) =>
      depends.map((id): readonly [string, string] => [source, id]),
    ),
  );
};

/**
 * `Factoid.witnesses`: how many independent witnesses say what the claim says, at a time that may be the same, under the reading.
 * The claim's own source is always one of them.
 */
export const claimWitnesses: FieldMapping = expressed(
  besideClaim,
  witnessesOfClaim,
);
