import { Drawer } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { ClaimsByIds } from "../inspect/procedure/claims-by-ids.tsx";
import styles from "./map.module.css";
import type { ChangeMap } from "./use-map-view.ts";

/** The claims that the address names, each with who says it, its source and leaf. */
export function OpenedClaims({
  claims,
  change,
}: {
  readonly claims: readonly string[];
  readonly change: ChangeMap;
}) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={claims.length > 0}
      onClose={() => change({ claims: undefined })}
      position="bottom"
      size={420}
      title={t("map.claims")}
      closeButtonProps={{ "aria-label": t("frame.close") }}
    >
      <ClaimsByIds ids={claims} owner={undefined} />
    </Drawer>
  );
}

/** Opens claims by a button that says how many; nothing when there are none. */
export function ClaimsButton({
  ids,
  change,
}: {
  readonly ids: readonly string[];
  readonly change: ChangeMap;
}) {
  const { t } = useTranslation();
  if (ids.length === 0) return null;
  return (
    <button
      type="button"
      className={styles["opens"]}
      onClick={() => change({ claims: ids.slice(0, 40).join(",") })}
    >
      {t("card.claimsCount", { count: ids.length })}
    </button>
  );
}
