import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { RivalSet, SignedJudgement } from "./rival-sets.ts";
import { SignedWords } from "./signed-words.tsx";
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
  const { factoid, against, verdict } = judgement;
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
        <SignedWords
          judgement={judgement}
          onWithdraw={canWrite && !isOpen ? () => setOpen(true) : undefined}
        />
      </p>
      {isOpen && (
        <WithdrawForm judgement={judgement} onDone={() => setOpen(false)} />
      )}
    </li>
  );
}
