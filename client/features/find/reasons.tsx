import { useTranslation } from "react-i18next";

import type { Found } from "../../api/find.documents.ts";

const ways = ["exact", "prefix", "folded", "romanized", "similar"] as const;

/** Why something was found: the written form that matched, and how. */
export function Reasons({
  why,
  name,
}: {
  readonly why: Found["why"];
  readonly name: string;
}) {
  const { t } = useTranslation();
  return why.slice(0, 2).map(({ matched, how }, index) => {
    const way = ways.find((known) => known === how);
    return (
      <span key={`${matched} ${how}`}>
        {index > 0 && "; "}
        {matched === name ? "" : `«${matched}» `}
        <span className="kt-note">
          {way === undefined ? how : t(`find.how.${way}`)}
        </span>
      </span>
    );
  });
}
