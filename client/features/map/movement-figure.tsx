import { useElementSize } from "@mantine/hooks";
import { useTranslation } from "react-i18next";

import { formatDay } from "../../../shared/dates/format-date.ts";
import type { Movements } from "../../api/map.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { DrawingView } from "./drawing-view.tsx";
import type { Centre } from "./inset.ts";
import { LegendList } from "./legend-list.tsx";
import styles from "./map.module.css";
import { drawMovement } from "./movement-drawing.ts";
import { drawInvented } from "./movement-inset.ts";
import { movementLegend } from "./movement-legend.ts";
import type { OnDay } from "./movement-marks.ts";
import type { Plan } from "./movement-plan.ts";
import { SaveMap } from "./save-map.tsx";
import { Standing } from "./stand.tsx";
import { staysTable } from "./table-of-stays.ts";
import type { ChangeMap } from "./use-map-view.ts";

const savedSize = { width: 1000, height: 760 };

/** The ways on the map and, of invented places, in the inset. A mark opens its claims. */
export function MovementFigure({
  found,
  plan,
  centres,
  onDay,
  day,
  change,
}: {
  readonly found: Movements;
  readonly plan: Plan;
  readonly centres: readonly Centre[];
  readonly onDay: OnDay;
  readonly day: string | undefined;
  readonly change: ChangeMap;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { ref, width } = useElementSize();
  const { ref: insetRef, width: insetWidth } = useElementSize();
  const { coverage, movements } = found;
  const [only] = movements;
  const who =
    only !== undefined && movements.length === 1
      ? t("map.movementOf", { name: only.person.displayName })
      : t("map.movementOfMany", { count: movements.length });
  const title = day === undefined ? who : `${who}: ${formatDay(day, lang)}`;
  const isReal = plan.spots.some(({ onMap }) => onMap.latitude !== null);
  const invented = plan.spots.filter(({ isConstructed }) => isConstructed);
  const nowhere = plan.spots.filter(
    ({ onMap, isConstructed }) =>
      onMap.exactness === "NO_POINT" &&
      (!isConstructed || onMap.district === null),
  );
  const size = {
    width: Math.max(280, Math.floor(width)),
    height: Math.max(340, Math.min(680, Math.floor(width * 0.95))),
  };
  const insetSize = Math.max(200, Math.floor(insetWidth));
  const inset = drawInvented(plan, centres, { width: insetSize, onDay });
  const legend = movementLegend(plan, t);
  const beside = [
    ...(isReal ? [t("map.points")] : []),
    t("map.movementNote"),
    ...(nowhere.length === 0
      ? []
      : [
          t("map.placesWithoutPoint", {
            names: nowhere.map(({ name }) => name).join(", "),
          }),
        ]),
  ];
  const claimsOf = (of: string): readonly string[] => {
    const places = of.split(" ");
    return [
      ...new Set(
        movements
          .flatMap(({ stays }) => stays)
          .filter(({ place }) => places.includes(place.id))
          .flatMap(({ factoids }) => factoids.map(({ id }) => id)),
      ),
    ].slice(0, 40);
  };
  const open = (of: string) => change({ claims: claimsOf(of).join(",") });
  return (
    <figure className={styles["figure"]} aria-label={title} data-movement>
      <figcaption>
        <h2>{title}</h2>
        <Standing coverage={coverage} />
      </figcaption>
      <div
        className={styles["plates"]}
        data-two={isReal && invented.length > 0}
      >
        {isReal && (
          <div className={styles["plate"]} ref={ref}>
            {width > 0 && (
              <DrawingView
                {...size}
                shapes={drawMovement(plan, centres, { size, onDay, t })}
                onOpen={open}
              />
            )}
          </div>
        )}
        {invented.length > 0 && (
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
                  width={insetSize}
                  height={Math.max(1, inset.height)}
                  shapes={inset.shapes}
                  onOpen={open}
                />
              )}
            </div>
          </div>
        )}
      </div>
      <LegendList lines={legend} />
      {beside.map((words) => (
        <p key={words} className="kt-note">
          {words}
        </p>
      ))}
      <SaveMap
        name="kartoteka-movement"
        title={title}
        coverage={coverage}
        hasInvented={invented.length > 0}
        notes={beside}
        parts={() => [
          ...(isReal
            ? [
                {
                  heading: undefined,
                  shapes: drawMovement(plan, centres, {
                    size: savedSize,
                    onDay,
                    t,
                  }),
                  height: savedSize.height,
                },
              ]
            : []),
          ...(invented.length > 0
            ? [
                {
                  heading: `${t("map.inset")}. ${t("map.insetNote")}`,
                  ...drawInvented(plan, centres, {
                    width: savedSize.width,
                    onDay,
                  }),
                },
              ]
            : []),
        ]}
        legend={legend}
        table={() => staysTable(movements, { lang, t })}
      />
    </figure>
  );
}
