import { settleAll } from "../server/background/settle-all.ts";
import type { Database, Transaction } from "../server/database/neo4j.ts";
import type { Row } from "../server/database/statement.ts";
import { portionsOf } from "../server/exchange/import/by-label.ts";
import {
  type EvidenceBatch,
  parseEvidence,
} from "../server/exchange/import/evidence-batch.ts";
import { contentHash } from "../server/exchange/import/factoid-rows.ts";
import {
  type EvidenceChanges,
  type Runner,
  type Signature,
  writeEvidenceBy,
} from "../server/exchange/import/write-evidence.ts";
import { storeDeclarations } from "../server/factoid/kinds/declarations.service.ts";
import { declarations } from "../server/factoid/kinds/declarations.ts";
import { deriveSubjects } from "../server/reading/derive.service.ts";
import { countAgain } from "../server/rollup/rollup.service.ts";
import { constructedEvidence } from "./constructed/layer.ts";
import { type Filled, type Filling, openFilling } from "./fill.ts";
import { loadStudies } from "./load-studies.ts";
import { programHash } from "./program-hash.ts";
import { realEvidence } from "./real/real-evidence.ts";
import {
  beginLayer,
  hasRecords,
  keepKey,
  keepLayer,
  layerAsLoaded,
  wantLayer,
} from "./seed.cypher.ts";
import {
  shippedStudies,
  type ShippedStudy,
} from "./studies/shipped-studies.ts";

/** A layer that the project ships. */
export type SeedLayer = {
  readonly id: string;
  readonly read: () => EvidenceBatch;
  /** Moves whenever the layer may read otherwise; cheaper than reading it. Left out: the layer is read each time. */
  readonly key?: () => string;
  /** Case studies of the layer. */
  readonly studies?: () => readonly ShippedStudy[];
};

/** The layers that the project ships, in the order in which they are loaded. */
const shippedLayers: readonly SeedLayer[] = [
  {
    id: "seed/real",
    read: realEvidence,
    key: programHash,
    studies: () => shippedStudies("real"),
  },
  {
    id: "seed/constructed",
    read: constructedEvidence,
    key: programHash,
    studies: () => shippedStudies("constructed"),
  },
];

/** The layers that the setting `KARTOTEKA_SEED` asks for, or one of them by its name. */
export const layersFor = (
  seed: "all" | "real" | "constructed" | "none",
): readonly SeedLayer[] =>
  shippedLayers.filter(({ id }) => seed === "all" || id === `seed/${seed}`);

/** Which layers to load, who is told of it, and what time it is (an ISO instant). */
export type SeedOptions = {
  readonly layers: readonly SeedLayer[];
  readonly log: (line: string) => void;
  readonly clock: () => string;
};

/** Who signs the records that the project ships. */
export const seedSignature = "Kartoteka";

/** How long one transaction of a load may take. */
const patience = 300_000;

/**
 * Moves when the same records would be written otherwise, so that stores loaded before are loaded again.
 */
const writingVersion = 4;

/**
 * Brings the shipped layers into the store. A layer whose content is as it was loaded last is left alone; a
 * changed one replaces it, and what users entered stays. A layer whose records do not fit together is not begun;
 * a load that was broken off is completed by the next.
 */
export async function loadSeed(
  database: Database,
  { layers, log, clock }: SeedOptions,
): Promise<void> {
  await database.write((transaction) => storeDeclarations(transaction));
  const wanted: Omit<Loading, "filling">[] = [];
  for (const layer of layers) {
    const loading = await loadingOf(database, layer, { log, clock });
    if (loading !== null) wanted.push(loading);
  }
  // A start that finds its layers unchanged need not ask.
  if (wanted.length === 0) return;
  const filling = await fillingOf(database);
  const all = wanted.map((loading) => ({ ...loading, filling }));
  await loadLayers(database, all, log);
}

/** What is to be loaded of a layer; null when it is left as it is. */
async function loadingOf(
  database: Database,
  layer: SeedLayer,
  { log, clock }: Omit<SeedOptions, "layers">,
): Promise<Omit<Loading, "filling"> | null> {
  const { id } = layer;
  const [loaded] = await database.read(layerAsLoaded, { id });
  if (isCohort(loaded)) {
    log(cohortStays(id, loaded));
    return null;
  }
  if (loaded?.["isRemoved"] === true) {
    log(`${id}: taken out; npm run seed -- --restore brings it back`);
    return null;
  }
  const key = layer.key?.() ?? "";
  if (key !== "" && loaded?.["hash"] !== "" && loaded?.["key"] === key) {
    log(`${id}: unchanged`);
    return null;
  }
  const batch = layer.read();
  const studies = layer.studies?.() ?? [];
  const hash = contentHash([writingVersion, declarations, batch, studies]);
  if (loaded?.["hash"] === hash) {
    log(`${id}: unchanged`);
    await database.write((transaction) =>
      transaction.run(keepKey, { id, key }),
    );
    return null;
  }
  return { id, batch, studies, hash, key, isRemoved: false, at: clock() };
}

/** A cohort for measuring is larger than a load or a removal can take in one go. */
const isCohort = (loaded: Row | undefined): boolean =>
  Number(loaded?.["persons"] ?? 0) > 0;

