import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { type ThingKind, thingKinds } from "../../graph/graph.ts";
import styles from "./network.module.css";

/** Shapes in a box of 22 by 16, as the drawing has them. */
const shapes: Readonly<Record<ThingKind, ReactNode>> = {
  person: <circle cx="11" cy="8" r="6.5" fill="var(--kt-person)" />,
  organization: (
    <rect x="5" y="2" width="12" height="12" fill="var(--kt-organization)" />
  ),
  "security-cell": (
    <path d="M4 8 7.500 2h7L18 8l-3.500 6h-7Z" fill="var(--kt-security-cell)" />
  ),
  institution: (
    <rect
      x="2"
      y="3"
      width="18"
      height="10"
      rx="4"
      fill="var(--kt-institution)"
    />
  ),
  force: <path d="M5 3h12l3 3v4l-3 3H5l-3-3V6Z" fill="var(--kt-hatch)" />,
  place: <rect x="1" y="3" width="20" height="10" fill="var(--kt-card)" />,
};

const tieLooks = ["affirmed", "doubted", "contested", "denied"] as const;

/** What shapes and lines mean; always there. */
export function Legend() {
  const { t } = useTranslation();
  return (
    <div className={styles["legend"]} data-legend>
      <ul aria-label={t("network.legend")}>
        {thingKinds.map((kind) => (
          <li key={kind}>
            <svg
              width="22"
              height="16"
              aria-hidden="true"
              stroke="var(--kt-edge)"
            >
              {shapes[kind]}
            </svg>
            {t(`network.kind.${kind}`)}
          </li>
        ))}
        <li>
          <svg width="22" height="16" aria-hidden="true">
            <circle
              cx="11"
              cy="8"
              r="6.5"
              fill="none"
              stroke="var(--kt-muted)"
              strokeWidth="1.5"
              strokeDasharray="3 2"
            />
          </svg>
          {t("network.constructed")}
        </li>
        {tieLooks.map((look) => (
          <li key={look}>
            <svg width="34" height="16" aria-hidden="true" data-tie-look={look}>
              <line x1="1" y1="8" x2="33" y2="8" />
              {look === "denied" && <line x1="17" y1="3" x2="17" y2="13" />}
            </svg>
            {t(`network.look.${look}`)}
          </li>
        ))}
      </ul>
      <p>{t("network.asRecorded")}</p>
    </div>
  );
}
