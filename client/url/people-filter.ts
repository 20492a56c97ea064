import type { PeopleFilter } from "../api/people.documents.ts";
import {
  type Conditions,
  type FacetChoice,
  facetFields,
  type FacetName,
  facetNames,
  type PeopleChoice,
} from "./people-address.ts";

type Filter = NonNullable<PeopleFilter>;

/** A condition as the API takes it. The address is the reader's: a value that the API does not know is refused by it, with its name. */
const fieldOf = (facet: FacetName, values: readonly string[]): Filter =>
  ({
    [facetFields[facet]]:
      facet === "CONTESTED" ? values.includes("true") : [...values],
  }) satisfies Readonly<Record<string, unknown>>;

/** Both yes and no ask for everybody. */
const asksForAll = (facet: FacetName, values: readonly string[]): boolean =>
  facet === "CONTESTED" && values.length > 1;

const chosen = (conditions: Conditions) =>
  facetNames.flatMap((facet) => {
    const choice = conditions[facet];
    return choice === undefined ? [] : [[facet, choice] as const];
  });

const anyOf = (facet: FacetName, { values, every }: FacetChoice): Filter =>
  values.length === 0 || every || asksForAll(facet, values)
    ? {}
    : fieldOf(facet, values);

/** A set of conditions as the API takes it, in the shape in which a facet knows what is chosen and left out in its own respect. */
export const filterOfSet = (conditions: Conditions): Filter => {
  const choices = chosen(conditions);
  const every = choices.flatMap(([facet, { values, every: all }]) =>
    all ? values.map((value) => fieldOf(facet, [value])) : [],
  );
  const untold = choices.flatMap(([facet, choice]) =>
    choice.untold ? [facet] : [],
  );
  const without = choices.flatMap(([facet, choice]) =>
    choice.without.length === 0
      ? []
      : facet === "CONTESTED"
        ? choice.without.map((value) => fieldOf(facet, [value]))
        : [fieldOf(facet, choice.without)],
  );
  return {
    ...choices.reduce<ReturnType<typeof anyOf>>(
      (all, [facet, choice]) => ({ ...all, ...anyOf(facet, choice) }),
      {},
    ),
    ...(every.length === 0 ? {} : { and: every }),
    ...(untold.length === 0 ? {} : { untold }),
    ...(without.length === 0 ? {} : { not: { or: without } }),
  };
};

/** What is typed beside the conditions: a name, and words of claims. */
export type Typed = { readonly name: string; readonly words: string };

const typedFilter = ({ name, words }: Typed): Filter => ({
  ...(name === "" ? {} : { name }),
  ...(words === "" ? {} : { text: words }),
});

/** A set of conditions beside what is typed. */
export const filterOfSetTyped = (
  conditions: Conditions,
  typed: Typed,
): Filter => ({ ...typedFilter(typed), ...filterOfSet(conditions) });

/** Whom the whole choice asks for. */
export const filterOfChoice = (
  { sets }: Pick<PeopleChoice, "sets">,
  typed: Typed,
): Filter => {
  const [first, ...others] = sets;
  return others.length === 0
    ? filterOfSetTyped(first, typed)
    : { ...typedFilter(typed), or: sets.map(filterOfSet) };
};
