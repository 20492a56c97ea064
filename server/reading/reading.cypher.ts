import type { Parameters } from "../database/statement.ts";
import { codeList } from "../database/statement.ts";
import { verdictPrecedence } from "./judgement.ts";
import { choose } from "./lens-text.ts";
import { isPlain, type Reading } from "./reading.ts";
import {
  bothHold,
  contraryToBoth,
  contraryToDifferent,
  differentPersons,
} from "./settlement.ts";
import {
  among,
  askedOfClaim,
  askedOfJudgements,
  type Fields,
  lives,
  predicate,
} from "./sides.cypher.ts";

/**
 * The lens as Cypher: the twin of `reading-lens.ts`, held equal to it by a property test.
 * Every fragment reads the one parameter `$lens` (`lensParameters`), so the text of a statement is the same with any reading;
 * with none, `$lens.plain` makes them answer from the stored scalars of the default reading.
 */
export const lensParameters = (reading: Reading): Parameters => ({
  plain: isPlain(reading),
  accepted: reading.claims === "ACCEPTED",
  capacities: reading.capacities,
  mediations: reading.mediations,
  sources: reading.sources,
  fonds: reading.fonds,
  interpretedBy: reading.interpretedBy,
  minCredence: reading.minCredence,
  unjudged: reading.unjudged,
  mode: reading.during?.mode ?? "",
  from: reading.during?.from ?? "",
  to: reading.during?.to ?? "",
  constructed: reading.constructed,
  asOf: reading.asOf,
});

// --- claims ---

const counting = (f: string): string =>
  `(${lives(`${f}.judgedSinces[k]`, `${f}.judgedUntils[k]`)} AND ${among("interpretedBy", `${f}.judgedBy[k]`)})`;

const judges = (f: string): string =>
  `range(0, size(coalesce(${f}.judgedBy, [])) - 1)`;

/** What is stored of a claim's judgements when everybody's of today count. */
const storedOf = (f: string) => ({
  credence: `coalesce(${f}.credence, 0)`,
  verdict: `coalesce(${f}.verdict, '')`,
});

/** Stored when everybody's judgements of today count, else made from those that do. */
const judged = (stored: string, made: string): string =>
  choose("asStored", stored, made);

/** The credence of a claim that counts under the reading (0: unjudged). `f` is a variable bound to the claim. */
export const factoidCredence = (f: string): string =>
  judged(
    storedOf(f).credence,
    `reduce(best = 0, k IN ${judges(f)} | CASE WHEN ${counting(f)} AND ${f}.judgedCredences[k] > best THEN ${f}.judgedCredences[k] ELSE best END)`,
  );

/** The verdict on a claim that counts under the reading ('' when none). */
export const factoidVerdict = (f: string): string =>
  judged(
    storedOf(f).verdict,
    `coalesce([v IN ${codeList(verdictPrecedence)} WHERE any(k IN ${judges(f)} WHERE ${f}.judgedVerdicts[k] = v AND ${counting(f)})][0], '')`,
  );

const fieldsOf = (f: string): Fields => ({
  since: `${f}.since`,
  until: `${f}.until`,
  constructed: `coalesce(${f}.constructed, false)`,
  capacity: `coalesce(${f}.capacity, '')`,
  mediation: `coalesce(${f}.mediation, '')`,
  sourceId: `coalesce(${f}.sourceId, '')`,
  fondId: `coalesce(${f}.fondId, '')`,
  beginFrom: `${f}.beginFrom`,
  beginTo: `${f}.beginTo`,
  endFrom: `${f}.endFrom`,
  endTo: `${f}.endTo`,
  judging: {
    unless: "asStored",
    stored: storedOf(f),
    weighed: `[k IN ${judges(f)} WHERE ${counting(f)}]`,
    credence: `${f}.judgedCredences[k]`,
    verdict: `${f}.judgedVerdicts[k]`,
  },
});

/**
 * Whether a claim survives the reading. `f` may be a current or a closed version (`:Factoid|ClosedFactoid`);
 * the expression itself keeps to the versions that stand at the revision asked about.
 */
export const factoidSurvives = (f: string): string =>
  choose("plain", `${f}.until = 0`, predicate(fieldsOf(f)));

/** The first side of the reading that a claim does not meet (see `readingSides`), null when it meets all: the twin of `failedSide`. */
export const factoidSide = (f: string): string =>
  `CASE ${[
    ...askedOfClaim(fieldsOf(f)),
    ...askedOfJudgements(factoidCredence(f), factoidVerdict(f)),
  ]
    .map(([condition, side]) => `WHEN NOT ${condition} THEN ${side}`)
    .join("\n")} END`;

