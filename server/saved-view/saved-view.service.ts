import { z } from "zod";

import { quotedAt } from "../database/quoted-at.ts";
import type { Parameters } from "../database/statement.ts";
import { byLabel } from "../exchange/import/by-label.ts";
import { refuseProblem, refuseProblems } from "../history/refusal.ts";
import { refuseStale } from "../history/stale.ts";
import type { Done, Outcome, Writing } from "../history/write.ts";
import { write, type Writer } from "../history/writer.ts";
import * as cypher from "./saved-view.cypher.ts";
import {
  type SavedViewContent,
  savedViewContent,
  shownIn,
  viewProperties,
  viewSortKey,
  viewWords,
} from "./saved-view.ts";

const accept = <T>(schema: z.ZodType<T>, input: unknown, under: string): T => {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  refuseProblems(
    parsed.error.issues.map(({ path, message }) => ({
      path: [under, ...path.map(String)]
        .filter((part) => part !== "")
        .join("."),
      value: quotedAt(input, path).slice(0, 200),
      rule: message,
    })),
  );
  throw parsed.error;
};

type Saving = {
  readonly id: string;
  readonly version: number;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
};

/** Writes a version, and what it shows. Whatever was told to be shown and is not there is a mistake; what only the address names may be gone. */
const writeVersion = async (
  { transaction, revision }: Writing,
  content: SavedViewContent,
  saving: Saving,
): Promise<void> => {
  const { id } = saving;
  const before = revision - 1;
  if ((content.dataRevision ?? 0) > before)
    refuseProblem(
      "content.dataRevision",
      content.dataRevision,
      `is later than the data version of this Kartoteka, ${String(before)}`,
    );
  const found = new Set<string>();
  for (const [label, ids] of byLabel(shownIn(content), (one) => one))
    for (const row of await transaction.run(cypher.knownFrom(label), { ids }))
      found.add(String(row["id"]));
  refuseProblems(
    content.shows.flatMap((shown, index) =>
      found.has(shown)
        ? []
        : [
            {
              path: `content.shows.${String(index)}`,
              value: JSON.stringify(shown),
              rule: "nothing here that a view can show has this id",
            },
          ],
    ),
  );
  await transaction.run(cypher.createView, {
    content: {
      ...viewProperties(content, before),
      ...saving,
      layer: "user",
      shownIds: [...found],
      sortKey: viewSortKey(content.name, id),
    },
    revision,
  });
};

/** What the history keeps of a version: its words and its address, not the drawing. */
const told = z.object({
  title: z.string(),
  note: z.string(),
  address: z.string(),
});

/** Saves a view. */
export const createSavedView = <T>(
  writer: Writer<T>,
  given: unknown,
): Promise<Outcome<T>> =>
  write(
    writer,
    "createSavedView",
    { needsReason: false },
    async (writing, { by, at, reason }) => {
      const content = accept(savedViewContent, given, "content");
      const id = `view/${writer.context.newId()}`;
      await writeVersion(writing, content, { id, version: 1, by, at, reason });
      const { name, note, address } = content;
      return {
        subjectId: id,
        before: null,
        after: { title: name, note, address },
      };
    },
  );

type Changing = { readonly id: string; readonly expectedRevision: number };

const content = z.record(z.string(), z.unknown());

const closeSeen = async (
  { transaction, revision }: Writing,
  { id, expectedRevision }: Changing,
) => {
  const [standing] = await transaction.run(cypher.standingView, { id });
  const [closed] =
    standing === undefined
      ? await transaction.run(cypher.closedView, { id })
      : [];
  refuseStale({
    id,
    what: "view",
    expectedRevision,
    standing: standing?.["since"],
    closed: closed?.["until"],
  });
  await transaction.run(cypher.closeView, { id, revision });
  return {
    kept: content.parse(standing?.["content"]),
    version: Number(standing?.["version"]),
  };
};

/** Saves a view again, as it is now. */
export const reviseSavedView = <T>(
  writer: Writer<T>,
  changing: Changing,
  given: unknown,
): Promise<Outcome<T>> =>
  write(
    writer,
    "reviseSavedView",
    { needsReason: false },
    async (writing, { by, at, reason }) => {
      const next = accept(savedViewContent, given, "content");
      const { id } = changing;
      const { kept, version } = await closeSeen(writing, changing);
      await writeVersion(writing, next, {
        id,
        version: version + 1,
        by,
        at,
        reason,
      });
      await writing.transaction.run(cypher.joinViews, {
        id,
        until: writing.revision,
      });
      const { name, note, address } = next;
      return {
        subjectId: id,
        before: told.parse(kept),
        after: { title: name, note, address },
      };
    },
  );

/** A version that holds what another held, but for a few words. */
const carryOn = async (
  { transaction, revision }: Writing,
  kept: z.output<typeof content>,
  changed: Parameters & { readonly id: string },
  until: number,
): Promise<void> => {
  await transaction.run(cypher.createView, {
    content: { ...parameters.parse(kept), ...changed },
    revision,
  });
  await transaction.run(cypher.joinViews, {
    id: changed.id,
    until,
  });
};

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const parameters = z.record(z.string(), z.union([scalar, z.array(scalar)]));

/** Gives a view another name or note; what it shows, and the state in which it was seen, stay. */
export const renameSavedView = <T>(
  writer: Writer<T>,
  changing: Changing,
  given: unknown,
): Promise<Outcome<T>> =>
  write(
    writer,
    "renameSavedView",
    { needsReason: false },
    async (writing, { by, at, reason }) => {
      const { name, note } = accept(viewWords, given, "");
      const { id } = changing;
      const { kept, version } = await closeSeen(writing, changing);
      const changed = {
        ...{ id, by, at, reason, note, title: name, version: version + 1 },
        sortKey: viewSortKey(name, id),
      };
      await carryOn(writing, kept, changed, writing.revision);
      return {
        subjectId: id,
        before: told.parse(kept),
        after: { ...told.parse(kept), title: name, note },
      };
    },
  );

/** Takes a view away: closed, not lost. */
export const retractSavedView = (
  writer: Writer<Done>,
  changing: Changing,
): Promise<Outcome<Done>> =>
  write(writer, "retractSavedView", { needsReason: false }, async (writing) => {
    const { kept } = await closeSeen(writing, changing);
    return { subjectId: changing.id, before: told.parse(kept), after: null };
  });

/** Brings a view back as it was when it was taken away. */
export const restoreSavedView = <T>(
  writer: Writer<T>,
  { id, expectedRevision }: Changing,
): Promise<Outcome<T>> =>
  write(
    writer,
    "restoreSavedView",
    { needsReason: false },
    async (writing, { by, at, reason }) => {
      const { transaction } = writing;
      const [standing] = await transaction.run(cypher.standingView, { id });
      if (standing !== undefined)
        refuseProblem("id", id, "stands: there is nothing to bring back");
      const [closed] = await transaction.run(cypher.closedView, { id });
      refuseStale({
        id,
        what: "view",
        expectedRevision,
        standing: closed?.["until"],
        closed: undefined,
      });
      const kept = content.parse(closed?.["content"]);
      const version = Number(closed?.["version"]) + 1;
      await carryOn(
        writing,
        kept,
        { id, by, at, reason, version },
        Number(closed?.["until"]),
      );
      return { subjectId: id, before: null, after: told.parse(kept) };
    },
  );
