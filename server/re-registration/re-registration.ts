import { z } from "zod";

import {
  describedFields,
  idOf,
  maybeText,
  namedFields,
  someText,
} from "../database/record.ts";

/** A card or candidate's card of the party. */
export const partyDocumentInput = z.strictObject({
  ...namedFields("PartyDocument"),
  number: maybeText,
});

/** One file of one person. A re-registration is such a procedure with all that it gave rise to. */
export const procedureInput = z.strictObject({
  ...describedFields("Procedure"),
  kind: z.enum(["REREGISTRATION", "PERSONAL_CASE", "APPEAL", "CRIMINAL"]),
  person: idOf("Person"),
  campaign: maybeText,
  gaveRiseTo: z.array(idOf("Procedure")).readonly().default([]),
});

/** A session of a body. `kind` is a code of the vocabulary (`MEETING_KIND`). */
export const meetingInput = z.strictObject({
  ...describedFields("Meeting"),
  kind: someText,
  organ: idOf("PartyOrganization"),
  protocol: maybeText,
});

const stepLink = z.strictObject({
  kind: z.enum([
    "CONFIRMS",
    "AMENDS",
    "OVERTURNS",
    "RETURNS_FOR_INQUIRY",
    "APPEALS",
  ]),
  event: idOf("CaseEvent"),
});

/**
 * A step of a procedure. It has neither date nor outcome of its own: those are claims about it. `kind` is a
 * code of the vocabulary (`CASE_EVENT_KIND`).
 */
export const caseEventInput = z.strictObject({
  ...describedFields("CaseEvent"),
  kind: someText,
  procedure: idOf("Procedure"),
  body: idOf("PartyOrganization").optional(),
  meeting: idOf("Meeting").optional(),
  item: maybeText,
  norm: maybeText,
  links: z.array(stepLink).readonly().default([]),
});
