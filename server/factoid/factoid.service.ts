import type { Transaction } from "../database/neo4j.ts";
import { joinVersions } from "../exchange/import/evidence.cypher.ts";
import { factoidRow } from "../exchange/import/factoid-rows.ts";
import { createFactoidVersions } from "../exchange/import/write-factoids.ts";
import { refuseProblem } from "../history/refusal.ts";
import { refuseStale } from "../history/stale.ts";
import type { Change, Done, Outcome, Writing } from "../history/write.ts";
import { write, type Writer } from "../history/writer.ts";
import { deriveAndCount } from "../rollup/rollup.service.ts";
import { acceptContent } from "./claim-rules.ts";
import type { FactoidRecord } from "./factoid.ts";
import * as cypher from "./factoid-writes.cypher.ts";

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

const touchedBy = ({ mentions, told }: FactoidRecord): readonly string[] => [
  ...mentions.map(({ involves }) => involves),
  ...told.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker])),
];

const open = async (
  { transaction, revision }: Writing,
  record: FactoidRecord,
  by: string,
  at: string,
): Promise<void> => {
  await createFactoidVersions(transaction, [factoidRow(record, "user")], {
    revision,
    by,
    at,
  });
};

const derive = async (
  transaction: Transaction,
  ids: readonly string[],
): Promise<void> => {
  await deriveAndCount(transaction, [...new Set(ids)]);
};

type Changing = { readonly id: string; readonly expectedRevision: number };

/** The version that stands, if it is the one the sender saw; closed here, its successor is the caller's. */
const closeSeen = async (
  { transaction, revision }: Writing,
  { id, expectedRevision }: Changing,
) => {
  const [standing] = await transaction.run(cypher.standingVersion, { id });
  const [closed] =
    standing === undefined
      ? await transaction.run(cypher.closedVersion, { id })
      : [];
  refuseStale({
    id,
    what: "claim",
    expectedRevision,
    standing: standing?.["since"],
    closed: closed?.["until"],
  });
  await transaction.run(cypher.closeVersion, { id, revision });
  return {
    before: standing?.["content"] ?? null,
    touched: listOf(standing?.["touched"]),
  };
};

/** Enters a claim of the user's layer. Read the answer by `reader` inside the same transaction. */
export const createFactoid = <T>(
  writer: Writer<T>,
  content: unknown,
): Promise<Outcome<T>> =>
  write(
    writer,
    "createFactoid",
    { needsReason: false },
    async (writing, { by, at }) => {
      const id = `factoid/${writer.context.newId()}`;
      const record = await acceptContent(writing.transaction, id, content);
      await open(writing, record, by, at);
      await derive(writing.transaction, touchedBy(record));
      return { subjectId: id, before: null, after: record };
    },
  );

/** Corrects a claim: closes the version the sender saw and opens the next; judgements stay on it. */
export const correctFactoid = <T>(
  writer: Writer<T>,
  changing: Changing,
  content: unknown,
): Promise<Outcome<T>> =>
  write(
    writer,
    "correctFactoid",
    { needsReason: true },
    async (writing, { by, at }): Promise<Change> => {
      const { id } = changing;
      const { before, touched } = await closeSeen(writing, changing);
      const record = await acceptContent(writing.transaction, id, content);
      await open(writing, record, by, at);
      await writing.transaction.run(joinVersions, {
        ids: [id],
        revision: writing.revision,
      });
      await derive(writing.transaction, [...touched, ...touchedBy(record)]);
      return { subjectId: id, before, after: record };
    },
  );

/** Retracts a claim: its version is closed, not lost. */
export const retractFactoid = (
  writer: Writer<Done>,
  changing: Changing,
): Promise<Outcome<Done>> =>
  write(writer, "retractFactoid", { needsReason: true }, async (writing) => {
    const { before, touched } = await closeSeen(writing, changing);
    await derive(writing.transaction, touched);
    return { subjectId: changing.id, before, after: null };
  });

/** Brings a retracted claim back as it was: whoever sends it saw the revision that closed it. */
export const restoreFactoid = <T>(
  writer: Writer<T>,
  { id, expectedRevision }: Changing,
): Promise<Outcome<T>> =>
  write(
    writer,
    "restoreFactoid",
    { needsReason: true },
    async ({ transaction, revision }, { by, at }): Promise<Change> => {
      const [standing] = await transaction.run(cypher.standingVersion, { id });
      if (standing !== undefined)
        refuseProblem("id", id, "stands: there is nothing to bring back");
      const [closed] = await transaction.run(cypher.closedVersion, { id });
      refuseStale({
        id,
        what: "claim",
        expectedRevision,
        standing: closed?.["until"],
        closed: undefined,
      });
      const [opened] = await transaction.run(cypher.reopenVersion, {
        id,
        closedIn: expectedRevision,
        revision,
        by,
        at,
      });
      await derive(transaction, listOf(opened?.["touched"]));
      return { subjectId: id, before: null, after: opened?.["content"] };
    },
  );