/** Whether verdicts leave two rivals at peace: the twin of `isReconciled`. @param verdicts Cypher of the list of those that count */
const reconciled = (verdicts: string): string => {
  const without = (verdict: string, contrary: readonly string[]) =>
    `('${verdict}' IN said AND none(v IN said WHERE v IN ${codeList(contrary)}))`;
  return `any(said IN [${verdicts}] WHERE ${without(bothHold, contraryToBoth)} OR ${without(differentPersons, contraryToDifferent)})`;
};

/** Whether historians who count have reconciled the two ends of contradiction `c`. */
export const conflictReconciled = (c: string): string =>
  reconciled(
    `[k IN range(0, size(coalesce(${c}.settledBy, [])) - 1) WHERE ${lives(`${c}.settledSinces[k]`, `${c}.settledUntils[k]`)}
AND ${among("interpretedBy", `${c}.settledBy[k]`)} | ${c}.settledVerdicts[k]]`,
  );

/** Pattern of the claims that exclude this one, survive the reading too, and with which nobody who counts has reconciled it. */
const clashing = (f: string): string =>
  `(${f})-[${f}Clash:CONFLICTS_WITH]-(${f}Rival) WHERE coalesce(${f}Clash.contests, ${f}.versionId) = ${f}.versionId AND ${factoidSurvives(`${f}Rival`)}
AND NOT ${conflictReconciled(`${f}Clash`)}`;

/** Whether a claim that excludes this one survives the reading too, and nobody who counts has reconciled the two. */
export const factoidContested = (f: string): string =>
  choose(
    "plain",
    `coalesce(${f}.contested, false)`,
    `EXISTS { MATCH ${clashing(f)} }`,
  );

/** The ids of those claims. */
export const factoidRivals = (f: string): string =>
  `[${clashing(f)} | ${f}Rival.id]`;

// --- ties ---

const entries = (t: string): string => `split(${t}.judgements[i], '\\n')`;
const signed = "split(j, '\\t')[0] IN $lens.interpretedBy";

const positionCredence = (t: string): string =>
  choose(
    "byAnyone",
    `${t}.credences[i]`,
    `reduce(best = 0, j IN ${entries(t)} | CASE WHEN ${signed} AND toInteger(split(j, '\\t')[1]) > best THEN toInteger(split(j, '\\t')[1]) ELSE best END)`,
  );

const positionSurvives = (t: string): string =>
  predicate({
    since: `${t}.sinces[i]`,
    until: `${t}.untils[i]`,
    constructed: `${t}.constructeds[i]`,
    capacity: `${t}.capacities[i]`,
    mediation: `${t}.mediations[i]`,
    sourceId: `${t}.sourceIds[i]`,
    fondId: `${t}.fondIds[i]`,
    beginFrom: `${t}.beginFroms[i]`,
    beginTo: `${t}.beginTos[i]`,
    endFrom: `${t}.endFroms[i]`,
    endTo: `${t}.endTos[i]`,
    judging: {
      unless: "byAnyone",
      stored: { credence: `${t}.credences[i]`, verdict: `${t}.verdicts[i]` },
      weighed: `[j IN ${entries(t)} WHERE ${signed} | split(j, '\\t')]`,
      credence: "toInteger(k[1])",
      verdict: "k[2]",
    },
  });

const positions = (t: string): string => `range(0, size(${t}.factoidIds) - 1)`;

/** The indices of a tie's positions that survive the reading. `t` is a variable bound to the tie. */
export const survivingPositions = (t: string): string =>
  choose(
    "plain",
    `[i IN ${positions(t)} WHERE ${t}.untils[i] = 0]`,
    `[i IN ${positions(t)} WHERE ${positionSurvives(t)}]`,
  );

/** Whether a tie has a surviving position. */
export const tieSurvives = (t: string): string =>
  choose(
    "plain",
    `${t}.claims > 0`,
    `any(i IN ${positions(t)} WHERE ${positionSurvives(t)})`,
  );

/** The versions of the claims behind a tie: the unique key of current and closed ones. `idx` is a variable bound to `survivingPositions(t)`; so in all below. */
export const tieVersionIds = (t: string, idx: string): string =>
  `[i IN ${idx} | ${t}.versionIds[i]]`;

