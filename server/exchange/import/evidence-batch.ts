import { z } from "zod";

import { quotedAt } from "../../database/quoted-at.ts";
import { layers } from "../../database/record.ts";
import { districtInput, settlementInput } from "../../district/district.ts";
import {
  factoidInput,
  interpretationInput,
  silenceInput,
} from "../../factoid/factoid.ts";
import {
  institutionInput,
  occupationForceInput,
} from "../../institution/institution.ts";
import { partyOrganizationInput } from "../../party-organization/party-organization.ts";
import { personInput } from "../../person/person.ts";
import {
  caseEventInput,
  meetingInput,
  partyDocumentInput,
  procedureInput,
} from "../../re-registration/re-registration.ts";
import { archivalUnitInput, sourceInput } from "../../source/source.ts";
import { EvidenceProblems } from "./evidence-problems.ts";

const listOf = <T extends z.ZodType>(record: T) =>
  z.array(record).readonly().default([]);

/** Everything that the evidence layer keeps, as one batch of one layer. Any list may be left out. */
export const evidenceInput = z.strictObject({
  layer: z.enum(layers),
  sources: listOf(sourceInput),
  archivalUnits: listOf(archivalUnitInput),
  people: listOf(personInput),
  partyOrganizations: listOf(partyOrganizationInput),
  institutions: listOf(institutionInput),
  occupationForces: listOf(occupationForceInput),
  districts: listOf(districtInput),
  settlements: listOf(settlementInput),
  partyDocuments: listOf(partyDocumentInput),
  procedures: listOf(procedureInput),
  meetings: listOf(meetingInput),
  caseEvents: listOf(caseEventInput),
  factoids: listOf(factoidInput),
  silences: listOf(silenceInput),
  interpretations: listOf(interpretationInput),
});

/** A batch as it comes in. */
export type EvidenceInput = z.input<typeof evidenceInput>;
/** A batch parsed: every record well made in itself. Whether they fit together is `checkEvidence`. */
export type EvidenceBatch = z.output<typeof evidenceInput>;

/** The record that a fault of the input lies in, by its id where it has one. */
const recordAt = (input: unknown, path: readonly PropertyKey[]): string => {
  const [list, index] = path;
  const found = z
    .record(z.string(), z.array(z.looseObject({ id: z.string() })))
    .safeParse({ [String(list)]: listIn(input, list) });
  const id = found.data?.[String(list)]?.[Number(index)]?.id;
  return id ?? path.slice(0, 2).map(String).join(" ");
};

const listIn = (input: unknown, key: PropertyKey | undefined): unknown =>
  z.looseObject({}).safeParse(input).data?.[String(key)];

/** Parses a batch. Throws `EvidenceProblems` that name the record, the value and the rule of every fault. */
export function parseEvidence(input: unknown): EvidenceBatch {
  const parsed = evidenceInput.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new EvidenceProblems(
    parsed.error.issues.map(({ path, message }) => ({
      subject: recordAt(input, path),
      value: quotedAt(input, path),
      rule: `${path.slice(2).map(String).join(".")}: ${message}`,
    })),
  );
}
