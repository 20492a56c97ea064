import { statement } from "../../server/database/statement.ts";
import {
  survivingPositions,
  tieAffirmed,
  tieBound,
  tieCertain,
  tieContested,
  tieCredence,
  tieDoubted,
  tieSurvives,
} from "../../server/reading/reading.cypher.ts";

/** The lens of the case at hand instead of one for the whole statement. */
export const ofCase = (text: string): string =>
  text.replaceAll("$lens", "lens");

/** What a tie amounts to. @param read how the fragments of the lens are put into the statement */
export const askTiesBy = (read: (text: string) => string) =>
  statement(
    "test-lens-ties",
    `UNWIND $cases AS case
WITH case.tie AS t, case.lens AS lens, case.number AS number
CALL (t, lens) {
  WITH t, lens
  WITH t, lens, ${read(survivingPositions("t"))} AS idx
  RETURN {
    left: idx,
    survives: ${read(tieSurvives("t"))},
    affirmed: ${read(tieAffirmed("t", "idx"))},
    doubted: ${read(tieDoubted("t", "idx"))},
    certain: ${read(tieCertain("t", "idx", "3"))},
    credence: ${read(tieCredence("t", "idx"))},
    contested: ${read(tieContested("t", "idx"))},
    beginFrom: ${read(tieBound("t", "idx", "beginFrom"))},
    beginTo: ${read(tieBound("t", "idx", "beginTo"))},
    endFrom: ${read(tieBound("t", "idx", "endFrom"))},
    endTo: ${read(tieBound("t", "idx", "endTo"))}
  } AS answer
}
RETURN answer ORDER BY number`,
  );
