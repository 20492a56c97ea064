import { z } from "../../../shared/zod.ts";
import {
  allClaims,
  type Reading,
  type ReadingVariable,
  readingVariable,
} from "../../url/reading.ts";
import { capacities, credences, mediations } from "../../url/reading-codes.ts";

const texts = z.array(z.string()).optional();

const during = z.object({
  from: z.string().nullish(),
  to: z.string().nullish(),
  mode: z.enum(["CERTAINLY", "POSSIBLY", "INCLUDE_UNDATED"]),
});

const periodOf = ({ from, to, mode }: z.infer<typeof during>) => ({
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
  mode,
});

/** The reading of a study as the API takes it. */
const reading = z.object({
  claims: z.literal("ACCEPTED").optional(),
  capacities: z.array(z.enum(capacities)).optional(),
  mediations: z.array(z.enum(mediations)).optional(),
  sources: texts,
  fonds: texts,
  interpretedBy: texts,
  minCredence: z.enum(credences).optional(),
  unjudged: z.literal(false).optional(),
  constructed: z.literal(false).optional(),
  during: during.optional(),
});

const withoutNothing = (value: object): object =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, side]) =>
        side !== null &&
        side !== true &&
        !(Array.isArray(side) && side.length === 0) &&
        side !== "ALL",
    ),
  );

/** A bundle from elsewhere may hold anything. */
const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads the reading that a study keeps as JSON; all claims when it keeps none. */
export const readingOfText = (text: string | null): ReadingVariable => {
  if (text === null || text === "{}") return null;
  const parsed = parsedJson(text);
  if (typeof parsed !== "object" || parsed === null) return null;
  const found = reading.safeParse(withoutNothing(parsed)).data;
  if (found === undefined) return null;
  const given = <Name extends string, Value>(
    name: Name,
    value: Value | undefined,
  ): { [Key in Name]?: Value } => {
    const side: { [Key in Name]?: Value } = {};
    if (value !== undefined) side[name] = value;
    return side;
  };
  return {
    ...given("claims", found.claims),
    ...given("capacities", found.capacities),
    ...given("mediations", found.mediations),
    ...given("sources", found.sources),
    ...given("fonds", found.fonds),
    ...given("interpretedBy", found.interpretedBy),
    ...given("minCredence", found.minCredence),
    ...given("unjudged", found.unjudged),
    ...given("constructed", found.constructed),
    ...(found.during === undefined ? {} : { during: periodOf(found.during) }),
  };
};

/** The reading that a study keeps, as the page tells readings. */
export const keptReading = (text: string | null): Reading => {
  const kept = readingOfText(text);
  if (kept === null) return allClaims;
  const { from = "", to = "", mode } = kept.during ?? {};
  return {
    ...allClaims,
    acceptedOnly: kept.claims === "ACCEPTED",
    capacities: kept.capacities ?? [],
    mediations: kept.mediations ?? [],
    sources: kept.sources ?? [],
    fonds: kept.fonds ?? [],
    interpretedBy: kept.interpretedBy ?? [],
    minCredence: kept.minCredence ?? null,
    judgedOnly: kept.unjudged === false,
    period: mode === undefined ? null : { from, to, mode },
    realOnly: kept.constructed === false,
  };
};

/** A reading of the page as a study keeps it: a study is pinned by its version, so "as of" is no part of it. */
export const textOfReading = (reading: Reading): string =>
  JSON.stringify(readingVariable({ ...reading, asOf: null }) ?? {});
