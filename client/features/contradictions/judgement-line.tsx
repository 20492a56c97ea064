import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { RivalSet, SignedJudgement } from "./rival-sets.ts";
import { WithdrawForm } from "./withdraw-form.tsx";

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
