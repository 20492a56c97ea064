import { z } from "zod";

import type { Database, Transaction } from "../database/neo4j.ts";
import { tieTypes } from "../database/vocabulary.ts";
import { type Claim, claimRow, subjectOf } from "./claim.ts";
import {
  readBeside,
  readClaims,
  readClusters,
  readRevision,
  readSpells,
  readSubjects,
  readTies,
  subjectLabels,
} from "./derive.cypher.ts";
import {
  decidingKinds,
  derive,
  isOwn,
  placedKinds,
  type Subjects,
} from "./derive.ts";
import {
  replaceConflicts,
  replaceDegrees,
  replaceSpells,
  replaceTies,
  replaceWeights,
} from "./derive-writes.ts";
import { decisionKinds, deriveOrders, phaseKinds } from "./orders.ts";

/** How much a derivation changed: ties, contradictions, weights of claims, lives (spells) and degrees. */
export type DerivationCounts = {
  readonly ties: number;
  readonly conflicts: number;
  readonly claims: number;
  readonly spells: number;
  readonly degrees: number;
};

const nothing: DerivationCounts = {
  ties: 0,
  conflicts: 0,
  claims: 0,
  spells: 0,
  degrees: 0,
};

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const storedTie = z.object({
  type: z.enum(tieTypes),
  properties: z.record(z.string(), z.union([scalar, z.array(scalar)])),
});
const clusterRow = z.object({ member: z.string(), survivor: z.string() });
const spellRow = z.looseObject({ id: z.string() });

const readAll = async (transaction: Transaction, ids: readonly string[]) => {
  const asked = ids.filter((id) => id.startsWith("person/"));
  const others = ids.filter((id) => !id.startsWith("person/"));
  const clusters = (await transaction.run(readClusters, { ids: asked })).map(
    (row) => clusterRow.parse(row),
  );
  const members = clusters.map(({ member }) => member);
  const claims = await transaction.run(readClaims, {
    members,
    others,
    placedKinds,
    decidingKinds,
  });
  const beside = await transaction.run(readBeside, {
    members,
    others,
    placedKinds,
    decidingKinds,
    decisionKinds,
    phaseKinds,
  });
  const ties = await transaction.run(readTies, { members });
  const spells = await transaction.run(readSpells, { members });
  return {
    members,
    persons: new Set(clusters.map(({ survivor }) => survivor)),
    others: new Set(others),
    claims: claims.map((row) => claimRow.parse(row)),
    beside: beside.map((row) => claimRow.parse(row)),
    ties: ties.map((row) => storedTie.parse(row)),
    spells: new Map(
      spells.map((row) => {
        const { id, ...stored } = spellRow.parse(row);
        return [id, stored];
      }),
    ),
  };
};

/** Those whose claims stood, or stand, in an impossible order with claims of the subjects: what theirs weigh hangs on these. */
const alsoTouched = ({
  claims,
  beside,
  ...subjects
}: Subjects & {
  readonly claims: readonly Claim[];
  readonly beside: readonly Claim[];
}): readonly string[] => {
  const all = [...claims, ...beside];
  const subjectsOf = new Map(
    all.map((claim) => [claim.versionId, subjectOf(claim)]),
  );
  const before = claims
    .filter((claim) => isOwn(claim, subjects))
    .flatMap(({ storedConflicts }) => storedConflicts)
    .filter(({ rule }) => rule !== "")
    .map(({ rivalSubject }) => rivalSubject);
  const now = deriveOrders(all)
    .flatMap(({ one, other }) => [one, other])
    .map((id) => subjectsOf.get(id) ?? "");
  return [...new Set([...before, ...now])].filter(
    (id) => id !== "" && !subjects.persons.has(id) && !subjects.others.has(id),
  );
};

/** What some subjects are derived from, with those whom their impossible orders touch. */
const readWhole = async (transaction: Transaction, ids: readonly string[]) => {
  const stored = await readAll(transaction, ids);
  const touched = alsoTouched(stored);
  return touched.length === 0
    ? stored
    : readAll(transaction, [...new Set([...ids, ...touched])]);
};

