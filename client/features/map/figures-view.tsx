import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";

import {
  type DistrictFigures,
  districtFiguresDocument,
} from "../../api/map.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { Notice } from "../../ui/notice.tsx";
import { inCollectionOf } from "../../url/collection-address.ts";
import type { MapView } from "../../url/map-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { DaySlider } from "./day-slider.tsx";
import { DistrictSheet } from "./district-sheet.tsx";
import { DistrictTable } from "./district-table.tsx";
import { isPlaced, shownOf } from "./figures-drawing.ts";
import { FiguresFigure } from "./figures-figure.tsx";
import { MapChoices } from "./map-choices.tsx";
import { outcomesIn } from "./measures.ts";
import { spanOf, standingOf } from "./standing.ts";
import type { ChangeMap } from "./use-map-view.ts";

/** Districts by what is asked of them: the map, the inset, the slider, the table. */
export function FiguresView({
  view,
  change,
}: {
  readonly view: MapView;
  readonly change: ChangeMap;
}) {
  const { lang } = useLanguage();
  const { input } = useReading();
  const answer = useAnswer(districtFiguresDocument, {
    lang,
    reading: input,
    inCollection: inCollectionOf(view),
  });
  return (
    <AnswerStates answer={answer}>
      {({ districtFigures }) => (
        <Found figures={districtFigures} view={view} change={change} />
      )}
    </AnswerStates>
  );
}

function Found({
  figures: found,
  view,
  change,
}: {
  readonly figures: DistrictFigures;
  readonly view: MapView;
  readonly change: ChangeMap;
}) {
  const { t } = useTranslation();
  const { figures } = found;
  const outcomes = useMemo(() => outcomesIn(figures), [figures]);
  const outcome = view.outcome ?? outcomes[0]?.code;
  const shown = useMemo(
    () => shownOf(figures, view, outcome),
    [figures, view, outcome],
  );
  const span = useMemo(() => spanOf(figures), [figures]);
  const placed = useMemo(() => figures.filter(isPlaced), [figures]);
  const countOn = useCallback(
    (day: string): readonly [number, number] => {
      const standings = placed.map((figure) => standingOf(figure, day));
      const count = (wanted: string) =>
        standings.filter((one) => one === wanted).length;
      return [count("CERTAINLY"), count("POSSIBLY")];
    },
    [placed],
  );
  const opened = figures.find(({ district }) => district.id === view.at);
  if (figures.length === 0) return <Notice title={t("map.noDistricts")} />;
  return (
    <>
      <MapChoices
        view={view}
        outcome={outcome}
        outcomes={outcomes}
        change={change}
      />
      {span !== undefined && (
        <DaySlider
          span={span}
          view={view}
          change={change}
          countOn={countOn}
          hint={t("map.chooseDay")}
          words={(day) => {
            const standings = placed.map((figure) => standingOf(figure, day));
            return (["CERTAINLY", "POSSIBLY", "NOT", "NOT_TOLD"] as const)
              .map(
                (one) =>
                  `${t(`map.standing.${one}`)}: ${String(standings.filter((standing) => standing === one).length)}`,
              )
              .join(" · ");
          }}
        />
      )}
      <FiguresFigure
        found={found}
        shown={shown}
        outcome={outcomes.find(({ code }) => code === outcome)?.label}
        chosen={view.at}
        onOpen={(at) => change({ at })}
      />
      <DistrictTable
        figures={figures}
        shown={shown}
        outcome={outcomes.find(({ code }) => code === outcome)}
        change={change}
      />
      {opened !== undefined && (
        <DistrictSheet figure={opened} day={view.day} change={change} />
      )}
    </>
  );
}
