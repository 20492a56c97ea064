import { useTranslation } from "react-i18next";

import type { ResearchAnswer } from "../../api/research.documents.ts";
import styles from "./questions.module.css";

/** What sources state of how many there were: quoted, not reckoned with. */
export function Quoted({ quoted }: Pick<ResearchAnswer, "quoted">) {
  const { t } = useTranslation();
  return (
    <div className={styles["points"]}>
      <h3>{t("questions.quoted")}</h3>
      {quoted.length === 0 ? (
        <p>{t("questions.noQuoted")}</p>
      ) : (
        <>
          <ul>
            {quoted.map(({ claim, statement }) => (
              <li key={claim} data-quoted={claim}>
                {statement}
              </li>
            ))}
          </ul>
          <p className="kt-note">{t("questions.quotedNote")}</p>
        </>
      )}
    </div>
  );
}
