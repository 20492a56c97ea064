import { useTranslation } from "react-i18next";

import type { CohortWaits } from "../../api/cohort-parts.documents.ts";
import styles from "./cohort.module.css";
import {
  bandOf,
  type Frame,
  lineOf,
  marksOf,
  ticksUpTo,
} from "./curve-shape.ts";

const sizes = {
  alone: { width: 720, height: 300 },
  among: { width: 340, height: 190 },
};
const margin = { left: 44, right: 12, top: 12, bottom: 34 };

/** The share that waits longer, day by day. The tables below hold the same. */
export function WaitCurve({
  times,
  longest,
  isAlone,
}: {
  readonly times: CohortWaits;
  /** The last day of the axis, common to all curves of the page. */
  readonly longest: number;
  readonly isAlone: boolean;
}) {
  const { t } = useTranslation();
  const { width, height } = isAlone ? sizes.alone : sizes.among;
  const frame: Frame = {
    longest,
    left: margin.left,
    top: margin.top,
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  };
  const bottom = frame.top + frame.height;
  const { of, waits, ended, pending, median, curve, fewBehind } = times;
  return (
    <figure
      className={styles["figure"]}
      data-curve={of?.code ?? ""}
      {...(isAlone ? { "data-wide": "" } : {})}
    >
      <figcaption>
        <strong>{of?.label ?? t("cohort.allCases")}</strong>{" "}
        <span className="kt-note">
          n = {waits}: {t("cohort.ended", { count: ended })},{" "}
          {t("cohort.pending", { count: pending })}
          {fewBehind && ` ${t("cohort.few")}`}
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        aria-hidden="true"
        focusable="false"
      >
        {[0, 0.25, 0.5, 0.75, 1].map((share) => {
          const y = bottom - share * frame.height;
          return (
            <g key={share}>
              <line
                x1={frame.left}
                x2={frame.left + frame.width}
                y1={y}
                y2={y}
                className={styles["grid"]}
              />
              <text x={frame.left - 6} y={y + 4} className={styles["tickEnd"]}>
                {t("cohort.percent", { value: share * 100 })}
              </text>
            </g>
          );
        })}
        {ticksUpTo(longest, isAlone ? 8 : 4).map((days) => {
          const x = frame.left + (days / longest) * frame.width;
          return (
            <g key={days}>
              <line
                x1={x}
                x2={x}
                y1={bottom}
                y2={bottom + 4}
                className={styles["axis"]}
              />
              <text x={x} y={bottom + 18} className={styles["tick"]}>
                {days}
              </text>
            </g>
          );
        })}
        <text
          x={frame.left + frame.width}
          y={bottom + 31}
          className={styles["tickEnd"]}
        >
          {t("cohort.daysAxis")}
        </text>
        <path d={bandOf(curve, frame)} className={styles["band"]} />
        <path d={lineOf(curve, frame)} className={styles["line"]} />
        <path d={marksOf(curve, frame)} className={styles["censored"]} />
        {median.days !== null && (
          <path
            d={`M${String(frame.left)} ${String(bottom - frame.height / 2)}H${String(frame.left + (median.days / longest) * frame.width)}V${String(bottom)}`}
            className={styles["median"]}
          />
        )}
      </svg>
    </figure>
  );
}
