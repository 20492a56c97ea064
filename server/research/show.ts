import { badInput } from "../http/errors.ts";
import type { Thing } from "../re-registration/statistics/cohort.ts";
import type { Brought } from "./answering.ts";
import type { Count, Row, Table, Unit } from "./lay-out.ts";
import type { Chosen, Definition, Question } from "./question.ts";
import { wilson } from "./wilson.ts";

/** Below so many a share says little. */
const few = 10;

const peopleOf = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(
    units
      .flatMap(({ person, also = [] }) => [person, ...also])
      .filter((id) => id !== ""),
  );

const raionsOf = (units: readonly Unit[]): number =>
  new Set(
    units.flatMap(({ raion, alsoRaions = [] }) => [
      ...(raion === null ? [] : [raion]),
      ...alsoRaions,
    ]),
  ).size;

/** A count as the schema's `ResearchCount`. */
const showCount = ({ key, words, units, of, hasInterval, value }: Count) => {
  const counted = value ?? units.length;
  const interval = hasInterval && of !== null ? wilson(units.length, of) : null;
  return {
    key,
    words,
    count: value === null ? units.length : null,
    value,
    of,
    share: of === null || of === 0 ? null : counted / of,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    persons: peopleOf(units).size,
    raions: raionsOf(units),
    fewBehind: (of ?? units.length) < few,
    opens: value === null && units.length > 0,
  };
};

const showRow = ({ key, words, entity, all, cells }: Row) => ({
  key,
  words,
  entity: entity ?? null,
  all: showCount(all),
  cells: cells.map(showCount),
});

const showTable = ({ drawn, note, rows, ...table }: Table) => ({
  ...table,
  note: note ?? null,
  drawn: drawn ?? null,
  rows: rows.map(showRow),
});

const countsIn = ({ found }: Brought): readonly Count[] => [
  ...found.tables.flatMap(({ rows }) =>
    rows.flatMap(({ all, cells }) => [all, ...cells]),
  ),
  ...found.statistics.map((one) => ({ ...one, key: `statistics|${one.key}` })),
  ...found.counter.map((one) => ({ ...one, key: `counter|${one.key}` })),
];

const byName = (one: Thing, other: Thing): number =>
  one.sort < other.sort || (one.sort === other.sort && one.id < other.id)
    ? -1
    : 1;

const isConstructed =
  ({ thing }: Brought) =>
  ({ person }: Unit): boolean =>
    person !== "" && thing(person).constructed;

const showChosen = (definition: Definition, chosen: Chosen) => {
  const code = chosen[definition.key] ?? null;
  const term =
    "values" in definition
      ? definition.values.find((one) => one.code === code)
      : undefined;
  return {
    key: definition.key,
    words: definition.words,
    code,
    chosen:
      term === undefined
        ? { ru: code ?? "", en: code ?? "" }
        : { ru: term.labelRu, en: term.labelEn },
  };
};

/** A question as the schema's `ResearchQuestion`. */
export const showQuestion = (question: Question) => ({
  ...question,
  definitions: question.definitions.map((definition) => ({
    ...definition,
    values: "values" in definition ? definition.values : [],
    usual: "values" in definition ? definition.values[0].code : null,
    takes: "takes" in definition ? definition.takes : null,
  })),
});

/** What the fields of the answer are read from. */
export function showAnswer(
  {
    question,
    chosen,
  }: { readonly question: Question; readonly chosen: Chosen },
  brought: Brought,
) {
  const { found, thing, omitted, coverage } = brought;
  const { units, tables, statistics, counter, quoted = [] } = found;
  return {
    question: showQuestion(question),
    chosen: question.definitions.map((definition) =>
      showChosen(definition, chosen),
    ),
    units: units.length,
    persons: peopleOf(units).size,
    raions: raionsOf(units),
    constructed: units.filter(isConstructed(brought)).length,
    tables: tables.map(showTable),
    statistics: statistics.map((one) => ({
      ...showCount(one),
      key: `statistics|${one.key}`,
    })),
    counterEvidence: counter.map((one) => ({
      ...showCount(one),
      key: `counter|${one.key}`,
    })),
    quoted,
    omitted,
    coverage,
    /** The people behind a count, by name. */
    people: (cell: string, first: number): readonly Thing[] => {
      const count = countsIn(brought).find(({ key }) => key === cell);
      if (count === undefined)
        throw badInput(
          `people: cell: "${cell}" is the key of no count of this answer`,
        );
      return [...peopleOf(count.units)]
        .map(thing)
        .toSorted(byName)
        .slice(0, first);
    },
  };
}

export type ShownAnswer = ReturnType<typeof showAnswer>;
