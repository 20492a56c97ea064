/** A search that a reader wants again: its name, and its address within the page. */
export type SavedSearch = { readonly name: string; readonly address: string };

const key = "kartoteka-searches";
const most = 100;

const isSaved = (value: unknown): value is SavedSearch =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  typeof value.name === "string" &&
  "address" in value &&
  typeof value.address === "string" &&
  value.address.startsWith("/?");

/** Reads what was kept; whatever is no saved search is passed over. */
export function parseSavedSearches(
  text: string | null,
): readonly SavedSearch[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(value) ? value.filter(isSaved).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** With one more, the newest first; a name is kept once. */
export const withSaved = (
  all: readonly SavedSearch[],
  saved: SavedSearch,
): readonly SavedSearch[] =>
  [saved, ...all.filter(({ name }) => name !== saved.name)].slice(0, most);

/** The searches of this browser. */
export const readSavedSearches = (): readonly SavedSearch[] =>
  parseSavedSearches(localStorage.getItem(key));

/** Keeps them; false when the browser refuses. */
export function keepSavedSearches(all: readonly SavedSearch[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
}