const cohortStays = (id: string, loaded: Row | undefined): string =>
  `${id}: holds a cohort of ${String(loaded?.["persons"])} people for measuring and is left alone`;

/** Takes the constructed layer out, until it is restored: a start leaves it out, too. What users entered stays, also where it hangs on the layer. */
export async function removeConstructed(
  database: Database,
  { log, clock }: Omit<SeedOptions, "layers">,
): Promise<void> {
  const id = "seed/constructed";
  const [loaded] = await database.read(layerAsLoaded, { id });
  if (loaded?.["isRemoved"] === true) {
    log(`${id}: is out already`);
    return;
  }
  if (isCohort(loaded)) {
    log(cohortStays(id, loaded));
    return;
  }
  const batch = parseEvidence({ layer: "constructed" });
  const loading = { id, batch, studies: [], hash: "", key: "", at: clock() };
  const removal = { ...loading, isRemoved: true, filling: null };
  await loadLayers(database, [removal], log);
}

/** Brings the constructed layer back; it is loaded when it is not there. */
export async function restoreConstructed(
  database: Database,
  options: Omit<SeedOptions, "layers">,
): Promise<void> {
  await database.write((transaction) =>
    transaction.run(wantLayer, { id: "seed/constructed" }),
  );
  await loadSeed(database, { ...options, layers: layersFor("constructed") });
}

type Loading = {
  readonly id: string;
  readonly batch: EvidenceBatch;
  readonly studies: readonly ShippedStudy[];
  readonly hash: string;
  readonly key: string;
  readonly isRemoved: boolean;
  readonly at: string;
  /** For a store that had no records when the load began. */
  readonly filling: Filling | null;
};

type Written = { readonly loading: Loading; readonly filled: Filled };

/** Subjects derived in one transaction: more of them, and the memory of a small computer's database runs out. */
const perDerivation = 250;

const patiently =
  (database: Database): Runner =>
  (work) =>
    database.write(work, { timeout: patience });

/** A way to fill the store; null when it has records, so that a layer is compared with them. */
async function fillingOf(database: Database): Promise<Filling | null> {
  const [store] = await database.read(hasRecords);
  return store?.["hasRecords"] === false
    ? openFilling(patiently(database))
    : null;
}

/**
 * Loads some layers: first the records of all, then what hangs on them, so that each statement is planned once, and last that they are loaded:
 * broken off before, all are loaded again.
 */
async function loadLayers(
  database: Database,
  all: readonly Loading[],
  log: SeedOptions["log"],
): Promise<void> {
  const run = patiently(database);
  const written: Written[] = [];
  for (const loading of all)
    written.push({ loading, filled: await writeRecords(run, loading) });
  // Neither reads what the other writes.
  await settleAll([loadStudiesOf(run, written), countAgain(database)]);
  for (const { loading, filled } of written) {
    const told = describe(loading.batch, filled.changes);
    await run((transaction) => keep(transaction, loading, filled, told));
    for (const line of [...told, `derived ${filled.ties} ties`])
      log(`${loading.id}: ${line}`);
  }
}

async function loadStudiesOf(
  run: Runner,
  written: readonly Written[],
): Promise<void> {
  for (const { loading, filled } of written) {
    const { batch, studies, at } = loading;
    const { revision } = filled.changes;
    const signature = { layer: batch.layer, by: seedSignature, at };
    await run((transaction) =>
      loadStudies({ transaction, revision }, studies, signature),
    );
  }
}

async function writeRecords(
  run: Runner,
  { id, batch, at, filling }: Loading,
): Promise<Filled> {
  await run((transaction) => transaction.run(beginLayer, { id }));
  const signature = { by: seedSignature, at };
  return filling === null
    ? compareAndDerive(run, batch, signature)
    : filling(batch, signature);
}

const keep = (
  transaction: Transaction,
  { id, hash, key, isRemoved, at }: Loading,
  { changes: { revision } }: Filled,
  told: readonly string[],
) =>
  transaction.run(keepLayer, {
    ...{ id, hash, key, isRemoved, at, revision },
    by: seedSignature,
    reason: isRemoved
      ? "the shipped layer was taken out"
      : "the shipped layer changed",
    revisionId: `revision/${String(revision).padStart(8, "0")}`,
    after: JSON.stringify(told),
  });

async function compareAndDerive(
  run: Runner,
  batch: EvidenceBatch,
  signature: Signature,
): Promise<Filled> {
  const changes = await writeEvidenceBy(run, batch, signature);
  let ties = 0;
  for (const some of portionsOf(changes.touched, perDerivation)) {
    const derived = await run((transaction) =>
      deriveSubjects(transaction, some),
    );
    ties += derived.ties;
  }
  return { changes, ties };
}

const describe = (
  batch: EvidenceBatch,
  changes: EvidenceChanges,
): readonly string[] => [
  `${batch.people.length} people, ${batch.districts.length} places, ${batch.sources.length} sources, ${batch.factoids.length} claims`,
  `claims: ${changes.added} added, ${changes.replaced} replaced, ${changes.removed} removed`,
  ...named("closed, since users judged them", changes.closed),
  ...named("left as users corrected them", changes.usersOwn),
  ...named("kept, since other records hang on them", changes.kept),
];

const named = (what: string, ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [] : [`${what}: ${ids.join(", ")}`];
