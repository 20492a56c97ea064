import { useTranslation } from "react-i18next";

import { Glossed } from "../../glossary/glossed.tsx";
import { leftOutOf, type Omission } from "./omissions.ts";

/** What an answer left out and why, a line each; said too when nothing was. */
export function OmittedLines({
  omitted,
  nameOf,
}: {
  readonly omitted: readonly Omission[];
  readonly nameOf: (id: string) => string;
}) {
  const { t } = useTranslation();
  const lines = leftOutOf(omitted);
  return (
    <div className="kt-note" data-omitted>
      {omitted.length === 0 && (
        <p>
          <Glossed>{t("network.leftOut.nothing")}</Glossed>
        </p>
      )}
      {lines.map((left) => (
        <p key={left.key + ("id" in left ? left.id : "")}>
          {"id" in left
            ? t(`network.leftOut.${left.key}`, {
                name: nameOf(left.id),
                count: left.count,
              })
            : t(`network.leftOut.${left.key}`, { count: left.count })}
        </p>
      ))}
    </div>
  );
}
