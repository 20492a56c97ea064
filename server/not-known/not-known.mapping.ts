import type { Domain, FieldMapping } from "../compile/mapping.ts";
import { collectShown } from "../compile/pool.ts";
import { factsRow } from "./facts.ts";
import { findFacts, type Scope } from "./not-known.cypher.ts";
import { notKnownOf } from "./not-known.ts";
import { notKnownShape, readShown } from "./not-known-shape.ts";
import { whatIsNotKnownRoot } from "./of-people.mapping.ts";

/**
 * What is not known in one respect of the row at hand.
 * @param start binds `people` to a list with the person, given the row
 */
const notKnownBy =
  (
    start: (self: string) => string,
    scopeOf: (self: string) => Scope,
  ): FieldMapping =>
  (frame, selected) => {
    const { self } = frame.vars;
    const scope = scopeOf(self);
    const { pools, shape } = notKnownShape(frame, selected);
    const result = frame.plan.variable("r");
    const text = [
      `CALL (${self}) {`,
      start(self),
      findFacts(frame, scope),
      `WITH *, COLLECT { UNWIND [one IN facts.subjects | one.silences] AS ids UNWIND ids AS id MATCH (silence:Silence {id: id}) RETURN silence } AS silent,`,
      `COLLECT { UNWIND [one IN facts.subjects | one.routes] AS ways UNWIND ways AS way MATCH (first:Procedure {id: way[0]}) RETURN first } AS firsts,`,
      `papers + COLLECT { UNWIND facts.unseen AS pair MATCH (unseen:Source {id: pair[0]}) RETURN DISTINCT unseen } AS allPapers`,
      collectShown(pools.claims, "weighedNodes", "shownClaims"),
      collectShown(pools.sources, "allPapers", "shownSources"),
      collectShown(pools.silences, "silent", "shownSilences"),
      collectShown(pools.procedures, "firsts", "shownProcedures"),
      `RETURN {facts: facts, claims: shownClaims, sources: shownSources, silences: shownSilences, procedures: shownProcedures} AS ${result}`,
      "}",
    ].join("\n");
    return {
      calls: [text],
      expression: result,
      shape: (raw) => {
        const rows = readShown(raw);
        const [found] = notKnownOf(
          factsRow.parse(rows.facts),
          scope.procedure !== undefined,
        );
        return found === undefined ? null : shape(found, rows);
      },
    };
  };

/** `Person.notKnown`. */
export const notKnownOfPerson: FieldMapping = notKnownBy(
  (self) => `WITH ${self}, [${self}] AS people`,
  () => ({ people: "people" }),
);

/** `ReRegistration.notKnown`: `self` is its first procedure. */
export const notKnownOfCase: FieldMapping = notKnownBy(
  (self) =>
    `MATCH (${self})-[:OF_PERSON]->(whose)-[:SAME_AS*0..3]->(person:Person) WHERE NOT EXISTS { (person)-[:SAME_AS]->() }
WITH ${self}, collect(DISTINCT person)[..1] AS people`,
  (self) => ({ people: "people", procedure: self }),
);

/** What is not known: of a person, in a case, of a set of people. */
export const notKnownDomain: Domain = {
  name: "not-known",
  roots: { whatIsNotKnown: whatIsNotKnownRoot },
};
