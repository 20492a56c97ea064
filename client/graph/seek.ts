import type { Graph } from "./graph.ts";

/** Letters that are written in more ways than one are one letter. */
const folded = (text: string): string =>
  text.toLocaleLowerCase("ru").replaceAll("ё", "е");

/** Those whose name has every word that is looked for; undefined when nothing is looked for. */
export function named<Of extends { readonly name: string }>(
  things: readonly Of[],
  text: string,
): readonly Of[] | undefined {
  const words = folded(text)
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return undefined;
  return things.filter(({ name }) => {
    const written = folded(name);
    return words.every((word) => written.includes(word));
  });
}

/** The ids of those shown whose name has every word that is looked for, in the order in which they came; nobody when nothing is looked for. */
export const sought = (graph: Graph, text: string): readonly string[] =>
  (named([...graph.things.values()], text) ?? []).map(({ id }) => id);
