import type { TFunction } from "i18next";

import {
  type Conditions,
  type FacetChoice,
  type FacetName,
  facetNames,
} from "../../../url/people-address.ts";

type NameOf = (facet: FacetName, value: string) => string;

const quoted = (words: readonly string[], between: string): string =>
  words.join(` ${between} `);

/** What is asked in one respect, in words. */
export function choiceInWords(
  t: TFunction,
  facet: FacetName,
  choice: FacetChoice,
  nameOf: NameOf,
): string {
  const { values, without, every, untold } = choice;
  const taken = values.map((value) => nameOf(facet, value));
  const out = without.map((value) => nameOf(facet, value));
  return [
    ...(taken.length === 0
      ? []
      : [quoted(taken, t(every ? "people.and" : "people.or"))]),
    ...(untold ? [t("people.untold")] : []),
    ...(out.length === 0
      ? []
      : [t("people.without", { values: quoted(out, t("people.nor")) })]),
  ].join(", ");
}

/** The whole choice in one line, for a file's head and for those who hear it. */
export const choiceOfSetsInWords = (
  t: TFunction,
  sets: readonly Conditions[],
  nameOf: NameOf,
): string =>
  sets
    .map((set) =>
      facetNames
        .flatMap((facet) => {
          const choice = set[facet];
          return choice === undefined
            ? []
            : [
                `${t(`people.facet.${facet}`)}: ${choiceInWords(t, facet, choice, nameOf)}`,
              ];
        })
        .join("; "),
    )
    .map((words) => (words === "" ? t("people.everybody") : words))
    .join(` — ${t("people.orSet")} — `);
