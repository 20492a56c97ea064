import { useTranslation } from "react-i18next";

import { Glossed } from "../../../glossary/glossed.tsx";
import {
  type FacetName,
  facetNames,
  noChoice,
} from "../../../url/people-address.ts";
import { choiceInWords } from "./condition-words.ts";
import styles from "./people.module.css";
import type { PeopleView } from "./use-people-view.ts";

/** What is asked for, in words: sets of conditions, any of which may hold; each condition can be taken away. */
export function ConditionBar({
  view,
  nameOf,
}: {
  readonly view: PeopleView;
  readonly nameOf: (facet: FacetName, value: string) => string;
}) {
  const { t } = useTranslation();
  const { sets, ignored } = view.choice;
  const isEmpty =
    sets.length === 1 &&
    Object.keys(view.active.conditions).length === 0 &&
    view.words === "";
  return (
    <>
      {!isEmpty && (
        <div
          className={styles["conditions"]}
          role="group"
          aria-label={t("people.conditions")}
        >
          {view.words !== "" && (
            <div className={styles["set"]}>
              <button
                type="button"
                className={styles["chip"]}
                data-condition="WORDS"
                onClick={() => view.say("")}
              >
                <span className={styles["chipName"]}>{t("words.box")}:</span> «
                {view.words}»<span aria-hidden="true"> ×</span>
                <span className="kt-hidden"> {t("people.takeAway")}</span>
              </button>
            </div>
          )}
          {sets.map((set, at) => (
            <div
              // Sets have no names: their place is all that tells them apart.
              key={at}
              className={styles["set"]}
              data-set={at + 1}
              {...(sets.length > 1 && at === view.active.at
                ? { "data-active": "" }
                : {})}
            >
              {at > 0 && (
                <span className={styles["or"]}>{t("people.orSet")}</span>
              )}
              {facetNames.flatMap((facet) => {
                const choice = set[facet];
                if (choice === undefined) return [];
                const words = choiceInWords(t, facet, choice, nameOf);
                return [
                  <button
                    key={facet}
                    type="button"
                    className={styles["chip"]}
                    data-condition={facet}
                    onClick={() => view.choose(facet, noChoice, at)}
                  >
                    <span className={styles["chipName"]}>
                      {t(`people.facet.${facet}`)}:
                    </span>{" "}
                    {words}
                    <span aria-hidden="true"> ×</span>
                    <span className="kt-hidden"> {t("people.takeAway")}</span>
                  </button>,
                ];
              })}
              {Object.keys(set).length === 0 && sets.length > 1 && (
                <span className="kt-note">{t("people.emptySet")}</span>
              )}
              {sets.length > 1 && at !== view.active.at && (
                <button
                  type="button"
                  className={styles["quiet"]}
                  onClick={() => view.openSet(at)}
                >
                  {t("people.changeSet")}
                </button>
              )}
              {sets.length > 1 && (
                <button
                  type="button"
                  className={styles["quiet"]}
                  onClick={() => view.dropSet(at)}
                >
                  {t("people.dropSet")}
                </button>
              )}
            </div>
          ))}
          <div className={styles["set"]}>
            {sets.length < 8 && (
              <button
                type="button"
                className={styles["quiet"]}
                onClick={view.addSet}
              >
                {t("people.addSet")}
              </button>
            )}
            <button
              type="button"
              className={styles["quiet"]}
              onClick={view.clear}
            >
              {t("people.clear")}
            </button>
          </div>
        </div>
      )}
      {ignored.length > 0 && (
        <p className="kt-note" role="status">
          <Glossed>
            {t("people.ignored", { words: ignored.join(", ") })}
          </Glossed>
        </p>
      )}
    </>
  );
}
