import { z } from "zod";

import { firstOf } from "../../compile/limit.ts";
import type { ValueMapping } from "../../compile/mapping.ts";
import type { answerOf } from "./answer.ts";
import { dimensions } from "./decisions.ts";
import { formulaeAsked } from "./statistics.ts";
import { waitKinds } from "./wait-rules.ts";

type Answer = ReturnType<typeof answerOf>;
type Args = Readonly<Record<string, unknown>>;

const listAsked = z.object({
  first: z.int(),
  after: z.string().nullish(),
});
const waitsAsked = z.object({
  kind: z.enum(waitKinds),
  by: z.enum(dimensions).nullish(),
});
const comparedAsked = z.object({
  kind: z.enum(waitKinds),
  by: z.enum(dimensions),
});
const valuesAsked = z.object({ dimensions: z.array(z.enum(dimensions)) });
const cut =
  (name: string) =>
  (value: Readonly<Record<string, readonly unknown[]>>, { first }: Args) =>
    (value[name] ?? []).slice(0, firstOf({ key: name, args: { first } }));

type Named = { readonly nameRu: string; readonly nameEn: string };
type Labelled = { readonly labelRu: string; readonly labelEn: string };

/** How the parts of the answer are read, each worked out when it is asked for. */
export const statisticsValues: readonly ValueMapping[] = [
  {
    type: "VerificationStatistics",
    fields: {
      axes: (answer: Answer) => answer.axes(),
      cells: (answer: Answer) => answer.cells(),
      list: (answer: Answer, args: Args) => {
        const { first, after } = listAsked.parse(args);
        return answer.list(first, after ?? null);
      },
      waits: (answer: Answer, args: Args) => {
        const { kind, by } = waitsAsked.parse(args);
        return answer.waits(kind, by ?? null);
      },
      waitsCompared: (answer: Answer, args: Args) => {
        const { kind, by } = comparedAsked.parse(args);
        return answer.waitsCompared(kind, by);
      },
      deciders: (answer: Answer) => answer.deciders(),
      judgedOwn: (answer: Answer) => answer.judgedOwn(),
      unlike: (answer: Answer) => answer.unlike(),
      formulae: (answer: Answer) => answer.formulae(),
      omitted: (answer: Answer) => answer.omitted(),
      coverage: (answer: Answer) => answer.coverage(),
    },
  },
  {
    type: "VerificationThing",
    fields: {
      displayName: ({ nameRu, nameEn }: Named, { lang }: Args) =>
        lang === "EN" ? nameEn : nameRu,
    },
  },
  {
    type: "VerificationValue",
    fields: {
      label: ({ labelRu, labelEn }: Labelled, { lang }: Args) =>
        lang === "EN" ? labelEn : labelRu,
    },
  },
  {
    type: "CountedDecision",
    fields: {
      values: ({ values }: ReturnType<Answer["list"]>[number], args: Args) =>
        values(valuesAsked.parse(args).dimensions),
    },
  },
  { type: "WaitingTimes", fields: { longest: cut("longest") } },
  { type: "UnlikeOutcomes", fields: { groups: cut("groups") } },
  { type: "RecurrentFormula", fields: { places: cut("places") } },
  {
    type: "RecurrentFormulae",
    fields: {
      total: ({ all }: ReturnType<Answer["formulae"]>) => all().length,
      formulae: ({ find }: ReturnType<Answer["formulae"]>, args: Args) => {
        const { inDecisions, ...asked } = formulaeAsked.parse(args);
        return find({ ...asked, inDecisions: inDecisions ?? null }).slice(
          0,
          firstOf({ key: "formulae", args }),
        );
      },
    },
  },
];
