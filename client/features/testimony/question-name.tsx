import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { Board, BoardRow } from "../../api/testimony.documents.ts";
import styles from "./testimony.module.css";

/** What is asked; where the answers exclude each other, a way to the contradictions. */
export function QuestionName({
  row: { question, contested },
  board: { subject },
}: {
  readonly row: BoardRow;
  readonly board: Pick<Board, "subject">;
}) {
  const { t } = useTranslation();
  return (
    <>
      {question.label}
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
