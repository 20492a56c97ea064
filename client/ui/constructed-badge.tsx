import { useTranslation } from "react-i18next";

import styles from "./constructed-badge.module.css";

/** Says that something is an invented example; nothing for what is real. */
export function ConstructedBadge({
  constructed,
}: {
  readonly constructed: boolean;
}) {
  const { t } = useTranslation();
  if (!constructed) return null;
  return (
    <span className={styles["badge"]} data-constructed="">
      {t("constructed.badge")}
    </span>
  );
}
