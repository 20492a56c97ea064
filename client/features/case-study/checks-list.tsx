import { useTranslation } from "react-i18next";

import type { StudyEdition } from "../../../shared/study/edition.ts";
import type { LiveAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { staleTold } from "./count-told.ts";
import styles from "./study.module.css";

/** What the checks find beside the text: it lists, the author decides. A line leads to its place. */
export function ChecksList({
  answer,
  onGo,
}: {
  readonly answer: LiveAnswer<{ readonly studyDraft: StudyEdition }>;
  readonly onGo: (line: number) => void;
}) {
  const { t } = useTranslation();
  return (
    <section aria-label={t("studies.checks")}>
      <h2>
        <Glossed>{t("studies.checks")}</Glossed>
      </h2>
      {answer.kind === "offline" && (
        <p role="alert">{t("studies.checksOffline")}</p>
      )}
      {answer.kind === "failed" && <p role="alert">{answer.message}</p>}
      {answer.kind === "ready" && (
        <Findings findings={answer.data.studyDraft.findings} onGo={onGo} />
      )}
    </section>
  );
}

function Findings({
  findings,
  onGo,
}: {
  readonly findings: StudyEdition["findings"];
  readonly onGo: (line: number) => void;
}) {
  const { t } = useTranslation();
  if (findings.length === 0)
    return (
      <p className="kt-note">
        <Glossed>{t("studies.nothingFound")}</Glossed>
      </p>
    );
  return (
    <ul className={styles["findings"]}>
      {findings.map(({ kind, line, about }, index) => (
        <li key={index} data-finding={kind}>
          <button type="button" onClick={() => onGo(line ?? 1)}>
            <strong>{t(`studies.finding.${kind}`)}</strong>
            {": "}
            {kind === "STALE_COUNT" ? staleTold(about, t) : about}
            {line !== null && (
              <span className="kt-note">, {t("studies.line", { line })}</span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
