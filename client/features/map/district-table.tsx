import { useTranslation } from "react-i18next";

import type { DistrictFigure, ToldDays } from "../../api/map.documents.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { rangeOf, shareRangeWords } from "../cohort/share-words.ts";
import { spanWords } from "./day-words.ts";
import type { Shown } from "./figures-drawing.ts";
import styles from "./map.module.css";
import { standingOf } from "./standing.ts";
import type { ChangeMap } from "./use-map-view.ts";

/** The same districts as a table; a name opens its claims. */
export function DistrictTable({
  figures,
  shown,
  outcome,
  change,
}: {
  readonly figures: readonly DistrictFigure[];
  readonly shown: Shown;
  readonly outcome:
    { readonly code: string; readonly label: string } | undefined;
  readonly change: ChangeMap;
}) {
  const { t } = useTranslation();
  const { day } = shown.view;
  return (
    <div
      className={styles["tableFrame"]}
      tabIndex={0}
      role="group"
      aria-label={t("map.table")}
    >
      <table className={styles["table"]} data-table>
        <caption>{t("map.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("map.district")}</th>
            <th scope="col">{t("map.by.occupied")}</th>
            <th scope="col">{t("map.by.liberated")}</th>
            <th scope="col" className={styles["number"]}>
              {t("map.by.days")}
            </th>
            {day !== undefined && <th scope="col">{t("map.onDay")}</th>}
            <th scope="col" className={styles["number"]}>
              {t("map.by.people")}
            </th>
            <th scope="col" className={styles["number"]}>
              {t("map.by.cases")}
            </th>
            <th scope="col" className={styles["number"]}>
              {t("map.by.decisions")}
            </th>
            {outcome !== undefined && (
              <th scope="col" className={styles["number"]}>
                {outcome.label}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <Row
              key={figure.district.id}
              figure={figure}
              day={day}
              outcome={outcome?.code}
              isOpened={shown.view.at === figure.district.id}
              onOpen={() => change({ at: figure.district.id })}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  figure,
  day,
  outcome,
  isOpened,
  onOpen,
}: {
  readonly figure: DistrictFigure;
  readonly day: string | undefined;
  readonly outcome: string | undefined;
  readonly isOpened: boolean;
  readonly onOpen: () => void;
}) {
  const { t } = useTranslation();
  const { district, occupied, liberated, daysOccupied: days } = figure;
  const found = figure.outcomes.find((one) => one.outcome.code === outcome);
  const count = (number: number) => (figure.cases === 0 ? "—" : number);
  return (
    <tr data-district={district.id}>
      <th scope="row">
        <button
          type="button"
          className={styles["opens"]}
          aria-pressed={isOpened}
          onClick={onOpen}
        >
          {district.displayName}
        </button>
      </th>
      <td>
        <Days told={occupied} isOccupation />
      </td>
      <td>
        <Days told={liberated} />
      </td>
      <td className={styles["number"]} data-days>
        {days === null
          ? "—"
          : days.min === days.max
            ? days.min
            : `${String(days.min)}–${String(days.max)}`}
      </td>
      {day !== undefined && (
        <td data-standing={standingOf(figure, day)}>
          {t(`map.standing.${standingOf(figure, day)}`)}
        </td>
      )}
      <td className={styles["number"]}>{count(figure.persons)}</td>
      <td className={styles["number"]}>{count(figure.cases)}</td>
      <td className={styles["number"]}>{count(figure.decisions)}</td>
      {outcome !== undefined && (
        <td className={styles["number"]}>
          {figure.decisions === 0
            ? "—"
            : `${rangeOf(found?.certain ?? 0, found?.decisions ?? 0)} (${shareRangeWords(found ?? { shareLow: 0, shareHigh: 0, fewBehind: figure.decisions < 10 }, t)})`}
        </td>
      )}
    </tr>
  );
}

/** The days of an event in words, with rivals and denials said. */
function Days({
  told,
  isOccupation = false,
}: {
  readonly told: ToldDays;
  readonly isOccupation?: boolean;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { earliest, latest, dated, denied, undated, contested } = told;
  const isUntold = dated + denied + undated === 0;
  if (isUntold) return <span className="kt-note">{t("map.notTold")}</span>;
  return (
    <>
      {dated > 0
        ? spanWords(earliest, latest, { lang, t })
        : undated > 0
          ? t("map.undated")
          : ""}
      {isOccupation && denied > 0 && (
        <span>
          {dated > 0 && "; "}
          {t("map.denied")}
        </span>
      )}
      {contested && (
        <span className={styles["contested"]}> · {t("card.contested")}</span>
      )}
    </>
  );
}
