import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Statement } from "../api/fragments.ts";
import { CredenceDisc } from "./credence-disc.tsx";
import { HistoricalDateText } from "./historical-date-text.tsx";
import { SourceLink } from "./source-link.tsx";
import { Speakers } from "./speakers.tsx";
import styles from "./statement-line.module.css";
import { StatementWords } from "./statement-words.tsx";

/** One claim on one line: what, when, how sure, who says it and where in the file. */
export function StatementLine({
  statement,
  owner,
  note,
  children,
}: {
  readonly statement: Statement;
  /** The id of whoever the page is about: everyone else is named and linked. */
  readonly owner?: string | undefined;
  /** What else the page says of the claim. */
  readonly note?: ReactNode;
  /** What can be done with it. */
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <li className={styles["line"]} data-statement={statement.id}>
      <div className={styles["what"]}>
        <StatementWords statement={statement} owner={owner} />
        {children}
      </div>
      <div className={styles["when"]}>
        <HistoricalDateText date={statement.date} />
      </div>
      <div className={styles["sure"]}>
        <CredenceDisc
          credence={statement.credence}
          judgements={statement.interpretations}
        />
      </div>
      <div className={styles["whence"]}>
        <Speakers speakers={statement.speakers} />
        {statement.source.id !== owner && (
          <SourceLink source={statement.source} leaf={statement.leaf} />
        )}
        {statement.legibility !== "CLEAR" && (
          <span>{t(`legibility.${statement.legibility}`)}</span>
        )}
        {note}
      </div>
    </li>
  );
}
