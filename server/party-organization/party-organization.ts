import { z } from "zod";

import { idOf, namedFields } from "../database/record.ts";

/** The levels of bodies of the party, as in the schema's `PartyLevel`. */
const partyLevels = [
  "KRAIKOM",
  "OBKOM",
  "GORKOM",
  "CITY_RAIKOM",
  "RAIKOM",
  "POLITOTDEL",
  "PRIMARY",
  "CANDIDATE_GROUP",
  "PARTY_COLLEGIUM",
  "KPK",
  "UNDERGROUND_CENTRE",
  "OTHER",
] as const;

/** The security service whose district department a primary organization sits in. */
const securityServices = ["NKVD", "NKGB"] as const;

/**
 * A body of the party. A primary organization inside a district department of the NKVD or NKGB is still a
 * body of the party alone: `service` says where it sits, and gives it the label `SecurityCell`.
 */
export const partyOrganizationInput = z
  .strictObject({
    ...namedFields("PartyOrganization"),
    level: z.enum(partyLevels),
    service: z.enum(securityServices).optional(),
    hostedBy: idOf("Institution").optional(),
    subordinateTo: idOf("PartyOrganization").optional(),
    place: idOf("District", "Settlement").optional(),
  })
  .refine(
    ({ service, level }) => service === undefined || level === "PRIMARY",
    {
      path: ["service"],
      error: "belongs to a primary organization only (level PRIMARY)",
    },
  );
