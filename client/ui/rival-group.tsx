import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Statement } from "../api/fragments.ts";
import styles from "./rival-group.module.css";
import { StatementLine } from "./statement-line.tsx";

/** Claims that exclude each other, together behind one red rule; or one that breaks a rule by itself. */
export function RivalGroup({
  statements,
  isCertain,
  owner,
  deskOf,
}: {
  readonly statements: readonly Statement[];
  /** Whether they exclude each other for certain, or only may. */
  readonly isCertain: boolean;
  readonly owner?: string | undefined;
  /** What can be done with a claim, by its id. */
  readonly deskOf?: (id: string) => ReactNode;
}) {
  const { t } = useTranslation();
  const title =
    statements.length === 1
      ? t("rivals.itself")
      : t(isCertain ? "rivals.certain" : "rivals.possible", {
          count: statements.length,
        });
  return (
    <div className={styles["group"]} role="group" aria-label={title}>
      <p className={styles["title"]}>{title}</p>
      <ul className={styles["list"]}>
        {statements.map((statement) => (
          <StatementLine key={statement.id} statement={statement} owner={owner}>
            {deskOf?.(statement.id)}
          </StatementLine>
        ))}
      </ul>
    </div>
  );
}
