import type { Parameters } from "../../database/statement.ts";
import type { Claim } from "../../reading/claim.ts";
import {
  derive,
  type Derived,
  spellProperties,
  weightProperties,
} from "../../reading/derive.ts";
import { entityRows, type NodeRows } from "../import/entity-rows.ts";
import type { EvidenceBatch } from "../import/evidence-batch.ts";
import { type FactoidRow, factoidRow } from "../import/factoid-rows.ts";
import type { FactoidStamp } from "../import/write-factoids.ts";
import { checkPortion } from "./check-portion.ts";
import { claimOfRow } from "./claim-of-row.ts";
import type { KnownRecords } from "./known-records.ts";
import { claimLinks, claimNode } from "./portion-rows.ts";
import type { RecordSink } from "./record-sink.ts";
import { surroundingsOf } from "./surroundings.ts";
import {
  writeForms,
  writeJudged,
  writeNodes,
  writeStructure,
} from "./write-evidence-rows.ts";

/** Where portions go, what came before them, and who signs. */
export type PortionTarget = {
  readonly store: RecordSink;
  readonly known: KnownRecords;
  readonly stamp: FactoidStamp;
};

/**
 * Writes one portion of a layer: its evidence, and the reading layer derived from it by the functions of the live
 * import. A portion brings all claims about its subjects and names records of its own or of earlier portions.
 * Throws `EvidenceProblems` when its records do not fit together. Gives the number of its ties.
 */
export function writePortion(
  given: EvidenceBatch,
  { store, known, stamp }: PortionTarget,
): { readonly ties: number } {
  const batch = checkPortion(given, known);
  const entities = entityRows(batch);
  known.add(batch, entities);
  const rows = batch.factoids.map((each) => factoidRow(each, batch.layer));
  const around = surroundingsOf(batch, { entities, rows, known, stamp });
  const claims = rows.map((row) => claimOfRow(row, around));
  const derived = deriveAll(claims, batch);
  writeNodes(store, withSpells(entities, derived));
  writeForms(store, batch);
  writeStructure(store, batch);
  writeClaims(store, rows, { claims, derived, stamp });
  writeJudged(store, batch, stamp.revision);
  writeDerived(store, derived, known);
  return { ties: derived.ties.length };
}

/** As the live derivation reads them. */
const inOrder = (claims: readonly Claim[]): readonly Claim[] =>
  claims.toSorted((one, other) => (one.versionId < other.versionId ? -1 : 1));

const deriveAll = (claims: readonly Claim[], batch: EvidenceBatch): Derived => {
  const persons = new Set(batch.people.map(({ id }) => id));
  const subjects = claims.flatMap(({ players }) =>
    players.filter(({ role }) => role === "subject").map(({ id }) => id),
  );
  const others = new Set(subjects.filter((id) => !persons.has(id)));
  return derive(inOrder(claims), { persons, others });
};

const withSpells = (
  entities: readonly NodeRows[],
  { spells }: Derived,
): readonly NodeRows[] =>
  entities.map(({ label, rows }) => ({
    label,
    rows:
      label === "Person"
        ? rows.map(({ id, props }) => ({
            id,
            props: { ...props, ...spellProperties(spells.get(id) ?? []) },
          }))
        : rows,
  }));

type Told = {
  readonly claims: readonly Claim[];
  readonly derived: Derived;
  readonly stamp: FactoidStamp;
};

function writeClaims(
  store: RecordSink,
  rows: readonly FactoidRow[],
  { claims, derived, stamp }: Told,
): void {
  const fonds = new Map(claims.map(({ id, fondId }) => [id, fondId]));
  const weights = new Map<string, Parameters>(
    derived.weights.map((weight) => [
      weight.versionId.slice(0, weight.versionId.lastIndexOf("@")),
      weightProperties(weight),
    ]),
  );
  for (const row of rows) {
    const fondId = fonds.get(row.id) ?? "";
    store.node(claimNode(row, stamp, { fondId, ...weights.get(row.id) }));
    for (const link of claimLinks(row, stamp)) store.link(link);
  }
}

function writeDerived(
  store: RecordSink,
  { ties, conflicts }: Derived,
  known: KnownRecords,
): void {
  for (const { type, properties } of ties) {
    const [from, to] = [properties["startId"], properties["endId"]].map(String);
    if (from === undefined || to === undefined) continue;
    store.link({ type, from, to, properties });
    if (Number(properties["claims"]) > 0)
      known.addTie({
        type,
        ends: [from, to],
        affirmed: properties["affirmed"] === true,
        contested: properties["contested"] === true,
      });
  }
  for (const { one, other, ...content } of conflicts)
    store.link({
      type: "CONFLICTS_WITH",
      from: one.slice(0, one.lastIndexOf("@")),
      to: other.slice(0, other.lastIndexOf("@")),
      properties: content,
    });
}
