import { z } from "zod";

import type { Thing } from "../re-registration/statistics/cohort.ts";

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? "");

/** Somebody or something with its names, and the raion to which ties lead. */
export const thingRow = z.tuple([
  z.string(),
  text,
  text,
  text,
  z.boolean(),
  z.string().nullish(),
]);

type ThingRow = z.output<typeof thingRow>;

/** Names and raions by id. */
export function namesOf(...rows: readonly (readonly ThingRow[])[]) {
  const byId = new Map(rows.flat().map((row) => [row[0], row] as const));
  return {
    raionOf: (id: string): string | null => byId.get(id)?.[5] ?? null,
    nameOf: (id: string): Thing => {
      const [, ru = "", en = "", sort = "", constructed = false] =
        byId.get(id) ?? [];
      return {
        id,
        nameRu: ru || en || id,
        nameEn: en || ru || id,
        sort,
        constructed,
      };
    },
  };
}
