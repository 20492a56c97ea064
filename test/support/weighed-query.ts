import { z } from "zod";

import type { TestApp } from "./app.ts";
import { answered } from "./seeded-app.ts";

const idOf = z.object({ id: z.string() });
const claimOfSource = z.object({ source: idOf });
const witnessed = z.object({
  factoids: z.object({
    nodes: z.array(z.object({ id: z.string(), witnesses: z.number() })),
  }),
  source: z.object({ dependsOn: z.array(z.string()) }),
  contradictions: z.object({
    nodes: z.array(
      z.object({
        independent: z.boolean(),
        one: claimOfSource,
        other: claimOfSource,
      }),
    ),
  }),
  person: z.object({
    ties: z.object({ nodes: z.array(z.object({ witnesses: z.number() })) }),
  }),
});

const witnessesQuery = `query Witnesses($reading: ReadingInput) {
  factoids(filter: { kinds: ["card-fate"] }, reading: $reading) { nodes { id witnesses } }
  source(id: "source/extract") { dependsOn }
  contradictions(reading: $reading) { nodes { independent one { source { id } } other { source { id } } } }
  person(id: "person/petrov") { ties(first: 5) { nodes { witnesses } } }
}`;

/** How many independent witnesses stand behind claims of cards, rivals and the ties of Petrov. */
export const witnessesIn = (
  app: TestApp,
  reading: Readonly<Record<string, unknown>> = {},
) => answered(app, witnessesQuery, witnessed, { reading });

/** Contradictions with the claims they contest. */
export const ordersIn = async (
  app: TestApp,
  filter: Readonly<Record<string, unknown>>,
) =>
  (
    await answered(
      app,
      `query Orders($filter: ContradictionFilter) { contradictions(filter: $filter) { nodes { rule state subject { ... on Described { id } } one { id contested } other { id contested } } } }`,
      z.object({
        contradictions: z.object({
          nodes: z.array(
            z.object({
              rule: z.string(),
              state: z.string(),
              subject: z.object({ id: z.string() }),
              one: z.object({ id: z.string(), contested: z.boolean() }),
              other: z.object({ id: z.string(), contested: z.boolean() }),
            }),
          ),
        }),
      }),
      { filter },
    )
  ).contradictions.nodes;
