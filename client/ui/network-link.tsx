import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import styles from "./network-link.module.css";

/** Opens the network around somebody or something. */
export function NetworkLink({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <Link
      to="/network"
      search={(previous) => ({
        reading: previous.reading,
        lang: previous.lang,
        around: id,
      })}
      className={styles["link"]}
    >
      {t("card.network")}
    </Link>
  );
}
