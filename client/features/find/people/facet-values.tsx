import { useState } from "react";
import { useTranslation } from "react-i18next";

import {
  facetDocument,
  type PeopleFilter,
} from "../../../api/people.documents.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { AnswerStates } from "../../../ui/answer-states.tsx";
import type { FacetChoice, FacetName } from "../../../url/people-address.ts";
import { useReading } from "../../../url/use-reading.ts";
import { rangeOf } from "../../cohort/share-words.ts";
import { toggleValue, toggleWithout } from "./choose-value.ts";
import styles from "./people.module.css";

const few = 8;
const all = 200;

/** The values of one respect, each with how many people it leaves: take it, or leave it out. */
export function FacetValues({
  facet,
  choice,
  filter,
  onChoose,
}: {
  readonly facet: FacetName;
  readonly choice: FacetChoice;
  readonly filter: PeopleFilter;
  readonly onChoose: (next: FacetChoice) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const [first, setFirst] = useState(few);
  const answer = useAnswer(facetDocument, {
    facet,
    filter: filter ?? null,
    lang,
    reading: input,
    first: Math.max(first, choice.values.length + choice.without.length),
  });
  return (
    <AnswerStates answer={answer}>
      {({ facets: { facets, omitted } }) => {
        const [counted] = facets;
        if (counted === undefined) return null;
        const { values, more, untold } = counted;
        return (
          <>
            {values.length === 0 && (
              <p className="kt-note">
                <Glossed>{t("people.noValues")}</Glossed>
              </p>
            )}
            <ul className={styles["values"]}>
              {values.map(({ term: { code, label }, persons, certain }) => {
                const isOut = choice.without.includes(code);
                return (
                  <li key={code} data-value={code}>
                    <label className={isOut ? styles["out"] : undefined}>
                      <input
                        type="checkbox"
                        checked={choice.values.includes(code)}
                        onChange={() => onChoose(toggleValue(choice, code))}
                      />
                      <span>{label}</span>
                      <span className={styles["count"]}>
                        {rangeOf(certain ?? persons, persons)}
                      </span>
                    </label>
                    <button
                      type="button"
                      aria-pressed={isOut}
                      aria-label={t("people.leaveOut", { value: label })}
                      title={t("people.leaveOut", { value: label })}
                      className={styles["not"]}
                      onClick={() => onChoose(toggleWithout(choice, code))}
                    >
                      {t("people.not")}
                    </button>
                  </li>
                );
              })}
              {(untold > 0 || choice.untold) && (
                <li data-value="untold">
                  <label>
                    <input
                      type="checkbox"
                      checked={choice.untold}
                      onChange={() =>
                        onChoose({
                          ...choice,
                          values: [],
                          every: false,
                          untold: !choice.untold,
                        })
                      }
                    />
                    <span className="kt-note">
                      {t(facet === "GAP" ? "people.noGap" : "people.untold")}
                    </span>
                    <span className={styles["count"]}>{untold}</span>
                  </label>
                </li>
              )}
            </ul>
            {values.some(
              ({ persons, certain }) => (certain ?? persons) < persons,
            ) && (
              <p className="kt-note">
                <Glossed>{t("people.rangeNote")}</Glossed>
              </p>
            )}
            {choice.values.length > 1 && (
              <label className={styles["every"]}>
                <input
                  type="checkbox"
                  checked={choice.every}
                  onChange={() => onChoose({ ...choice, every: !choice.every })}
                />{" "}
                {t("people.every")}
              </label>
            )}
            {more > 0 && first < all && (
              <button
                type="button"
                className={styles["quiet"]}
                onClick={() => setFirst(all)}
              >
                {t("people.moreValues", { count: more })}
              </button>
            )}
            {omitted.map(({ count }) => (
              <p key={count} className="kt-note">
                <Glossed>{t("people.notCounted", { count })}</Glossed>
              </p>
            ))}
          </>
        );
      }}
    </AnswerStates>
  );
}
