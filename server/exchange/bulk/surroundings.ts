import type { SignedJudgement } from "../../reading/claim.ts";
import { decidingKinds, placedKinds } from "../../reading/derive.ts";
import { groupBy } from "../../reading/group-by.ts";
import type { NodeRows } from "../import/entity-rows.ts";
import type { EvidenceBatch } from "../import/evidence-batch.ts";
import type { FactoidRow } from "../import/factoid-rows.ts";
import { interpretationRows } from "../import/judgement-rows.ts";
import type { FactoidStamp } from "../import/write-factoids.ts";
import type { Surroundings } from "./claim-of-row.ts";
import type { KnownRecords } from "./known-records.ts";
import { wordOf } from "./word-of.ts";

/** A portion and what came before it. */
type Portion = {
  readonly entities: readonly NodeRows[];
  readonly rows: readonly FactoidRow[];
  readonly known: KnownRecords;
  readonly stamp: FactoidStamp;
};

/** What the claims of a portion are derived with. */
export function surroundingsOf(
  batch: EvidenceBatch,
  { entities, rows, known, stamp }: Portion,
): Surroundings {
  const { revision } = stamp;
  const sorts = new Map(
    entities.flatMap(({ rows: nodes }) =>
      nodes.map(({ id, props }) => [id, wordOf(props, "sortRu")] as const),
    ),
  );
  const units = new Map(batch.sources.map(({ id, unit }) => [id, unit]));
  const sessions = new Map(
    batch.caseEvents.map(({ id, meeting }) => [id, meeting]),
  );
  const judgements = judgementsIn(batch, revision);
  const deciding = groupBy(
    rows.filter(({ props }) => decidingKinds.includes(wordOf(props, "kind"))),
    (row) => row.about[0]?.id ?? "",
  );
  const overturning = new Map<string, string[]>();
  for (const { id, links } of batch.caseEvents)
    for (const { kind, event } of links)
      if (kind === "OVERTURNS")
        overturning.set(event, [...(overturning.get(event) ?? []), id]);
  return {
    revision,
    sortOf: (id) => sorts.get(id) ?? known.sortOf(id),
    holdersOf: known.holdersOf,
    fondOf: (source) => known.fondOf(units.get(source)),
    judgementsOf: (id) => judgements.get(id) ?? [],
    overturnedBy: (step) =>
      (overturning.get(step) ?? []).flatMap((by) =>
        (deciding.get(by) ?? []).map(({ props }) => ({
          beginFrom: wordOf(props, "beginFrom"),
          beginTo: wordOf(props, "beginTo"),
        })),
      ),
    institutionKindOf: known.institutionKindOf,
    sessionOf: (step) => sessions.get(step),
    isPlaced: (kind) => placedKinds.includes(kind),
  };
}

const judgementsIn = (
  batch: EvidenceBatch,
  revision: number,
): ReadonlyMap<string, readonly SignedJudgement[]> =>
  new Map(
    [
      ...groupBy(
        interpretationRows(batch).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        ({ factoid }) => factoid,
      ),
    ].map(([factoid, some]) => [
      factoid,
      some.map(({ props }) => ({
        by: wordOf(props, "by"),
        credence: Number(props["credence"]),
        verdict: wordOf(props, "verdict").replace(/^NONE$/, ""),
        against: wordOf(props, "against"),
        since: revision,
        until: 0,
      })),
    ]),
  );
