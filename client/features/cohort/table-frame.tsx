import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import styles from "./cohort.module.css";

/** A table that may be wider than its place: it scrolls there, by keyboard too. */
export function TableFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div
      className={styles["scroll"]}
      tabIndex={0}
      role="group"
      aria-label={t("cohort.tableFrame")}
    >
      {children}
    </div>
  );
}
