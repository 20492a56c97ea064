import { useTranslation } from "react-i18next";

import type { Found } from "../../api/find.documents.ts";
import { waysInWords } from "./ways-in-words.ts";

/** Why something was found: the written form that matched, and how. */
export function Reasons({
  why,
  name,
}: {
  readonly why: Found["why"];
  readonly name: string;
}) {
  const { t } = useTranslation();
  return why.slice(0, 2).map(({ matched, ways }, index) => {
    const words = waysInWords(t, ways);
    return (
      <span key={`${matched} ${words}`}>
        {index > 0 && "; "}
        {matched === name ? "" : `«${matched}» `}
        <span className="kt-note">{words}</span>
      </span>
    );
  });
}
