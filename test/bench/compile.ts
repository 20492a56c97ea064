import { performance } from "node:perf_hooks";

import { parse } from "graphql";

import {
  compileQuery,
  type Operation,
} from "../../server/compile/operation.ts";
import { rememberingCompiler } from "../../server/compile/remembered.ts";
import { mappings } from "../../server/domains.ts";
import { limits } from "../../server/http/limits.ts";
import { makeSchema } from "../../server/schema.ts";
import { scopeOfQuery } from "../support/scope.ts";
import type { Bench } from "./kit/bench.ts";
import { rounded } from "./kit/figures.ts";
import { personPage } from "./person-page.ts";

const rounds = 25;

/** Microseconds that a compilation of the page takes, once the code is warm. */
function compileTime(
  ids: readonly string[],
  compile: (operation: Operation) => unknown,
): number {
  const schema = makeSchema();
  const document = parse(personPage);
  const operations = ids.map((id) => scopeOfQuery(schema, document, { id }));
  for (const operation of operations) compile(operation);
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1)
    for (const operation of operations) compile(operation);
  return ((performance.now() - start) / rounds / ids.length) * 1000;
}

/** How long an operation takes to become a statement. */
export const compileBench: Bench = {
  name: "compile",
  what: "the person's page compiled from GraphQL to one statement and a shaper",
  against: "nothing",
  isUsual: true,
  measure: ({ store: { cards } }) =>
    Promise.resolve([
      {
        what: "compiled again for another person",
        unit: "µs",
        ours: rounded(
          compileTime(cards, rememberingCompiler(mappings, limits)),
        ),
        goal: { of: "ours", bound: "at most", value: 15 },
      },
      {
        what: "compiled for the first time",
        unit: "µs",
        ours: rounded(
          compileTime(cards, (each) => compileQuery(mappings, each)),
        ),
      },
    ]),
};
