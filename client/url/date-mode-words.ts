import { type DateMode, dateModes } from "../../shared/dates/time-filter.ts";

const words: Readonly<Record<DateMode, string>> = {
  CERTAINLY: "certainly",
  POSSIBLY: "possibly",
  INCLUDE_UNDATED: "with-undated",
};

/** How an address writes a mode of dates. */
export const modeWord = (mode: DateMode): string => words[mode];

/** The mode that a word of an address means; undefined when it means none. */
export const modeOfWord = (word: string): DateMode | undefined =>
  dateModes.find((mode) => words[mode] === word);
