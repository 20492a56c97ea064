import { Button } from "@mantine/core";
import { type SyntheticEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { withdrawDocument } from "../../api/contradictions.documents.ts";
import { useWrite } from "../../api/provider.tsx";
import styles from "./contradictions.module.css";
import type { RivalSet, SignedJudgement } from "./rival-sets.ts";
import { useSending } from "./use-sending.ts";

/** A signed judgement: of which claims, what, why, by whom and when; whoever signed it can withdraw it. */
export function JudgementLine({
  judgement,
  set,
  canWrite,
}: {
  readonly judgement: SignedJudgement;
  readonly set: RivalSet;
  readonly canWrite: boolean;
}) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { factoid, against, verdict, credence, by, at, reason } = judgement;
  const numbers = [factoid?.id, against?.id]
    .map((id) => set.claims.findIndex((claim) => claim.id === id) + 1)
    .filter((number) => number > 0);
  return (
    <li data-judgement={judgement.id}>
      <p>
        <strong>{t(`contradictions.verdict.${verdict}`)}</strong>
        {": "}
        {numbers
          .map((number) => t("contradictions.claim", { number }))
          .join(` ${t("contradictions.and")} `)}
        {credence !== null && `, ${t(`credence.${credence}`)}`}. {reason}{" "}
        <span className="kt-note">
          {by}, {at.slice(0, 10)}
        </span>{" "}
        {canWrite && !isOpen && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => setOpen(true)}
          >
            {t("contradictions.withdraw")}
          </Button>
        )}
      </p>
      {isOpen && (
        <WithdrawForm judgement={judgement} onDone={() => setOpen(false)} />
      )}
    </li>
  );
}

function WithdrawForm({
  judgement: { id, by, since },
  onDone,
}: {
  readonly judgement: SignedJudgement;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const { operationKey, refused, send } = useSending(
    useWrite(withdrawDocument),
    ({ retractInterpretation }) => retractInterpretation,
    onDone,
  );
  const [reason, setReason] = useState("");

  const withdraw = (event: SyntheticEvent) => {
    event.preventDefault();
    void send({
      input: { operationKey, by, reason, id, expectedRevision: since },
    });
  };

  return (
    <form className={styles["form"]} onSubmit={withdraw}>
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
      {refused !== undefined && <p role="alert">{refused}</p>}
      <div className={styles["buttons"]}>
        <Button type="submit" size="sm">
          {t("contradictions.withdraw")}
        </Button>
        <Button size="sm" variant="default" onClick={onDone}>
          {t("contradictions.cancel")}
        </Button>
      </div>
    </form>
  );
}
