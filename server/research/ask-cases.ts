import { z } from "zod";

import { walkCases } from "../re-registration/statistics/walk-cases.ts";
import { type Ask, type Asking, omissions } from "./answering.ts";
import {
  countTold,
  readArchives,
  readHomes,
  readNames,
  readPlaces,
  readRaions,
  readSummaries,
  readTold,
} from "./facts.cypher.ts";
import { readFacts } from "./facts.ts";
import type { Answering } from "./question.ts";

/** The most claims that are read beside those about steps. */
const mostTold = 60_000;

const mapOf = (columns: Readonly<Record<string, string>>): string =>
  `{${Object.entries(columns)
    .map(([name, variable]) => `${name}: ${variable}`)
    .join(", ")}}`;

const partsRow = z.object({
  parts: z.array(z.record(z.string(), z.unknown())),
});

const someRows = z.array(z.unknown()).default([]);

/** The parts as one row; what covers the claims beside those about steps goes with these. */
const partsOf = (raw: unknown): Readonly<Record<string, unknown>> => {
  const all = Object.fromEntries(
    partsRow.parse(raw).parts.flatMap((part) => Object.entries(part)),
  );
  const both = (one: string, other: string): readonly unknown[] =>
    [all[one], all[other]].flatMap((rows) => someRows.parse(rows));
  return {
    ...all,
    cover: both("cover", "coverTold"),
    dependences: both("dependences", "dependencesTold"),
  };
};

/** A question about the cases and what is told of people. */
export function askCases(
  { parts, told, find }: Extract<Answering, { from: "cases" }>,
  { frame, chosen, isCovered, studies }: Ask,
): Asking {
  const has = (part: (typeof parts)[number]): boolean => parts.includes(part);
  const walk = walkCases(frame, {
    studies,
    conduct: has("conduct"),
    judges: has("judges"),
    stays: has("stays"),
    near: has("near"),
    texts: has("texts"),
    coverage: isCovered,
  });
  const branches = [
    [...walk.calls, `RETURN ${mapOf(walk.columns)} AS part`].join("\n"),
    ...(told.length === 0
      ? []
      : [
          countTold(frame, told, studies),
          readTold(frame, told, {
            studies,
            most: frame.plan.parameter(mostTold),
            isCovered,
          }),
          readNames(frame, told),
          readPlaces(frame, told),
          readHomes(frame, told),
        ]),
    readRaions(frame, has("days")),
    ...(has("archives") ? [readArchives(frame)] : []),
    ...(has("summaries") ? [readSummaries(frame)] : []),
  ];
  return {
    // Each part stands for itself: the database counts all that a row carries each time that it keeps one, so a part must not carry another.
    calls: [
      `CALL () {\n${branches.join("\nUNION ALL\n")}\n}\nWITH collect(part) AS parts`,
    ],
    columns: { parts: "parts" },
    read: (raw) => {
      const facts = readFacts(partsOf(raw));
      const found = find(facts, chosen);
      const { decisions, cases, claims } = facts.left;
      const omitted = omissions([
        { what: "decisions", why: "reading", count: decisions },
        { what: "cases", why: "budget", count: cases },
        { what: "claims", why: "budget", count: claims },
      ]);
      return {
        found,
        thing: facts.thing,
        omitted,
        coverage: () => {
          const behind = new Set(found.units.flatMap((unit) => unit.behind));
          const coverage = facts.statistics.coverageOf(behind);
          return { ...coverage, omitted: [...coverage.omitted, ...omitted] };
        },
      };
    },
  };
}
