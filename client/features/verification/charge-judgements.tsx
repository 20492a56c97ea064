import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { ChargeJudgement } from "../../api/route.documents.ts";
import { SignedWords } from "../contradictions/signed-words.tsx";
import { WithdrawForm } from "../contradictions/withdraw-form.tsx";
import { ChargeForm } from "./charge-form.tsx";
import styles from "./route.module.css";

/** What historians judge of the charge in a step or procedure, each signed, and the form to judge. Nothing is computed of them. */
export function ChargeJudgements({
  about,
  judgements,
  canWrite,
}: {
  /** The id of the step or procedure. */
  readonly about: string;
  readonly judgements: readonly ChargeJudgement[];
  readonly canWrite: boolean;
}) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (judgements.length === 0 && !canWrite) return null;
  return (
    <div className={styles["judgements"]}>
      {judgements.length > 0 && (
        <ul className={styles["plain"]}>
          {judgements.map((judgement) => (
            <Signed
              key={judgement.id}
              judgement={judgement}
              canWrite={canWrite}
            />
          ))}
        </ul>
      )}
      {canWrite &&
        (isOpen ? (
          <ChargeForm about={about} onDone={() => setOpen(false)} />
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setOpen(true)}
          >
            {t("route.judge")}
          </Button>
        ))}
    </div>
  );
}

function Signed({
  judgement,
  canWrite,
}: {
  readonly judgement: ChargeJudgement;
  readonly canWrite: boolean;
}) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <li data-judgement={judgement.id}>
      <strong className={styles["value"]}>
        {t(`contradictions.verdict.${judgement.verdict}`)}
      </strong>
      <SignedWords
        judgement={judgement}
        onWithdraw={canWrite && !isOpen ? () => setOpen(true) : undefined}
      />
      {isOpen && (
        <WithdrawForm judgement={judgement} onDone={() => setOpen(false)} />
      )}
    </li>
  );
}
