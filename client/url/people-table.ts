import { type FacetName, facetNames } from "./people-address.ts";

/** A column of the table of people beside the name. */
export type PeopleColumn = FacetName | "CLAIMS" | "WHY" | "WORDS";

/** All columns, in the order of the page. */
export const peopleColumns: readonly PeopleColumn[] = [
  "WHY",
  "WORDS",
  ...facetNames,
  "CLAIMS",
];

/** Those shown unless the address says otherwise. */
const usualColumns: readonly PeopleColumn[] = [
  "WHY",
  "WORDS",
  "DISTRICT",
  "OFFICE",
  "CARD_FATE",
  "REGISTRATION",
  "PENALTY",
  "CLAIMS",
];

/** What rows are sorted by: the name, how well it meets what was typed, or a column. */
export type PeopleSort = {
  readonly by: "NAME" | "MATCH" | Exclude<PeopleColumn, "WHY" | "WORDS">;
  readonly isDescending: boolean;
};

/** The parameters of an address that make the table. */
export type PeopleTableSearch = {
  where?: string | undefined;
  words?: string | undefined;
  part?: string | undefined;
  columns?: string | undefined;
  page?: string | undefined;
  form?: string | undefined;
};

const wordOf = (code: string): string =>
  code.toLowerCase().replaceAll("_", "-");

const inWords = (columns: readonly PeopleColumn[]): string =>
  peopleColumns
    .filter((column) => columns.includes(column))
    .map(wordOf)
    .join(",");

/** Reads `columns=district,office`; unknown ones are passed over. */
export const parseColumns = (
  text: string | undefined,
): readonly PeopleColumn[] => {
  const words = (text ?? inWords(usualColumns)).split(",");
  return peopleColumns.filter((column) => words.includes(wordOf(column)));
};

/** Writes columns; the usual ones leave no trace, none at all is said so. */
export const writeColumns = (
  columns: readonly PeopleColumn[],
): string | undefined => {
  const text = inWords(columns);
  return text === inWords(usualColumns)
    ? undefined
    : text === ""
      ? "none"
      : text;
};

const sorts: readonly PeopleSort["by"][] = [
  "NAME",
  "MATCH",
  ...facetNames,
  "CLAIMS",
];

/** Reads `sort=-claims`; without it people come by name, or best match first where a name is sought. */
export const parsePeopleSort = (
  text: string | undefined,
  isNamed: boolean,
): PeopleSort => {
  const isDescending = text?.startsWith("-") ?? false;
  const word = isDescending ? text?.slice(1) : text;
  const by = sorts.find((code) => wordOf(code) === word);
  return by === undefined || (by === "MATCH" && !isNamed)
    ? { by: isNamed ? "MATCH" : "NAME", isDescending: false }
    : { by, isDescending };
};

/** Ascending, descending, then as at the start again. */
export const nextPeopleSort = (
  { by, isDescending }: PeopleSort,
  column: PeopleSort["by"],
): string | undefined => {
  if (by !== column) return wordOf(column);
  return isDescending ? undefined : `-${wordOf(column)}`;
};

/** Reads a number that counts from 1. */
export const parseCount = (text: string | undefined): number =>
  /^[1-9]\d{0,4}$/u.test(text ?? "") ? Number(text) : 1;

/** Writes it; the first leaves no trace. */
export const writeCount = (count: number): string | undefined =>
  count <= 1 ? undefined : String(count);
