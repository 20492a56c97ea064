import { useTranslation } from "react-i18next";

import { DrawingView } from "./drawing-view.tsx";
import type { LegendLine } from "./legend-lines.ts";
import styles from "./map.module.css";

/** The legend of a drawing. */
export function LegendList({
  lines,
}: {
  readonly lines: readonly LegendLine[];
}) {
  const { t } = useTranslation();
  return (
    <ul className={styles["legend"]} aria-label={t("map.legend.label")}>
      {lines.map(({ key, shapes, words }) => (
        <li key={key} data-legend={key}>
          <DrawingView shapes={shapes} width={22} height={22} />
          {words}
        </li>
      ))}
    </ul>
  );
}
