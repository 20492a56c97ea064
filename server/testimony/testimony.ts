import { z } from "zod";

import { kindOf } from "../factoid/kinds/declarations.ts";

const whole = (what: string, most: number) =>
  z
    .int()
    .min(1, `${what} starts at 1`)
    .max(most, `${what} is at most ${String(most)}`);

const question = z.object({
  subject: z.string(),
  kind: z.string().refine((code) => kindOf(code) !== undefined, {
    error: ({ input }) =>
      `"${String(input)}" is not a kind of claim: vocabulary { factoidKinds } lists them`,
  }),
});

const boardArguments = z
  .object({
    person: z.string().nullish(),
    reRegistration: z.string().nullish(),
    question: question.nullish(),
    speakers: whole("speakers", 40),
    questions: whole("questions", 80),
    claims: whole("claims", 400),
  })
  .refine(
    ({ person, reRegistration, question: asked }) =>
      [person, reRegistration, asked].filter((one) => one != null).length === 1,
    "name one of person, reRegistration and question",
  );

/** Whose board is asked for. */
export type BoardOf =
  | { readonly of: "person" | "case"; readonly id: string }
  | { readonly of: "question"; readonly id: string; readonly kind: string };

/** The arguments of `testimonyBoard`, checked. Throws a ZodError that names the value and the rule. */
export const readBoardAsk = (args: unknown) => {
  const {
    person,
    reRegistration,
    question: asked,
    ...most
  } = boardArguments.parse(args);
  const about: BoardOf =
    asked != null
      ? { of: "question", id: asked.subject, kind: asked.kind }
      : person != null
        ? { of: "person", id: person }
        : { of: "case", id: reRegistration ?? "" };
  return { about, most };
};
