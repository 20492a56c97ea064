import type { ReactNode } from "react";

import { Glossed } from "../glossary/glossed.tsx";
import styles from "./page-title.module.css";

/** The head of a page: its name, a note beside it, what can be done. */
export function PageTitle({
  title,
  note,
  actions,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className={styles["head"]}>
      <title>{`${title} · Картотека`}</title>
      <h1>
        <Glossed>{title}</Glossed>
      </h1>
      {note !== undefined && (
        <div className={styles["note"]}>
          {typeof note === "string" ? <Glossed>{note}</Glossed> : note}
        </div>
      )}
      {actions !== undefined && (
        <div className={styles["actions"]}>{actions}</div>
      )}
    </div>
  );
}
