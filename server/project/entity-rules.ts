import { describedLabels, idPrefixes } from "../database/vocabulary.ts";
import type { IntegrityRule } from "./integrity-rule.ts";

const described = describedLabels.join("|");
const identified = Object.keys(idPrefixes)
  .filter((label) => label !== "PersonName")
  .join("|");

/** Rules of what has a name: people, bodies, places, documents, cases. */
export const entityRules: readonly IntegrityRule[] = [
  {
    name: "a record has its names, its order and its layer",
    text: `MATCH (n:${described})
      WITH n, [key IN ['nameRu', 'nameEn', 'sortRu', 'sortEn', 'layer', 'constructed', 'degree'] WHERE n[key] IS NULL] AS missing
      WHERE size(missing) > 0
      RETURN n.id AS subject, 'lacks ' + reduce(all = '', key IN missing | all + key + ' ') AS message`,
  },
  {
    name: "an id begins with the prefix of its kind",
    text: `MATCH (n:${identified})
      WITH n, [label IN labels(n) WHERE $prefixes[label] IS NOT NULL | $prefixes[label]] AS prefixes
      WHERE none(prefix IN prefixes WHERE coalesce(n.id, '') STARTS WITH prefix)
      RETURN coalesce(n.id, '(no id)') AS subject, 'an id of ' + labels(n)[0] + ' begins with ' + prefixes[0] AS message`,
  },
  {
    name: "an order ends in the id",
    text: `MATCH (n:${described})
      WHERE NOT n.sortRu ENDS WITH ' ' + n.id OR NOT n.sortEn ENDS WITH ' ' + n.id
      RETURN n.id AS subject, 'sortRu or sortEn does not end in the id: pages would lose or repeat it' AS message`,
  },
  {
    name: "a written form belongs to one record and has its keys",
    text: `MATCH (form:WrittenForm)
      WITH form, COUNT { ()-[:NAMED]->(form) } AS owners,
        [key IN ['full', 'script', 'kind', 'field', 'folded', 'latinKey', 'nameKeys'] WHERE form[key] IS NULL] AS missing
      WHERE owners <> 1 OR size(missing) > 0
      RETURN form.id AS subject, 'belongs to ' + toString(owners) + ' records, lacks ' + toString(size(missing)) + ' keys' AS message`,
  },
  {
    name: "a merged person has one survivor and merges never run in a circle",
    text: `MATCH (p:Person)-[:SAME_AS]->()
      WITH DISTINCT p
      WHERE COUNT { (p)-[:SAME_AS]->() } > 1 OR EXISTS { (p)-[:SAME_AS*1..10]->(p) }
      RETURN p.id AS subject, 'has two survivors, or is its own' AS message`,
  },
  {
    name: "a procedure is of one person",
    text: `MATCH (p:Procedure)
      WITH p, COUNT { (p)-[:OF_PERSON]->(:Person) } AS people
      WHERE people <> 1
      RETURN p.id AS subject, 'is of ' + toString(people) + ' people' AS message`,
  },
  {
    name: "a step belongs to one procedure",
    text: `MATCH (e:CaseEvent)
      WITH e, COUNT { (e)-[:STEP_OF]->(:Procedure) } AS procedures
      WHERE procedures <> 1
      RETURN e.id AS subject, 'is a step of ' + toString(procedures) + ' procedures' AS message`,
  },
  {
    name: "a decision has a body",
    text: `MATCH (e:CaseEvent {kind: 'decision'})
      WHERE NOT EXISTS { (e)-[:BEFORE_BODY]->() } AND NOT EXISTS { (e)-[:AT]->(:Meeting)-[:SESSION_OF]->() }
      RETURN e.id AS subject, 'no body decides' AS message`,
  },
  {
    name: "a session is of one body",
    text: `MATCH (m:Meeting)
      WITH m, COUNT { (m)-[:SESSION_OF]->(:PartyOrganization) } AS bodies
      WHERE bodies <> 1
      RETURN m.id AS subject, 'is of ' + toString(bodies) + ' bodies' AS message`,
  },
  {
    name: "a restriction has its basis",
    text: `MATCH (s:Source)
      WHERE coalesce(s.restrictedUntil, '') <> '' AND coalesce(s.restrictionBasis, '') = ''
      RETURN s.id AS subject, 'restricted until ' + s.restrictedUntil + ' without a basis' AS message`,
  },
  {
    name: "there is one store",
    text: `MATCH (s:Store)
      WITH count(s) AS stores, min(s.revision) AS revision
      WHERE stores <> 1 OR revision IS NULL
      RETURN 'store' AS subject, toString(stores) + ' stores, revision ' + coalesce(toString(revision), 'missing') AS message`,
  },
];
