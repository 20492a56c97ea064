import type {
  CitedThing,
  Finding,
  PrintedNote,
  ShownFigure,
} from "../edition.ts";
import { isFormOf } from "./form-of-name.ts";
import type { Masked } from "./masked.ts";
import { wordsInJson } from "./turn-figure.ts";
import { isCapital, wordsOf } from "./written-words.ts";

/** Names that were not turned, since they may be another word or another person: given names of those the study is about, family names of others. */
const doubtfulNames = (people: readonly Masked[]): readonly string[] => [
  ...new Set(
    people.flatMap(({ isNear, forms }) =>
      forms.flatMap(({ family, given }) => (isNear ? [given] : [family])),
    ),
  ),
];

const leftIn = (text: string, names: readonly string[]): readonly string[] => [
  ...new Set(
    wordsOf(text)
      .map((word) => word.text)
      .filter(
        (word) =>
          word.length > 2 &&
          isCapital(word) &&
          names.some((name) => name.length > 2 && isFormOf(word, name)),
      ),
  ),
];

/** All in which a name may be left, as it is shown. */
export type WordsShown = {
  readonly text: string;
  /** Title and summary. */
  readonly head: string;
  readonly cited: readonly CitedThing[];
  readonly notes: readonly PrintedNote[];
  readonly figures: readonly ShownFigure[];
};

/**
 * Words that may still name somebody where names are hidden: in the text by their lines, in the words of sources by the claim, in a figure by
 * its view, in a title, a summary or a note by nothing.
 */
export const namesLeft = (
  { text, head, cited, notes, figures }: WordsShown,
  people: readonly Masked[],
): readonly Finding[] => {
  const names = doubtfulNames(people);
  const inText = text.split("\n").flatMap((line, index) =>
    leftIn(line, names).map((about): Finding => ({
      kind: "NAME_LEFT",
      line: index + 1,
      about,
      id: null,
    })),
  );
  const inSources = cited.flatMap(({ id, name, verbatim }) =>
    leftIn(`${name} ${verbatim ?? ""}`, names).map((about): Finding => ({
      kind: "NAME_LEFT",
      line: null,
      about,
      id,
    })),
  );
  const ofNothing = [head, ...notes.map((note) => note.text)].join("\n");
  const beside = leftIn(ofNothing, names).map((about): Finding => ({
    kind: "NAME_LEFT",
    line: null,
    about,
    id: null,
  }));
  const inFigures = figures.flatMap(({ id, name, content }) =>
    leftIn([name, ...wordsInJson(content)].join("\n"), names).map(
      (about): Finding => ({ kind: "NAME_LEFT", line: null, about, id }),
    ),
  );
  return [...inText, ...beside, ...inSources, ...inFigures];
};
