import { useState } from "react";
import { useTranslation } from "react-i18next";

import { judgeDocument } from "../../api/contradictions.documents.ts";
import { useWrite } from "../../api/provider.tsx";
import { SigningFields } from "../contradictions/signing-fields.tsx";
import { SigningForm } from "../contradictions/signing-form.tsx";
import { useSending } from "../contradictions/use-sending.ts";
import { useSigning } from "../contradictions/use-signing.ts";

const verdicts = [
  "CHARGE_SUPPORTED",
  "CHARGE_UNSUPPORTED",
  "CHARGE_UNDETERMINED",
] as const;
type ChargeVerdict = (typeof verdicts)[number];

/** A judgement of a charge: borne out or not, how sure, why, who signs. None is chosen beforehand. */
export function ChargeForm({
  about,
  onDone,
}: {
  readonly about: string;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const { operationKey, refused, isSending, send } = useSending(
    useWrite(judgeDocument),
    ({ createInterpretation }) => createInterpretation,
    onDone,
  );
  const [verdict, setVerdict] = useState<ChargeVerdict>();
  const signing = useSigning();

  const sign = () => {
    if (verdict === undefined) return;
    void send({
      input: { operationKey, about, verdict, ...signing.signed() },
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
        <span>{t("route.charge")}</span>
        <select
          required
          autoFocus
          value={verdict ?? ""}
          onChange={({ currentTarget }) =>
            setVerdict(verdicts.find((code) => code === currentTarget.value))
          }
        >
          <option value="">{t("route.choose")}</option>
          {verdicts.map((code) => (
            <option key={code} value={code}>
              {t(`contradictions.verdict.${code}`)}
            </option>
          ))}
        </select>
      </label>
      <SigningFields signing={signing} />
    </SigningForm>
  );
}
