import { z } from "zod";

import { badInput } from "../http/errors.ts";
import type { Chosen, Definition, Question } from "./question.ts";
import { questions } from "./questions/questions.ts";

const asked = z.object({
  number: z.int(),
  definitions: z
    .array(z.object({ key: z.string(), value: z.string() }))
    .max(20, "at most 20")
    .nullish(),
  inCollection: z.array(z.string()).nullish(),
});

const chooseOne = (
  number: number,
  definition: Definition,
  value: string | undefined,
): readonly (readonly [string, string])[] => {
  const { key } = definition;
  if ("takes" in definition) {
    if (value === undefined || value === "") return [];
    if (!/^person\/\S{1,200}$/u.test(value))
      throw badInput(
        `researchQuestion: definitions: ${key}: "${value}" is not the id of a person, such as person/aleksandrov-m-a`,
      );
    return [[key, value]];
  }
  const known = definition.values.map(({ code }) => code);
  if (value !== undefined && !known.includes(value))
    throw badInput(
      `researchQuestion: definitions: ${key}: question ${String(number)} knows no "${value}": it knows ${known.join(", ")}`,
    );
  return [[key, value ?? definition.values[0].code]];
};

/** The question asked and its definitions, what was not given by its usual value. Refuses what no question knows. */
export function readResearchAsk(args: unknown): {
  readonly question: Question;
  readonly chosen: Chosen;
  readonly inCollection: readonly string[] | undefined;
} {
  const { number, definitions, inCollection } = asked.parse(args);
  const question = questions.find((one) => one.number === number);
  if (question === undefined)
    throw badInput(
      `researchQuestion: number: ${String(number)} is none of the questions, which are numbered 1 to ${String(questions.length)}`,
    );
  const given = new Map(
    (definitions ?? []).map(({ key, value }) => [key, value]),
  );
  const keys = question.definitions.map(({ key }) => key);
  for (const key of given.keys())
    if (!keys.includes(key))
      throw badInput(
        `researchQuestion: definitions: question ${String(number)} leaves no "${key}" open${keys.length === 0 ? "" : `: it leaves ${keys.join(", ")}`}`,
      );
  return {
    question,
    inCollection: inCollection ?? undefined,
    chosen: Object.fromEntries(
      question.definitions.flatMap((definition) =>
        chooseOne(number, definition, given.get(definition.key)),
      ),
    ),
  };
}
