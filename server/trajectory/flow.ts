import { labelled, type TermRecord } from "../factoid/kinds/declaration.ts";
import { term } from "../factoid/kinds/term.ts";
import { groupBy } from "../reading/group-by.ts";
import type { Life, Named } from "./life.ts";
import { codeAtStep, type Step, tells } from "./stages.ts";

/** The schema's `FlowSplit`. */
export type Split = "DISTRICT" | "SEX" | "CONDUCT" | "BODY";

/** Those of whom the same is told, by their places in the list of lives. */
export type Cell = {
  readonly code: string;
  readonly members: readonly number[];
};

/** A step with what is told there. */
export type Column = {
  readonly step: Step;
  readonly known: number;
  readonly cells: readonly Cell[];
};

/** From a cell of a step to one of the next. */
export type Band = {
  readonly step: number;
  readonly from: string;
  readonly to: string;
  readonly part: string | null;
  readonly members: readonly number[];
};

/** A value of the split. */
export type Part = TermRecord & { readonly members: readonly number[] };

/** A whole flow. */
export type Flow = {
  readonly columns: readonly Column[];
  readonly bands: readonly Band[];
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

const valuesOf = ({ cases }: Life, kind: string): readonly TermRecord[] => {
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

const greatestFirst = (
  one: { readonly members: readonly number[] },
  other: { readonly members: readonly number[] },
): number => other.members.length - one.members.length;

const compare = (one: string, other: string): number =>
  one === other ? 0 : one < other ? -1 : 1;

const columnOf = (step: Step, codes: readonly string[]): Column => {
  const groups = groupBy([...codes.keys()], (place) => codes[place] ?? "");
  const cells = [...groups]
    .map(([code, members]) => ({ code, members }))
    .toSorted(
      (one, other) =>
        Number(tells(other.code)) - Number(tells(one.code)) ||
        greatestFirst(one, other) ||
        compare(one.code, other.code),
    );
  return {
    step,
    known: codes.filter(tells).length,
    cells,
  };
};

const sign = "\t";

/**
 * What the same people were at one step after the other. Everybody is in one cell of each step and in one band between two.
 * @param split in what respect bands are parted; null for none
 */
export const flowOf = (
  lives: readonly Life[],
  steps: readonly Step[],
  split: Split | null,
): Flow => {
  const codes = steps.map((step) =>
    lives.map((life) => codeAtStep(life, step)),
  );
  const parts = split === null ? null : lives.map(partOf[split]);
  const bands = codes.slice(1).flatMap((next, step) => {
    const here = codes[step] ?? [];
    const groups = groupBy([...lives.keys()], (place) =>
      [here[place], next[place], parts?.[place]?.code ?? ""].join(sign),
    );
    return [...groups]
      .map(([key, members]): Band => {
        const [from = "", to = "", part = ""] = key.split(sign);
        return { step, from, to, part: parts === null ? null : part, members };
      })
      .toSorted(greatestFirst);
  });
  const byPart = groupBy(
    [...(parts ?? []).keys()],
    (place) => parts?.[place]?.code ?? "",
  );
  return {
    columns: steps.map((step, index) => columnOf(step, codes[index] ?? [])),
    bands,
    parts: [...byPart.values()]
      .flatMap((members) => {
        const named = parts?.[members[0] ?? -1];
        return named === undefined ? [] : [{ ...named, members }];
      })
      .toSorted(
        (one, other) =>
          greatestFirst(one, other) || compare(one.labelRu, other.labelRu),
      ),
  };
};
