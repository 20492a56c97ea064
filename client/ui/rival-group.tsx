import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Statement } from "../api/fragments.ts";
import styles from "./rival-group.module.css";
import { StatementLine } from "./statement-line.tsx";

/** Claims that exclude each other, together behind one red rule; or one that breaks a rule by itself. */
export function RivalGroup<Claim extends Statement>({
  statements,
  isCertain,
  owner,
  deskOf,
  note,
  noteOf,
}: {
  readonly statements: readonly Claim[];
  /** Whether they exclude each other for certain, or only may. */
  readonly isCertain: boolean;
  readonly owner?: string | undefined;
  /** What can be done with a claim, by its id. */
  readonly deskOf?: (id: string) => ReactNode;
  /** What else is said of them all. */
  readonly note?: ReactNode;
  /** What else is said of one of them. */
  readonly noteOf?: ((claim: Claim) => ReactNode) | undefined;
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
      <p className={styles["title"]}>
        {title}
        {note !== undefined && <> · {note}</>}
      </p>
      <ul className={styles["list"]}>
        {statements.map((statement) => (
          <StatementLine
            key={statement.id}
            statement={statement}
            owner={owner}
            note={noteOf?.(statement)}
          >
            {deskOf?.(statement.id)}
          </StatementLine>
        ))}
      </ul>
    </div>
  );
}
