import type { Block, Inline, StudyDocument } from "./document.ts";
import type { Finding } from "./edition.ts";
import { isFormOf } from "./names/form-of-name.ts";
import { blocksIn } from "./walk-study.ts";

type Person = { readonly id: string; readonly names: readonly string[] };

/** Names begin with the family name here; one shorter than four letters is left, since too many words begin so. */
const familyNames = ({ names }: Person): readonly string[] => [
  ...new Set(
    names.flatMap((name) => {
      const [first = ""] = name.trim().split(/[^\p{L}-]+/u);
      return first.length >= 4 ? [first] : [];
    }),
  ),
];

const wordsIn = (text: string): readonly string[] =>
  text.split(/[^\p{L}-]+/u).filter((word) => /^\p{Lu}/u.test(word));

const isName = (word: string, names: readonly string[]): boolean =>
  names.some((name) => isFormOf(word, name));

const linkedIds = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((inline) => {
    if (!("children" in inline)) return [];
    const own = inline.kind === "thing" ? [inline.id] : [];
    return [...own, ...linkedIds(inline.children)];
  });

/** Words that stand in no link. */
const bareWords = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((inline) => {
    if (inline.kind === "text") return wordsIn(inline.text);
    if (inline.kind === "emphasis" || inline.kind === "strong")
      return bareWords(inline.children);
    return [];
  });

const lineIn = (block: Block): readonly Inline[] => {
  if (block.kind === "paragraph") return block.children;
  return block.kind === "table" ? block.rows.flat(2) : [];
};

/**
 * People of the cited claims who are named in the text and linked nowhere in it, each at the first place. One link is enough: a name need
 * not be a link wherever it stands.
 */
export const personsNotLinked = (
  study: StudyDocument,
  people: readonly Person[],
): readonly Finding[] => {
  const lines = blocksIn(study.blocks).map((block) => ({
    line: block.line,
    inlines: lineIn(block),
  }));
  const linked = new Set(lines.flatMap(({ inlines }) => linkedIds(inlines)));
  const words = lines.flatMap(({ line, inlines }) =>
    bareWords(inlines).map((word) => ({ line, word })),
  );
  return people
    .filter(({ id }) => !linked.has(id))
    .flatMap((person) => {
      const families = familyNames(person);
      const found = words.find(({ word }) => isName(word, families));
      return found === undefined
        ? []
        : [
            {
              kind: "PERSON_NOT_LINKED" as const,
              line: found.line,
              about: found.word,
              id: person.id,
            },
          ];
    });
};
