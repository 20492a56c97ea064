import { z } from "zod";

import type { Database, Transaction } from "../database/neo4j.ts";
import { declarations } from "../factoid/kinds/declarations.ts";
import {
  decisionKeyOf,
  decisionRowsOf,
} from "../re-registration/statistics/decision-row.ts";
import {
  type DerivationCounts,
  deriveTouching,
  rebuild as rebuildReading,
} from "../reading/derive.service.ts";
import { courseRule } from "../trajectory/channel-states.ts";
import { flowCodes, flowKeyOf } from "../trajectory/flow-codes.ts";
import { lifeOf } from "../trajectory/life.ts";
import * as cypher from "./rollup.cypher.ts";

/** Moves when the same claims would be kept otherwise; a store that was kept by another rule is counted again at the start. */
const rule = ["rollups/3", courseRule, declarations.version].join(" ");

const lifeRow = z.object({
  id: z.string(),
  isMerged: z.boolean(),
  life: z.unknown(),
  flowCodes: z.array(z.string()),
  flowKey: z.string(),
  decisionRows: z.array(z.string()),
  decisionKey: z.string(),
});

type Kept = {
  readonly flowCodes: readonly string[];
  readonly flowKey: string;
  readonly decisionRows: readonly string[];
  readonly decisionKey: string;
};

/** What is kept of somebody, and what it should be. */
type Compared = {
  readonly id: string;
  readonly stored: Kept;
  readonly made: Kept;
};

const compare = async (
  run: Transaction["run"],
  ids: readonly string[],
): Promise<readonly Compared[]> => {
  if (ids.length === 0) return [];
  const lives = await run(cypher.readLives, { ids });
  const [cases] = await run(cypher.readCases, { ids });
  const rows = decisionRowsOf(cases?.["cases"]);
  return lives.map((row) => {
    const { id, isMerged, life, ...stored } = lifeRow.parse(row);
    const codes = isMerged ? [] : flowCodes(lifeOf(life));
    const decisionRows = isMerged ? [] : (rows.get(id) ?? []);
    const made = {
      flowCodes: codes,
      flowKey: flowKeyOf(codes),
      decisionRows,
      decisionKey: decisionKeyOf(decisionRows),
    };
    return { id, stored, made };
  });
};

const valuesOf = ({ flowCodes, flowKey, ...decisions }: Kept) =>
  JSON.stringify([
    flowCodes,
    flowKey,
    decisions.decisionRows,
    decisions.decisionKey,
  ]);

const isSame = ({ stored, made }: Compared): boolean =>
  valuesOf(stored) === valuesOf(made);

/** Makes what is kept of some people equal to what their claims tell; answers of how many it was not. */
const countPeople = async (
  transaction: Transaction,
  ids: readonly string[],
): Promise<number> => {
  const compared = await compare(
    (statement, parameters) => transaction.run(statement, parameters),
    ids,
  );
  const rows = compared
    .filter((one) => !isSame(one))
    .map(({ id, made }) => ({ id, ...made }));
  if (rows.length > 0) await transaction.run(cypher.keepRows, { rows });
  return rows.length;
};

/** People counted in one transaction. */
const perTransaction = 500;

/** A batch takes longer than an edit may. */
const timeout = 120_000;

const inPortions = async (
  ids: readonly string[],
  work: (some: readonly string[]) => Promise<number>,
): Promise<number> => {
  let total = 0;
  for (let at = 0; at < ids.length; at += perTransaction)
    total += await work(ids.slice(at, at + perTransaction));
  return total;
};

/**
 * Derives the reading layer of some subjects again, as `deriveSubjects` does, and counts again whomever that touches: all in the caller's
 * transaction. For edits of claims; whoever brings records with their structure counts everybody by `countAgain`.
 */
export const deriveAndCount = async (
  transaction: Transaction,
  ids: readonly string[],
): Promise<void> => {
  const { touched } = await deriveTouching(transaction, ids);
  const people = await transaction.run(cypher.findTouched, touched);
  await inPortions(
    people.map(({ id }) => String(id)),
    (some) => countPeople(transaction, some),
  );
};

/** Does something with everybody, some people at a time. */
const forEverybody = async (
  database: Database,
  work: (ids: readonly string[]) => Promise<void>,
): Promise<void> => {
  let after = "";
  for (;;) {
    const rows = await database.read(cypher.readPeople, {
      after,
      limit: perTransaction,
    });
    const ids = rows.map(({ id }) => String(id));
    const last = ids.at(-1);
    if (last === undefined) return;
    await work(ids);
    after = last;
  }
};

/** Counts everybody again, 500 people a transaction; answers of how many what was kept was wrong. */
export const countAgain = async (database: Database): Promise<number> => {
  let changed = 0;
  await forEverybody(database, async (ids) => {
    changed += await database.write(
      (transaction) => countPeople(transaction, ids),
      { timeout },
    );
  });
  await database.write((transaction) =>
    transaction.run(cypher.keepRule, { rule }),
  );
  return changed;
};

/** Counts everybody again in a store that was kept by another rule, or never. */
export const keepRollups = async (
  database: Database,
  say: (line: string) => void,
): Promise<void> => {
  const [row] = await database.read(cypher.readRule);
  if (row?.["rule"] === rule) return;
  const changed = await countAgain(database);
  if (changed > 0) say(`Rollups: counted ${String(changed)} people again`);
};

/** How much a rebuild changed; `rollups`: of how many people what is kept for counting. */
type RebuildCounts = DerivationCounts & { readonly rollups: number };

/** Derives the whole reading layer again and counts everybody again. On a sound store it changes nothing: all counts are 0. */
export const rebuild = async (database: Database): Promise<RebuildCounts> => ({
  ...(await rebuildReading(database)),
  rollups: await countAgain(database),
});

/** What is kept of somebody and is not what the claims tell. */
type WrongRollup = { readonly id: string; readonly message: string };

const difference = (
  name: string,
  stored: readonly string[],
  made: readonly string[],
): readonly string[] => {
  const shown = (one: readonly string[]) => JSON.stringify(one);
  return shown(stored) === shown(made)
    ? []
    : [`${name}: kept ${shown(stored)}, the claims tell ${shown(made)}`];
};

/** Works out anew what is kept of everybody, and names each difference. */
export const findWrongRollups = async (
  database: Database,
): Promise<readonly WrongRollup[]> => {
  const wrong: WrongRollup[] = [];
  await forEverybody(database, async (ids) => {
    const compared = await compare(
      (statement, parameters) =>
        database.read(statement, parameters, { timeout }),
      ids,
    );
    for (const { id, stored, made } of compared.filter((one) => !isSame(one)))
      wrong.push({
        id,
        message: [
          ...difference("stages", stored.flowCodes, made.flowCodes),
          ...difference("flow", [stored.flowKey], [made.flowKey]),
          ...difference("decisions", stored.decisionRows, made.decisionRows),
          ...difference(
            "grounds and outcomes",
            [stored.decisionKey],
            [made.decisionKey],
          ),
        ].join("; "),
      });
  });
  return wrong;
};
