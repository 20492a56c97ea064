import { labelOfId } from "../../database/record.ts";
import { keptCount, type TieCount } from "../../reading/tie-counts.ts";
import { kindOfLabel } from "../../search/search-kind.ts";
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
  /** Takes in a tie that some claim tells of. */
  readonly addTie: (tie: KnownTie) => void;
  readonly tiesOf: (id: string) => KeptTies;
  /** Takes in the records of a portion. */
  readonly add: (batch: EvidenceBatch, entities: readonly NodeRows[]) => void;
};

/** A tie as both of its ends count it. */
export type KnownTie = {
  readonly type: string;
  readonly ends: readonly [string, string];
  readonly affirmed: boolean;
  readonly contested: boolean;
};

/** What a node keeps of its ties, as `countTiesOf` counts them. */
export type KeptTies = {
  readonly degree: number;
  readonly tieCounts: readonly string[];
};

const noTies: KeptTies = { degree: 0, tieCounts: [] };

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

type Counted = { degree: number; readonly counts: Map<string, TieCount> };

const kindOfId = (id: string): string => kindOfLabel(labelOfId(id));

const addTo = (
  ties: Map<string, Counted>,
  id: string,
  {
    type,
    ends,
    affirmed,
    contested,
  }: Omit<KnownTie, "ends"> & { readonly ends: string },
): void => {
  const counted: Counted = ties.get(id) ?? { degree: 0, counts: new Map() };
  ties.set(id, counted);
  counted.degree += 1;
  if (!affirmed) return;
  const key = `${type} ${ends}`;
  const before = counted.counts.get(key);
  counted.counts.set(key, {
    kind: type,
    ends,
    ties: (before?.ties ?? 0) + 1,
    contested: (before?.contested ?? 0) + (contested ? 1 : 0),
  });
};

const kept = ({ degree, counts }: Counted): KeptTies => ({
  degree,
  tieCounts: [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, count]) => keptCount(count)),
});

/** Begins to remember. Sources, procedures, sessions and cards are forgotten: only the portion that brings them may name them. */
export function rememberRecords(): KnownRecords {
  const sorts = new Map<string, string>();
  const ties = new Map<string, Counted>();
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
    addTie: ({ ends: [one, other], ...tie }) => {
      addTo(ties, one, { ...tie, ends: kindOfId(other) });
      addTo(ties, other, { ...tie, ends: kindOfId(one) });
    },
    tiesOf: (id) => {
      const counted = ties.get(id);
      return counted === undefined ? noTies : kept(counted);
    },
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
