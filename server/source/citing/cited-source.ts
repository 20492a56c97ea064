import type { HistoricalDate } from "../../../shared/dates/historical-date.ts";

export type Lang = "RU" | "EN";

/** The ways to know a source, as in the schema's `Consulted`. */
export const consultedWays = [
  "ORIGINAL",
  "COPY",
  "PUBLICATION",
  "ABSTRACT_ONLY",
  "CITED_ONLY",
  "LOST",
  "CLOSED",
] as const;

export type ConsultedWay = (typeof consultedWays)[number];

/** What a citation is made of. Empty texts and null years are left out; nothing is supplied. */
export type CitedSource = {
  readonly id: string;
  readonly kind: string;
  /** The kind in words, in the citation's language. */
  readonly genre: string;
  readonly authors: readonly string[];
  readonly title: string;
  readonly dated: HistoricalDate | null;
  readonly container: string;
  readonly volume: string;
  readonly issue: string;
  readonly place: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly pages: string;
  readonly archive: string;
  readonly fond: string;
  readonly opis: string;
  readonly delo: string;
  readonly document: string;
  readonly leaves: string;
  readonly url: string;
  /** The day on which a page was read, YYYY-MM-DD. */
  readonly accessed: string;
  readonly consulted: ConsultedWay;
  /** Titles of the sources through which it is known, when it was not seen itself. */
  readonly through: readonly string[];
};

/** A piece of a citation; titles of whole works are italic in print. */
export type Run = { readonly text: string; readonly italic: boolean };

export const plain = (text: string): Run => ({ text, italic: false });
export const italic = (text: string): Run => ({ text, italic: true });

/** The runs as one text. */
export const textOfRuns = (runs: readonly Run[]): string =>
  runs.map(({ text }) => text).join("");

export const joined = (parts: readonly string[], by: string): string =>
  parts.filter((part) => part !== "").join(by);

export const led = (word: string, text: string): string =>
  text === "" ? "" : `${word} ${text}`;

/** Ends a sentence, unless it ends already. */
export const ended = (text: string): string =>
  text === "" || /[.!?…][”»)]?$/u.test(text) ? text : `${text}.`;

/** A title that we had to supply stands in square brackets and is neither quoted nor italic. */
export const isSupplied = (title: string): boolean => /^\[.*\]$/u.test(title);

/** Where no title is recorded, the address stands in for it and is not said twice. */
export const isAddressOf = (title: string, url: string): boolean => {
  const bare = (address: string): string =>
    address.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\/$/u, "");
  if (url === "") return false;
  const decoded = (() => {
    try {
      return decodeURIComponent(url);
    } catch {
      return url;
    }
  })();
  return [url, decoded].some((address) => bare(title) === bare(address));
};
