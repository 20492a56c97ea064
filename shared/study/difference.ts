/** A line of two texts set beside each other. */
export type DifferenceLine = {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
};

/** Texts with more lines than this are told whole, the old before the new: the table of all pairs would not fit. */
const mostLines = 2_000;

/** How many lines two texts share from each pair of places on. */
const sharedFrom = (
  before: readonly string[],
  after: readonly string[],
): readonly Uint16Array[] => {
  const table = Array.from(
    { length: before.length + 1 },
    () => new Uint16Array(after.length + 1),
  );
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row === undefined) continue;
      const [below, diagonal] = [table[i + 1]?.[j], table[i + 1]?.[j + 1]];
      row[j] =
        before[i] === after[j]
          ? (diagonal ?? 0) + 1
          : Math.max(below ?? 0, row[j + 1] ?? 0);
    }
  return table;
};

const all = (
  kind: DifferenceLine["kind"],
  lines: readonly string[],
): readonly DifferenceLine[] => lines.map((text) => ({ kind, text }));

/** What was taken out and what was put in between two texts, line by line, as few lines as possible. */
export const differenceOf = (
  before: string,
  after: string,
): readonly DifferenceLine[] => {
  const [old, now] = [before.split("\n"), after.split("\n")];
  if (old.length > mostLines || now.length > mostLines)
    return [...all("removed", old), ...all("added", now)];
  const shared = sharedFrom(old, now);
  const found: DifferenceLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [a, b] = [old[i], now[j]];
    if (a !== undefined && a === b) {
      found.push({ kind: "same", text: a });
      i += 1;
      j += 1;
    } else if (
      a !== undefined &&
      (b === undefined ||
        (shared[i + 1]?.[j] ?? 0) >= (shared[i]?.[j + 1] ?? 0))
    ) {
      found.push({ kind: "removed", text: a });
      i += 1;
    } else {
      found.push({ kind: "added", text: b ?? "" });
      j += 1;
    }
  }
  return found;
};
