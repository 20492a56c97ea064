import { Button } from "@mantine/core";
import type { ReactNode, SyntheticEvent } from "react";
import { useTranslation } from "react-i18next";

import styles from "./contradictions.module.css";

/** A form that is signed and sent: its fields, why it was refused, and the two ways out of it. */
export function SigningForm({
  children,
  action,
  refused,
  isSending,
  onSign,
  onCancel,
}: {
  readonly children: ReactNode;
  /** What the button that sends it says. */
  readonly action: string;
  readonly refused: string | undefined;
  readonly isSending?: boolean;
  readonly onSign: () => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSign();
  };
  return (
    <form className={styles["form"]} onSubmit={submit}>
      {children}
      {refused !== undefined && <p role="alert">{refused}</p>}
      <div className={styles["buttons"]}>
        <Button type="submit" size="sm" loading={isSending ?? false}>
          {action}
        </Button>
        <Button size="sm" variant="default" onClick={onCancel}>
          {t("contradictions.cancel")}
        </Button>
      </div>
    </form>
  );
}
