import type { Inline } from "./document.ts";
import { wordsOfInlines } from "./walk-study.ts";

/** A word and the numbers of the notes behind it: what stays on one line. */
export type Held = {
  readonly kind: "held";
  readonly children: readonly Inline[];
};

/** The most letters that are kept on one line: more would not fit a narrow screen. */
const mostHeld = 24;

/** Keeps the number of a note on the line of the word before it: browsers break a line before the number, as before any other link or button. */
export const holdNotes = (
  inlines: readonly Inline[],
): readonly (Inline | Held)[] => {
  const pieces: (Inline | Held)[] = [];
  for (const inline of inlines) {
    const before = pieces.at(-1);
    if (inline.kind === "citation" && before !== undefined)
      pieces.splice(-1, 1, ...heldWith(before, inline));
    else pieces.push(inline);
  }
  return pieces;
};

const heldWith = (
  before: Inline | Held,
  note: Inline,
): readonly (Inline | Held)[] => {
  if (before.kind === "held")
    return [{ kind: "held", children: [...before.children, note] }];
  if (before.kind === "text") {
    const { text } = before;
    const start = startOfLastWord(text);
    if (text.length - start > mostHeld) return [before, note];
    const word: Inline = { kind: "text", text: text.slice(start) };
    const held: Held = { kind: "held", children: [word, note] };
    return start === 0
      ? [held]
      : [{ kind: "text", text: text.slice(0, start) }, held];
  }
  return wordsOfInlines([before]).length > mostHeld
    ? [before, note]
    : [{ kind: "held", children: [before, note] }];
};

const startOfLastWord = (text: string): number => {
  const words = text.trimEnd();
  return (
    Math.max(...[" ", "\t", "\n"].map((gap) => words.lastIndexOf(gap))) + 1
  );
};
