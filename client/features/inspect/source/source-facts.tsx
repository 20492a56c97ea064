import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { SourceCardData } from "../../../api/source.documents.ts";
import { HistoricalDateText } from "../../../ui/historical-date-text.tsx";
import styles from "../inspect.module.css";
import { SourceRestriction } from "./source-restriction.tsx";

/** How a source is described and how it was read. */
export function SourceFacts({ source }: { readonly source: SourceCardData }) {
  const { t } = useTranslation();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t("card.authors"), source.authors.join(", ")],
    [
      t("card.dated"),
      source.dated === null ? "" : <HistoricalDateText date={source.dated} />,
    ],
    [t("card.consulted"), source.consultedNote],
    [t("card.unit"), source.unit?.displayName ?? ""],
    [
      t("card.readOnline"),
      source.url === null ? (
        ""
      ) : (
        <a href={source.url} rel="noreferrer" target="_blank">
          {source.url}
        </a>
      ),
    ],
    [t("card.remark"), source.remark ?? ""],
    [
      t("card.restrictedName"),
      source.restriction === null ? (
        ""
      ) : (
        <SourceRestriction id={source.id} restriction={source.restriction} />
      ),
    ],
  ];
  return (
    <dl className={styles["facts"]}>
      {facts
        .filter(([, fact]) => fact !== "")
        .map(([name, fact]) => (
          <div key={name} className={styles["fact"]}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
    </dl>
  );
}
