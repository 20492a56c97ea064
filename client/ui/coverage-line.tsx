import { useTranslation } from "react-i18next";

import type { Coverage } from "../api/fragments.ts";
import { coverageParts } from "./coverage-parts.ts";

/** What stands behind a view, in one line. */
export function CoverageLine({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation();
  return (
    <>
      {coverageParts(coverage)
        .map(({ key, count }) => t(`coverage.${key}`, { count }))
        .join(" · ")}
    </>
  );
}
