import { facetNamesDocument } from "../../../api/people.documents.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import {
  type Conditions,
  type FacetName,
  facetNames,
} from "../../../url/people-address.ts";
import { filterOfSet } from "../../../url/people-filter.ts";

const allOf = (sets: readonly Conditions[], facet: FacetName) => [
  ...new Set(
    sets.flatMap((set) => [
      ...(set[facet]?.values ?? []),
      ...(set[facet]?.without ?? []),
    ]),
  ),
];

/** What the values asked for are called; a value is its own name until that is known. */
export function useValueNames(
  sets: readonly Conditions[],
): (facet: FacetName, value: string) => string {
  const { lang } = useLanguage();
  const named = facetNames
    .map((facet) => ({ facet, values: allOf(sets, facet) }))
    .filter(({ values }) => values.length > 0);
  const filter = filterOfSet(
    Object.fromEntries(
      named.map(({ facet, values }) => [
        facet,
        {
          // Yes and no together ask nothing: their names come with either.
          values: facet === "CONTESTED" ? values.slice(0, 1) : values,
          every: false,
          without: facet === "CONTESTED" ? values.slice(1) : [],
          untold: false,
        },
      ]),
    ),
  );
  const answer = useAnswer(
    facetNamesDocument,
    {
      dimensions: named.map(({ facet }) => facet),
      filter: { ids: [], ...filter },
      lang,
    },
    { pause: named.length === 0 },
  );
  const known = new Map(
    answer.kind === "ready"
      ? answer.data.facets.facets.flatMap(({ facet, values }) =>
          values.map(
            ({ term }) => [`${facet} ${term.code}`, term.label] as const,
          ),
        )
      : [],
  );
  return (facet, value) => known.get(`${facet} ${value}`) ?? value;
}
