import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Outcome } from "../../api/ask.ts";
import { refusalWords, type Refused } from "./refusal-words.ts";

/**
 * One change, sent from one form. Its key is made once, so that pressed twice, or sent again after an outage, it is made once.
 * @param resultOf where in the answer the outcome stands
 */
export function useSending<Data, Variables>(
  write: (variables: Variables) => Promise<Outcome<Data>>,
  resultOf: (data: Data) => Refused,
  onDone: () => void,
) {
  const { t } = useTranslation();
  const [operationKey] = useState(() => crypto.randomUUID());
  const [refused, setRefused] = useState<string>();
  const [isSending, setSending] = useState(false);
  const send = async (variables: Variables): Promise<void> => {
    if (isSending) return;
    setSending(true);
    const outcome = await write(variables);
    setSending(false);
    const words = refusalWords(outcome, resultOf, t("states.offline"));
    setRefused(words);
    if (words === undefined) onDone();
  };
  return { operationKey, refused, isSending, send };
}
