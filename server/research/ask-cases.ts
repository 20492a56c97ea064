import { walkCases } from "../re-registration/statistics/walk-cases.ts";
import { type Ask, type Asking, omissions } from "./answering.ts";
import {
  nothingTold,
  readArchives,
  readHomes,
  readRaions,
  readSummaries,
  readTold,
} from "./facts.cypher.ts";
import { readFacts } from "./facts.ts";
import type { Answering } from "./question.ts";

/** The most claims that are read beside those about steps. */
const mostTold = 60_000;

/** A question about the cases and what is told of people. */
export function askCases(
  { parts, told, find }: Extract<Answering, { from: "cases" }>,
  { frame, chosen, isCovered }: Ask,
): Asking {
  const has = (part: (typeof parts)[number]): boolean => parts.includes(part);
  const walk = walkCases(frame, {
    conduct: has("conduct"),
    judges: has("judges"),
    stays: has("stays"),
    near: has("near"),
    texts: has("texts"),
    ...(isCovered ? { coverage: told } : {}),
  });
  return {
    calls: [
      ...walk.calls,
      ...(told.length === 0
        ? [nothingTold]
        : [
            readTold(frame, told, frame.plan.parameter(mostTold)),
            readHomes(frame),
          ]),
      readRaions(frame, has("days")),
      ...(has("archives") ? [readArchives(frame)] : []),
      ...(has("summaries") ? [readSummaries(frame)] : []),
    ],
    columns: {
      ...walk.columns,
      toldRows: "toldRows",
      foundTold: "foundTold",
      subjects: "subjectRows",
      ties: "tieRows",
      places: "placeRows",
      raions: "raionRows",
      others: "otherRows",
      ...(has("archives") ? { archives: "archiveRows", fonds: "fonds" } : {}),
      ...(has("summaries") ? { summaries: "summaryRows" } : {}),
    },
    read: (raw) => {
      const facts = readFacts(raw);
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
