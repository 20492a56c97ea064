import { checkStudy } from "../../shared/study/check-study.ts";
import type { StudyDocument } from "../../shared/study/document.ts";
import type {
  CitedThing,
  KeptCount,
  RestrictedSource,
  ShownFigure,
  StudyEdition,
  StudyHead,
} from "../../shared/study/edition.ts";
import { namesLeft } from "../../shared/study/names/names-left.ts";
import { parseStudy } from "../../shared/study/parse-study.ts";
import {
  countsIn,
  countWords,
  idsIn,
  inlinesIn,
  notesIn,
} from "../../shared/study/walk-study.ts";
import { openingAddress } from "../../shared/views/page-address.ts";
import { parseReading, type Reading } from "../reading/reading.ts";
import { survives } from "../reading/reading-lens.ts";
import { citedThingOf, unknownThing } from "./cited-things.ts";
import { type DisplayNames, masksOf } from "./display-names.ts";
import { mostBehindView } from "./edition.cypher.ts";
import {
  type EditionRow,
  type Lang,
  pick,
  type StudyRow,
  type ThingRow,
} from "./edition-row.ts";
import { listSources, printNotes } from "./notes.ts";
import { changesSince } from "./study-changes.ts";
import { turnOf, veiled } from "./veiled-edition.ts";

/** An edition with the text that it is of. */
export type EditionOfStudy = StudyEdition & {
  /** The text as it is read. */
  readonly text: string;
  readonly restricted: readonly RestrictedSource[];
  readonly head: StudyHead | null;
};

/** The reading that a study keeps. */
const readingOf = ({ reading }: Pick<StudyRow, "reading">): Reading =>
  parseReading(reading === "" ? undefined : JSON.parse(reading));

const countsOf = (
  document: StudyDocument,
  kept: readonly number[],
  counted: readonly number[],
): readonly KeptCount[] => {
  const orNull = (number: number | undefined): number | null =>
    number === undefined || number < 0 ? null : number;
  return countsIn(document).map(({ written }, index) => ({
    written,
    kept: orNull(kept[index]),
    now: orNull(counted[index]),
  }));
};

/** Ids that the text cites itself, not those it links or shows. */
const citedIds = (document: StudyDocument): ReadonlySet<string> =>
  new Set(
    inlinesIn(document).flatMap((inline) =>
      inline.kind === "citation" ? inline.refs.map(({ id }) => id) : [],
    ),
  );

const peopleOf = (things: readonly ThingRow[]) => {
  const names = new Map<string, Set<string>>();
  for (const { id, names: some } of things.flatMap(({ people }) => people)) {
    const known = names.get(id) ?? new Set<string>();
    for (const name of some) if (name !== "") known.add(name);
    names.set(id, known);
  }
  return [...names].map(([id, some]) => ({ id, names: [...some] }));
};

/** The saved views that the text shows or links, as they were seen. */
const figuresOf = (things: readonly ThingRow[]): readonly ShownFigure[] =>
  things.flatMap(({ id, view }) =>
    view === null
      ? []
      : [
          {
            id,
            version: view.version,
            name: view.title,
            opensAt: openingAddress(id, view.address),
            dataRevision: view.dataRevision,
            by: view.by,
            at: view.at,
            content: view.figure,
          },
        ],
  );

type Making = {
  readonly row: EditionRow;
  readonly text: string;
  readonly reading: Reading;
  readonly lang: Lang;
  readonly kept: readonly number[];
  /** The revision that the text is pinned to; null for a draft. */
  readonly pinned: number | null;
  readonly head: StudyHead | null;
};

/** What is known of each thing that the text names, in the order of the text. */
const tellThings = (
  ids: readonly string[],
  things: ReadonlyMap<string, ThingRow>,
  { reading, lang }: Making,
): readonly CitedThing[] =>
  ids.map((id) => {
    const thing = things.get(id);
    return thing === undefined
      ? unknownThing(id)
      : citedThingOf(thing, reading, lang);
  });

/** Restricted sources of which a saved view shows something under its own reading; one of which more claims were found than are looked at does. */
const restrictedBehindView = ({ view, behindView }: ThingRow) => {
  if (view === null) return [];
  const reading = readingOf(view);
  return behindView
    .filter(
      ({ claims }) =>
        claims.length >= mostBehindView ||
        claims.some((claim) => survives(claim, reading)),
    )
    .map((one) => one.restriction);
};

