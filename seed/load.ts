import type { Database } from "../server/database/neo4j.ts";
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
  let filling: Filling | null | undefined;
  for (const layer of layers) {
    const [loaded] = await database.read(layerAsLoaded, { id: layer.id });
    if (isCohort(loaded)) {
      log(cohortStays(layer.id, loaded));
      continue;
    }
    if (loaded?.["isRemoved"] === true) {
      log(`${layer.id}: taken out; npm run seed -- --restore brings it back`);
      continue;
    }
    const key = layer.key?.() ?? "";
    if (key !== "" && loaded?.["hash"] !== "" && loaded?.["key"] === key) {
      log(`${layer.id}: unchanged`);
      continue;
    }
    const batch = layer.read();
    const studies = layer.studies?.() ?? [];
    const hash = contentHash([writingVersion, declarations, batch, studies]);
    if (loaded?.["hash"] === hash) {
      log(`${layer.id}: unchanged`);
      await database.write((transaction) =>
        transaction.run(keepKey, { id: layer.id, key }),
      );
      continue;
    }
    // A start that finds its layers unchanged need not ask.
    if (filling === undefined) filling = await fillingOf(database);
    const lines = await loadLayer(database, {
      id: layer.id,
      batch,
      studies,
      hash,
      key,
      isRemoved: false,
      at: clock(),
      filling,
    });
    for (const line of lines) log(`${layer.id}: ${line}`);
  }
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
  const lines = await loadLayer(database, {
    id,
    batch,
    studies: [],
    hash: "",
    key: "",
    isRemoved: true,
    at: clock(),
    filling: null,
  });
  for (const line of lines) log(`${id}: ${line}`);
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

async function loadLayer(
  database: Database,
  { id, batch, studies, hash, key, isRemoved, at, filling }: Loading,
): Promise<readonly string[]> {
  const run = patiently(database);
  await run((transaction) => transaction.run(beginLayer, { id }));
  const signature = { by: seedSignature, at };
  const { changes, ties } = await (filling === null
    ? compareAndDerive(run, batch, signature)
    : filling(batch, signature));
  const { layer } = batch;
  const { revision } = changes;
  await run((transaction) =>
    loadStudies({ transaction, revision }, studies, { layer, ...signature }),
  );
  const told = describe(batch, changes);
  await run((transaction) =>
    transaction.run(keepLayer, {
      id,
      hash,
      key,
      isRemoved,
      at,
      by: seedSignature,
      reason: isRemoved
        ? "the shipped layer was taken out"
        : "the shipped layer changed",
      revision: changes.revision,
      revisionId: `revision/${String(changes.revision).padStart(8, "0")}`,
      after: JSON.stringify(told),
    }),
  );
  await countAgain(database);
  return [...told, `derived ${ties} ties`];
}

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
