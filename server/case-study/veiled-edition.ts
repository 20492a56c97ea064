import type { StudyHead } from "../../shared/study/edition.ts";
import { turnFigure } from "../../shared/study/names/turn-figure.ts";
import { turnerOf } from "../../shared/study/names/turn-names.ts";
import {
  type DisplayNames,
  hostsOnly,
  idsHidden,
  masksOf,
  type PersonBehind,
} from "./display-names.ts";
import type { EditionOfStudy } from "./edition.ts";

type Turn = (words: string) => string;

const orNull = (turn: Turn, words: string | null): string | null =>
  words === null ? null : turn(words);

const veiledHead = (head: StudyHead, id: Turn, turn: Turn): StudyHead => ({
  ...head,
  id: id(head.id),
  title: turn(head.title),
  summary: turn(head.summary),
  text: turn(head.text),
  reading: id(head.reading),
});

/** Whose names are hidden how, and the key of the study. */
export type Veil = {
  readonly how: DisplayNames;
  readonly key: string;
  readonly people: readonly PersonBehind[];
};

/** Puts what is shown in the place of names and ids in any words of a study. */
export const turnOf = ({ how, key, people }: Veil): Turn => {
  if (how === "FULL") return (words) => words;
  const id = idsHidden(key);
  const names = turnerOf(masksOf(people, how, key));
  return (words) => names(hostsOnly(id(words)));
};

/** An edition as it is shown: with names as they are, or with what stands in their place in every word of it, those of the sources as well. */
export const veiled = (
  edition: EditionOfStudy,
  { how, key, people }: Veil,
): EditionOfStudy => {
  if (how === "FULL") return edition;
  const id = idsHidden(key);
  const turn = turnOf({ how, key, people });
  const { head, text } = edition;
  return {
    ...edition,
    displayNames: how,
    text: turn(text),
    restricted: edition.restricted.map((source) => ({
      ...source,
      id: id(source.id),
      citation: turn(source.citation),
      basis: turn(source.basis),
    })),
    head: head === null ? null : veiledHead(head, id, turn),
    notes: edition.notes.map((note) => ({
      ...note,
      text: turn(note.text),
      ids: note.ids.map(id),
    })),
    sources: edition.sources.map((group) => ({
      ...group,
      sources: group.sources.map((source) => ({
        ...source,
        id: id(source.id),
        citation: turn(source.citation),
      })),
    })),
    cited: edition.cited.map((thing) => ({
      ...thing,
      id: id(thing.id),
      name: turn(thing.name),
      verbatim: orNull(turn, thing.verbatim),
      source: orNull(id, thing.source),
      citation: orNull(turn, thing.citation),
      speakers: thing.speakers.map((speaker) => ({
        ...speaker,
        name: turn(speaker.name),
      })),
      rivals: thing.rivals.map((rival) => ({
        id: id(rival.id),
        name: turn(rival.name),
        source: turn(rival.source),
      })),
    })),
    counts: edition.counts.map((count) => ({
      ...count,
      written: id(count.written),
    })),
    figures: edition.figures.map((figure) => ({
      ...figure,
      id: id(figure.id),
      name: turn(figure.name),
      // The address of a view holds names and ids of those it shows.
      opensAt: "",
      content: turnFigure(figure.content, turn),
    })),
    findings: edition.findings.map((finding) => ({
      ...finding,
      about: turn(finding.about),
      id: orNull(id, finding.id),
    })),
    changes: edition.changes.map((change) => ({
      ...change,
      id: orNull(id, change.id),
      name: turn(change.name),
      before: turn(change.before),
      after: turn(change.after),
    })),
  };
};
