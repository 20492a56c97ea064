import { z } from "zod";

import { idOf, namedFields, someText } from "../database/record.ts";

/**
 * A kolkhoz, MTS, soviet, department, unit, court; under occupation an administration, police, commune.
 * `kind` is a code of the project's vocabulary (`INSTITUTION_KIND`). `continuedAs` names what it became:
 * a kolkhoz that the occupier turned into a commune is two institutions.
 */
export const institutionInput = z.strictObject({
  ...namedFields("Institution"),
  kind: someText,
  place: idOf("District", "Settlement").optional(),
  continuedAs: z.array(idOf("Institution")).readonly().default([]),
});

/** A German, Romanian, Slovak or other unit or authority of the occupier. */
export const occupationForceInput = z.strictObject({
  ...namedFields("OccupationForce"),
});
