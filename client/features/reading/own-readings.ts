const key = "kartoteka.readings";

/** A reading that the reader named: its words in an address. */
export type OwnReading = { readonly name: string; readonly words: string };

const isOwn = (value: unknown): value is OwnReading =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  typeof value.name === "string" &&
  "words" in value &&
  typeof value.words === "string";

/** What is kept, as far as it can be read: a browser's store can hold anything. */
export const parseOwnReadings = (
  text: string | null,
): readonly OwnReading[] => {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(kept) ? kept.filter(isOwn) : [];
  } catch {
    return [];
  }
};

/** Adds one, in the place of another of its name. */
export const withReading = (
  kept: readonly OwnReading[],
  added: OwnReading,
): readonly OwnReading[] => [
  ...kept.filter(({ name }) => name !== added.name),
  added,
];

/** The readings that this browser keeps; none where nothing can be kept. */
export const keptReadings = (): readonly OwnReading[] => {
  try {
    return parseOwnReadings(localStorage.getItem(key));
  } catch {
    return [];
  }
};

/** Keeps them for the next time. */
export const keepReadings = (readings: readonly OwnReading[]): void => {
  try {
    localStorage.setItem(key, JSON.stringify(readings));
  } catch {
    // A browser that keeps nothing forgets them with the page.
  }
};
