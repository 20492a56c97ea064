import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { allClaims } from "../../../url/reading.ts";
import { writeReading } from "../../../url/reading-address.ts";

/** Narrows the reading to one source and starts from the page of findings. */
export function ReadOnlyThis({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <p>
      <Link
        to="."
        search={(previous) => ({
          ...previous,
          reading: writeReading({ ...allClaims, sources: [id] }),
        })}
      >
        {t("card.readOnlyThis")}
      </Link>
    </p>
  );
}
