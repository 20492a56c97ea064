import { describedList } from "../compile/described.ts";
import { emitObject } from "../compile/emit.ts";
import { expressed } from "../compile/fields.ts";
import { firstOf, limitOf } from "../compile/limit.ts";
import type { FieldMapping, Frame, TypeMapping } from "../compile/mapping.ts";
import type { RootMapping } from "../compile/mapping.ts";
import { openPool, type Shown } from "../compile/pool.ts";
import { besideSelf, one } from "../compile/relations.ts";
import { listOf, textOf, valueShaper } from "../compile/shape.ts";
import { type Readers, shapingFor } from "../compile/shaping.ts";
import { codeList } from "../database/statement.ts";
import { term, valueTerm } from "../factoid/kinds/term.ts";
import { isListed, personConditions } from "../person/person-conditions.ts";
import { tieStands } from "../reading/tie-lists.ts";
import type { Span, Stretch } from "./course.ts";
import { type CourseAsk, readCourseAsk } from "./course-ask.ts";
import { dayFrom, laneOf, outcomeCode, stateTerm } from "./lane.ts";
import {
  affirmedOf,
  courseKinds,
  type LifeVars,
  lowestFirst,
  readLife,
} from "./life.cypher.ts";
import {
  type DaysOf,
  type LaneChannel,
  type Life,
  lifeOf,
  originOf,
} from "./life.ts";

/** Dated claims that are shown as marks on a lane. */
const markKinds = [
  "registration",
  "decision",
  "penalty",
  "confirmation",
  "appeal",
  "referral",
  "arrest",
  "criminal-charge",
  "sentence",
  "rehabilitation",
  "card-fate",
  "death",
] as const;

type Told = {
  readonly life: Life;
  readonly shown: ReadonlyMap<string, Shown>;
};

/** Reads a life once for all fields of a row: gives its variables, and the call with the first who asks. */
const readingOnce = () => {
  const known = new Map<string, LifeVars>();
  return (frame: Frame): LifeVars & { readonly calls: readonly string[] } => {
    const before = known.get(frame.vars.self);
    if (before !== undefined) return { ...before, calls: [] };
    const { call, ...vars } = readLife(frame, false);
    known.set(frame.vars.self, vars);
    return { ...vars, calls: [call] };
  };
};

/** The lanes, and of the claims behind them those that are shown. */
const lanes =
  (life: ReturnType<typeof readingOnce>, ask: CourseAsk): FieldMapping =>
  (frame, selected) => {
    const { plan, lens } = frame;
    const pool = openPool(plan, lens);
    const { each, plain, objectOf } = shapingFor<Told>(plan);
    const origin = ({ life: told }: Told) => originOf(told, ask.clock);
    const stretch: Readers<Stretch, Told> = {
      from: plain(({ from }) => from),
      to: plain(({ to }) => to),
      fromDay: plain(({ from }, told) => dayFrom(origin(told), from)),
      toDay: plain(({ to }, told) => dayFrom(origin(told), to)),
      standing: plain(({ standing }) => standing),
      channel: plain(({ channel }) => channel),
      states: plain(({ states }) => states.map(stateTerm)),
      beside: plain(({ beside }) => beside.map(stateTerm)),
      basis: plain(({ basis }) => basis),
      factoids: (field) => {
        const first = firstOf(field);
        const show = pool.show(["Factoid"], field);
        return ({ factoidIds }, { shown }) =>
          factoidIds
            .filter((id) => shown.has(id))
            .slice(0, first)
            .map((id) => show(shown.get(id)));
      },
    };
    const shapeLane = objectOf<{
      readonly channel: LaneChannel;
      readonly stretches: readonly Stretch[];
    }>("Lane", selected, {
      channel: plain(({ channel }) => channel),
      stretches: each("Stretch", ({ stretches }) => stretches, stretch),
    });
    const { calls, life: row } = life(frame);
    const showing = showClaims(frame, pool);
    return {
      calls: [...calls, ...showing.calls],
      expression: `[${row}, ${showing.expression}]`,
      shape: (raw) => {
        const [sent, claims] = listOf(raw);
        const told: Told = {
          life: lifeOf(sent),
          shown: new Map(
            listOf(claims).map((claim) => {
              const [id, shown] = listOf(claim);
              return [textOf(id), listOf(shown)];
            }),
          ),
        };
        return ask.channels.map((channel) =>
          shapeLane(
            { channel, stretches: laneOf(told.life, channel, ask.span) },
            told,
          ),
        );
      },
    };
  };

/** What is shown of the claims of a course: `[id, what is shown]`; nothing when no field shows any. */
const showClaims = (frame: Frame, pool: ReturnType<typeof openPool>) => {
  if (pool.expression() === "[]") return { calls: [], expression: "[]" };
  const result = frame.plan.variable("r");
  const f = pool.self;
  const text = [
    `CALL (${frame.vars.self}) {`,
    `MATCH ${affirmedOf(frame, f)} AND ${f}.kind IN ${codeList(courseKinds)}`,
    `WITH DISTINCT ${f} ORDER BY ${f}.sortKey LIMIT 200`,
    ...pool.calls(),
    `RETURN collect([${f}.id, ${pool.expression()}]) AS ${result}`,
    "}",
  ].join("\n");
  return { calls: [text], expression: result };
};

type MarkRow = {
  readonly kind: string;
  readonly value: string;
  readonly earliest: string;
  readonly latest: string;
  readonly shown: Shown;
};

