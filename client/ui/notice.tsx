import { Button } from "@mantine/core";
import type { ReactNode } from "react";

import styles from "./notice.module.css";

/** A quiet notice: what is the matter, and what to do. */
export function Notice({
  title,
  children,
  action,
  role,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly role?: "alert" | "status";
}) {
  return (
    <section className={styles["notice"]} role={role}>
      <h2>{title}</h2>
      {children}
      {action !== undefined && (
        <Button size="sm" variant="default" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </section>
  );
}
