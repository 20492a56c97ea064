import type { Graph } from "./graph.ts";

/** Letters that are written in more ways than one are one letter. */
const folded = (text: string): string =>
  text.toLocaleLowerCase("ru").replaceAll("ё", "е");

/** The ids of those shown whose name has every word that is looked for, in the order in which they came; nobody when nothing is looked for. */
export function sought(graph: Graph, text: string): readonly string[] {
  const words = folded(text)
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  return [...graph.things.values()]
    .filter(({ name }) => {
      const written = folded(name);
      return words.every((word) => written.includes(word));
    })
    .map(({ id }) => id);
}