/** Whether a surviving position affirms. */
export const tieAffirmed = (t: string, idx: string): string =>
  choose(
    "plain",
    `${t}.affirmed`,
    `any(i IN ${idx} WHERE ${t}.polarities[i] = 'AFFIRMS')`,
  );

/** Whether every surviving position is hedged or hearsay. */
export const tieDoubted = (t: string, idx: string): string =>
  choose(
    "plain",
    `${t}.doubted`,
    `size(${idx}) > 0 AND all(i IN ${idx} WHERE ${t}.modalities[i] <> 'ASSERTED')`,
  );

/** The highest credence of the surviving positions (0: unjudged). */
export const tieCredence = (t: string, idx: string): string =>
  choose(
    "plain",
    `${t}.credence`,
    `reduce(top = 0, c IN [i IN ${idx} | ${positionCredence(t)}] | CASE WHEN c > top THEN c ELSE top END)`,
  );

/**
 * As a position of a tie keeps its rivals: see `encodeRival`. `told` is the rival with what was said, split: four words a verdict.
 * (`range(1, 0, 4)` is not empty in Neo4j, hence no range with a step.)
 */
const rivalReconciled: string = reconciled(
  `[k IN range(0, size(told) / 4 - 1) WHERE ${lives("toInteger(told[4 * k + 3])", "toInteger(told[4 * k + 4])")}
AND ${among("interpretedBy", "told[4 * k + 2]")} | told[4 * k + 1]]`,
);

/** Whether a claim that excludes a surviving position survives too, and nobody who counts has reconciled the two. */
export const tieContested = (t: string, idx: string): string => {
  const version = (label: string) =>
    `MATCH (version:${label} {versionId: told[0]}) RETURN version`;
  // One label at a time, since each has its own index.
  const versions = choose(
    "now",
    `COLLECT { ${version("Factoid")} }`,
    `COLLECT { ${version("Factoid")} UNION ${version("ClosedFactoid")} }`,
  );
  return choose(
    "plain",
    `${t}.contested`,
    `any(told IN reduce(all = [], i IN ${idx} | all + CASE WHEN ${t}.rivals[i] = '' THEN [] ELSE [entry IN split(${t}.rivals[i], '\\n') | split(entry, '\\t')] END) WHERE any(rival IN ${versions} WHERE ${factoidSurvives("rival")})
AND NOT ${rivalReconciled})`,
  );
};

/** Whether tie `t` is certain: the twin of `isCertain` in `reading-lens.ts`. @param level a credence by its rank */
export const tieCertain = (t: string, idx: string, level: string): string =>
  `(NOT ${tieContested(t, idx)} AND any(i IN ${idx} WHERE ${t}.polarities[i] = 'AFFIRMS' AND ${t}.modalities[i] = 'ASSERTED'
  AND any(given IN [${positionCredence(t)}] WHERE given = 0 OR given >= ${level})))`;

type Bound = "beginFrom" | "beginTo" | "endFrom" | "endTo";

/** Indices of the positions that a tie is told by: the affirming ones, or all when none affirms. */
export const boundingPositions = (t: string, idx: string): string =>
  `CASE WHEN any(i IN ${idx} WHERE ${t}.polarities[i] = 'AFFIRMS') THEN [i IN ${idx} WHERE ${t}.polarities[i] = 'AFFIRMS'] ELSE ${idx} END`;

const outermost = (t: string, idx: string, bound: Bound): string => {
  const further = bound.startsWith("begin") ? "<" : ">";
  return `reduce(found = '', day IN [i IN ${boundingPositions(t, idx)} | ${t}.${bound}s[i]] | CASE WHEN day <> '' AND (found = '' OR day ${further} found) THEN day ELSE found END)`;
};

const side = (t: string, idx: string, bound: Bound): string => {
  const found = outermost(t, idx, bound);
  if (bound === "beginFrom")
    return `[pair IN [[${found}, ${outermost(t, idx, "beginTo")}]] | CASE WHEN pair[1] <> '' AND pair[0] > pair[1] THEN '' ELSE pair[0] END][0]`;
  if (bound === "endTo")
    return `[pair IN [[${found}, ${outermost(t, idx, "endFrom")}]] | CASE WHEN pair[0] <> '' AND pair[0] < pair[1] THEN '' ELSE pair[0] END][0]`;
  return found;
};

/** One of the four bounds of a tie under the reading ('' when unknown): see `extentOf`. */
export const tieBound = (t: string, idx: string, bound: Bound): string =>
  choose("plain", `${t}.${bound}`, side(t, idx, bound));
