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

const ofNew = "kartoteka.draft.new";

/** What this tab keeps of which new study it writes. */
const tabKey = "kartoteka.draft";

/** Each new study has a draft of its own, so that two tabs do not write over one another; a tab that is loaded again finds its own. */
const keyOfNew = (): string => {
  const known = sessionStorage.getItem(tabKey);
  if (known !== null) return known;
  const key = `${ofNew}.${globalThis.crypto.randomUUID()}`;
  sessionStorage.setItem(tabKey, key);
  return key;
};

const keyOf = (id: string | undefined): string =>
  id === undefined ? keyOfNew() : `kartoteka.draft.${id}`;

const parseDraft = (text: string | null): Draft | undefined => {
  const parsed: unknown = text === null ? undefined : JSON.parse(text);
  return draft.safeParse(parsed).data;
};

/** The draft that was left of a study; undefined when none was, or nothing can be kept. */
export const keptDraft = (id: string | undefined): Draft | undefined => {
  try {
    return parseDraft(localStorage.getItem(keyOf(id)));
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

/** A draft of a new study that another tab left, or writes. */
export type LeftDraft = { readonly key: string; readonly title: string };

/** Drafts of new studies in this browser, but for the one of this tab. */
export const leftDrafts = (): readonly LeftDraft[] => {
  try {
    const own = keyOfNew();
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(ofNew) && key !== own)
      .toSorted()
      .flatMap((key) => {
        const left = parseDraft(localStorage.getItem(key));
        return left === undefined ? [] : [{ key, title: left.title }];
      });
  } catch {
    return [];
  }
};

/** This tab goes on with a draft of a new study that was left. */
export const goOnWith = ({ key }: LeftDraft): void =>
  sessionStorage.setItem(tabKey, key);

/** Keeps a draft as a new study of this tab; what the tab wrote before stays beside it. False where the browser keeps nothing. */
export const beginDraft = (kept: Draft): boolean => {
  try {
    sessionStorage.removeItem(tabKey);
  } catch {
    return false;
  }
  return keepDraft(undefined, kept);
};

/** Whether two texts hold the same. */
export const sameDraft = (one: Draft, other: Draft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
