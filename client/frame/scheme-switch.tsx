import { useMantineColorScheme } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { useScheme } from "../theme/use-scheme.ts";
import styles from "./frame.module.css";

/** Light or dark. */
export function SchemeSwitch() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useScheme();
  const other = scheme === "light" ? "dark" : "light";
  return (
    <button
      type="button"
      className={styles["scheme"]}
      aria-label={t(`frame.turn.${other}`)}
      title={t(`frame.turn.${other}`)}
      onClick={() => setColorScheme(other)}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle
          cx="8"
          cy="8"
          r="6"
          fill="none"
          stroke="currentcolor"
          strokeWidth="1.4"
        />
        <path d="M8 2a6 6 0 0 1 0 12z" fill="currentcolor" />
      </svg>
    </button>
  );
}
