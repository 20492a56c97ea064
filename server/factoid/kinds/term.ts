import type { TermRecord } from "./declaration.ts";
import { declarations } from "./declarations.ts";

const values = declarations.kinds.flatMap((declared) =>
  declared.values.map(
    (value) => [`${declared.code}:${value.code}`, value] as const,
  ),
);

const outcomes = declarations.kinds
  .filter((declared) => declared.outcome)
  .flatMap((declared) => declared.values);

const byCode = (terms: readonly TermRecord[]) =>
  new Map(terms.map((record) => [record.code, record]));

const schemes = {
  FACTOID_KIND: byCode(declarations.kinds),
  FACTOID_GROUP: byCode(declarations.groups),
  ROLE: byCode(declarations.roles),
  VALUE: new Map<string, TermRecord>(values),
  TIE_KIND: byCode(declarations.tieKinds),
  STATE: byCode(declarations.states),
  SOURCE_KIND: byCode(declarations.sourceKinds),
  INSTITUTION_KIND: byCode(declarations.institutionKinds),
  SETTLEMENT_KIND: byCode(declarations.settlementKinds),
  CASE_EVENT_KIND: byCode(declarations.caseEventKinds),
  MEETING_KIND: byCode(declarations.meetingKinds),
  PROCEDURE_KIND: byCode(declarations.procedureKinds),
  GROUND: byCode(declarations.grounds),
  OUTCOME: byCode(outcomes),
} as const;

/** A scheme of terms. */
export type TermScheme = keyof typeof schemes;

/** Every scheme with its terms. */
export const schemeTerms = schemes satisfies Readonly<
  Record<string, ReadonlyMap<string, TermRecord>>
>;

/**
 * The term of a code. In the scheme VALUE the code is `kind:value`, and the term shown has the value alone.
 * An unknown code (a project's own, not yet declared) is its own label.
 */
export const term = (scheme: TermScheme, code: string): TermRecord => {
  const known = schemes[scheme].get(code);
  if (known !== undefined) return known;
  const shown = scheme === "VALUE" ? code.slice(code.indexOf(":") + 1) : code;
  return { code: shown, labelRu: shown, labelEn: shown };
};

/** The value of a claim as a term; null when the claim has none. */
export const valueTerm = (kind: string, value: string): TermRecord | null =>
  value === "" ? null : term("VALUE", `${kind}:${value}`);
