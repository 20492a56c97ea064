import { useElementSize } from "@mantine/hooks";
import { useTranslation } from "react-i18next";

import type { DistrictFigures } from "../../api/map.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { DrawingView } from "./drawing-view.tsx";
import {
  drawDistricts,
  drawInset,
  hasPoint,
  isPlaced,
  type Shown,
} from "./figures-drawing.ts";
import { legendOf } from "./legend-lines.ts";
import { LegendList } from "./legend-list.tsx";
import styles from "./map.module.css";
import { SaveMap } from "./save-map.tsx";
import { Standing } from "./stand.tsx";
import { figuresTable } from "./table-of-figures.ts";
import { useMapTitle } from "./use-map-title.ts";

/** How a saved picture is drawn, whatever the screen. */
const savedSize = { width: 1000, height: 760 };

/** The map with its inset, legend, and what it stands on, in one frame. */
export function FiguresFigure({
  found,
  shown,
  outcome,
  chosen,
  onOpen,
}: {
  readonly found: DistrictFigures;
  readonly shown: Shown;
  readonly outcome: string | undefined;
  readonly chosen: string | undefined;
  readonly onOpen: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { ref, width } = useElementSize();
  const { ref: insetRef, width: insetWidth } = useElementSize();
  const { figures, coverage } = found;
  const title = useMapTitle(shown.view, outcome);
  const size = {
    width: Math.max(280, Math.floor(width)),
    height: Math.max(340, Math.min(680, Math.floor(width * 0.95))),
  };
  const legend = legendOf(figures, shown, { lang, t });
  const inset = drawInset(
    figures,
    shown,
    Math.max(200, Math.floor(insetWidth)),
  );
  const hasInvented = figures.some(({ district }) => district.constructed);
  const without = figures.filter(
    (figure) =>
      isPlaced(figure) && !hasPoint(figure) && !figure.district.constructed,
  );
  const larger = figures.filter((figure) => !isPlaced(figure));
  const names = (listed: typeof figures) =>
    listed.map(({ district }) => district.displayName).join(", ");
  const beside = [
    ...(without.length === 0
      ? []
      : [t("map.withoutPoint", { names: names(without) })]),
    ...(larger.length === 0 ? [] : [t("map.larger", { names: names(larger) })]),
    ...(found.unplacedCases === 0
      ? []
      : [t("map.unplacedCases", { count: found.unplacedCases })]),
    ...found.omitted.map(({ what, count }) =>
      t(what === "decisions" ? "cohort.untoldDecisions" : "map.left", {
        count,
      }),
    ),
  ];
  return (
    <figure className={styles["figure"]} aria-label={title} data-map>
      <figcaption>
        <h2>{title}</h2>
        <Standing coverage={coverage} />
      </figcaption>
      <div className={styles["plates"]} data-two={hasInvented}>
        <div className={styles["plate"]} ref={ref}>
          {width > 0 && (
            <DrawingView
              {...size}
              shapes={drawDistricts(figures, shown, size, t)}
              chosen={chosen}
              onOpen={onOpen}
            />
          )}
        </div>
        {hasInvented && (
          <div className={styles["inset"]} data-inset>
            <h3>
              {t("map.inset")} <ConstructedBadge constructed />
            </h3>
            <p className="kt-note">
              <Glossed>{t("map.insetNote")}</Glossed>
            </p>
            <div ref={insetRef}>
              {insetWidth > 0 && (
                <DrawingView
                  width={Math.max(200, Math.floor(insetWidth))}
                  height={Math.max(1, inset.height)}
                  shapes={inset.shapes}
                  chosen={chosen}
                  onOpen={onOpen}
                />
              )}
            </div>
          </div>
        )}
      </div>
      <LegendList lines={legend} />
      <p className="kt-note">
        <Glossed>{t("map.points")}</Glossed>
      </p>
      {beside.map((words) => (
        <p key={words} className="kt-note">
          {words}
        </p>
      ))}
      <SaveMap
        name="kartoteka-map"
        title={title}
        coverage={coverage}
        hasInvented={hasInvented}
        notes={[t("map.points"), ...beside]}
        parts={() => {
          const saved = drawInset(figures, shown, savedSize.width);
          return [
            {
              heading: undefined,
              shapes: drawDistricts(figures, shown, savedSize, t),
              height: savedSize.height,
            },
            ...(hasInvented
              ? [
                  {
                    heading: `${t("map.inset")}. ${t("map.insetNote")}`,
                    ...saved,
                  },
                ]
              : []),
          ];
        }}
        legend={legend}
        table={() => figuresTable(figures, shown, { lang, t, outcome })}
      />
    </figure>
  );
}