/** What a derivation touched: the people derived, merged names too; steps and sessions that a changed claim is about; districts whose days it tells. */
type Touched = {
  readonly people: readonly string[];
  readonly steps: readonly string[];
  readonly sessions: readonly string[];
  readonly places: readonly string[];
};

const untouched: Touched = { people: [], steps: [], sessions: [], places: [] };

/** Claims of which a version was opened, closed or weighed otherwise in this transaction. */
const touchedBy = (
  people: readonly string[],
  changed: readonly Claim[],
): Touched => ({
  people,
  steps: [...new Set(changed.flatMap(({ steps }) => steps))],
  sessions: [...new Set(changed.map(({ ofSession }) => ofSession))].filter(
    (id) => id !== "",
  ),
  places: [
    ...new Set(
      changed
        .filter(({ kind }) => kind.startsWith("place-"))
        .map((claim) => subjectOf(claim)),
    ),
  ],
});

/**
 * Derives the reading layer of some subjects again, in the caller's transaction: ties, contradictions, weights of claims, spells, degrees.
 * Pass every person, place, body and document that a changed claim involves or involved, its speakers too. Writes only what differs.
 * @param ids ids of persons (merged ones stand for their whole cluster), places, bodies, documents; others are passed over.
 */
export const deriveSubjects = async (
  transaction: Transaction,
  ids: readonly string[],
): Promise<DerivationCounts> => (await deriveTouching(transaction, ids)).counts;

/** Does what `deriveSubjects` does, and tells what else hangs on what it changed. */
export const deriveTouching = async (
  transaction: Transaction,
  ids: readonly string[],
): Promise<{
  readonly counts: DerivationCounts;
  readonly touched: Touched;
}> => {
  if (ids.length === 0) return { counts: nothing, touched: untouched };
  const [store] = await transaction.run(readRevision);
  const revision = Number(store?.["revision"] ?? 0);
  const stored = await readWhole(transaction, [...new Set(ids)]);
  const derived = derive(stored.claims, stored, stored.beside);
  const own = stored.claims.filter((claim) => isOwn(claim, stored));
  const byVersion = new Map(own.map((claim) => [claim.versionId, claim]));
  const conflicts = await replaceConflicts(transaction, own, derived.conflicts);
  const weighed = await replaceWeights(transaction, byVersion, derived.weights);
  const spells = await replaceSpells(
    transaction,
    stored.spells,
    derived.spells,
  );
  const changed = await replaceTies(transaction, stored.ties, derived.ties);
  const subjects = [...stored.members, ...stored.others];
  const degrees = await replaceDegrees(transaction, subjects, changed);
  const anew = new Set(weighed);
  return {
    counts: {
      ties: changed.length,
      conflicts,
      claims: weighed.length,
      spells,
      degrees,
    },
    touched: touchedBy(
      stored.members,
      stored.claims.filter(
        ({ versionId, since, until }) =>
          anew.has(versionId) || since === revision || until === revision,
      ),
    ),
  };
};

const sum = (
  one: DerivationCounts,
  other: DerivationCounts,
): DerivationCounts => ({
  ties: one.ties + other.ties,
  conflicts: one.conflicts + other.conflicts,
  claims: one.claims + other.claims,
  spells: one.spells + other.spells,
  degrees: one.degrees + other.degrees,
});

/** Subjects derived in one transaction. */
const perTransaction = 1_000;

/** A batch of a large store takes longer than an edit may. */
const timeout = 120_000;

/**
 * Derives the whole reading layer again, 1,000 subjects a transaction. On a sound store it changes nothing: all counts are 0.
 */
export const rebuild = async (
  database: Database,
): Promise<DerivationCounts> => {
  let total = nothing;
  for (const label of subjectLabels) {
    let after = "";
    for (;;) {
      const rows = await database.read(readSubjects(label), {
        after,
        limit: perTransaction,
      });
      const ids = rows.map((row) => String(row["id"]));
      const last = ids.at(-1);
      if (last === undefined) break;
      total = sum(
        total,
        await database.write(
          (transaction) => deriveSubjects(transaction, ids),
          { timeout },
        ),
      );
      after = last;
    }
  }
  return total;
};
