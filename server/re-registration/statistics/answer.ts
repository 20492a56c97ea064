import { undated } from "../../../shared/dates/historical-date.ts";
import { isUndated } from "../../../shared/dates/historical-date.ts";
import { outcomeKinds } from "../../factoid/kinds/declarations.ts";
import { badInput } from "../../http/errors.ts";
import { bodiesShown } from "./bodies-shown.ts";
import { byName } from "./by-name.ts";
import type { Thing } from "./cohort.ts";
import { compareWaits } from "./compare-waits.ts";
import { axisOf, cellsOf, countOf } from "./cross-table.ts";
import { decidingBodies, sittingsOf } from "./deciders.ts";
import {
  type Decision,
  decisionsOf,
  type Dimension,
  isAsked,
  isUndatedOfAsked,
  undecidedOf,
} from "./decisions.ts";
import {
  type Formula,
  type FormulaAsk,
  recurrentFormulae,
} from "./formulae.ts";
import { judgedOwn } from "./judged-own.ts";
import type { Statistics } from "./rows.ts";
import type { Counted, Value } from "./share.ts";
import type { readStatisticsAsk } from "./statistics.ts";
import { unlikeOutcomes } from "./unlike.ts";
import { wordsOfValue } from "./value-terms.ts";
import { lastDayOf, type WaitKind } from "./wait-rules.ts";
import { type WaitingTimes, waitingTimes } from "./waits.ts";

type Ask = ReturnType<typeof readStatisticsAsk>;

/** The most cells, and lines of those who judged their own. */
const most = { cells: 5_000, lines: 500 };

type Words = { readonly labelRu: string; readonly labelEn: string };

/** A term's own code is left aside: a value has the code by which it is asked for. */
const labelsOf = ({ labelRu, labelEn }: Words): Words => ({ labelRu, labelEn });

const isEntity = (dimension: Dimension): boolean =>
  dimension === "BODY" || dimension === "DISTRICT";

/** A value with its words, as the schema's `VerificationValue`. */
type ShownValue = Value & Words & { readonly entity: string | null };

const formulaShown =
  (thing: (id: string) => Thing) =>
  ({ writers, places, ...formula }: Formula) => ({
    ...formula,
    writers: writers.map(({ writer, isNamed, earliest, ...rest }) => ({
      ...rest,
      writer: isNamed ? thing(writer) : null,
      earliest: earliest || null,
    })),
    writerCount: writers.length,
    placeCount: places.length,
    places: places.map(({ writer, isNamed, source, person, ...place }) => ({
      ...place,
      writer: isNamed ? thing(writer) : null,
      source: thing(source),
      person: person === null ? null : thing(person),
      earliest: place.earliest || null,
      latest: place.latest || null,
    })),
  });

/** What is asked when nothing else is said. */
const everyFormula: FormulaAsk = {
  words: 4,
  mostWriters: 1000,
  inDecisions: null,
};

/** A value as the answer shows it. */
const showing =
  (thing: (id: string) => Thing) =>
  (value: Value): ShownValue => ({
    ...value,
    ...labelsOf(wordsOfValue(value, thing)),
    entity: isEntity(value.dimension) ? value.code : null,
  });

/** Counts of decisions, together and crossed, whence ever they come. */
export function tablesOf(
  decisions: readonly Counted[],
  dimensions: readonly Dimension[],
  thing: (id: string) => Thing,
) {
  const show = showing(thing);
  const axes = () =>
    dimensions.map((dimension) => axisOf(decisions, dimension));
  return {
    ...countOf(decisions),
    axes: () =>
      axes().map(({ dimension, values }) => ({
        dimension,
        values: values.map((one) => ({ ...one, value: show(one.value) })),
      })),
    cells: () =>
      cellsOf(decisions, axes())
        .slice(0, most.cells)
        .map((cell) => ({ ...cell, values: cell.values.map(show) })),
  };
}

/** What of the decisions and cases is not counted. */
export const notCounted = ({
  untold,
  undated: withoutDate,
  moreCases,
}: Readonly<Record<"untold" | "undated" | "moreCases", number>>) =>
  [
    { what: "decisions", why: "reading", count: untold },
    { what: "decisions", why: "undated", count: withoutDate },
    { what: "cases", why: "budget", count: moreCases },
  ].filter(({ count }) => count > 0);

