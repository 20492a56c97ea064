import { Drawer } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { viewSlug } from "../../../shared/views/page-address.ts";
import { useKeptAddress } from "../../url/saved-view-address.ts";
import { SaveForm } from "./save-form.tsx";
import styles from "./saved-views.module.css";

/** The button of the frame that keeps what the page shows, on every page whose state is in its address. */
export function SaveView() {
  const { t } = useTranslation();
  const { kept, isTooLong } = useKeptAddress();
  const navigate = useNavigate();
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
      <Drawer
        opened={isOpen}
        onClose={form.close}
        position="right"
        size={420}
        title={t("views.save")}
        closeButtonProps={{ "aria-label": t("frame.close") }}
      >
        <SaveForm
          onSaved={(id) => {
            form.close();
            void navigate({
              to: ".",
              search: (previous) => ({ ...previous, view: viewSlug(id) }),
              replace: true,
              resetScroll: false,
            });
          }}
        />
      </Drawer>
    </>
  );
}
