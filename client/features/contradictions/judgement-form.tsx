import { useState } from "react";
import { useTranslation } from "react-i18next";

import { judgeDocument } from "../../api/contradictions.documents.ts";
import { useWrite } from "../../api/provider.tsx";
import type { RivalSet } from "./rival-sets.ts";
import { SigningFields } from "./signing-fields.tsx";
import { SigningForm } from "./signing-form.tsx";
import { useSending } from "./use-sending.ts";
import { useSigning } from "./use-signing.ts";
import {
  type ChosenVerdict,
  type Target,
  targetsOf,
  verdictsOf,
} from "./verdict-choices.ts";

/** A judgement on claims that exclude each other: what, of which of them, how sure, why, who signs. */
export function JudgementForm({
  set,
  onDone,
}: {
  readonly set: RivalSet;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const { operationKey, refused, isSending, send } = useSending(
    useWrite(judgeDocument),
    ({ createInterpretation }) => createInterpretation,
    onDone,
  );
  const [verdict, setVerdict] = useState<ChosenVerdict>("ACCEPTED");
  const [chosen, setChosen] = useState("");
  const signing = useSigning();
  const verdicts = verdictsOf(set);
  const targets = targetsOf(verdict, set);
  const target = targets.find(({ key }) => key === chosen) ?? targets[0];
  const numbered = ({ numbers, isOver }: Target) =>
    isOver
      ? t("contradictions.over", { number: numbers[0], other: numbers[1] })
      : numbers
          .map((number) => t("contradictions.claim", { number }))
          .join(` ${t("contradictions.and")} `);

  const sign = () => {
    if (target === undefined) return;
    void send({
      input: {
        operationKey,
        ...signing.signed(),
        factoid: target.claim,
        ...(target.against === undefined ? {} : { against: target.against }),
        verdict,
      },
    });
  };

  return (
    <SigningForm
      action={t("contradictions.sign")}
      refused={refused}
      isSending={isSending}
      onSign={sign}
      onCancel={onDone}
    >
      <label>
        <span>{t("contradictions.verdictLabel")}</span>
        <select
          value={verdict}
          onChange={({ currentTarget }) =>
            setVerdict(
              verdicts.find((code) => code === currentTarget.value) ??
                "ACCEPTED",
            )
          }
        >
          {verdicts.map((code) => (
            <option key={code} value={code}>
              {t(`contradictions.verdict.${code}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t("contradictions.ofWhich")}</span>
        <select
          value={target?.key ?? ""}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {targets.map((one) => (
            <option key={one.key} value={one.key}>
              {numbered(one)}
            </option>
          ))}
        </select>
      </label>
      <SigningFields signing={signing} />
    </SigningForm>
  );
}
