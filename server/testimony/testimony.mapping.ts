import type { Domain, Frame, RootMapping } from "../compile/mapping.ts";
import type { Pool } from "../compile/pool.ts";
import { claimRivals } from "../reading/claims.ts";
import { dateKeys } from "../values/values.ts";
import { readBoardRow } from "./board-rows.ts";
import { type BoardPools, boardShape, type Margins } from "./board-shape.ts";
import { boardOf } from "./board-values.ts";
import { findFates, findInterests } from "./margins.cypher.ts";
import { questionOrder } from "./questions.ts";
import {
  type BoardQuestion,
  coverageOfBoard,
  findClaims,
  findSilences,
  findSubject,
  findVoices,
} from "./testimony.cypher.ts";
import { readBoardAsk } from "./testimony.ts";

type Collecting = {
  /** Variables that the list needs. */
  readonly scope: string;
  /** Cypher of a list of nodes. */
  readonly list: string;
  /** What is sent of each before what is shown of it, by position. */
  readonly entries: (x: string) => readonly string[];
  readonly name: string;
};

/** Collects the rows of a pool, each once. */
const collected = (
  { self, calls, expression }: Pool,
  { scope, list, entries, name }: Collecting,
): string =>
  [
    `CALL (${scope}) {`,
    `UNWIND ${list} AS ${self}`,
    `WITH DISTINCT ${self}`,
    ...calls(),
    `RETURN collect([${[...entries(self), expression()].join(", ")}]) AS ${name}`,
    "}",
  ].join("\n");

/** What the margins bring, where they are asked for; else nothing. */
const findMargins = (
  question: BoardQuestion,
  { interests, fates, coverage, silences }: Margins,
): readonly string[] => [
  interests ? findInterests(question) : "WITH *, [] AS interests",
  interests || fates ? findFates(question) : "WITH *, [] AS cases, [] AS fates",
  coverage ? coverageOfBoard(question) : "WITH *, null AS coverage",
  silences ? findSilences(question) : "WITH *, [] AS silences",
];

/** Who plays which role in claim `f`: records that were merged as one, and a place with those that hold it. */
const playersOf = (f: string): string =>
  `[(${f})-[m:INVOLVES]->(o) WHERE coalesce(m.status, 'ACCEPTED') <> 'REJECTED' | [m.role, coalesce([(o)-[:SAME_AS*1..3]->(one) WHERE NOT EXISTS { (one)-[:SAME_AS]->() } | one.id][0], o.id), CASE m.role WHEN 'place' THEN [(o)-[:PART_OF*1..5]->(holder) | holder.id] ELSE [] END]]`;

const dateMap = (x: string): string =>
  `${x} {${dateKeys.map((key) => `.${key}`).join(", ")}}`;

const readPools = (
  pools: BoardPools,
  { frame }: BoardQuestion,
): readonly string[] => [
  collected(pools.claims, {
    scope: "voices",
    list: "[v IN voices | v.claim]",
    entries: (f) => [
      `${f}.id`,
      `${f}.kind`,
      `${f}.value`,
      `${f}.polarity`,
      dateMap(f),
      playersOf(f),
      claimRivals(frame, f),
    ],
    name: "claimRows",
  }),
  collected(pools.columns, {
    scope: "columns",
    list: "columns",
    entries: (x) => [`${x}.id`, `${x}.sortRu`, `${x}:Source`],
    name: "columnRows",
  }),
  collected(pools.sources, {
    scope: "voices",
    list: "[v IN voices | v.source]",
    entries: (s) => [
      `${s}.id`,
      dateMap(s),
      `[(${s})-[:COPY_OF|EXTRACT_OF|DRAWS_ON*1..4]->(older:Source) | older.id]`,
    ],
    name: "sourceRows",
  }),
  collected(pools.evidence, {
    scope: "interests, cases, fates",
    list: "reduce(all = [], one IN interests | all + one.behind) + [one IN cases | one.told] + [one IN fates | one.told]",
    entries: (f) => [`${f}.id`, `${f}.kind`, `${f}.value`, `${f}.beginFrom`],
    name: "evidenceRows",
  }),
  collected(pools.bodies, {
    scope: "interests",
    list: "[one IN interests WHERE one.shared IS NOT NULL | one.shared]",
    entries: (x) => [`${x}.id`],
    name: "bodyRows",
  }),
  collected(pools.silences, {
    scope: "silences",
    list: "silences",
    entries: (q) => [
      `${q}.id`,
      `coalesce([(${q})-[:SILENT_ON]->(paper:Source) | paper.id][0], '')`,
    ],
    name: "silenceRows",
  }),
  ...pools.subject.calls(),
  ...pools.reRegistration.calls(),
];

/** The row that `readBoardRow` reads. */
const boardMap = ({ subject, reRegistration }: BoardPools): string =>
  `{subject: subject.id, shownSubject: ${subject.expression()}, shownCase: ${reRegistration.expression()}, coverage: coverage,
claims: claimRows, columns: columnRows, sources: sourceRows, evidence: evidenceRows, bodies: bodyRows, silences: silenceRows,
voices: [v IN voices | [v.claim.id, v.column.id, v.source.id, v.voice.capacity, v.voice.mediation, v.voice.circumstance, v.voice.utteredOn, v.voice.reportedBy]],
interests: [one IN interests | {who: one.who, kind: one.kind, shared: one.shared.id, behind: [f IN one.behind | f.id]}],
cases: [one IN cases | {who: one.who, procedure: one.procedure.id, kind: one.procedure.kind, told: one.told.id}],
fates: [one IN fates | {who: one.who, told: one.told.id}],
more: {speakers: moreSpeakers, questions: moreQuestions, foundClaims: foundClaims}}`;

/** `testimonyBoard`: statements set side by side. */
const testimonyBoardRoot: RootMapping = (plan, selected) => {
  const { about, most } = readBoardAsk(selected.args);
  const lens = plan.lens(selected.args["reading"]);
  const frame: Pick<Frame, "plan" | "lens"> = { plan, lens };
  const question: BoardQuestion = { frame, about };
  const { pools, margins, shape } = boardShape(frame, selected, about);
  const result = plan.variable("r");
  const bounds = {
    order: plan.parameter(questionOrder),
    claims: plan.parameter(most.claims),
    questions: plan.parameter(most.questions),
    speakers: plan.parameter(most.speakers),
  };
  const text = [
    "CALL () {",
    findSubject(question),
    findClaims(question, bounds),
    findVoices(bounds),
    ...findMargins(question, margins),
    ...readPools(pools, question),
    `RETURN collect(${boardMap(pools)}) AS ${result}`,
    "}",
  ].join("\n");
  return {
    calls: [text],
    expression: `${result}[0]`,
    shape: (raw) => {
      if (raw === null || raw === undefined) return null;
      const rows = readBoardRow(raw);
      return shape(boardOf(rows), rows);
    },
  };
};

/** Statements set side by side. Its types are put together here, not read one by one from the graph. */
export const testimonyDomain: Domain = {
  name: "testimony",
  roots: { testimonyBoard: testimonyBoardRoot },
};
