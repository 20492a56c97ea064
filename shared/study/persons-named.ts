import type { Block, Inline, StudyDocument } from "./document.ts";
import type { Finding } from "./edition.ts";
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

/** A Russian family name is declined: its last vowels give way to endings of at most three letters. */
const stemOf = (name: string): string => {
  const stem = name
    .toLowerCase()
    .replace(/(?:ая|яя|ий|ый|ой|[аяйьеёоиыую])$/u, "");
  return stem.length >= 4 ? stem : name.toLowerCase();
};

const wordsIn = (text: string): readonly string[] =>
  text.split(/[^\p{L}-]+/u).filter((word) => /^\p{Lu}/u.test(word));

const isName = (word: string, stems: readonly string[]): boolean => {
  const small = word.toLowerCase();
  return stems.some(
    (stem) => small.startsWith(stem) && small.length - stem.length <= 3,
  );
};

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
      const stems = familyNames(person).map(stemOf);
      const found = words.find(({ word }) => isName(word, stems));
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
