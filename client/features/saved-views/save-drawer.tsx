import { Drawer } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { viewSlug } from "../../../shared/views/page-address.ts";
import { SaveForm } from "./save-form.tsx";

/** The form that keeps what the page shows, at its side; the address then names the view. */
export function SaveDrawer({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size={420}
      title={t("views.save")}
      closeButtonProps={{ "aria-label": t("frame.close") }}
    >
      <SaveForm
        onSaved={(id) => {
          onClose();
          void navigate({
            to: ".",
            search: (previous) => ({ ...previous, view: viewSlug(id) }),
            replace: true,
            resetScroll: false,
          });
        }}
      />
    </Drawer>
  );
}
