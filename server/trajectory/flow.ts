import { labelled, type TermRecord } from "../factoid/kinds/declaration.ts";
import { term } from "../factoid/kinds/term.ts";
import { groupBy } from "../reading/group-by.ts";
import type { Life, Named } from "./life.ts";
import { codeAtStep, type Step, tells } from "./stages.ts";

/** The schema's `FlowSplit`. */
export type Split = "DISTRICT" | "SEX" | "CONDUCT" | "BODY";

/** Some people: how many, and the places in a list of those of them who can be shown. */
type Some = { readonly persons: number; readonly members: readonly number[] };

/** Those of whom the same is told. */
export type Cell = Some & { readonly code: string };

/** A step with what is told there. */
export type Column = {
  readonly step: Step;
  readonly known: number;
  readonly cells: readonly Cell[];
};

/** From a cell of a step to one of the next. */
export type Band = Some & {
  readonly step: number;
  readonly from: string;
  readonly to: string;
  readonly part: string | null;
};

/** Those of whom the same is told at every step. */
export type Way = Some & { readonly codes: readonly string[] };

/** A value of the split. */
export type Part = TermRecord & Some;

/** One life, or all lives of which the same is told: what at each step, and the code of the split; null for none. */
export type Course = Some & {
  readonly codes: readonly string[];
  readonly part: string | null;
};

/** A whole flow. */
export type Flow = {
  readonly persons: number;
  readonly columns: readonly Column[];
  readonly bands: readonly Band[];
  readonly ways: readonly Way[];
  readonly parts: readonly Part[];
};

const notTold = labelled("not-told", "не сказано", "not told");
const several = labelled("several", "разное", "told differently");

const byName = ({ id, nameRu, nameEn }: Named): TermRecord =>
  labelled(id, nameRu || nameEn, nameEn || nameRu);

const onlyOf = (all: readonly TermRecord[]): TermRecord => {
  const [only] = all;
  if (only === undefined) return notTold;
  return all.length > 1 ? several : only;
};

const valuesOf = (
  { cases }: Life,
  kind: "sex" | "conduct",
): readonly TermRecord[] => {
  const own = cases.filter(
    (claim) => claim.kind === kind && claim.value !== "",
  );
  return [...new Set(own.map(({ value }) => value))].map((value) =>
    term("VALUE", `${kind}:${value}`),
  );
};

const partOf: Readonly<Record<Split, (life: Life) => TermRecord>> = {
  DISTRICT: ({ homes }) => onlyOf(homes.map(byName)),
  SEX: (life) => onlyOf(valuesOf(life, "sex")),
  CONDUCT: (life) => onlyOf(valuesOf(life, "conduct")),
  BODY: ({ body }) => (body === null ? notTold : byName(body)),
};

/** The code of a life in each split. */
export const partCode = (life: Life, split: Split): string =>
  partOf[split](life).code;

/** What the code of a part stands for. @param named districts or bodies, by their ids */
export const partTerm = (
  split: Split,
  code: string,
  named: ReadonlyMap<string, Named>,
): TermRecord => {
  const fixed = [notTold, several].find((one) => one.code === code);
  if (fixed !== undefined) return fixed;
  if (split === "SEX" || split === "CONDUCT")
    return term("VALUE", `${split.toLowerCase()}:${code}`);
  return byName(named.get(code) ?? { id: code, nameRu: code, nameEn: code });
};

const greatestFirst = (one: Some, other: Some): number =>
  other.persons - one.persons;

const compare = (one: string, other: string): number =>
  one === other ? 0 : one < other ? -1 : 1;

const together = (courses: readonly Course[]): Some => ({
  persons: courses.reduce((sum, { persons }) => sum + persons, 0),
  members: courses
    .flatMap(({ members }) => members)
    .toSorted((one, other) => one - other),
});

const columnOf = (
  step: Step,
  index: number,
  courses: readonly Course[],
): Column => {
  const groups = groupBy(courses, ({ codes }) => codes[index] ?? "");
  const cells = [...groups]
    .map(([code, own]) => ({ code, ...together(own) }))
    .toSorted(
      (one, other) =>
        Number(tells(other.code)) - Number(tells(one.code)) ||
        greatestFirst(one, other) ||
        compare(one.code, other.code),
    );
  return {
    step,
    known: cells
      .filter(({ code }) => tells(code))
      .reduce((sum, { persons }) => sum + persons, 0),
    cells,
  };
};

const sign = "\t";

const bandsTo = (
  index: number,
  courses: readonly Course[],
): readonly Band[] => {
  const groups = groupBy(courses, ({ codes, part }) =>
    [codes[index - 1] ?? "", codes[index] ?? "", part ?? ""].join(sign),
  );
  return [...groups]
    .map(([key, own]): Band => {
      const [from = "", to = "", part = ""] = key.split(sign);
      return {
        step: index - 1,
        from,
        to,
        part: (own[0]?.part ?? null) === null ? null : part,
        ...together(own),
      };
    })
    .toSorted(
      (one, other) =>
        greatestFirst(one, other) ||
        compare(one.from, other.from) ||
        compare(one.to, other.to) ||
        compare(one.part ?? "", other.part ?? ""),
    );
};

/** The whole ways through all steps, whatever the split: the commonest first, then by what is told. */
const waysOf = (courses: readonly Course[]): readonly Way[] =>
  [...groupBy(courses, ({ codes }) => codes.join(sign))]
    .toSorted(([one], [other]) => compare(one, other))
    .map(([key, own]) => ({ codes: key.split(sign), ...together(own) }))
    .toSorted(greatestFirst);

const partsOf = (
  courses: readonly Course[],
  termOf: (code: string) => TermRecord,
): readonly Part[] =>
  [...groupBy(courses, ({ part }) => part ?? "")]
    .map(([code, own]) => ({ ...termOf(code), ...together(own) }))
    .toSorted(
      (one, other) =>
        greatestFirst(one, other) ||
        compare(one.labelRu, other.labelRu) ||
        compare(one.code, other.code),
    );

/**
 * What the same people were at one step after the other. Everybody is in one cell of each step and in one band between two.
 * @param termOf what the code of a part stands for; null when bands are not parted
 */
export const flowOf = (
  courses: readonly Course[],
  steps: readonly Step[],
  termOf: ((code: string) => TermRecord) | null,
): Flow => ({
  persons: together(courses).persons,
  columns: steps.map((step, index) => columnOf(step, index, courses)),
  bands: steps.slice(1).flatMap((_, index) => bandsTo(index + 1, courses)),
  ways: waysOf(courses),
  parts: termOf === null ? [] : partsOf(courses, termOf),
});

/** The flow of some lives. @param split in what respect bands are parted; null for none */
export const flowOfLives = (
  lives: readonly Life[],
  steps: readonly Step[],
  split: Split | null,
): Flow => {
  const parts = split === null ? null : lives.map(partOf[split]);
  const courses = lives.map((life, place): Course => ({
    codes: steps.map((step) => codeAtStep(life, step)),
    part: parts?.[place]?.code ?? null,
    persons: 1,
    members: [place],
  }));
  const byCode = new Map((parts ?? []).map((part) => [part.code, part]));
  return flowOf(
    courses,
    steps,
    parts === null ? null : (code) => byCode.get(code) ?? notTold,
  );
};
