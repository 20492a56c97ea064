import { z } from "zod";

import { idPrefixes } from "./vocabulary.ts";

/** Whose records they are: what the project ships of real history, what it ships as invented, what its users enter. */
export const layers = ["real", "constructed", "user"] as const;
export type Layer = (typeof layers)[number];

/** A label whose nodes have an id that begins with a prefix of its own. */
export type IdentifiedLabel = keyof typeof idPrefixes;

/** After the prefix: words a person can read and type. Capitals are for the invented layer's `SYN-`. */
const slugPattern = /^[a-zA-Z0-9]+([./-][a-zA-Z0-9]+)*$/;

const identifiedLabels = new Map<string, IdentifiedLabel>(
  Object.keys(idPrefixes)
    .filter((label): label is IdentifiedLabel => label in idPrefixes)
    .map((label) => [idPrefixes[label], label]),
);

/** The label that an id's prefix stands for; nothing when no kind of record has such ids. */
export const labelOfId = (id: string): IdentifiedLabel | undefined =>
  identifiedLabels.get(id.slice(0, id.indexOf("/") + 1));

/** Whether an id is well made: a known prefix, then readable words. */
const isId = (id: string): boolean =>
  labelOfId(id) !== undefined &&
  slugPattern.test(id.slice(id.indexOf("/") + 1));

/** The id of a record with one of these labels. */
export const idOf = (...labels: readonly IdentifiedLabel[]) =>
  z.string().refine(
    (id) => {
      const label = labelOfId(id);
      return label !== undefined && labels.includes(label) && isId(id);
    },
    {
      error: ({ input }) =>
        `Id: "${String(input)}" is not an id of ${labels.join(" or ")} (${labels.map((label) => `${idPrefixes[label]}…`).join(" or ")}, then letters, figures, hyphens)`,
    },
  );

/** A text that says something. */
export const someText = z.string().trim().min(1, "is empty");

/** A text that may be left out; `''` then. */
export const maybeText = z.string().trim().default("");

/** The same for a Russian and an English reader. */
export const bilingual = z.strictObject({ ru: someText, en: someText });
export type Bilingual = z.output<typeof bilingual>;

/** One written form of a name and the source that writes it so. A leaf is a leaf of that source. */
export const writtenFormInput = z.strictObject({
  full: someText,
  kind: z.enum(["OFFICIAL", "AS_WRITTEN", "TRANSLITERATION", "FORMER"]),
  source: idOf("Source"),
  leaf: maybeText,
});
export type NamedForm = z.output<typeof writtenFormInput>;

/** What every record with a name has. */
export const describedFields = <L extends IdentifiedLabel>(label: L) => ({
  id: idOf(label),
  name: bilingual,
});

/** What every record that search finds has besides. */
export const namedFields = <L extends IdentifiedLabel>(label: L) => ({
  ...describedFields(label),
  forms: z.array(writtenFormInput).readonly().default([]),
});
