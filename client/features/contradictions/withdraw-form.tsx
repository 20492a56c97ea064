import { useState } from "react";
import { useTranslation } from "react-i18next";

import { withdrawDocument } from "../../api/contradictions.documents.ts";
import { useWrite } from "../../api/provider.tsx";
import styles from "./contradictions.module.css";
import { SigningForm } from "./signing-form.tsx";
import { useSending } from "./use-sending.ts";

/** Withdraws a judgement in the name of whoever signed it, with the reason. */
export function WithdrawForm({
  judgement: { id, by, since },
  onDone,
}: {
  readonly judgement: {
    readonly id: string;
    readonly by: string;
    readonly since: number;
  };
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const { operationKey, refused, send } = useSending(
    useWrite(withdrawDocument),
    ({ retractInterpretation }) => retractInterpretation,
    onDone,
  );
  const [reason, setReason] = useState("");

  const withdraw = () => {
    void send({
      input: { operationKey, by, reason, id, expectedRevision: since },
    });
  };

  return (
    <SigningForm
      action={t("contradictions.withdraw")}
      refused={refused}
      onSign={withdraw}
      onCancel={onDone}
    >
      <label className={styles["wide"]}>
        <span>{t("contradictions.whyWithdraw", { by })}</span>
        <input
          required
          autoFocus
          maxLength={5000}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
    </SigningForm>
  );
}
