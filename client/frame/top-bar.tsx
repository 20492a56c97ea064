import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { ReadingSwitch } from "../features/reading/reading-switch.tsx";
import { SaveView } from "../features/saved-views/save-view.tsx";
import styles from "./frame.module.css";
import { LanguageSwitch } from "./language-switch.tsx";
import { SchemeSwitch } from "./scheme-switch.tsx";
import { SearchBox } from "./search-box.tsx";

/** The slim bar: name, the one search box, the reading with its coverage, language, light or dark. */
export function TopBar({ onList }: { readonly onList: () => void }) {
  const { t } = useTranslation();
  return (
    <header className={styles["bar"]}>
      <button
        type="button"
        className={styles["menu"]}
        aria-label={t("frame.pages")}
        onClick={onList}
      >
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path
            d="M2 5h16M2 10h16M2 15h16"
            stroke="currentcolor"
            strokeWidth="1.6"
          />
        </svg>
      </button>
      <Link to="/" className={styles["name"]}>
        {t("frame.name")}
      </Link>
      <div className={styles["search"]} data-tour-target="find">
        <SearchBox />
      </div>
      <span className={styles["gap"]} />
      <div className={styles["reading"]} data-tour-target="reading">
        <ReadingSwitch />
      </div>
      <div className={styles["save"]}>
        <SaveView />
      </div>
      <LanguageSwitch />
      <SchemeSwitch />
    </header>
  );
}