/** What the fields of the answer are worked out from, each when it is asked for. */
export function answerOf(rows: Statistics, ask: Ask) {
  const { cohort, thing } = rows;
  const all = decisionsOf(cohort, outcomeKinds);
  const decisions = all.decisions.filter(isAsked(ask.filter));
  const ids = new Set(decisions.map(({ step }) => step.id));

  const show = showing(thing);
  const things = (found: readonly string[]): readonly Thing[] =>
    found.map(thing).toSorted(byName);

  const decisionShown = (decision: Decision) => {
    const { step, values } = decision;
    return {
      id: step.id,
      person: thing(step.person),
      body: step.body === null ? null : thing(step.body),
      instance: step.instance,
      date: isUndated(step.bounds) ? null : { ...undated, ...step.bounds },
      values: (wanted: readonly Dimension[]) =>
        wanted.flatMap((dimension) =>
          values[dimension].map((code) => show({ dimension, code })),
        ),
    };
  };
  const inOrder = (some: readonly Decision[]): readonly Decision[] =>
    some.toSorted(
      (one, other) =>
        byName(thing(one.step.person), thing(other.step.person)) *
          Number(one.step.person !== other.step.person) ||
        (one.step.bounds.beginFrom || "9999").localeCompare(
          other.step.bounds.beginFrom || "9999",
        ) ||
        one.step.id.localeCompare(other.step.id),
    );

  const waitsOf = (kind: WaitKind) => ({
    kind,
    decisions,
    all: all.decisions,
    undecided: undecidedOf(cohort, outcomeKinds).filter(isAsked(ask.filter)),
    liberated: rows.liberated,
    outcomeKinds,
  });
  const sittings = () => sittingsOf(decisions, rows.presences);
  const omitted = () =>
    notCounted({
      untold: all.untold,
      undated: all.decisions.filter(isUndatedOfAsked(ask.filter)).length,
      moreCases: rows.moreCases,
    });

  return {
    counting: "LIVE",
    ...tablesOf(decisions, ask.dimensions, thing),
    constructed: decisions.filter(({ step }) =>
      rows.constructedSteps.has(step.id),
    ).length,
    list: (first: number, after: string | null) => {
      const sorted = inOrder(decisions);
      const at = sorted.findIndex(({ step }) => step.id === after);
      if (after !== null && at < 0)
        throw badInput(`list: after: ${after} is none of the decisions`);
      return sorted.slice(at + 1, at + 1 + first).map(decisionShown);
    },
    observedUntil: lastDayOf(cohort.steps) || null,
    waitsCompared: (kind: WaitKind, by: Dimension) => {
      const { groups, ...told } = compareWaits(cohort, {
        ...waitsOf(kind),
        by,
      });
      return {
        ...told,
        groups: groups.map((group) => ({ ...group, of: show(group.of) })),
      };
    },
    waits: (kind: WaitKind, by: Dimension | null) =>
      waitingTimes(cohort, { ...waitsOf(kind), by }).map(
        (times: WaitingTimes) => ({
          ...times,
          of: times.of === null ? null : show(times.of),
          longest: times.longest.map((wait) => ({
            ...wait,
            person: thing(wait.person),
          })),
        }),
      ),
    deciders: () =>
      bodiesShown(
        decidingBodies(sittings(), { cohort, stays: rows.stays, outcomeKinds }),
        { cohort, thing },
      ),
    judgedOwn: () =>
      judgedOwn(sittings(), rows.near)
        .map((line) => ({
          ...line,
          judge: thing(line.judge),
          body: thing(line.body),
          shared: line.shared === null ? null : thing(line.shared),
          persons: things(line.persons),
        }))
        .toSorted(
          (one, other) =>
            (one.body.id === other.body.id
              ? 0
              : byName(one.body, other.body)) ||
            (one.judge.id === other.judge.id
              ? 0
              : byName(one.judge, other.judge)),
        )
        .slice(0, most.lines),
    unlike: () => {
      const { comparable, notComparable, groups } = unlikeOutcomes(decisions);
      return {
        comparable,
        notComparable,
        total: groups.length,
        groups: groups.map((group) => ({
          ...group,
          conduct: group.conduct.map(show),
          instance: show(group.instance),
          quarter: show(group.quarter),
          outcomes: group.outcomes.map((one) => ({
            outcomes: one.outcomes.map(show),
            decisions: inOrder(one.decisions).map(decisionShown),
          })),
        })),
      };
    },
    formulae: () => {
      const persons = new Set(decisions.map(({ step }) => step.person));
      const texts = rows.texts.filter(({ person, step }) =>
        step === null ? persons.has(person ?? "") : ids.has(step),
      );
      return {
        texts: texts.length,
        all: () => recurrentFormulae(texts, everyFormula),
        find: (asked: FormulaAsk) =>
          recurrentFormulae(texts, asked).map(formulaShown(thing)),
      };
    },
    omitted,
    coverage: () => {
      const coverage = rows.coverageOf(ids);
      return { ...coverage, omitted: [...coverage.omitted, ...omitted()] };
    },
  };
}
