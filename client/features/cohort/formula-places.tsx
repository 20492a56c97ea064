import { useTranslation } from "react-i18next";

import { leafText } from "../../../shared/archives/leaf-text.ts";
import type { CohortFormula } from "../../api/cohort-parts.documents.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { EntityLink } from "../../ui/entity-link.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import styles from "./cohort.module.css";
import { DayText } from "./day-text.tsx";
import { ClaimsLink } from "./opened-claims.tsx";
import { shareWords } from "./share-words.ts";

/** The first places of a formula: whose paper, which leaf, the words whole, and how like they are to the earliest. */
export function FormulaPlaces({
  formula: { places, placeCount },
}: {
  readonly formula: CohortFormula;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  return (
    <details className={styles["details"]}>
      <summary>
        {t("cohort.formula.places", { count: placeCount })}
        {placeCount > places.length &&
          ` (${t("cohort.firstShown", { count: places.length })})`}
      </summary>
      <ul className={styles["list"]}>
        {places.map((place) => (
          <li key={place.claim} data-place={place.claim}>
            <Verbatim words={place.verbatim} />{" "}
            <span className="kt-note">
              <DayText day={place.earliest} />
              {place.person !== null && (
                <>
                  {" · "}
                  <EntityLink
                    id={place.person.id}
                    name={place.person.displayName}
                  />
                </>
              )}
              {" · "}
              <EntityLink
                id={place.source.id}
                name={place.source.displayName}
              />
              {place.leaf !== null && `, ${leafText(place.leaf, lang)}`}
              {" · "}
              {t("cohort.formula.likeness", {
                share: shareWords(place.likeness, false, t),
              })}
              {" · "}
              <ClaimsLink claims={[place.claim]} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
