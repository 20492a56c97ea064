import { z } from "zod";

import { foldedWords } from "./fold-name.ts";
import { grades } from "./search.cypher.ts";
import { scriptOf } from "./written-form.ts";

/** Ways to match, weakest first: a form is as good as its weakest word. */
const ways = ["similar", "romanized", "folded", "prefix", "exact"] as const;
type Way = (typeof ways)[number];

const formRow = z.object({
  full: z.string(),
  script: z.string(),
  kind: z.string(),
  field: z.string(),
  words: z.array(z.object({ at: z.int(), grade: z.number() })),
});
type FormRow = z.infer<typeof formRow>;

/** Why something was found: the form, its field (the kind of a name, `title`, `author`) and how it matched. */
export type MatchReason = {
  readonly field: string;
  readonly matched: string;
  readonly how: Way;
};

const wayOf = (form: FormRow, written: string, grade: number): Way => {
  const words = foldedWords(form.full).map((word) => word.written);
  if (grade >= grades.exact)
    return words.includes(written) ? "exact" : "folded";
  if (grade >= grades.prefix)
    return words.some((word) => word.startsWith(written)) ? "prefix" : "folded";
  const crossesScripts =
    form.script === "LATIN" || scriptOf(written) === "LATIN";
  return grade >= grades.keyPrefix && crossesScripts ? "romanized" : "similar";
};

/**
 * Puts a form that matched into words for a reader.
 * @param row a form as `formExpression` gives it
 * @param asked the words asked for, as typed in lower case
 */
export const reasonOf = (
  row: unknown,
  asked: readonly string[],
): MatchReason => {
  const form = formRow.parse(row);
  const found = form.words.map(({ at, grade }) =>
    wayOf(form, asked[at] ?? "", grade),
  );
  return {
    field: form.field === "name" ? form.kind : form.field,
    matched: form.full,
    how: ways.find((way) => found.includes(way)) ?? "similar",
  };
};
