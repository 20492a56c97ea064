import { useTranslation } from "react-i18next";

import type { PartitionQuality } from "../../../api/sequences.documents.ts";
import { useNumbers } from "../../../i18n/use-numbers.ts";
import { bestOf, linePoints, type QualityMeasure } from "./quality-measures.ts";
import styles from "./sequences.module.css";

const size = { width: 210, height: 84 };
const margin = { left: 8, right: 8, top: 8, bottom: 18 };

/** One measure against the number of clusters. The table below says the same. */
export function QualityLine({
  measure,
  qualities,
  parts,
}: {
  readonly measure: QualityMeasure;
  readonly qualities: readonly PartitionQuality[];
  readonly parts: number;
}) {
  const { t } = useTranslation();
  const { two } = useNumbers();
  const inner = {
    width: size.width - margin.left - margin.right,
    height: size.height - margin.top - margin.bottom,
  };
  const points = linePoints(measure, qualities).map(({ clusters, x, y }) => ({
    clusters,
    x: margin.left + x * inner.width,
    y: margin.top + (1 - y) * inner.height,
  }));
  const shown = points.find(({ clusters }) => clusters === parts);
  const value = qualities.find(({ clusters }) => clusters === parts);
  const best = bestOf(measure, qualities);
  const bottom = size.height - margin.bottom;
  return (
    <figure className={styles["quality"]}>
      <figcaption>
        {t(`sequences.quality.${measure.code}`)}
        <span className="kt-note">
          {value !== undefined && ` ${two(value[measure.code])}`} ·{" "}
          {t(`sequences.quality.${measure.better}`)}
          {best !== undefined &&
            `, ${t("sequences.quality.bestAt", { number: best })}`}
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
        aria-hidden="true"
      >
        <line
          x1={margin.left}
          x2={size.width - margin.right}
          y1={bottom}
          y2={bottom}
          className={styles["hair"]}
        />
        {shown !== undefined && (
          <line
            x1={shown.x}
            x2={shown.x}
            y1={margin.top}
            y2={bottom}
            className={styles["cut"]}
          />
        )}
        <polyline
          points={points
            .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
            .join(" ")}
          className={styles["line"]}
        />
        {points.map(({ clusters, x, y }) => (
          <g key={clusters}>
            <circle
              cx={x}
              cy={y}
              r={clusters === parts ? 3.4 : 1.8}
              className={styles["dot"]}
            />
            <text
              x={x}
              y={size.height - 4}
              textAnchor="middle"
              className={styles["tick"]}
            >
              {clusters}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
