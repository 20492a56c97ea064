import { Drawer } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { formatDay } from "../../../shared/dates/format-date.ts";
import type { DistrictFigure } from "../../api/map.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { EntityLink } from "../../ui/entity-link.tsx";
import type { RootSearch } from "../../url/root-search.ts";
import { rangeOf, shareRangeWords } from "../cohort/share-words.ts";
import { DaysOccupied } from "../inspect/district/days-occupied.tsx";
import { ClaimsByIds } from "../inspect/procedure/claims-by-ids.tsx";
import styles from "./map.module.css";
import { standingOf } from "./standing.ts";
import type { ChangeMap } from "./use-map-view.ts";

/** One district: its rival days with who says so, its numbers, and where each number opens. */
export function DistrictSheet({
  figure,
  day,
  change,
}: {
  readonly figure: DistrictFigure;
  readonly day: string | undefined;
  readonly change: ChangeMap;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { district, occupied, liberated, outcomes } = figure;
  const kept = (search: RootSearch) => ({
    reading: search.reading,
    lang: search.lang,
  });
  return (
    <Drawer
      opened
      onClose={() => change({ at: undefined })}
      position="right"
      size={620}
      title={district.displayName}
      closeButtonProps={{ "aria-label": t("frame.close") }}
    >
      <div className={styles["sheet"]} data-sheet={district.id}>
        <p>
          <EntityLink id={district.id} name={t("map.card")} />
          {" · "}
          {t(`districtKind.${district.kind}`)}
          {!district.attested && ` · ${t("card.attestedNot")}`}
        </p>
        {day !== undefined && (
          <p>
            {formatDay(day, lang)}:{" "}
            <strong>{t(`map.standing.${standingOf(figure, day)}`)}</strong>
          </p>
        )}
        <DaysOccupied range={figure.daysOccupied} />
        <h3>
          <Glossed>{t("card.occupied")}</Glossed>
        </h3>
        {occupied.factoids.length === 0 && (
          <p>
            <Glossed>{t("card.noDates")}</Glossed>
          </p>
        )}
        <ClaimsByIds
          ids={occupied.factoids.map(({ id }) => id)}
          owner={district.id}
        />
        <h3>
          <Glossed>{t("card.liberated")}</Glossed>
        </h3>
        {liberated.factoids.length === 0 && (
          <p>
            <Glossed>{t("card.noDates")}</Glossed>
          </p>
        )}
        <ClaimsByIds
          ids={liberated.factoids.map(({ id }) => id)}
          owner={district.id}
        />
        <h3>
          <Glossed>{t("map.casesHere")}</Glossed>
        </h3>
        {figure.cases === 0 ? (
          <p>
            <Glossed>{t("map.noCases")}</Glossed>
          </p>
        ) : (
          <>
            <p>
              {t("map.casesCount", {
                cases: figure.cases,
                people: figure.persons,
                procedures: figure.procedures,
              })}{" "}
              <Link
                to="/verification/cohort"
                search={(search) => ({
                  ...kept(search),
                  only: `district:${district.id}`,
                })}
              >
                {t("map.toCohort", { count: figure.decisions })}
              </Link>
            </p>
            <ul>
              {outcomes.map((told) => (
                <li key={told.outcome.code ?? ""}>
                  {told.outcome.label}: {rangeOf(told.certain, told.decisions)}{" "}
                  ({shareRangeWords(told, t)})
                </li>
              ))}
            </ul>
            <p className="kt-note">
              <Glossed>{t("map.known")}</Glossed>
            </p>
          </>
        )}
        <p>
          <Link
            to="/map"
            search={(search) => ({
              ...kept(search),
              move: "found",
              where: `district:${district.id}`,
            })}
          >
            {t("map.movementHere")}
          </Link>
        </p>
      </div>
    </Drawer>
  );
}
