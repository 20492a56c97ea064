/**
 * Which witness each source belongs to: sources joined by a dependence (copy, extract, text that draws on another) are one, also
 * through a source that is not among those asked about.
 * @param dependences pairs of ids of sources, in any order and direction
 */
export const witnessesBy = (
  dependences: readonly (readonly [string, string])[],
): ((source: string) => string) => {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root))
      root = up;
    return root;
  };
  for (const [one, other] of dependences) {
    const root = rootOf(one);
    const otherRoot = rootOf(other);
    if (root !== otherRoot) parents.set(root, otherRoot);
  }
  return rootOf;
};

/**
 * How many independent witnesses the sources are: those joined by a dependence (copy, extract, text that draws on another) are one,
 * also through a source that is not among them. '' is no source.
 * @param dependences pairs of ids of sources, in any order and direction
 */
export const countWitnesses = (
  sources: readonly string[],
  dependences: readonly (readonly [string, string])[],
): number =>
  new Set(sources.filter((id) => id !== "").map(witnessesBy(dependences))).size;
