import type { Placed } from "./spread.ts";

/** A name beside its mark. */
export type Label = {
  readonly id: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end" | "middle";
};

export type Named = Placed & { readonly id: string; readonly words: string };

type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The width of a letter of the map's small type, on the average. */
const letter = 6.3;
const height = 13;

const boxOf = ({ words, x, y, anchor }: Label): Box => {
  const width = words.length * letter;
  const left =
    anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 10, bottom: y - 10 + height };
};

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

const waysFor = ({ id, words, x, y, radius }: Named): readonly Label[] => [
  { id, words, x: x + radius + 3, y: y + 4, anchor: "start" },
  { id, words, x: x - radius - 3, y: y + 4, anchor: "end" },
  { id, words, x, y: y - radius - 3, anchor: "middle" },
  { id, words, x, y: y + radius + 11, anchor: "middle" },
];

/**
 * Names beside their marks where there is room: none covers another name, a mark, or the edge. Those left out are in the table.
 * @param marks the more important first
 * @param obstacles what else must not be covered
 */
export function placeLabels(
  marks: readonly Named[],
  { width, height: tall }: { readonly width: number; readonly height: number },
  obstacles: readonly Placed[] = [],
): readonly Label[] {
  const grounds = [...marks, ...obstacles].map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const placed: Label[] = [];
  const taken: Box[] = [];
  for (const mark of marks) {
    const free = waysFor(mark).find((label) => {
      const box = boxOf(label);
      return (
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= tall &&
        [...grounds, ...taken].every((other) => !meets(box, other))
      );
    });
    if (free === undefined) continue;
    placed.push(free);
    taken.push(boxOf(free));
  }
  return placed;
}

/** Whether the boxes of two labels meet. */
export const labelsMeet = (one: Label, other: Label): boolean =>
  meets(boxOf(one), boxOf(other));
