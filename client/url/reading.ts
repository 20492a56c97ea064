import type { DateMode } from "../../shared/dates/time-filter.ts";
import type { Capacity, Credence, Mediation } from "./reading-codes.ts";

/** A period that claims must fall into; an empty day leaves that end open. */
export type ReadingPeriod = {
  readonly from: string;
  readonly to: string;
  readonly mode: DateMode;
};

/** The reading: according to whom, and how sure. Empty lists ask for nothing. */
export type Reading = {
  readonly acceptedOnly: boolean;
  readonly capacities: readonly Capacity[];
  readonly mediations: readonly Mediation[];
  readonly sources: readonly string[];
  readonly fonds: readonly string[];
  readonly interpretedBy: readonly string[];
  readonly minCredence: Credence | null;
  readonly judgedOnly: boolean;
  readonly period: ReadingPeriod | null;
  readonly realOnly: boolean;
  readonly asOf: number | null;
};

/** All claims: what is read when nothing is asked for. */
export const allClaims: Reading = {
  acceptedOnly: false,
  capacities: [],
  mediations: [],
  sources: [],
  fonds: [],
  interpretedBy: [],
  minCredence: null,
  judgedOnly: false,
  period: null,
  realOnly: false,
  asOf: null,
};

/** The reading as the API takes it. */
export type ReadingVariable = {
  claims?: "ACCEPTED";
  capacities?: Capacity[];
  mediations?: Mediation[];
  sources?: string[];
  fonds?: string[];
  interpretedBy?: string[];
  minCredence?: Credence;
  unjudged?: false;
  during?: { from?: string; to?: string; mode: DateMode };
  constructed?: false;
  asOf?: number;
} | null;

const periodVariable = ({ from, to, mode }: ReadingPeriod) => ({
  ...(from === "" ? {} : { from }),
  ...(to === "" ? {} : { to }),
  mode,
});

/** Turns a reading into the argument of a question; all claims need none. */
export function readingVariable(reading: Reading): ReadingVariable {
  const variable = {
    ...(reading.acceptedOnly ? { claims: "ACCEPTED" as const } : {}),
    ...listed("capacities", reading.capacities),
    ...listed("mediations", reading.mediations),
    ...listed("sources", reading.sources),
    ...listed("fonds", reading.fonds),
    ...listed("interpretedBy", reading.interpretedBy),
    ...(reading.minCredence === null
      ? {}
      : { minCredence: reading.minCredence }),
    ...(reading.judgedOnly ? { unjudged: false as const } : {}),
    ...(reading.period === null
      ? {}
      : { during: periodVariable(reading.period) }),
    ...(reading.realOnly ? { constructed: false as const } : {}),
    ...(reading.asOf === null ? {} : { asOf: reading.asOf }),
  };
  return Object.keys(variable).length === 0 ? null : variable;
}

function listed<Name extends string, Value>(
  name: Name,
  values: readonly Value[],
): { [Key in Name]?: Value[] } {
  const given: { [Key in Name]?: Value[] } = {};
  if (values.length > 0) given[name] = [...values];
  return given;
}

/** Whether a reading leaves nothing out. */
export const readsEverything = (reading: Reading): boolean =>
  readingVariable(reading) === null;