/** Sources that stand behind the text and may not be published, each once: of what it names, of what excludes that, and of what its figures show. */
const restrictedOf = (
  things: readonly ThingRow[],
  lang: Lang,
): readonly RestrictedSource[] => {
  const found = things.flatMap((thing) => [
    thing.restriction,
    ...thing.rivals.map((rival) => rival.restriction),
    ...restrictedBehindView(thing),
  ]);
  const byId = new Map(
    found.flatMap((one) => (one === null ? [] : [[one.id, one] as const])),
  );
  return [...byId.values()].map((one) => ({
    id: one.id,
    citation: pick(one.nameRu, one.nameEn, lang),
    until: one.restrictedUntil,
    basis: one.restrictionBasis,
  }));
};

const makeEdition = (making: Making): EditionOfStudy => {
  const { row, text, reading, lang, kept, pinned, head } = making;
  const document = parseStudy(text);
  const ids = idsIn(document);
  const things = new Map(row.things.map((thing) => [thing.id, thing] as const));
  const ordered = ids.flatMap((id) => things.get(id) ?? []);
  const cited = citedIds(document);
  const told = tellThings(ids, things, making);
  const figures = figuresOf(ordered);
  const counts = countsOf(document, kept, row.counted);
  const gone = ids.filter((id) => !things.has(id));
  return {
    lang,
    displayNames: "FULL",
    text,
    restricted: restrictedOf(ordered, lang),
    words: countWords(document),
    notes: printNotes(notesIn(document), things, lang),
    sources: listSources(
      ordered.filter(({ id }) => cited.has(id)),
      lang,
    ),
    cited: told,
    counts,
    figures,
    findings: checkStudy(document, {
      cited: told,
      counts,
      figures,
      people: peopleOf(ordered),
    }),
    changes:
      pinned === null
        ? []
        : changesSince(
            {
              ...{ things: ordered, gone, counts },
              added: row.added.filter((claim) => survives(claim, reading)),
            },
            pinned,
            lang,
          ),
    head,
  };
};

/** The edition of a saved version. @param lang the study's own when null */
export const editionOf = (
  study: StudyRow,
  row: EditionRow,
  lang: Lang | null,
): EditionOfStudy => {
  const {
    countWritten: _written,
    countKept,
    since,
    displayNames: how,
    ...head
  } = study;
  const edition = makeEdition({
    row,
    text: study.text,
    reading: readingOf(study),
    lang: lang ?? study.language,
    kept: countKept,
    pinned: since,
    head: { ...head, revision: since },
  });
  return veiled(edition, { how, key: row.nameKey, people: row.behind });
};

/** The words of a draft. */
type DraftWords = Pick<StudyRow, "title" | "summary" | "text">;

/** The numbers of a text as the version before has them, by how they are written; -1 for what is new. */
const keptBefore = (
  text: string,
  { countWritten, countKept }: Pick<StudyRow, "countWritten" | "countKept">,
): readonly number[] =>
  countsIn(parseStudy(text)).map(
    ({ written }) => countKept[countWritten.indexOf(written)] ?? -1,
  );

/** The edition of a text that is not saved. */
export const editionOfDraft = (
  { title, summary, text }: DraftWords,
  row: EditionRow & Pick<StudyRow, "countWritten" | "countKept">,
  {
    reading,
    lang,
    how,
  }: {
    readonly reading: Reading;
    readonly lang: Lang;
    readonly how: DisplayNames;
  },
): EditionOfStudy => {
  const edition = makeEdition({
    row,
    text,
    reading,
    lang,
    kept: keptBefore(text, row),
    pinned: null,
    head: null,
  });
  // Whoever writes needs to know what the checks are about, and which source is restricted.
  const veil = { how, key: row.nameKey, people: row.behind };
  const shown = veiled(edition, veil);
  const turn = turnOf(veil);
  const left =
    how === "FULL"
      ? []
      : namesLeft(
          { ...shown, head: turn([title, summary].join("\n")) },
          masksOf(row.behind, how, row.nameKey),
        );
  const { restricted } = edition;
  return { ...shown, restricted, findings: [...edition.findings, ...left] };
};
