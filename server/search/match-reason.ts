import { z } from "zod";

import { foldedWords } from "./fold-name.ts";
import type { SearchWord } from "./full-text-query.ts";
import { grades } from "./search.cypher.ts";
import { scriptOf } from "./written-form.ts";

/** Why something was found: the form, its field, how it matched, and the id of the source that writes it so ('' when none does). */
export type MatchReason = {
  readonly field: string;
  readonly matched: string;
  readonly how: "exact" | "prefix" | "folded" | "romanized" | "similar";
  readonly sourceId: string;
};

/** Ways to match, weakest first: a form is as good as its weakest word. */
const ways = ["similar", "romanized", "folded", "prefix", "exact"] as const;

const formRow = z.object({
  full: z.string(),
  script: z.string(),
  kind: z.string(),
  field: z.string(),
  sourceId: z.string().nullable(),
  words: z.array(z.object({ at: z.int(), grade: z.number() })),
});
type FormRow = z.infer<typeof formRow>;

const wayOf = (
  form: FormRow,
  written: string,
  grade: number,
): MatchReason["how"] => {
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
 * Puts the forms that matched into words for a reader.
 * @param rows what `bestForms` returns
 */
export const reasonsOf = (
  rows: readonly unknown[],
  words: readonly SearchWord[],
): readonly MatchReason[] =>
  rows.map((row) => {
    const form = formRow.parse(row);
    const found = form.words.map(({ at, grade }) =>
      wayOf(form, words[at]?.written ?? "", grade),
    );
    return {
      field: form.field === "name" ? form.kind : form.field,
      matched: form.full,
      how: ways.find((way) => found.includes(way)) ?? "similar",
      sourceId: form.sourceId ?? "",
    };
  });
