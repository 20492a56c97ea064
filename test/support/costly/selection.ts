/** One field of a question, or a condition on a type, with what is asked below. Trees are never changed, only made anew. */
export type Selection = {
  /** The field's name; of a condition, the type's. */
  readonly name: string;
  readonly isCondition: boolean;
  /** Arguments as GraphQL writes them. */
  readonly args: Readonly<Record<string, string>>;
  readonly below: readonly Selection[];
};

/** Where a selection stands in its tree: the places on the way down. */
export type Place = readonly number[];

const argumentsAsText = (args: Selection["args"]): string => {
  const given = Object.entries(args).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return given.length === 0 ? "" : `(${given.join(", ")})`;
};

const setAsText = (selections: readonly Selection[]): string => {
  const seen = new Map<string, number>();
  return selections
    .map((each) => {
      const body =
        each.below.length === 0 ? "" : ` { ${setAsText(each.below)} }`;
      if (each.isCondition) return `... on ${each.name}${body}`;
      const times = seen.get(each.name) ?? 0;
      seen.set(each.name, times + 1);
      const alias = times === 0 ? "" : `${each.name}${String(times)}: `;
      return `${alias}${each.name}${argumentsAsText(each.args)}${body}`;
    })
    .join(" ");
};

/** The question as it is sent: a field that is asked for again gets an alias. */
export const questionAsText = (roots: readonly Selection[]): string =>
  `query Costly { ${setAsText(roots)} }`;

/** Every place of a tree. */
export const placesOf = (roots: readonly Selection[]): readonly Place[] =>
  roots.flatMap((each, index) => [
    [index],
    ...placesOf(each.below).map((place) => [index, ...place]),
  ]);

/** What stands at a place. */
export const at = (
  roots: readonly Selection[],
  [index = 0, ...rest]: Place,
): Selection | undefined => {
  const found = roots[index];
  return found === undefined || rest.length === 0
    ? found
    : at(found.below, rest);
};

/** The tree with what stands at a place put otherwise: by nothing, one or several. */
export const replaced = (
  roots: readonly Selection[],
  [index = 0, ...rest]: Place,
  by: (one: Selection) => readonly Selection[],
): readonly Selection[] =>
  roots.flatMap((each, turn) => {
    if (turn !== index) return [each];
    return rest.length === 0
      ? by(each)
      : [{ ...each, below: replaced(each.below, rest, by) }];
  });
