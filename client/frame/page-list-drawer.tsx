import { Drawer } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { PageList } from "./page-list.tsx";

/** The list of pages on a phone. */
export function PageListDrawer({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      title={t("frame.pages")}
      size={260}
      closeButtonProps={{ "aria-label": t("frame.close") }}
    >
      <PageList onChoose={onClose} />
    </Drawer>
  );
}
