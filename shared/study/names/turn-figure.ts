import { z } from "../../zod.ts";

const label = z.looseObject({
  is: z.literal("text"),
  x: z.number(),
  y: z.number(),
  size: z.number(),
  anchor: z.string().optional(),
  words: z.string(),
});
type Label = z.infer<typeof label>;

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** Every string in a value that came from JSON. */
const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(stringsIn)
    : [];
};

/** All words of a figure that is kept as JSON. */
export const wordsInJson = (json: string): readonly string[] =>
  stringsIn(joined(parsed(json)));

const labelOf = (mark: unknown): Label | undefined =>
  label.safeParse(mark).data;

/** Whether a label goes on in the next one: right below, in the same letters. */
const goesOn = (above: Label, last: Label, next: Label): boolean =>
  next.x === above.x &&
  next.anchor === above.anchor &&
  next.size === above.size &&
  next.y > last.y &&
  next.y - last.y <= next.size * 1.25;

/** Marks in which the lines of one label are one: a name may go from line to line. */
const joinedMarks = (marks: readonly unknown[]): readonly unknown[] => {
  const found: unknown[] = [];
  let above: Label | undefined;
  let last: Label | undefined;
  for (const mark of marks) {
    const next = labelOf(mark);
    if (above && last && next && goesOn(above, last, next)) {
      above = { ...above, words: `${above.words} ${next.words}`.slice(0, 300) };
      found[found.length - 1] = above;
    } else {
      above = next;
      found.push(mark);
    }
    last = next;
  }
  return found;
};

const joined = (value: unknown): unknown => {
  if (Array.isArray(value)) return joinedMarks(value).map(joined);
  return typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, joined(inner)]),
      )
    : value;
};

const turned = (value: unknown, turn: (words: string) => string): unknown => {
  if (typeof value === "string") return turn(value);
  if (Array.isArray(value)) return value.map((inner) => turned(inner, turn));
  return typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, turned(inner, turn)]),
      )
    : value;
};

/** A figure as JSON with each of its strings turned, labels of several lines whole; what is no JSON is not shown. */
export const turnFigure = (
  json: string,
  turn: (words: string) => string,
): string => {
  const figure = parsed(json);
  return figure === undefined
    ? ""
    : JSON.stringify(turned(joined(figure), turn));
};
