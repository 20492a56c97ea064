import type { Transaction } from "../database/neo4j.ts";
import type { Parameters, Statement } from "../database/statement.ts";
import type { TieType } from "../database/vocabulary.ts";
import type { Claim } from "./claim.ts";
import { type Conflict, inVersionOrder } from "./conflicts.ts";
import {
  countDegrees,
  deleteConflicts,
  deleteTies,
  labelOf,
  writeConflicts,
  writeSpells,
  writeTies,
  writeWeights,
} from "./derive.cypher.ts";
import {
  spellProperties,
  weightProperties,
  type WritableTie,
} from "./derive.ts";
import { groupBy } from "./group-by.ts";
import type { Spell } from "./spells.ts";
import type { TieProperties } from "./tie-properties.ts";
import type { WeighedClaim } from "./weigh.ts";

/** A tie as it stands in the store. */
export type StoredTie = {
  readonly type: TieType;
  readonly properties: TieProperties;
};

const perStatement = 1_000;

const inBatches = async (
  transaction: Transaction,
  written: Statement,
  name: "rows" | "ids",
  items: readonly (Parameters | string)[],
): Promise<number> => {
  let changed = 0;
  for (let at = 0; at < items.length; at += perStatement) {
    const batch = items.slice(at, at + perStatement);
    const [row] = await transaction.run(written, { [name]: batch });
    changed += Number(row?.["changed"] ?? 0);
  }
  return changed;
};

/** The same content, whatever the order of keys. */
const fingerprint = (properties: object): string =>
  JSON.stringify(
    Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1)),
  );

const idOf = ({ properties }: StoredTie): string => String(properties["id"]);
const endsOf = ({ properties }: StoredTie): readonly string[] => [
  String(properties["startId"]),
  String(properties["endId"]),
];

/**
 * Makes the stored ties equal to the derived ones: deletes the stale, writes the new and changed, leaves the rest untouched.
 * Answers the ties changed, by which the degrees of their ends are counted again.
 */
export const replaceTies = async (
  transaction: Transaction,
  stored: readonly StoredTie[],
  derived: readonly WritableTie[],
): Promise<readonly StoredTie[]> => {
  const before = new Map(stored.map((tie) => [idOf(tie), tie]));
  const after = new Map(derived.map((tie) => [idOf(tie), tie]));
  const stale = stored.filter((tie) => !after.has(idOf(tie)));
  const fresh = derived.filter((tie) => {
    const known = before.get(idOf(tie));
    return (
      known === undefined ||
      fingerprint(known.properties) !== fingerprint(tie.properties)
    );
  });
  for (const group of groupBy(stale, ({ type }) => type).values()) {
    const [first] = group;
    if (first !== undefined)
      await inBatches(
        transaction,
        deleteTies(first.type),
        "ids",
        group.map(idOf),
      );
  }
  const byShape = groupBy(fresh, (tie) =>
    [tie.type, ...endsOf(tie).map(labelOf)].join(" "),
  );
  for (const group of byShape.values()) await writeGroup(transaction, group);
  return [...stale, ...fresh];
};

const writeGroup = async (
  transaction: Transaction,
  group: readonly WritableTie[],
): Promise<void> => {
  const [first] = group;
  if (first === undefined) return;
  const [start, end] = endsOf(first).map(labelOf);
  if (start === undefined || end === undefined) return;
  const rows = group.map((tie) => {
    const [startId, endId] = endsOf(tie);
    return { id: idOf(tie), startId, endId, properties: tie.properties };
  });
  await inBatches(transaction, writeTies(first.type, start, end), "rows", rows);
};

/** What a contradiction does not have is not stored, and comes back as null or ''. */
const withoutEmpty = (properties: object): object =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value != null && value !== "",
    ),
  );

/** Makes the stored contradictions of the claims equal to the derived ones; answers how many changed. */
export const replaceConflicts = async (
  transaction: Transaction,
  own: readonly Claim[],
  derived: readonly Conflict[],
): Promise<number> => {
  const stored = own.flatMap((claim) =>
    claim.storedConflicts.map(
      ({ rival, rivalSubject: _, ...content }): [string, object] => {
        const [one, other] = inVersionOrder(claim.versionId, rival);
        return [`${one} ${other}`, { ...content, one, other }];
      },
    ),
  );
  const before = new Map(stored);
  const after = new Map(
    derived.map((conflict) => [`${conflict.one} ${conflict.other}`, conflict]),
  );
  const stale = [...before.keys()].filter((key) => !after.has(key));
  const fresh = [...after].filter(([key, conflict]) => {
    const known = before.get(key);
    return (
      known === undefined ||
      fingerprint(withoutEmpty(known)) !== fingerprint(conflict)
    );
  });
  await inBatches(
    transaction,
    deleteConflicts,
    "rows",
    stale.map((key) => {
      const [one, other] = key.split(" ");
      return { one, other };
    }),
  );
  await inBatches(
    transaction,
    writeConflicts,
    "rows",
    fresh.map(([, { one, other, ...properties }]) => ({
      one,
      other,
      properties,
    })),
  );
  return stale.length + fresh.length;
};

/** Writes the weights that changed; answers of which versions of claims. */
export const replaceWeights = async (
  transaction: Transaction,
  claims: ReadonlyMap<string, Claim>,
  weights: readonly WeighedClaim[],
): Promise<readonly string[]> => {
  const changed = weights.filter((weight) => {
    const claim = claims.get(weight.versionId);
    return (
      claim === undefined ||
      claim.storedCredence !== weight.credence ||
      claim.storedVerdict !== weight.verdict ||
      claim.storedContested !== weight.contested ||
      JSON.stringify(claim.storedJudgements.map(fingerprint)) !==
        JSON.stringify(weight.judgements.map(fingerprint))
    );
  });
  const rows = changed.map((weight) => ({
    versionId: weight.versionId,
    properties: weightProperties(weight),
  }));
  await inBatches(transaction, writeWeights, "rows", rows);
  return changed.map(({ versionId }) => versionId);
};

/** Writes the spells that changed; answers how many persons they belong to. */
export const replaceSpells = async (
  transaction: Transaction,
  stored: ReadonlyMap<string, object>,
  derived: ReadonlyMap<string, readonly Spell[]>,
): Promise<number> => {
  const rows = [...stored].flatMap(([id, before]) => {
    const properties = spellProperties(derived.get(id) ?? []);
    return fingerprint(before) === fingerprint(properties)
      ? []
      : [{ id, properties }];
  });
  await inBatches(transaction, writeSpells, "rows", rows);
  return rows.length;
};

/** Counts the standing ties of the subjects and of the ends of changed ties; answers how many counts moved. */
export const replaceDegrees = async (
  transaction: Transaction,
  subjects: readonly string[],
  changed: readonly StoredTie[],
): Promise<number> => {
  const ids = new Set([...subjects, ...changed.flatMap(endsOf)]);
  let moved = 0;
  for (const [, group] of groupBy([...ids], (id) => String(labelOf(id)))) {
    const label = labelOf(group[0] ?? "");
    if (label !== undefined)
      moved += await inBatches(transaction, countDegrees(label), "ids", group);
  }
  return moved;
};
