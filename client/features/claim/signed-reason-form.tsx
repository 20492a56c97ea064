import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Outcome } from "../../api/ask.ts";
import { SignedBy } from "../../ui/signed-by.tsx";
import type { Refused } from "../contradictions/refusal-words.ts";
import {
  rememberedSignature,
  rememberSignature,
} from "../contradictions/signature.ts";
import { SigningForm } from "../contradictions/signing-form.tsx";
import { useSending } from "../contradictions/use-sending.ts";

/** What every signed change has. */
export type SignedChange = {
  readonly operationKey: string;
  readonly by: string;
  readonly reason: string;
};

/** A change that needs a reason and a name, and nothing else. */
export function SignedReasonForm<Data>({
  action,
  write,
  resultOf,
  onDone,
  onCancel,
}: {
  /** What the button that sends it says. */
  readonly action: string;
  readonly write: (signed: SignedChange) => Promise<Outcome<Data>>;
  readonly resultOf: (data: Data) => Refused;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation();
  const { operationKey, refused, isSending, send } = useSending(
    write,
    resultOf,
    onDone,
  );
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(rememberedSignature);
  return (
    <SigningForm
      action={action}
      refused={refused}
      isSending={isSending}
      onSign={() => {
        rememberSignature(by);
        void send({ operationKey, by, reason });
      }}
      onCancel={onCancel}
    >
      <label>
        <span>{t("contradictions.reason")}</span>
        <input
          required
          autoFocus
          maxLength={5000}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      <SignedBy by={by} setBy={setBy} />
    </SigningForm>
  );
}
