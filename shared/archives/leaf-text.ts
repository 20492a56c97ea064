import type { ReferenceLang } from "./archive-reference.ts";
import { readLeaves, writeLeaves } from "./leaves.ts";

/**
 * Where in a source a claim stands, as it is cited: leaves with their word («л. 12 об.», "l. 12ob", "ll. 4–6"); what is no number of a
 * leaf (a page, the row of a table) stays as it is written.
 */
export const leafText = (leaf: string, lang: ReferenceLang): string => {
  if (!/^\d/u.test(leaf)) return leaf;
  const leaves = readLeaves(leaf);
  if (!leaves.ok) return `${lang === "EN" ? "l." : "л."} ${leaf}`;
  const [only, ...more] = leaves.value;
  const isOne = more.length === 0 && only?.to === null;
  const word = lang === "EN" ? (isOne ? "l." : "ll.") : "л.";
  return `${word} ${writeLeaves(leaves.value, lang)}`;
};
