import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { Board, BoardRow } from "../../api/testimony.documents.ts";
import styles from "./testimony.module.css";

/** How often each answer is given; where the answers exclude each other, a way to the contradictions. */
export function QuestionNotes({
  row: { question, contested, witnesses, answers },
  board: { subject },
}: {
  readonly row: BoardRow;
  readonly board: Pick<Board, "subject">;
}) {
  const { t } = useTranslation();
  return (
    <>
      {answers.length > 1 || witnesses > 1 ? (
        <ul
          className={styles["answersCounted"]}
          aria-label={t("testimony.answersCounted")}
        >
          {answers.map(({ value, polarity, witnesses: count }) => (
            <li key={`${polarity} ${value?.label ?? ""}`} data-answer={count}>
              {polarity === "DENIES" && `${t("statement.denies")} `}
              {value?.label ?? t("testimony.noValue")}: {count}
            </li>
          ))}
          <li>{t("coverage.witnesses", { count: witnesses })}</li>
        </ul>
      ) : null}
      {contested && (
        <p className={styles["contested"]}>
          <Link
            to="/contradictions"
            search={({ reading, lang }) => ({
              reading,
              lang,
              about: question.code,
              of: "id" in subject ? subject.id : undefined,
            })}
          >
            {t("testimony.contested")}
          </Link>
        </p>
      )}
    </>
  );
}
