import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { LongAnswer } from "../../../api/use-long-answer.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { Notice } from "../../../ui/notice.tsx";
import styles from "./sequences.module.css";

/** Refusals of which there is more to say than their own words. */
const advised = [
  "TOO_COSTLY",
  "TIMED_OUT",
  "UNAVAILABLE",
  "BAD_USER_INPUT",
] as const;

const advisedOf = (code: string) => advised.find((known) => known === code);

/** A long answer: how far it is with a way to stop it; stopped; refused, by its words; or there. */
export function LongStates<Data>({
  answer,
  children,
}: {
  readonly answer: LongAnswer<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const { t } = useTranslation();
  const again = { label: t("states.again"), run: answer.start };
  switch (answer.kind) {
    case "working":
      return (
        <>
          <Working share={answer.share} onStop={answer.stop} />
          {answer.before !== undefined && (
            <div aria-busy="true" className={styles["before"]}>
              {children(answer.before)}
            </div>
          )}
        </>
      );
    case "stopped":
      return (
        <Notice title={t("sequences.stopped")} role="status" action={again}>
          <p>
            <Glossed>{t("sequences.stoppedAdvice")}</Glossed>
          </p>
        </Notice>
      );
    case "offline":
      return (
        <Notice title={t("states.offline")} role="alert" action={again}>
          <p>
            <Glossed>{t("states.offlineAdvice")}</Glossed>
          </p>
        </Notice>
      );
    case "failed": {
      const code = advisedOf(answer.code);
      return (
        <Notice title={t("states.failed")} role="alert" action={again}>
          {code !== undefined && (
            <p>
              <Glossed>{t(`sequences.refused.${code}`)}</Glossed>
            </p>
          )}
          <p className="kt-note" lang="en" data-refusal={answer.code}>
            {answer.message}
          </p>
        </Notice>
      );
    }
    case "ready":
      return <>{children(answer.data)}</>;
  }
}

function Working({
  share,
  onStop,
}: {
  readonly share: number | undefined;
  readonly onStop: () => void;
}) {
  const { t } = useTranslation();
  const percent = Math.round((share ?? 0) * 100);
  return (
    <div className={styles["working"]} data-working>
      <span role="status">{t("sequences.working")}</span>
      <progress
        aria-label={t("sequences.progress")}
        max={100}
        {...(share === undefined ? {} : { value: percent })}
      />
      <span className="kt-note">
        {share === undefined ? "" : t("cohort.percent", { value: percent })}
      </span>
      <button type="button" className={styles["plain"]} onClick={onStop}>
        {t("sequences.stop")}
      </button>
    </div>
  );
}
