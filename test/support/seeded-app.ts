import { expect, inject } from "vitest";

import { ask, startApp, type TestApp } from "./app.ts";
import { type SeededLayers, seededStore } from "./seeded-store.ts";

/** A Kartoteka that holds the shipped layers and nothing else, on the run's real database. */
export const startSeededApp = async (
  which: SeededLayers = "real",
): Promise<TestApp> => {
  const app = await startApp(inject("neo4j"));
  await seededStore(app.database, which);
  return app;
};

/** The data of an answer without errors; `parse` gives it its type. */
export const answered = async <T>(
  app: TestApp,
  query: string,
  { parse }: { readonly parse: (data: unknown) => T },
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> => {
  const { data, errors } = await ask(app, query, variables);
  expect(errors).toBeUndefined();
  return parse(data);
};

/** How many statements the last answered operation took, from the log. */
export const statementsOfLast = (app: TestApp): unknown =>
  app
    .log()
    .filter((line) => line["statements"] !== undefined)
    .at(-1)?.["statements"];
