import { settleAll } from "../../background/settle-all.ts";
import type { Transaction } from "../../database/neo4j.ts";
import type { Parameters } from "../../database/statement.ts";
import { groupBy } from "../../reading/group-by.ts";
import { hubsHaveMore } from "../../reading/tie-counts.ts";
import { portionsOf } from "../import/by-label.ts";
import type { Runner } from "../import/write-evidence.ts";
import type { KeptTies, KnownRecords } from "./known-records.ts";
import {
  createNodes,
  linkNodes,
  rankHubs,
  recountTies,
} from "./live-store.cypher.ts";
import type { RecordSink, SunkLink, SunkNode } from "./record-sink.ts";

/** A running store that has none of the records it is given. */
export type LiveStore = RecordSink & {
  /**
   * Writes what was taken in since the last time, in several transactions. A claim comes with its source, mentions,
   * speakers and step in one of them: broken off, the load is completed by an import that compares.
   * @param tiesOf what a counted node keeps of its ties, this time's or an earlier one's
   */
  readonly flush: (tiesOf: KnownRecords["tiesOf"]) => Promise<void>;
};

/** As `countDegrees` stores it: no list rather than an empty one. */
const storedTies = ({ degree, tieCounts }: KeptTies) => ({
  degree,
  tieCounts: tieCounts.length === 0 ? null : tieCounts,
});

const isClaim = ({ labels }: SunkNode): boolean => labels[0] === "Factoid";

/**
 * Does each piece of work while the one before is still being finished: two at a time. What comes after `myTurn` waits until that one is through.
 */
async function inTurn<T>(
  all: readonly T[],
  work: (one: T, myTurn: Promise<void>) => Promise<void>,
): Promise<void> {
  const begun: Promise<void>[] = [];
  for (const one of all) {
    const before = begun.at(-1) ?? Promise.resolve();
    const piece = work(one, before);
    begun.push(piece);
    // Should it fail before anybody waits for it: `settleAll` tells.
    piece.catch(() => undefined);
    const [earlier] = await Promise.allSettled([before]);
    if (earlier.status === "rejected") break;
  }
  await settleAll(begun);
}

/**
 * Opens a store that is written by a few statements, whatever the labels of the ends: records are found again by the
 * database's own ids, which live no longer than this load.
 */
export function openLiveStore(run: Runner): LiveStore {
  let [nodes, links]: [SunkNode[], SunkLink[]] = [[], []];
  const places = new Map<string, string>();
  const counted = new Map<string, KeptTies>();
  /** Hubs with more ties than when they were ranked. */
  const unranked = new Set<string>();

  const keep = (id: string, ties: KeptTies): void => {
    counted.set(id, ties);
    if (ties.degree > hubsHaveMore) unranked.add(id);
  };

  const createAll = async (
    transaction: Transaction,
    some: readonly SunkNode[],
    tiesOf: KnownRecords["tiesOf"],
  ): Promise<void> => {
    // Sent without waiting: the next is packed while the database works on the one before.
    const made = await Promise.all(
      portionsOf(some).map((portion) =>
        transaction.run(createNodes, {
          rows: portion.map((node) => ({
            labels: node.labels,
            properties: propertiesOf(node, tiesOf),
          })),
        }),
      ),
    );
    for (const { id, place } of made.flat())
      places.set(String(id), String(place));
  };

  const propertiesOf = (
    { id, properties, isCounted = false }: SunkNode,
    tiesOf: KnownRecords["tiesOf"],
  ): Parameters => {
    if (!isCounted) return { id, ...properties };
    const ties = tiesOf(id);
    keep(id, ties);
    return { id, ...properties, ...storedTies(ties) };
  };

  const placeOf = (link: SunkLink, id: string): string => {
    const place = places.get(id);
    if (place !== undefined) return place;
    throw new Error(`${link.from} ${link.type} ${link.to}: ${id} is not there`);
  };

  const linkAll = async (
    transaction: Transaction,
    some: readonly SunkLink[],
  ): Promise<void> => {
    await Promise.all(
      portionsOf(some).map((portion) =>
        transaction.run(linkNodes, {
          rows: portion.map((link) => ({
            type: link.type,
            from: placeOf(link, link.from),
            to: placeOf(link, link.to),
            properties: link.properties,
          })),
        }),
      ),
    );
  };

  /** Records of earlier times that have more ties now. */
  const recount = async (
    transaction: Transaction,
    tiesOf: KnownRecords["tiesOf"],
  ): Promise<void> => {
    const moved = [...counted].flatMap(([id, before]) => {
      const ties = tiesOf(id);
      return JSON.stringify(ties) === JSON.stringify(before)
        ? []
        : [{ id, ties }];
    });
    const rows = moved.map(({ id, ties }) => ({
      place: places.get(id) ?? "",
      ...storedTies(ties),
    }));
    for (const portion of portionsOf(rows))
      await transaction.run(recountTies, { rows: portion });
    for (const { id, ties } of moved) keep(id, ties);
    const hubs = [...unranked].map((id) => places.get(id) ?? "");
    if (hubs.length > 0) await transaction.run(rankHubs, { places: hubs });
  };

  return {
    node: (node) => void nodes.push(node),
    link: (link) => void links.push(link),
    flush: async (tiesOf) => {
      const [claims, others] = [
        nodes.filter(isClaim),
        nodes.filter((node) => !isClaim(node)),
      ];
      const isOfClaim = new Set(claims.map(({ id }) => id));
      const told = (link: SunkLink) =>
        isOfClaim.has(link.from) && link.type !== "CONFLICTS_WITH";
      const toldBy = groupBy(links.filter(told), ({ from }) => from);
      await run((transaction) => createAll(transaction, others, tiesOf));
      await inTurn(portionsOf(claims), (portion, myTurn) =>
        run(async (transaction) => {
          await createAll(transaction, portion, tiesOf);
          await myTurn;
          await linkAll(
            transaction,
            portion.flatMap(({ id }) => toldBy.get(id) ?? []),
          );
        }),
      );
      const rest = links.filter((link) => !told(link));
      for (const portion of portionsOf(rest, 10_000))
        await run((transaction) => linkAll(transaction, portion));
      await run((transaction) => recount(transaction, tiesOf));
      [nodes, links] = [[], []];
    },
  };
}
