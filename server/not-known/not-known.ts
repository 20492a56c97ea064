import type { RouteInstance } from "../../shared/cases/instances.ts";
import {
  spansWithout,
  type SpanWithout,
} from "../../shared/dates/spans-without.ts";
import { witnessesBy } from "../../shared/readings/witnesses.ts";
import { instancesIn } from "../re-registration/instances.mapping.ts";
import { groupBy } from "../reading/group-by.ts";
import type { Facts, SubjectFacts } from "./facts.ts";
import { casesBySpeaker } from "./interest.ts";
import { type Footing, footingOf, type Standing } from "./matters.ts";

/** An instance of which no document is here, on the way of a procedure. */
export type UnattestedStage = RouteInstance & { readonly procedure: string };

/** A source that nobody saw, and the sources that cite it. Without any, the claims themselves are cited from it unseen. */
export type UnseenSource = {
  readonly source: string;
  readonly citedIn: readonly string[];
};

/** What is not known of one person, or in one case. */
export type NotKnown = {
  readonly person: string;
  readonly silences: readonly string[];
  readonly stages: readonly UnattestedStage[];
  readonly footing: Footing;
  readonly unseen: readonly UnseenSource[];
  /** Of 1941 to 1945, in order, however short. */
  readonly spans: readonly SpanWithout[];
  readonly moreClaims: number;
};

const stagesIn = (routes: SubjectFacts["routes"]): readonly UnattestedStage[] =>
  routes.flatMap(([procedure, rows]) =>
    instancesIn(rows)
      .filter(({ standing }) => standing !== "ATTESTED")
      .map((instance) => ({ ...instance, procedure })),
  );

const unseenIn = (
  { claims }: SubjectFacts,
  citing: ReadonlyMap<string, readonly string[]>,
): readonly UnseenSource[] => {
  const sources = [...new Set(claims.map(({ source }) => source))];
  const pairs = sources.flatMap((source) =>
    (citing.get(source) ?? []).map((unseen) => ({ unseen, source })),
  );
  const groups = groupBy(pairs, ({ unseen }) => unseen);
  return [...groups].map(([source, cited]) => ({
    source,
    citedIn: cited.map((one) => one.source).filter((one) => one !== source),
  }));
};

/** What is not known of each of those whom the statement brought. @param isCase the claims are those of one case: its waiting is told by its route */
export const notKnownOf = (
  facts: Facts,
  isCase = false,
): readonly NotKnown[] => {
  const standing: Standing = {
    witnessOf: witnessesBy(facts.dependences),
    cases: casesBySpeaker(facts),
  };
  const citing = new Map(
    [...groupBy(facts.unseen, ([, by]) => by)].map(
      ([by, pairs]) => [by, pairs.map(([unseen]) => unseen)] as const,
    ),
  );
  return facts.subjects.map((subject) => ({
    person: subject.person,
    silences: subject.silences,
    stages: stagesIn(subject.routes),
    footing: footingOf(subject, standing),
    unseen: unseenIn(subject, citing),
    spans: isCase ? [] : spansWithout(subject.claims),
    moreClaims: subject.moreClaims,
  }));
};
