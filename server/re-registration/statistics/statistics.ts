import { z } from "zod";

import { dateModes } from "../../../shared/dates/time-filter.ts";
import {
  type DecisionFilter,
  type Dimension,
  dimensions,
} from "./decisions.ts";

const strings = z.array(z.string()).nullish();

const filterAsked = z
  .object({
    people: strings,
    inCollection: strings,
    grounds: strings,
    outcomes: strings,
    bodies: strings,
    districts: strings,
    conduct: strings,
    instances: strings,
    quarters: z
      .array(
        z.string().regex(/^\d{4}-Q[1-4]$/u, {
          error: ({ input }) =>
            `"${String(input)}" is not a quarter: write it as 1943-Q3`,
        }),
      )
      .nullish(),
    sexes: strings,
    fates: strings,
    untold: z.array(z.enum(dimensions)).nullish(),
    time: z
      .object({
        from: z.string().nullish(),
        to: z.string().nullish(),
        mode: z.enum(dateModes),
      })
      .refine(({ from, to }) => !from || !to || from <= to, {
        error: ({ input }) => {
          const { from, to } = z
            .object({ from: z.string(), to: z.string() })
            .parse(input);
          return `from ${from} is later than to ${to}`;
        },
      })
      .nullish(),
  })
  .nullish();

const argumentsAsked = z.object({
  dimensions: z
    .array(z.enum(dimensions))
    .min(1, "name at least one")
    .transform((named) => [...new Set(named)]),
  filter: filterAsked,
});

type Filter = NonNullable<z.output<typeof filterAsked>>;

const fieldOf: Readonly<
  Record<
    Dimension,
    Exclude<keyof Filter, "people" | "inCollection" | "untold" | "time">
  >
> = {
  GROUND: "grounds",
  OUTCOME: "outcomes",
  BODY: "bodies",
  DISTRICT: "districts",
  CONDUCT: "conduct",
  INSTANCE: "instances",
  QUARTER: "quarters",
  SEX: "sexes",
  FATE: "fates",
};

const filterOf = (given: Filter | null | undefined): DecisionFilter => ({
  people: given?.people ?? null,
  values: Object.fromEntries(
    dimensions.flatMap((dimension) => {
      const wanted = given?.[fieldOf[dimension]];
      return wanted === null || wanted === undefined
        ? []
        : [[dimension, wanted] as const];
    }),
  ),
  untold: given?.untold ?? [],
  time:
    given?.time === null || given?.time === undefined
      ? null
      : {
          from: given.time.from ?? "",
          to: given.time.to ?? "",
          mode: given.time.mode,
        },
});

/** Cells of more respects than these would be as many as the decisions. */
export const mostCrossed = 5;

/** The arguments of `verificationStatistics`, checked. Throws a ZodError that names the value and the rule. */
export function readStatisticsAsk(args: unknown) {
  const { dimensions: asked, filter } = argumentsAsked.parse(args);
  return {
    dimensions: asked,
    filter: filterOf(filter),
    inCollection: filter?.inCollection,
  };
}

/** What may be asked of `formulae`, checked. */
export const formulaeAsked = z.object({
  mostWriters: z.int().min(2, "is at least 2").max(1000, "is at most 1000"),
  words: z.int().min(2, "is at least 2").max(200, "is at most 200"),
  inDecisions: z.boolean().nullish(),
});
