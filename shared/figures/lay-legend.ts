import type { Figure } from "./figure.ts";

type Key = Figure["legend"][number];

/** A key of a legend where it stands: its marks from `x`, `y` on, its words beside them. */
export type LaidKey = {
  readonly x: number;
  readonly y: number;
  readonly marks: Key["marks"];
  readonly lines: readonly string[];
};

/** Pixels: of a line of words, of the marks of a key, between two keys, of a letter on average. */
const row = 17;
const sample = 40;
const gap = 18;
const letter = 7.5;

/** Words in lines of at most so many letters; a longer word, such as an address, is broken. */
const wrapped = (words: string, letters: number): readonly string[] => {
  const lines: string[] = [];
  const pieces = new RegExp(`.{1,${String(letters)}}`, "gu");
  for (const word of words.match(/\S+/gu) ?? [])
    for (const piece of word.match(pieces) ?? []) {
      const last = lines.at(-1);
      if (last === undefined || last.length + piece.length >= letters)
        lines.push(piece);
      else lines[lines.length - 1] = `${last} ${piece}`;
    }
  return lines;
};

/** Letters of a note in a line of a drawing of some width. */
const lettersIn = (width: number): number =>
  Math.max(40, Math.floor(width / letter));

/** Lays the keys of a legend in rows below each other in a drawing of some width, and says how high they are. */
export function layLegend(
  legend: Figure["legend"],
  width: number,
): { readonly keys: readonly LaidKey[]; readonly height: number } {
  const keys: LaidKey[] = [];
  let [x, y, high] = [0, 0, 0];
  for (const { marks, words } of legend) {
    const beside = marks.length === 0 ? 0 : sample;
    const lines = wrapped(words, lettersIn(width - beside));
    const wide =
      beside + letter * Math.max(...lines.map(({ length }) => length));
    if (x > 0 && x + wide > width) {
      y += high;
      x = 0;
      high = 0;
    }
    keys.push({ x, y, marks, lines });
    x += wide + gap;
    high = Math.max(high, lines.length * row);
  }
  return { keys, height: y + high };
}

/** How far the words of a key stand to the right of it, and their first line below its top. */
export const wordsOfKey = ({
  x,
  y,
  marks,
  lines,
}: LaidKey): readonly {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}[] =>
  lines.map((words, at) => ({
    x: x + (marks.length === 0 ? 0 : sample),
    y: y + 12 + at * row,
    words,
  }));

/** Of a picture with a frame, in pixels: where the drawing begins below its title, and how far words stand from the left side. */
export const frame = { head: 44, side: 16 } as const;

/** What stands below a drawing in its frame: the legend from `below` on, lines of notes with the base of each, and how high all of it is. */
export function layBelow(
  { legend, notes }: Pick<Figure, "legend" | "notes">,
  { width, height }: { readonly width: number; readonly height: number },
) {
  const { keys, height: high } = layLegend(legend, width - 2 * frame.side);
  const below = frame.head + height + 8;
  const lines = notes
    .flatMap((note) => wrapped(note, lettersIn(width)))
    .map((words, at) => ({ words, y: below + high + 12 + at * row }));
  return {
    keys,
    below,
    lines,
    whole: below + high + 12 + lines.length * row + 10,
  };
}
