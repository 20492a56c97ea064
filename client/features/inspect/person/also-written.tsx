import { useTranslation } from "react-i18next";

import type { Cited } from "../../../api/fragments.ts";
import { SourceLink } from "../../../ui/source-link.tsx";

/** Written forms, each with the source that writes it so. */
export function AlsoWritten({
  names,
  shown,
}: {
  readonly names: readonly {
    readonly full: string;
    readonly leaf?: string | null;
    readonly source: Cited | null;
  }[];
  /** The name at the head of the card: not repeated when no source is given for it. */
  readonly shown: string;
}) {
  const { t } = useTranslation();
  const forms = names.filter(
    ({ full, source }) => source !== null || full !== shown,
  );
  if (forms.length === 0) return null;
  return (
    <p>
      {t("card.alsoWritten")}{" "}
      {forms.map(({ full, leaf, source }, index) => (
        <span key={`${full} ${source?.id ?? ""} ${leaf ?? ""}`}>
          {index > 0 && ", "}«{full}»
          {source !== null && (
            <>
              {" "}
              <SourceLink source={source} leaf={leaf ?? null} />
            </>
          )}
        </span>
      ))}
    </p>
  );
}