const orNull = (day: string): string | null => (day === "" ? null : day);

/** Pattern of the claims `f` that are marks within the days asked for. */
const markClaims = (frame: Frame, f: string, { span }: CourseAsk): string => {
  const [from, to] = [
    frame.plan.parameter(span.from),
    frame.plan.parameter(span.to),
  ];
  return `${affirmedOf(frame, f)} AND ${f}.kind IN ${codeList(markKinds)} AND ${f}.beginFrom + ${f}.endTo <> '' AND ${f}.beginFrom <= ${to} AND (${f}.endTo = '' OR ${f}.endTo >= ${from})`;
};

const markCount =
  (ask: CourseAsk): FieldMapping =>
  (frame, selected) => {
    const f = frame.plan.variable("w");
    return expressed(
      () => `COUNT { MATCH ${markClaims(frame, f, ask)} RETURN DISTINCT ${f} }`,
    )(frame, selected);
  };

const marks =
  (life: ReturnType<typeof readingOnce>, ask: CourseAsk): FieldMapping =>
  (frame, selected) => {
    const { plan, lens, vars } = frame;
    const f = plan.variable("n");
    const pool = openPool(plan, lens, f);
    const { objectOf, plain } = shapingFor<DaysOf | null>(plan);
    const shape = objectOf<MarkRow>("LifeMark", selected, {
      kind: plain(({ kind }) => term("FACTOID_KIND", kind)),
      value: plain(({ kind, value }) => valueTerm(kind, value)),
      earliest: plain(({ earliest }) => orNull(earliest)),
      latest: plain(({ latest }) => orNull(latest)),
      day: plain(({ earliest, latest }, origin) =>
        dayFrom(origin, earliest || latest),
      ),
      factoid: (field) => {
        const show = pool.show(["Factoid"], field);
        return ({ shown }) => show(shown);
      },
    });
    const result = plan.variable("r");
    const { calls, life: row } = life(frame);
    const text = [
      `CALL (${vars.self}) {`,
      `MATCH ${markClaims(frame, f, ask)}`,
      `WITH DISTINCT ${f} ORDER BY ${f}.sortKey LIMIT ${limitOf(plan, selected)}`,
      ...pool.calls(),
      `RETURN collect([${f}.kind, ${f}.value, ${f}.beginFrom, ${f}.endTo, ${pool.expression()}]) AS ${result}`,
      "}",
    ].join("\n");
    return {
      calls: [...calls, text],
      expression: `[${row}, ${result}]`,
      shape: (raw) => {
        const [sent, rows] = listOf(raw);
        const origin = originOf(lifeOf(sent), ask.clock);
        return listOf(rows).map((one) => {
          const [kind, value, earliest, latest, shown] = listOf(one);
          return shape(
            {
              kind: textOf(kind),
              value: textOf(value),
              earliest: textOf(earliest),
              latest: textOf(latest),
              shown: listOf(shown),
            },
            origin,
          );
        });
      },
    };
  };

/** A value read from the life. */
const told =
  (
    life: ReturnType<typeof readingOnce>,
    read: (told: Life) => unknown,
  ): FieldMapping =>
  (frame, selected) => {
    const { calls, life: row } = life(frame);
    const shape = valueShaper(frame.plan, selected);
    return {
      calls,
      expression: row,
      shape: (raw) => shape(read(lifeOf(raw))),
    };
  };

const district =
  (life: ReturnType<typeof readingOnce>): FieldMapping =>
  (frame, selected) => {
    const { calls, home } = life(frame);
    const piece = emitObject(
      { ...frame, vars: { self: home } },
      "District",
      selected,
    );
    return {
      calls: [...calls, ...piece.calls],
      expression: `CASE WHEN ${home} IS NULL THEN null ELSE ${piece.expression} END`,
      shape: piece.shape,
    };
  };

const outcome = (life: Life, span: Span) => {
  const code = outcomeCode(life, span);
  return code === undefined ? null : stateTerm(code);
};

/** How a life is read, for what is asked of it. `self` of the frame is the person. */
export const courseType = (ask: CourseAsk): TypeMapping => {
  const life = readingOnce();
  return {
    type: "Course",
    fields: {
      person: besideSelf("self", ["Person"]),
      lanes: lanes(life, ask),
      marks: marks(life, ask),
      markCount: markCount(ask),
      district: district(life),
      severalDistricts: told(life, ({ homes }) => homes.length > 1),
      occupied: told(life, ({ occupied }) => occupied),
      liberated: told(life, ({ liberated }) => liberated),
      origin: told(life, (one) => originOf(one, ask.clock)),
      outcome: told(life, (one) => outcome(one, ask.span)),
      organization: one({
        match: (frame, to) =>
          `(${frame.vars.self})-[${to}t:MEMBER_OF]->(${to}:PartyOrganization) WHERE ${tieStands(frame, `${to}t`)}`,
        orderBy: lowestFirst,
        targets: ["PartyOrganization"],
      }),
    },
  };
};

/** `trajectories`: people with their lanes. What is asked of all lives is put into how one is read. */
export const trajectoriesRoot: RootMapping = (plan, selected) => {
  const ask = readCourseAsk(selected.args);
  const types = new Map(plan.mappings.types).set("Course", courseType(ask));
  const list = describedList({
    label: "Person",
    type: "Course",
    conditions: personConditions,
    where: isListed,
  });
  return list({ ...plan, mappings: { ...plan.mappings, types } }, selected);
};
