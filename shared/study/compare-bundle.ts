import type { CitedThing, StudyEdition } from "./edition.ts";

/** What of a study from elsewhere is here, and says something else. */
export type ComparedBundle = {
  /** How much the text names. */
  readonly cited: number;
  /** How much of that is here, too. */
  readonly known: number;
  /** What is here and says something else, in words: there and here. */
  readonly differing: readonly {
    readonly id: string;
    readonly there: string;
    readonly here: string;
  }[];
  readonly notes: number;
  /** The numbers of notes that would be printed otherwise here. */
  readonly otherNotes: readonly number[];
};

const words = ({ name, verbatim, denies }: CitedThing): string =>
  [denies ? "¬" : "", name, verbatim === null ? "" : `«${verbatim}»`]
    .filter((part) => part !== "")
    .join(" ");

/** Holds what a study brings along against what the card index here says of the same ids. */
export const compareBundle = (
  there: Pick<StudyEdition, "cited" | "notes">,
  here: Pick<StudyEdition, "cited" | "notes">,
): ComparedBundle => {
  const own = new Map(here.cited.map((thing) => [thing.id, thing] as const));
  const both = there.cited.flatMap((thing) => {
    const found = own.get(thing.id);
    return found?.known === true ? [{ thing, found }] : [];
  });
  return {
    cited: there.cited.length,
    known: both.length,
    differing: both.flatMap(({ thing, found }) =>
      words(thing) === words(found)
        ? []
        : [{ id: thing.id, there: words(thing), here: words(found) }],
    ),
    notes: there.notes.length,
    otherNotes: there.notes.flatMap(({ number, text }) =>
      here.notes[number - 1]?.text === text ? [] : [number],
    ),
  };
};
