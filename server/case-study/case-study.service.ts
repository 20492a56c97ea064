import { z } from "zod";

import { textOf } from "../compile/shape.ts";
import { quotedAt } from "../database/quoted-at.ts";
import type { Parameter } from "../database/statement.ts";
import { byLabel } from "../exchange/import/by-label.ts";
import { refuseProblem, refuseProblems } from "../history/refusal.ts";
import { refuseStale } from "../history/stale.ts";
import type { Done, Outcome, Writing } from "../history/write.ts";
import { write, type Writer } from "../history/writer.ts";
import * as cypher from "./case-study.cypher.ts";
import {
  type CaseStudyContent,
  caseStudyContent,
  countQueries,
  lensProperties,
  namedIn,
  readingText,
} from "./case-study.ts";
import { personBehind } from "./display-names.ts";
import { turnOf } from "./veiled-edition.ts";

type Content = { readonly [key: string]: Parameter };

const acceptContent = (input: unknown): CaseStudyContent => {
  const parsed = caseStudyContent.safeParse(input);
  if (parsed.success) return parsed.data;
  refuseProblems(
    parsed.error.issues.map(({ path, message }) => ({
      path: ["content", ...path.map(String)].join("."),
      value: quotedAt(input, path).slice(0, 200),
      rule: message,
    })),
  );
  throw parsed.error;
};

/** Who saved a version, when, as which of a study's. */
export type Saving = {
  readonly id: string;
  readonly version: number;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** What pseudonyms are made with: kept from version to version, and told to nobody. */
  readonly nameKey: string;
  readonly layer: "real" | "constructed" | "user";
};

const propertiesOf = (content: CaseStudyContent, saving: Saving): Content => {
  const { title, summary, language, text, reading, views } = content;
  const { displayNames } = content;
  const counts = countQueries(text);
  return {
    ...saving,
    constructed: saving.layer === "constructed",
    title,
    summary,
    shownTitle: title,
    shownSummary: summary,
    language,
    displayNames,
    text,
    reading: readingText(reading),
    ...lensProperties(reading),
    viewTitles: views.map((view) => view.title),
    viewAddresses: views.map((view) => view.address),
    countWritten: counts.map(({ written }) => written),
    countWhats: counts.map(({ what }) => what),
    countKinds: counts.map(({ kind }) => kind),
    countValues: counts.map(({ value }) => value),
    countAbouts: counts.map(({ about }) => about),
    countInvolving: counts.map(({ involving }) => involving),
    countSources: counts.map(({ source }) => source),
    sortKey: sortKeyOf(title, saving.id),
  };
};

const sortKeyOf = (title: string, id: string): string =>
  `${title.toLowerCase().replaceAll("ё", "е")} ${id}`;

/** Lists call a study as it is read: where names are hidden, its title and summary hide them, too. */
const hideInLists = async (
  { transaction }: Writing,
  { title, summary, displayNames: how }: CaseStudyContent,
  { id, nameKey }: Saving,
): Promise<void> => {
  if (how === "FULL") return;
  const [row] = await transaction.run(cypher.peopleBehind, { id });
  const people = z.array(personBehind).parse(row?.["behind"]);
  const turn = turnOf({ how, key: nameKey, people });
  await transaction.run(cypher.keepShownWords, {
    id,
    title: turn(title),
    summary: turn(summary),
    sortKey: sortKeyOf(turn(title), id),
  });
};

type Changing = {
  readonly id: string;
  readonly expectedRevision: number;
  readonly keep?: readonly string[];
  readonly take?: readonly string[] | null;
};

/** Pieces of a text, by what they are called: ids of claims and saved views, counts as they are written. */
type Pieces = {
  readonly named: readonly string[];
  /** Whether those named are kept as the version before has them, or are the only ones that are not. */
  readonly areKept: boolean;
};

const nothingKept: Pieces = { named: [], areKept: true };

const isKept = ({ named, areKept }: Pieces, piece: string): boolean =>
  named.includes(piece) === areKept;

const piecesOf = ({ keep = [], take }: Changing): Pieces => {
  if (take == null) return { named: keep, areKept: true };
  if (keep.length > 0)
    refuseProblem("take", take.length, "is given beside keep");
  return { named: take, areKept: false };
};

/**
 * Writes a version whole: its text, what it names, gathers and counts. What it names and is not there stays in the text alone; the checks tell it.
 * @param pieces which stay as the version before has them
 * @returns ids to be gathered that nothing has
 */
