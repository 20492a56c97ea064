import { z } from "zod";

import { isGathered, studiesIn } from "../case-study/gathered.ts";
import type { Frame, RootMapping } from "../compile/mapping.ts";
import { withLens } from "../compile/plan.ts";
import { valueShaper } from "../compile/shape.ts";
import { codeList } from "../database/statement.ts";
import { claimLabel, claimSurvives, mentionTypes } from "../reading/claims.ts";
import { mentionStands } from "../reading/coverage.cypher.ts";
import { questions } from "./questions/questions.ts";
import { showQuestion } from "./show.ts";

const listedRow = z.array(z.tuple([z.int(), z.int(), z.int(), z.int()]));

const restsOn = questions.map(
  ({ number, kinds }) => `[${String(number)}, ${codeList(kinds)}]`,
);

/** `researchQuestions`: all of them, and on how many claims about how many people each rests, in one statement. */
export const researchQuestionsRoot: RootMapping = (plan, selected) => {
  const frame: Pick<Frame, "plan" | "lens"> = {
    plan,
    lens: plan.lens(selected.args["reading"]),
  };
  const studies = studiesIn(plan, selected.args["inCollection"]);
  const among =
    studies === undefined ? "" : ` AND ${isGathered("who", studies)}`;
  const result = plan.variable("r");
  const shape = valueShaper(plan, selected);
  const text = `CALL () {
CALL () {
  MATCH (f:${claimLabel(frame)})-[m:${mentionTypes(frame)} {role: 'subject'}]->(who:Person)
  WHERE ${withLens(frame.lens, mentionStands("m"))} AND ${claimSurvives(frame, "f")}${among}
  WITH f.kind AS kind, count(DISTINCT f) AS claims, count(DISTINCT CASE WHEN f.constructed THEN f END) AS invented, collect(DISTINCT who) AS people
  RETURN collect({kind: kind, claims: claims, invented: invented, people: people}) AS told
}
UNWIND [${restsOn.join(", ")}] AS question
WITH question[0] AS number, [one IN told WHERE size(question[1]) = 0 OR one.kind IN question[1]] AS own
CALL (own) {
  UNWIND own AS one UNWIND one.people AS who
  RETURN count(DISTINCT who) AS persons
}
RETURN collect([number, reduce(sum = 0, one IN own | sum + one.claims), persons, reduce(sum = 0, one IN own | sum + one.invented)]) AS ${result}
}`;
  return {
    calls: [text],
    expression: result,
    shape: (raw) => {
      const counted = new Map(
        listedRow
          .parse(raw)
          .map(([number, claims, persons, constructed]) => [
            number,
            { claims, persons, constructed },
          ]),
      );
      return shape(
        questions.map((question) => ({
          question: showQuestion(question),
          ...(counted.get(question.number) ?? {
            claims: 0,
            persons: 0,
            constructed: 0,
          }),
        })),
      );
    },
  };
};
