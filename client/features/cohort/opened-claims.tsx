import { Drawer } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { ClaimsByIds } from "../inspect/procedure/claims-by-ids.tsx";
import { useCohort } from "./use-cohort.ts";

/** The claims that the address names, each with its source and leaf. */
export function OpenedClaims() {
  const { t } = useTranslation();
  const { view, change } = useCohort();
  return (
    <Drawer
      opened={view.claims.length > 0}
      onClose={() => change({ claims: undefined })}
      position="bottom"
      size={420}
      title={t("cohort.claims")}
      closeButtonProps={{ "aria-label": t("frame.close") }}
    >
      <ClaimsByIds ids={view.claims} owner={undefined} />
    </Drawer>
  );
}

/** Opens claims; nothing when there are none. */
export function ClaimsLink({ claims }: { readonly claims: readonly string[] }) {
  const { t } = useTranslation();
  if (claims.length === 0) return null;
  return (
    <Link
      to="/verification/cohort"
      search={(previous) => ({
        ...previous,
        claims: claims.slice(0, 40).join(","),
      })}
      resetScroll={false}
      activeOptions={{ includeSearch: true }}
      data-claims={claims.length}
    >
      {t("cohort.claimsOf", { count: claims.length })}
    </Link>
  );
}
