import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Glossed } from "../../glossary/glossed.tsx";
import { bounds } from "../../graph/questions.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import styles from "./network.module.css";
import type { Stoppable } from "./use-analysis.ts";

/** A long answer while it is reckoned, with a way to stop; stopped; too much asked; or there. */
export function AnalysisStates<Data>({
  answer,
  children,
}: {
  readonly answer: Stoppable<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const { t } = useTranslation();
  if (answer.tooMany !== undefined)
    return (
      <p data-too-many>
        <Glossed>
          {t("network.analysis.tooMany", {
            count: answer.tooMany,
            most: bounds.links,
          })}
        </Glossed>
      </p>
    );
  if (answer.isStopped)
    return (
      <p>
        {t("network.analysis.stopped")}{" "}
        <button type="button" className={styles["pick"]} onClick={answer.start}>
          {t("network.analysis.again")}
        </button>
      </p>
    );
  if (answer.kind === "loading")
    return (
      <p role="status">
        {t("network.analysis.working")}{" "}
        <button type="button" className={styles["pick"]} onClick={answer.stop}>
          {t("network.analysis.stop")}
        </button>
      </p>
    );
  return <AnswerStates answer={answer}>{children}</AnswerStates>;
}
