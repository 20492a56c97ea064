import { useTranslation } from "react-i18next";

import type { States } from "../../api/spread.documents.ts";
import { HatchDefs } from "./hatch-defs.tsx";
import { fillOfState } from "./state-fill.ts";
import { nameOfMoment, sayRange, sharesOf } from "./state-shares.ts";
import styles from "./trajectories.module.css";

const width = 1000;
const height = 260;
const entropyHeight = 60;

/** Columns of shares by month, entropy below them, and under it the commonest state. The table below says the same. */
export function StatesChart({ states }: { readonly states: States }) {
  const { t } = useTranslation();
  const { moments } = states;
  const each = width / Math.max(1, moments.length);
  const labels = new Map(states.states.map(({ code, label }) => [code, label]));
  const every = Math.max(1, Math.ceil(moments.length / 10));
  const line = moments
    .map(({ entropy }, index) =>
      entropy === null
        ? ""
        : `${index * each + each / 2},${(1 - entropy) * entropyHeight}`,
    )
    .filter((point) => point !== "")
    .join(" ");
  return (
    <figure className={styles["figure"]} aria-label={t("lives.statesFigure")}>
      <svg
        viewBox={`0 0 ${width} ${height + entropyHeight + 70}`}
        aria-hidden="true"
        className={styles["chart"]}
      >
        <HatchDefs />
        {moments.map((moment, index) => (
          <g key={nameOfMoment(moment)}>
            {sharesOf(moment, states).map(({ code, from, to, share }) => (
              <rect
                key={code}
                x={index * each}
                width={each + 0.3}
                y={(1 - to) * height}
                height={(to - from) * height}
                fill={fillOfState(code)}
                stroke={code === "contested" ? "var(--kt-conflict)" : "none"}
                strokeWidth={0.6}
              >
                <title>{`${nameOfMoment(moment)} · ${labels.get(code) ?? code} · ${share.persons}${sayRange(share)}`}</title>
              </rect>
            ))}
            {index % every === 0 && (
              <text x={index * each} y={height + 16} className={styles["tick"]}>
                {nameOfMoment(moment)}
              </text>
            )}
          </g>
        ))}
        <g transform={`translate(0 ${height + 26})`}>
          <line x1={0} x2={width} y1={0} y2={0} className={styles["hair"]} />
          <line
            x1={0}
            x2={width}
            y1={entropyHeight}
            y2={entropyHeight}
            className={styles["hair"]}
          />
          <polyline points={line} className={styles["entropy"]} />
          <text x={4} y={12} className={styles["tick"]}>
            {t("lives.entropy")} 1
          </text>
          <text x={4} y={entropyHeight - 3} className={styles["tick"]}>
            0
          </text>
          {moments.map((moment, index) =>
            moment.modal === null ? null : (
              <rect
                key={nameOfMoment(moment)}
                x={index * each}
                width={each + 0.3}
                y={entropyHeight + 8}
                height={14}
                fill={fillOfState(moment.modal.code)}
              >
                <title>{`${nameOfMoment(moment)} · ${moment.modal.label}`}</title>
              </rect>
            ),
          )}
          <text x={4} y={entropyHeight + 38} className={styles["tick"]}>
            {t("lives.modal")}
          </text>
        </g>
      </svg>
      <figcaption className={styles["legend"]}>
        <ul>
          {states.states.map(({ code, label }) => (
            <li key={code}>
              <svg width="18" height="12" aria-hidden="true">
                <rect
                  width="18"
                  height="12"
                  fill={fillOfState(code)}
                  stroke="var(--kt-edge)"
                  strokeWidth="0.5"
                />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
