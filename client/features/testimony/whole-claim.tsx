import { Drawer } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { shownClaim } from "../../url/testimony-address.ts";
import { ClaimsByIds } from "../inspect/procedure/claims-by-ids.tsx";

/** The claim that the address names, whole: with whom it involves, how sure it is, and what contradicts it. */
export function WholeClaim({ owner }: { readonly owner: string | undefined }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const claim = shownClaim(useSearch({ from: "__root__" }));
  return (
    <Drawer
      opened={claim !== undefined}
      onClose={() =>
        void navigate({
          to: ".",
          search: (previous) => ({ ...previous, claim: undefined }),
          resetScroll: false,
        })
      }
      position="bottom"
      size={360}
      title={t("testimony.whole")}
      closeButtonProps={{ "aria-label": t("frame.close") }}
    >
      <ClaimsByIds ids={claim === undefined ? [] : [claim]} owner={owner} />
    </Drawer>
  );
}
