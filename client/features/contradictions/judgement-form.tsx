import { Button } from "@mantine/core";
import { type SyntheticEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { judgeDocument } from "../../api/contradictions.documents.ts";
import { useWrite } from "../../api/provider.tsx";
import { type Credence, credences } from "../../url/reading-codes.ts";
import styles from "./contradictions.module.css";
import type { RivalSet } from "./rival-sets.ts";
import { rememberedSignature, rememberSignature } from "./signature.ts";
import { useSending } from "./use-sending.ts";
import {
  type ChosenVerdict,
  claimVerdicts,
  pairVerdicts,
  targetsOf,
} from "./verdict-choices.ts";

const verdicts = [...claimVerdicts, ...pairVerdicts];

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
  const [credence, setCredence] = useState<Credence>();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(rememberedSignature);
  const targets = targetsOf(verdict, set);
  const target = targets.find(({ key }) => key === chosen) ?? targets[0];
  const numbered = (numbers: readonly number[]) =>
    numbers
      .map((number) => t("contradictions.claim", { number }))
      .join(` ${t("contradictions.and")} `);

  const sign = (event: SyntheticEvent) => {
    event.preventDefault();
    if (target === undefined) return;
    rememberSignature(by);
    void send({
      input: {
        operationKey,
        by,
        factoid: target.claim,
        ...(target.against === undefined ? {} : { against: target.against }),
        verdict,
        ...(credence === undefined ? {} : { credence }),
        reason,
      },
    });
  };

  return (
    <form className={styles["form"]} onSubmit={sign}>
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
          {targets.map(({ key, numbers }) => (
            <option key={key} value={key}>
              {numbered(numbers)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t("contradictions.howSure")}</span>
        <select
          value={credence ?? ""}
          onChange={({ currentTarget }) =>
            setCredence(credences.find((code) => code === currentTarget.value))
          }
        >
          <option value="">{t("contradictions.unsaid")}</option>
          {credences
            .filter((code) => code !== "REJECTED")
            .map((code) => (
              <option key={code} value={code}>
                {t(`credence.${code}`)}
              </option>
            ))}
        </select>
      </label>
      <label className={styles["wide"]}>
        <span>{t("contradictions.reason")}</span>
        <textarea
          required
          rows={2}
          maxLength={5000}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      <label>
        <span>{t("contradictions.by")}</span>
        <input
          required
          maxLength={200}
          value={by}
          onChange={({ currentTarget }) => setBy(currentTarget.value)}
        />
      </label>
      {refused !== undefined && <p role="alert">{refused}</p>}
      <div className={styles["buttons"]}>
        <Button type="submit" size="sm" loading={isSending}>
          {t("contradictions.sign")}
        </Button>
        <Button size="sm" variant="default" onClick={onDone}>
          {t("contradictions.cancel")}
        </Button>
      </div>
    </form>
  );
}
