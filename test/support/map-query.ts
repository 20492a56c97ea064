import { z } from "zod";

import type { TestApp } from "./app.ts";
import { answered } from "./seeded-app.ts";

const days = z.object({
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  dated: z.int(),
  denied: z.int(),
  contested: z.boolean(),
  factoids: z.array(z.object({ id: z.string() })),
});

const figures = z.object({
  districtFigures: z.object({
    unplacedCases: z.int(),
    omitted: z.array(
      z.object({ what: z.string(), why: z.string(), count: z.int() }),
    ),
    coverage: z.object({ claims: z.int(), persons: z.int() }),
    figures: z.array(
      z.object({
        district: z.object({
          id: z.string(),
          latitude: z.number().nullable(),
          constructed: z.boolean(),
        }),
        occupied: days,
        liberated: days,
        daysOccupied: z.object({ min: z.int(), max: z.int() }).nullable(),
        cases: z.int(),
        persons: z.int(),
        procedures: z.int(),
        decisions: z.int(),
        outcomes: z.array(
          z.object({
            outcome: z.object({ code: z.string().nullable() }),
            decisions: z.int(),
            persons: z.int(),
            share: z.number(),
            fewBehind: z.boolean(),
          }),
        ),
      }),
    ),
  }),
});

const told = "{ earliest latest dated denied contested factoids { id } }";
const figuresQuery = `query Map($filter: DistrictFilter, $reading: ReadingInput) {
  districtFigures(filter: $filter, reading: $reading) {
    unplacedCases omitted { what why count } coverage { claims persons }
    figures {
      district { id latitude constructed } occupied ${told} liberated ${told} daysOccupied { min max }
      cases persons procedures decisions outcomes { outcome { code label } decisions persons share fewBehind }
    }
  }
}`;

/** Districts in numbers. */
export const askFigures = async (
  app: TestApp,
  variables: Readonly<Record<string, unknown>> = {},
) => (await answered(app, figuresQuery, figures, variables)).districtFigures;

/** How districts stood on a day. */
export const standings = z.object({
  districtFigures: z.object({
    figures: z.array(
      z.object({
        district: z.object({ id: z.string() }),
        standing: z.string(),
      }),
    ),
  }),
});

export const standingQuery = `query On($on: IsoDate!) { districtFigures { figures { district { id } standing(on: $on) } } }`;

const movements = z.object({
  movements: z.object({
    persons: z.int(),
    untold: z.int(),
    coverage: z.object({ claims: z.int() }),
    movements: z.array(
      z.object({
        person: z.object({ id: z.string() }),
        stays: z.array(
          z.object({
            id: z.string(),
            place: z.object({ id: z.string() }),
            onMap: z.object({
              exactness: z.string(),
              latitude: z.number().nullable(),
              district: z.string().nullable(),
            }),
            footing: z.string(),
            through: z.array(z.object({ id: z.string() })),
            beginEarliest: z.string().nullable(),
            endLatest: z.string().nullable(),
            affirmed: z.boolean(),
            doubted: z.boolean(),
            rivals: z.array(z.string()),
            claims: z.int(),
            factoids: z.array(
              z.object({
                id: z.string(),
                source: z.object({ id: z.string() }),
              }),
            ),
          }),
        ),
        moves: z.array(
          z.object({
            from: z.string(),
            to: z.string(),
            order: z.string(),
            earliest: z.string().nullable(),
            latest: z.string().nullable(),
            contested: z.boolean(),
            intended: z.boolean(),
          }),
        ),
      }),
    ),
  }),
});

/** Where people went, as a page asks. */
export const askMovements = async (
  app: TestApp,
  variables: Readonly<Record<string, unknown>>,
) =>
  (
    await answered(
      app,
      `query Moves($filter: PersonFilter, $reading: ReadingInput, $people: Int! = 25) {
        movements(filter: $filter, reading: $reading, people: $people) {
          persons untold coverage { claims }
          movements {
            person { id }
            stays {
              id place { ... on District { id } ... on Settlement { id } } onMap { exactness latitude longitude district } footing through { id }
              told { kind { code } value { code } } beginEarliest beginLatest endEarliest endLatest affirmed doubted rivals claims
              factoids { id source { id } }
            }
            moves { from to order earliest latest contested intended }
          }
        }
      }`,
      movements,
      variables,
    )
  ).movements;
