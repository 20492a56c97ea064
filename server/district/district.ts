import { z } from "zod";

import { bilingual, idOf, namedFields, someText } from "../database/record.ts";

/** Degrees, WGS 84. Both or none: half a point is no point. */
const point = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

/** A dated "part of", with the source that says so when one does. */
const partOf = z.strictObject({
  id: idOf("District"),
  source: idOf("Source").optional(),
});

/**
 * A krai, autonomous oblast, city or raion as of 1942-44. `attested` is false when only today's district
 * name suggests that it existed then. Centre and point are left out where they were not found.
 */
export const districtInput = z.strictObject({
  ...namedFields("District"),
  kind: z.enum(["KRAI", "AUTONOMOUS_OBLAST", "CITY", "RAION"]),
  attested: z.boolean(),
  centre: bilingual.optional(),
  point: point.optional(),
  geonamesId: z.int().positive().optional(),
  partOf: partOf.optional(),
});

/** A stanitsa, village, aul, khutor, town. `kind` is a code of the vocabulary (`SETTLEMENT_KIND`). */
export const settlementInput = z.strictObject({
  ...namedFields("Settlement"),
  kind: someText,
  point: point.optional(),
  partOf: partOf.optional(),
});

export type DistrictRecord = z.output<typeof districtInput>;