export const writeVersion = async (
  { transaction, revision }: Writing,
  content: CaseStudyContent,
  saving: Saving,
  pieces: Pieces = nothingKept,
): Promise<readonly string[]> => {
  const { id } = saving;
  await transaction.run(cypher.createStudy, {
    content: propertiesOf(content, saving),
    revision,
  });
  const named = namedIn(content.text).map((one) => ({
    ...one,
    isKept: isKept(pieces, one.id),
  }));
  for (const [label, some] of byLabel(named, (one) => one.id))
    await transaction.run(cypher.citeFrom(label), {
      id,
      revision,
      named: some,
    });
  const found = new Set<string>();
  for (const [label, ids] of byLabel(content.gathers, (one) => one)) {
    const rows = await transaction.run(cypher.gatherFrom(label), { id, ids });
    for (const row of rows) found.add(String(row["id"]));
  }
  await hideInLists({ transaction, revision }, content, saving);
  await transaction.run(cypher.keepCounts, { id });
  const kept = countQueries(content.text)
    .map(({ written }) => written)
    .filter((written) => isKept(pieces, written));
  if (kept.length > 0)
    await transaction.run(cypher.keepNumbers, { id, revision, kept });
  return content.gathers.filter((each) => !found.has(each));
};

const refuseUnknown = (
  { gathers }: CaseStudyContent,
  unknown: readonly string[],
): void =>
  refuseProblems(
    unknown.map((id) => ({
      path: `content.gathers.${String(gathers.indexOf(id))}`,
      value: JSON.stringify(id),
      rule: "nothing here has this id",
    })),
  );

/** What the history keeps of a version: its words, not what follows from them. */
const told = ({
  title,
  summary,
  displayNames,
  text,
  gathers,
}: CaseStudyContent) => ({ title, summary, displayNames, text, gathers });

/** Begins a study. */
export const createCaseStudy = <T>(
  writer: Writer<T>,
  given: unknown,
): Promise<Outcome<T>> =>
  write(
    writer,
    "createCaseStudy",
    { needsReason: false },
    async (writing, { by, at, reason }) => {
      const content = acceptContent(given);
      const id = `study/${writer.context.newId()}`;
      const unknown = await writeVersion(writing, content, {
        id,
        version: 1,
        by,
        at,
        reason,
        nameKey: writer.context.newId(),
        layer: "user",
      });
      refuseUnknown(content, unknown);
      return { subjectId: id, before: null, after: told(content) };
    },
  );

/** The most pieces that one version keeps or takes by name. */
const mostNamed = 500;

const closeSeen = async (
  { transaction, revision }: Writing,
  { id, expectedRevision }: Changing,
) => {
  const [standing] = await transaction.run(cypher.standingStudy, { id });
  const [closed] =
    standing === undefined
      ? await transaction.run(cypher.closedStudy, { id })
      : [];
  refuseStale({
    id,
    what: "study",
    expectedRevision,
    standing: standing?.["since"],
    closed: closed?.["until"],
  });
  await transaction.run(cypher.closeStudy, { id, revision });
  return {
    before: standing?.["content"] ?? null,
    version: Number(standing?.["version"]),
    nameKey: textOf(standing?.["nameKey"]),
  };
};

/** Saves a new version; the one before stays as it is. A shipped study that is revised is its reader's own from then on. */
export const reviseCaseStudy = <T>(
  writer: Writer<T>,
  changing: Changing,
  given: unknown,
): Promise<Outcome<T>> =>
  write(
    writer,
    "reviseCaseStudy",
    { needsReason: false },
    async (writing, { by, at, reason }) => {
      const content = acceptContent(given);
      const { id } = changing;
      const pieces = piecesOf(changing);
      if (pieces.named.length > mostNamed)
        refuseProblem(
          pieces.areKept ? "keep" : "take",
          pieces.named.length,
          `holds more than ${String(mostNamed)}`,
        );
      const { before, version, nameKey } = await closeSeen(writing, changing);
      const saving: Saving = {
        id,
        version: version + 1,
        by,
        at,
        reason,
        nameKey: nameKey || writer.context.newId(),
        layer: "user",
      };
      const unknown = await writeVersion(writing, content, saving, pieces);
      refuseUnknown(content, unknown);
      await writing.transaction.run(cypher.joinStudies, {
        id,
        revision: writing.revision,
      });
      return { subjectId: id, before, after: told(content) };
    },
  );

/** Retracts a study: closed, not lost. */
export const retractCaseStudy = (
  writer: Writer<Done>,
  changing: Changing,
): Promise<Outcome<Done>> =>
  write(writer, "retractCaseStudy", { needsReason: true }, async (writing) => {
    const { before } = await closeSeen(writing, changing);
    return { subjectId: changing.id, before, after: null };
  });
