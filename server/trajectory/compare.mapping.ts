import { z } from "zod";

import { firstOf } from "../compile/limit.ts";
import type { Frame, Piece, RootMapping } from "../compile/mapping.ts";
import { openPool, type Shown } from "../compile/pool.ts";
import { listOf, rowOf } from "../compile/shape.ts";
import { type Readers, shapingFor } from "../compile/shaping.ts";
import { coverageOf } from "../reading/coverage.ts";
import { agreementOf, type DaysShared } from "./agreement.ts";
import { courseType } from "./course.mapping.ts";
import { type CourseAsk, readCourseAsk } from "./course-ask.ts";
import { laneOf } from "./lane.ts";
import { readLife } from "./life.cypher.ts";
import { type LaneChannel, type Life, lifeOf, originOf } from "./life.ts";
import { coverageOfLives } from "./lives.cypher.ts";
import { findShared, sharedThings } from "./shared-things.mapping.ts";

const compareArguments = z.object({
  ids: z
    .array(z.string())
    .transform((ids) => [...new Set(ids)])
    .refine((ids) => ids.length >= 2, "name two lives at least")
    .refine((ids) => ids.length <= 12, "twelve lives at most are compared"),
});

type Compared = {
  readonly lives: readonly { readonly life: Life; readonly shown: Shown }[];
  readonly unknown: readonly string[];
  readonly coverage: Readonly<Record<string, unknown>>;
  /** What was sent of what they share, for each field that asks. */
  readonly shared: readonly unknown[];
  /** How many things they share. */
  readonly sharing: number;
};

const readCompared = (raw: unknown, ids: readonly string[]): Compared => {
  const [rows, coverage, shared, sharing] = listOf(raw);
  const found = listOf(rows).map((row) => {
    const [asked, life, shown] = listOf(row);
    return {
      asked: listOf(asked).map(String),
      life: lifeOf(life),
      shown: listOf(shown),
    };
  });
  const known = new Set(found.flatMap(({ asked }) => asked));
  return {
    lives: found,
    unknown: ids.filter((id) => !known.has(id)),
    coverage: rowOf(coverage),
    shared: listOf(shared),
    sharing: Number(sharing),
  };
};

/** The day from which the days of a life are counted; undefined where its clock has none. */
const countedFrom = (
  life: Life,
  { clock, span }: CourseAsk,
): string | undefined =>
  clock === "CALENDAR" ? span.from : originOf(life, clock)?.earliest;

/** `compareLives`: some lives side by side. */
export const compareLivesRoot: RootMapping = (given, selected) => {
  const { ids } = compareArguments.parse(selected.args);
  const ask = readCourseAsk(selected.args);
  const types = new Map(given.mappings.types).set("Course", courseType(ask));
  const plan = { ...given, mappings: { ...given.mappings, types } };
  const lens = plan.lens(selected.args["reading"]);
  const people = openPool(plan, lens);
  const { objectOf, plain, each } = shapingFor<Compared>(plan);
  const frame: Frame = { plan, lens, vars: { self: people.self } };
  const pieces: (Piece & { readonly first: number })[] = [];
  type Agreement = DaysShared & { readonly channel: LaneChannel };
  const agreement: Readers<Agreement, Compared> = {
    channel: plain(({ channel }) => channel),
    comparable: plain(({ comparable }) => comparable),
    same: plain(({ same }) => same),
  };
  const shape = objectOf<Compared>("LivesCompared", selected, {
    lives: (field) => {
      const show = people.show(["Course"], field);
      return ({ lives }) => lives.map(({ shown }) => show(shown));
    },
    agreement: each(
      "Agreement",
      ({ lives }) =>
        ask.channels.map((channel) => ({
          channel,
          ...agreementOf(
            lives.flatMap(({ life }) => {
              const origin = countedFrom(life, ask);
              return origin === undefined
                ? []
                : [{ stretches: laneOf(life, channel, ask.span), origin }];
            }),
          ),
        })),
      agreement,
    ),
    shared: (field) => {
      const piece = sharedThings(frame, field);
      const place = pieces.push({ ...piece, first: firstOf(field) }) - 1;
      return ({ shared }) => piece.shape(shared[place]);
    },
    unknown: plain(({ unknown }) => unknown),
    coverage: plain(({ coverage }) => coverageOf(coverage)),
    omitted: plain(({ lives, sharing }) =>
      [
        {
          what: "origin",
          why: "undated",
          count: lives.filter(
            ({ life }) => countedFrom(life, ask) === undefined,
          ).length,
        },
        {
          what: "shared",
          why: "first",
          count: sharing - Math.max(0, ...pieces.map(({ first }) => first)),
        },
      ].filter(({ count }) => count > 0),
    ),
  });
  const x = people.self;
  const asked = plan.parameter(ids);
  const { call, life } = readLife(frame, false);
  const result = plan.variable("r");
  const text = [
    "CALL () {",
    "CALL () {",
    `UNWIND range(0, size(${asked}) - 1) AS i`,
    `MATCH (asked:Person {id: ${asked}[i]})-[:SAME_AS*0..3]->(${x}:Person) WHERE NOT EXISTS { (${x})-[:SAME_AS]->() }`,
    `WITH ${x}, min(i) AS turn, collect(asked.id) AS askedBy ORDER BY turn`,
    call,
    ...people.calls(),
    `RETURN collect([askedBy, ${life}, ${people.expression()}]) AS rows, collect(${x}) AS people`,
    "}",
    coverageOfLives(frame, "people"),
    pieces.length === 0 ? "WITH *, [] AS shared" : findShared(frame),
    ...pieces.flatMap(({ calls }) => calls),
    `RETURN [rows, coverage, [${pieces.map(({ expression }) => expression).join(", ")}], size(shared)] AS ${result}`,
    "}",
  ].join("\n");
  return {
    calls: [text],
    expression: result,
    shape: (raw) => {
      const compared = readCompared(raw, ids);
      return shape(compared, compared);
    },
  };
};
