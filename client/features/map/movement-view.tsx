import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";

import {
  centresDocument,
  type Movements,
  movementsDocument,
} from "../../api/map.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { Notice } from "../../ui/notice.tsx";
import {
  type Followed,
  followedFilter,
  type MapView,
  mostMoving,
} from "../../url/map-address.ts";
import type { RootSearch } from "../../url/root-search.ts";
import { useReading } from "../../url/use-reading.ts";
import { DaySlider } from "./day-slider.tsx";
import { FollowedList } from "./followed-list.tsx";
import type { Centre } from "./inset.ts";
import { MovementFigure } from "./movement-figure.tsx";
import { planOf, spanOfStays, stayOn } from "./movement-plan.ts";
import { MovementTable } from "./movement-table.tsx";
import type { ChangeMap } from "./use-map-view.ts";

/** Where some people were, and how they went from place to place. */
export function MovementView({
  view,
  followed,
  search,
  change,
}: {
  readonly view: MapView;
  readonly followed: Followed;
  readonly search: RootSearch;
  readonly change: ChangeMap;
}) {
  const { lang } = useLanguage();
  const { input } = useReading();
  const { where, q, words } = search;
  const { collection } = view;
  const filter = useMemo(
    () => followedFilter(followed, { where, q, words, collection }),
    [followed, where, q, words, collection],
  );
  const answer = useAnswer(movementsDocument, {
    filter,
    lang,
    reading: input,
    people: mostMoving,
  });
  const centres = useAnswer(centresDocument, { lang });
  return (
    <AnswerStates answer={answer}>
      {({ movements }) => (
        <AnswerStates answer={centres}>
          {({ districtFigures }) => (
            <Found
              found={movements}
              centres={districtFigures.figures}
              view={view}
              followed={followed}
              change={change}
            />
          )}
        </AnswerStates>
      )}
    </AnswerStates>
  );
}

function Found({
  found,
  centres,
  view,
  followed,
  change,
}: {
  readonly found: Movements;
  readonly centres: readonly Centre[];
  readonly view: MapView;
  readonly followed: Followed;
  readonly change: ChangeMap;
}) {
  const { t } = useTranslation();
  const { movements, persons, untold, omitted } = found;
  const plan = useMemo(() => planOf(movements), [movements]);
  const span = useMemo(() => spanOfStays(movements), [movements]);
  const stays = useMemo(
    () => movements.flatMap((one) => one.stays),
    [movements],
  );
  const countOn = useCallback(
    (day: string): readonly [number, number] => {
      const standings = stays.map((stay) => stayOn(stay, day));
      return [
        standings.filter((one) => one === "CERTAINLY").length,
        standings.filter((one) => one === "POSSIBLY").length,
      ];
    },
    [stays],
  );
  const { day } = view;
  const onDay = useMemo(
    () =>
      day === undefined
        ? undefined
        : new Set(
            stays
              .filter((stay) => stayOn(stay, day) !== "NOT")
              .map(({ place }) => place.id),
          ),
    [stays, day],
  );
  return (
    <>
      <FollowedList followed={followed} movements={movements} change={change} />
      <p className="kt-note" role="status" data-movements={movements.length}>
        {t("map.people", { count: persons })}{" "}
        {untold > 0 && t("map.untold", { count: untold })}{" "}
        {omitted.map(({ what, count }) => (
          <span key={what}>
            {t(what === "people" ? "map.peopleLeft" : "map.claimsLeft", {
              count,
            })}{" "}
          </span>
        ))}
        {persons > 1 && persons < 10 && t("map.few")}
      </p>
      {movements.length === 0 ? (
        <Notice title={t("map.nowhere")}>
          <p>
            <Glossed>{t("map.nowhereAdvice")}</Glossed>
          </p>
        </Notice>
      ) : (
        <>
          {span !== undefined && (
            <DaySlider
              span={span}
              view={view}
              change={change}
              countOn={countOn}
              hint={t("map.chooseDayOfStays")}
              words={(on) => {
                const [certain, possible] = countOn(on);
                return `${t("map.staysCertain", { count: certain })} · ${t("map.staysPossible", { count: possible })}`;
              }}
            />
          )}
          <MovementFigure
            found={found}
            plan={plan}
            centres={centres}
            onDay={onDay}
            day={day}
            change={change}
          />
          <MovementTable movements={movements} day={day} change={change} />
        </>
      )}
    </>
  );
}
