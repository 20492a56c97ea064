import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { LiveAnswer } from "../api/use-answer.ts";
import { Notice } from "./notice.tsx";

/** Shows an answer, or says why there is none and what to do. */
export function AnswerStates<Data>({
  answer,
  children,
}: {
  readonly answer: LiveAnswer<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const { t } = useTranslation();
  const again = { label: t("states.again"), run: answer.retry };
  switch (answer.kind) {
    case "loading":
      return (
        <p className="kt-note" role="status">
          {t("states.loading")}
        </p>
      );
    case "offline":
      return (
        <Notice title={t("states.offline")} role="alert" action={again}>
          <p>{t("states.offlineAdvice")}</p>
        </Notice>
      );
    case "failed":
      return (
        <Notice title={t("states.failed")} role="alert" action={again}>
          <p>{answer.message}</p>
        </Notice>
      );
    case "ready":
      return <div aria-busy={answer.isStale}>{children(answer.data)}</div>;
  }
}
