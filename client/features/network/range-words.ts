import type { Range } from "../../api/network-measures.documents.ts";

const digits = (value: number): number =>
  Number.isInteger(value) ? 0 : Math.abs(value) < 0.1 ? 3 : 2;

/** A number as it is written in a language. */
export const numberWords = (value: number, language: string): string =>
  value.toLocaleString(language, {
    minimumFractionDigits: digits(value),
    maximumFractionDigits: digits(value),
  });

/** The range of a measure under doubt: "0,12–0,30", or nothing when doubt changes nothing. A tilde: only what was met in the worlds looked at. */
export const rangeWords = (
  { low, high, exact }: Range,
  language: string,
): string =>
  low === high
    ? ""
    : `${exact ? "" : "≈ "}${numberWords(low, language)}–${numberWords(high, language)}`;
