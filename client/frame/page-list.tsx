import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import styles from "./frame.module.css";
import { listedPages } from "./pages.ts";

/** The pages, one under the other. */
export function PageList({ onChoose }: { readonly onChoose?: () => void }) {
  const { t } = useTranslation();
  return (
    <ul className={styles["pages"]}>
      {listedPages.map(({ key, address, isOutside }) => (
        <li key={key}>
          {isOutside ? (
            <a href={address}>{t(`pages.${key}`)}</a>
          ) : (
            <Link
              to={address}
              data-listed-page
              activeOptions={{ exact: true, includeSearch: false }}
              activeProps={{ "aria-current": "page" }}
              onClick={onChoose}
            >
              {t(`pages.${key}`)}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
