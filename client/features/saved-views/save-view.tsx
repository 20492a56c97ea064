import { useDisclosure } from "@mantine/hooks";
import { lazy } from "react";
import { useTranslation } from "react-i18next";

import { loadScript } from "../../api/script-loading.ts";
import { OnceWanted } from "../../ui/once-wanted.tsx";
import { useKeptAddress } from "../../url/saved-view-address.ts";
import styles from "./saved-views.module.css";

// Most pages are read and not kept: the form comes when it is opened.
const SaveDrawer = lazy(async () => ({
  default: (await loadScript(() => import("./save-drawer.tsx"))).SaveDrawer,
}));

/** The button of the frame that keeps what the page shows, on every page whose state is in its address. */
export function SaveView() {
  const { t } = useTranslation();
  const { kept, isTooLong } = useKeptAddress();
  const [isOpen, form] = useDisclosure(false);
  if (kept === undefined && !isTooLong) return null;
  return (
    <>
      <button
        type="button"
        className={styles["button"]}
        aria-label={t("views.save")}
        title={t(isTooLong ? "views.tooLong" : "views.save")}
        disabled={isTooLong}
        aria-haspopup="dialog"
        data-save-view
        onClick={form.open}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M3.500 1.500h9v13L8 10.800 3.500 14.500z"
            fill="none"
            stroke="currentcolor"
            strokeWidth="1.4"
            strokeLinejoin="round"
          />
        </svg>
      </button>
      <OnceWanted isWanted={isOpen}>
        <SaveDrawer isOpen={isOpen} onClose={form.close} />
      </OnceWanted>
    </>
  );
}
