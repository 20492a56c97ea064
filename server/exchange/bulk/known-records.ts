import type { NodeRows } from "../import/entity-rows.ts";
import type { EvidenceBatch } from "../import/evidence-batch.ts";
import { wordOf } from "./word-of.ts";

/** What later portions of an offline import need of a record that an earlier one brought. */
export type KnownRecords = {
  readonly has: (id: string) => boolean;
  readonly sortOf: (id: string) => string;
  /** The places that hold a place, up to five of them, nearest first. */
  readonly holdersOf: (id: string) => readonly string[];
  /** The kind of an institution, '' of anything else. */
  readonly institutionKindOf: (id: string) => string;
  /** The fond that holds a unit, or ''. */
  readonly fondOf: (unit: string | undefined) => string;
  readonly addDegree: (id: string) => void;
  readonly degreeOf: (id: string) => number;
  /** Takes in the records of a portion. */
  readonly add: (batch: EvidenceBatch, entities: readonly NodeRows[]) => void;
};

/** Labels of records that later portions may name: what claims involve, what holds a place, what files hang in. */
const named = new Set<string>([
  "Person",
  "PartyOrganization",
  "Institution",
  "OccupationForce",
  "District",
  "Settlement",
  "ArchivalUnit",
]);

/** Begins to remember. Sources, procedures, sessions and cards are forgotten: only the portion that brings them may name them. */
export function rememberRecords(): KnownRecords {
  const sorts = new Map<string, string>();
  const degrees = new Map<string, number>();
  const places = new Map<string, string>();
  const institutionKinds = new Map<string, string>();
  const units = new Map<
    string,
    { readonly isFond: boolean; readonly partOf: string | undefined }
  >();

  const holdersOf = (id: string): readonly string[] => {
    const found: string[] = [];
    let holder = places.get(id);
    while (holder !== undefined && found.length < 5) {
      found.push(holder);
      holder = places.get(holder);
    }
    return found;
  };

  const fondOf = (unit: string | undefined): string => {
    let at = unit;
    for (let steps = 0; at !== undefined && steps <= 3; steps += 1) {
      const found = units.get(at);
      if (found?.isFond === true) return at;
      at = found?.partOf;
    }
    return "";
  };

  return {
    has: (id) => sorts.has(id),
    sortOf: (id) => sorts.get(id) ?? "",
    holdersOf,
    institutionKindOf: (id) => institutionKinds.get(id) ?? "",
    fondOf,
    addDegree: (id) => degrees.set(id, (degrees.get(id) ?? 0) + 1),
    degreeOf: (id) => degrees.get(id) ?? 0,
    add: (batch, entities) => {
      for (const { label, rows } of entities)
        if (named.has(label))
          for (const { id, props } of rows)
            sorts.set(id, wordOf(props, "sortRu"));
      for (const { id, partOf } of [...batch.districts, ...batch.settlements])
        if (partOf !== undefined) places.set(id, partOf.id);
      for (const { id, kind } of batch.institutions)
        institutionKinds.set(id, kind);
      for (const { id, level, partOf } of batch.archivalUnits)
        units.set(id, { isFond: level === "FOND", partOf });
    },
  };
}
