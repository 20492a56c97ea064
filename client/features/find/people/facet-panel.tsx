import { useState } from "react";
import { useTranslation } from "react-i18next";

import { facetNames, noChoice } from "../../../url/people-address.ts";
import { filterOfSetTyped } from "../../../url/people-filter.ts";
import { FacetValues } from "./facet-values.tsx";
import styles from "./people.module.css";
import type { PeopleView } from "./use-people-view.ts";
import { WordsBox } from "./words-box.tsx";

/** Open before anything is chosen: where they were, and what became of them. */
const openAtFirst = ["DISTRICT", "PENALTY", "CARD_FATE"];

/** The respects in which people are chosen. A respect is counted while it is open. */
export function FacetPanel({
  view,
  name,
}: {
  readonly view: PeopleView;
  readonly name: string;
}) {
  const { t } = useTranslation();
  const { conditions } = view.active;
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set([...openAtFirst, ...Object.keys(conditions)]),
  );
  const filter = filterOfSetTyped(conditions, { name, words: view.words });
  return (
    <div role="group" aria-label={t("people.facets")}>
      <WordsBox key={view.words} words={view.words} onWords={view.say} />
      {facetNames.map((facet) => {
        const choice = conditions[facet] ?? noChoice;
        const many =
          choice.values.length + choice.without.length + Number(choice.untold);
        return (
          <details
            key={facet}
            className={styles["facet"]}
            data-facet={facet}
            open={open.has(facet)}
            onToggle={({ currentTarget }) => {
              const isOpen = currentTarget.open;
              setOpen((before) => {
                if (before.has(facet) === isOpen) return before;
                const next = new Set(before);
                if (isOpen) next.add(facet);
                else next.delete(facet);
                return next;
              });
            }}
          >
            <summary>
              {t(`people.facet.${facet}`)}
              {many > 0 && <span className={styles["many"]}> · {many}</span>}
            </summary>
            {open.has(facet) && (
              <FacetValues
                facet={facet}
                choice={choice}
                filter={filter}
                onChoose={(next) => view.choose(facet, next)}
              />
            )}
          </details>
        );
      })}
    </div>
  );
}
