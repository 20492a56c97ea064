import { readAnswers } from "./candidates.cypher.ts";
import { kindExpression } from "./search-kind.ts";

const words = (x: string): string =>
  `CASE WHEN ${x} IS NULL THEN null ELSE {ru: ${x}.nameRu, en: ${x}.nameEn} END`;

/**
 * The rows of `suggestionOf` for the parameter of `findByName`, in its order: leaves `suggestions`.
 * The hint of a person is the latest office in the party, else the latest office, else a membership, else a place, by the default reading.
 */
export const suggestionsOfPage = (
  ask: string,
  kinds: unknown,
): string => `${readAnswers(ask, kinds)}
  CALL (found) {
    MATCH (found)-[t:HELD_OFFICE_IN|MEMBER_OF|WAS_IN]->(body)
    WHERE found:Person AND t.claims > 0 AND t.affirmed
    WITH t, body, CASE type(t) WHEN 'HELD_OFFICE_IN' THEN CASE WHEN body:PartyOrganization THEN 0 ELSE 1 END WHEN 'MEMBER_OF' THEN 2 ELSE 3 END AS importance
    ORDER BY importance, t.beginFrom DESC, t.id
    LIMIT 1
    RETURN collect({body: ${words("body")}, office: CASE WHEN type(t) = 'HELD_OFFICE_IN' THEN {ru: t.titleOfRu, en: t.titleOfEn} END})[0] AS post
  }
  CALL (found) {
    MATCH (found)-[:LOCATED_IN|PART_OF|OF_PERSON|SUBORDINATE_TO]->(place)
    WITH place ORDER BY place.sortRu LIMIT 1
    RETURN collect(${words("place")})[0] AS place
  }
  WITH position, {kind: ${kindExpression("found")}, id: found.id, name: ${words("found")}, constructed: found.constructed, matched: answer.why[0].matched,
    code: CASE WHEN found:Institution|Settlement|Source|Procedure THEN found.kind END,
    office: post.office, body: post.body, place: place, year: CASE WHEN found:Source THEN found.year END} AS suggestion ORDER BY position
  WITH collect(suggestion) AS suggestions`;
