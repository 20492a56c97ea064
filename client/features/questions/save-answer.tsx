import { useTranslation } from "react-i18next";

import type { ResearchAnswer } from "../../api/research.documents.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { today } from "../../ui/version-notes.ts";
import { fileNotes } from "../find/file-notes.ts";
import { saveTable } from "../find/table-file.ts";
import { usePrintedReading } from "../reading/use-printed-reading.ts";
import { answerFile } from "./answer-file.ts";
import styles from "./questions.module.css";

/** Saves the answer with its definitions, reading and coverage. */
export function SaveAnswer({
  answer,
  revision,
}: {
  readonly answer: ResearchAnswer;
  readonly revision: number;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const reading = usePrintedReading();
  const save = (format: "csv" | "json") => {
    const file = answerFile(
      answer,
      fileNotes(
        {
          reading,
          coverage: answer.coverage,
          revision,
          hasConstructed: answer.constructed > 0,
          day: today(),
          address: window.location.href,
        },
        t,
      ),
      t,
      format === "csv" && lang === "RU" ? "," : ".",
    );
    const name = `kartoteka-question-${String(answer.question.number)}`;
    saveTable(file, { name, format, lang });
  };
  return (
    <p className={styles["save"]}>
      <button
        type="button"
        className={styles["tool"]}
        title={t("people.csvHint")}
        onClick={() => save("csv")}
      >
        {t("people.saveCsv")}
      </button>
      <button
        type="button"
        className={styles["tool"]}
        onClick={() => save("json")}
      >
        {t("people.saveJson")}
      </button>
    </p>
  );
}
