import { z } from "../zod.ts";
import { studyEdition, studyHead } from "./edition.ts";

/** The largest bundle that is opened, in characters. */
export const largestBundle = 5_000_000;

/** A study that travels: its text and everything behind it, so that it can be read where its claims are not. */
export const studyBundle = z.object({
  format: z.literal("kartoteka-study"),
  formatVersion: z.literal(1),
  study: studyHead,
  edition: studyEdition,
});
export type StudyBundle = z.infer<typeof studyBundle>;

/** Reads a bundle; undefined when a file is none. */
export const readBundle = (text: string): StudyBundle | undefined => {
  if (text.length > largestBundle) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return studyBundle.safeParse(parsed).data;
  } catch {
    return undefined;
  }
};
