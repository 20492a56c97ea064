import { useDisclosure } from "@mantine/hooks";
import { Outlet } from "@tanstack/react-router";
import { lazy, useEffect } from "react";
import { useTranslation } from "react-i18next";

import { loadScript } from "../api/script-loading.ts";
import { OpenedViewStrip } from "../features/saved-views/opened-view.tsx";
import { Tour } from "../features/tour/tour.tsx";
import { FirstMentions } from "../glossary/first-mentions.tsx";
import { speak } from "../i18n/i18n.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { OnceWanted } from "../ui/once-wanted.tsx";
import { EmptyStore } from "./empty-store.tsx";
import styles from "./frame.module.css";
import { PageList } from "./page-list.tsx";
import { ShownCoverageProvider } from "./shown-coverage.tsx";
import { ShownViewProvider } from "./shown-view.tsx";
import { TopBar } from "./top-bar.tsx";

// On a large screen the list stands beside the page: nobody opens it.
const PageListDrawer = lazy(async () => ({
  default: (await loadScript(() => import("./page-list-drawer.tsx")))
    .PageListDrawer,
}));

/** The frame around every page: bar above, list of pages at the left (a drawer on a phone), the page. */
export function Frame() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [isListOpen, list] = useDisclosure(false);

  useEffect(() => {
    // Without the server the words stay; whatever the page asks for says that it is away.
    speak(language).catch(() => undefined);
  }, [language]);

  return (
    <ShownCoverageProvider>
      <ShownViewProvider>
        <FirstMentions>
          <Tour>
            <a className={styles["skip"]} href="#page">
              {t("frame.skip")}
            </a>
            <div className={styles["frame"]}>
              <TopBar onList={list.open} />
              <nav className={styles["side"]} aria-label={t("frame.pages")}>
                <PageList />
              </nav>
              <OnceWanted isWanted={isListOpen}>
                <PageListDrawer isOpen={isListOpen} onClose={list.close} />
              </OnceWanted>
              <main id="page" tabIndex={-1} className={styles["page"]}>
                <OpenedViewStrip />
                <EmptyStore />
                <Outlet />
              </main>
            </div>
          </Tour>
        </FirstMentions>
      </ShownViewProvider>
    </ShownCoverageProvider>
  );
}
