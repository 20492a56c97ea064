import type { Frame } from "../compile/mapping.ts";
import { findFacts } from "../not-known/not-known.cypher.ts";
import { dependsOn } from "../reading/witnesses.ts";
import { citedParts } from "../source/cited.mapping.ts";
import { claimExpression, named } from "./claim-row.ts";
import type { DossierOf } from "./dossier.ts";

/** What is brought for a file, by name in the row. */
export const fileColumns = [
  "facts",
  "told",
  "cited",
  "silences",
  "ways",
  "whose",
] as const;

/**
 * What a file tells beside the places of the claims. Expects `person`, `opening` and `claimNodes`; binds the columns: what is not known, the
 * claims, every source that is cited, the silences, the first procedures, and the subject's name.
 */
export const findFile = (frame: Frame, { of }: DossierOf): string => {
  const facts = findFacts(
    frame,
    of === "PERSON"
      ? { people: "people" }
      : { people: "people", procedure: "opening" },
  );
  return `CALL (person, opening, claimNodes) {
WITH person, opening, claimNodes AS shownNodes, [person] AS people
${facts}
CALL (shownNodes) {
UNWIND shownNodes AS f MATCH (f)-[i:IN_SOURCE]->(s:Source)
WITH s, ${claimExpression(frame)} AS claim
RETURN collect(claim) AS told, collect(DISTINCT s.id) AS sourceIds
}
WITH *, COLLECT { UNWIND facts.subjects AS one UNWIND one.silences AS id MATCH (q:Silence {id: id})-[:SILENT_ON]->(s:Source) RETURN [q.id, q.questionRu, q.questionEn, s.id] } AS silences,
COLLECT { UNWIND facts.subjects AS one UNWIND one.routes AS way MATCH (p:Procedure {id: way[0]}) RETURN ${named("p")} } AS ways
CALL (sourceIds, silences, facts) {
UNWIND sourceIds + [one IN silences | one[3]] + [pair IN facts.unseen | pair[0]] AS id
WITH DISTINCT id
MATCH (s:Source {id: id})
WITH [${named("s")}, ${citedParts("s")}, ${dependsOn("s")}] AS paper
RETURN collect(paper) AS cited
}
RETURN facts, told, cited, silences, ways, ${named(of === "PERSON" ? "person" : "opening")} AS whose
}`;
};
