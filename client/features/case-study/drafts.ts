import { displayedNames } from "../../../shared/study/edition.ts";
import { z } from "../../../shared/zod.ts";

/** A text that is being written, as this browser keeps it. */
const draft = z.object({
  title: z.string(),
  summary: z.string(),
  language: z.enum(["RU", "EN"]),
  /** How people are called where it is read. */
  displayNames: z.enum(displayedNames).default("FULL"),
  text: z.string(),
  gathers: z.array(z.object({ id: z.string(), name: z.string() })),
  views: z.array(z.object({ title: z.string(), address: z.string() })),
  /** The reading that it is weighed under, as JSON; as it was when none is kept. */
  reading: z.string().optional(),
  /** `since` of the version that it changes; 0 for a new study. */
  revision: z.int(),
});
export type Draft = z.infer<typeof draft>;

const keyOf = (id: string | undefined): string =>
  `kartoteka.draft.${id ?? "new"}`;

/** The draft that was left of a study; undefined when none was, or nothing can be kept. */
export const keptDraft = (id: string | undefined): Draft | undefined => {
  try {
    const text = localStorage.getItem(keyOf(id));
    const parsed: unknown = text === null ? undefined : JSON.parse(text);
    return draft.safeParse(parsed).data;
  } catch {
    return undefined;
  }
};

/** Keeps a draft; false where the browser keeps nothing, so that the reader can be told. */
export const keepDraft = (id: string | undefined, kept: Draft): boolean => {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
};

/** The draft became a version, or was thrown away. */
export const forgetDraft = (id: string | undefined): void => {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // Nothing was kept then.
  }
};

/** Whether two texts hold the same. */
export const sameDraft = (one: Draft, other: Draft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
