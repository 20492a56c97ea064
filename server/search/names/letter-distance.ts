import { insertion, substitution, transposition } from "./letter-costs.ts";

/** A difference of two words: letters taken for each other, or letters that one of them lacks (''). */
type Slip = { readonly asked: string; readonly written: string };

type Grid = { readonly cost: Float64Array; readonly width: number };

const isSwapped = (a: string, b: string, i: number, j: number): boolean =>
  i > 1 &&
  j > 1 &&
  a[i - 1] !== a[i - 2] &&
  a[i - 1] === b[j - 2] &&
  a[i - 2] === b[j - 1];

/** @param most beyond it the exact cost does not matter: the rest of the grid is left at infinity */
const gridOf = (a: string, b: string, most = Infinity): Grid => {
  const width = b.length + 1;
  const cost = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number): number => cost[i * width + j] ?? 0;
  let [before, least] = [0, 0];
  for (let i = 0; i <= a.length; i += 1) {
    if (i > 1 && Math.min(before, least) > most) {
      cost[cost.length - 1] = Infinity;
      return { cost, width };
    }
    [before, least] = [least, Infinity];
    for (let j = 0; j <= b.length; j += 1) {
      let best = i + j === 0 ? 0 : Infinity;
      if (i > 0) best = Math.min(best, at(i - 1, j) + insertion(a, i - 1));
      if (j > 0) best = Math.min(best, at(i, j - 1) + insertion(b, j - 1));
      if (i > 0 && j > 0)
        best = Math.min(
          best,
          at(i - 1, j - 1) +
            substitution(a.charCodeAt(i - 1), b.charCodeAt(j - 1)),
        );
      if (isSwapped(a, b, i, j))
        best = Math.min(best, at(i - 2, j - 2) + transposition);
      cost[i * width + j] = best;
      least = Math.min(least, best);
    }
  }
  return { cost, width };
};

/**
 * The weighted edit distance of two lower-case words. Symmetric; 0 only for equal words. Letters that Cyrillic handwriting
 * or the ear confuses cost 0.4, signs and doubled letters less, two letters in the wrong order 0.7, any other letter 1.
 * @param most words further apart may be answered with infinity
 */
export const letterDistance = (
  a: string,
  b: string,
  most = Infinity,
): number => (a === b ? 0 : (gridOf(a, b, most).cost.at(-1) ?? 0));

/** The slips that make up the distance of two words, in the order of the word. */
export const slipsBetween = (
  asked: string,
  written: string,
): readonly Slip[] => {
  const { cost, width } = gridOf(asked, written);
  const at = (i: number, j: number): number => cost[i * width + j] ?? 0;
  const slips: Slip[] = [];
  let [i, j] = [asked.length, written.length];
  const isWay = (before: number, step: number): boolean =>
    Math.abs(before + step - at(i, j)) < 1e-9;
  while (i > 0 || j > 0) {
    const [x, y] = [asked.charAt(i - 1), written.charAt(j - 1)];
    if (
      i > 0 &&
      j > 0 &&
      isWay(at(i - 1, j - 1), substitution(x.charCodeAt(0), y.charCodeAt(0)))
    ) {
      if (x !== y) slips.unshift({ asked: x, written: y });
      [i, j] = [i - 1, j - 1];
    } else if (
      isSwapped(asked, written, i, j) &&
      isWay(at(i - 2, j - 2), transposition)
    ) {
      slips.unshift({
        asked: asked.slice(i - 2, i),
        written: written.slice(j - 2, j),
      });
      [i, j] = [i - 2, j - 2];
    } else if (i > 0 && isWay(at(i - 1, j), insertion(asked, i - 1))) {
      slips.unshift({ asked: x, written: "" });
      i -= 1;
    } else {
      slips.unshift({ asked: "", written: y });
      j -= 1;
    }
  }
  return slips;
};
