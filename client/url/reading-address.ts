import { isDay } from "../../shared/dates/calendar-day.ts";
import { modeOfWord, modeWord } from "./date-mode-words.ts";
import { allClaims, type Reading, type ReadingPeriod } from "./reading.ts";
import { capacities, credences, mediations } from "./reading-codes.ts";

/** A reading found in an address, with the words of it that mean nothing to us. */
export type ParsedReading = {
  readonly reading: Reading;
  readonly ignored: readonly string[];
};

/** `REPORTING_SECRETARY` is written `reporting-secretary`. */
const spell = (code: string): string => code.toLowerCase().replaceAll("_", "-");

const codeIn = <Code extends string>(
  codes: readonly Code[],
  word: string,
): Code | undefined => codes.find((code) => spell(code) === word);

const idPattern = /^[a-z-]+\/[^\s,]{1,200}$/u;

/** What one word of an address adds to a reading; undefined when it means nothing. */
type WordReader = (reading: Reading, value: string) => Reading | undefined;

const ifKnown = <Value>(
  value: Value | undefined,
  add: (value: Value) => Reading,
): Reading | undefined => (value === undefined ? undefined : add(value));

const readers: Readonly<Record<string, WordReader>> = {
  accepted: (reading, value) =>
    value === "" ? { ...reading, acceptedOnly: true } : undefined,
  judged: (reading, value) =>
    value === "" ? { ...reading, judgedOnly: true } : undefined,
  real: (reading, value) =>
    value === "" ? { ...reading, realOnly: true } : undefined,
  by: (reading, value) =>
    ifKnown(codeIn(capacities, value), (code) => ({
      ...reading,
      capacities: [...reading.capacities, code],
    })),
  via: (reading, value) =>
    ifKnown(codeIn(mediations, value), (code) => ({
      ...reading,
      mediations: [...reading.mediations, code],
    })),
  credence: (reading, value) =>
    ifKnown(codeIn(credences, value), (code) => ({
      ...reading,
      minCredence: code,
    })),
  source: (reading, value) =>
    idPattern.test(value)
      ? { ...reading, sources: [...reading.sources, value] }
      : undefined,
  fond: (reading, value) =>
    idPattern.test(value)
      ? { ...reading, fonds: [...reading.fonds, value] }
      : undefined,
  judge: (reading, value) =>
    value === ""
      ? undefined
      : {
          ...reading,
          interpretedBy: [...reading.interpretedBy, readName(value)],
        },
  asof: (reading, value) =>
    /^\d{1,9}$/u.test(value) ? { ...reading, asOf: Number(value) } : undefined,
  during: (reading, value) =>
    ifKnown(readPeriod(value), (period) => ({ ...reading, period })),
};

/** A comma parts words, a sign of percent begins what is encoded, and white space at the ends is not kept. */
const writeName = (name: string): string =>
  name.replaceAll(/[%,]|^\s+|\s+$/gu, encodeURIComponent);

/** Names in older addresses are not encoded. */
function readName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `1942-08-01..1943-02-28:certainly`; a missing end is open. */
function readPeriod(value: string): ReadingPeriod | undefined {
  const [days = "", word = "possibly"] = value.split(":");
  const [from = "", to, ...rest] = days.split("..");
  const mode = modeOfWord(word);
  if (to === undefined || rest.length > 0 || mode === undefined)
    return undefined;
  const isOpenOrDay = (day: string) => day === "" || isDay(day);
  if (!isOpenOrDay(from) || !isOpenOrDay(to) || from + to === "")
    return undefined;
  return to !== "" && to < from ? undefined : { from, to, mode };
}

/**
 * Reads a reading from an address, for example `accepted,by:self,source:source/ivantsov-2024`.
 * What it cannot make sense of is left aside and named, never an error: addresses get cut and mistyped.
 */
export function parseReading(text: string | undefined): ParsedReading {
  let reading = allClaims;
  const ignored: string[] = [];
  for (const word of (text ?? "").split(",").map((part) => part.trim())) {
    if (word === "") continue;
    const colon = word.indexOf(":");
    const key = colon < 0 ? word : word.slice(0, colon);
    const value = colon < 0 ? "" : word.slice(colon + 1);
    const next = Object.hasOwn(readers, key)
      ? readers[key]?.(reading, value)
      : undefined;
    if (next === undefined) ignored.push(word);
    else reading = next;
  }
  return { reading, ignored };
}

const writePeriod = ({ from, to, mode }: ReadingPeriod): string =>
  `during:${from}..${to}${mode === "POSSIBLY" ? "" : `:${modeWord(mode)}`}`;

/** Writes a reading into an address; all claims leave no trace. */
export function writeReading(reading: Reading): string | undefined {
  const words = [
    ...(reading.acceptedOnly ? ["accepted"] : []),
    ...reading.capacities.map((code) => `by:${spell(code)}`),
    ...reading.mediations.map((code) => `via:${spell(code)}`),
    ...reading.sources.map((id) => `source:${id}`),
    ...reading.fonds.map((id) => `fond:${id}`),
    ...reading.interpretedBy.map((name) => `judge:${writeName(name)}`),
    ...(reading.minCredence === null
      ? []
      : [`credence:${spell(reading.minCredence)}`]),
    ...(reading.judgedOnly ? ["judged"] : []),
    ...(reading.period === null ? [] : [writePeriod(reading.period)]),
    ...(reading.realOnly ? ["real"] : []),
    ...(reading.asOf === null ? [] : [`asof:${reading.asOf}`]),
  ];
  return words.length === 0 ? undefined : words.join(",");
}
