import { useState } from "react";
import { useTranslation } from "react-i18next";

import { judgeDocument } from "../../api/contradictions.documents.ts";
import { useWrite } from "../../api/provider.tsx";
import { SigningFields } from "../contradictions/signing-fields.tsx";
import { SigningForm } from "../contradictions/signing-form.tsx";
import { useSending } from "../contradictions/use-sending.ts";
import { useSigning } from "../contradictions/use-signing.ts";

const verdicts = ["REJECTED", "ACCEPTED", "NONE"] as const;

/** A judgement on one claim: rejected, accepted, or only how sure; why, and who signs. */
export function JudgeClaimForm({
  id,
  onDone,
}: {
  readonly id: string;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const { operationKey, refused, isSending, send } = useSending(
    useWrite(judgeDocument),
    ({ createInterpretation }) => createInterpretation,
    onDone,
  );
  const [verdict, setVerdict] = useState<(typeof verdicts)[number]>("REJECTED");
  const signing = useSigning();
  return (
    <SigningForm
      action={t("contradictions.sign")}
      refused={refused}
      isSending={isSending}
      onSign={() =>
        void send({
          input: {
            operationKey,
            ...signing.signed(),
            factoid: id,
            verdict,
          },
        })
      }
      onCancel={onDone}
    >
      <label>
        <span>{t("contradictions.verdictLabel")}</span>
        <select
          value={verdict}
          onChange={({ currentTarget }) =>
            setVerdict(
              verdicts.find((code) => code === currentTarget.value) ??
                "REJECTED",
            )
          }
        >
          {verdicts.map((code) => (
            <option key={code} value={code}>
              {t(`claim.verdict.${code}`)}
            </option>
          ))}
        </select>
      </label>
      <SigningFields signing={signing} />
    </SigningForm>
  );
}
