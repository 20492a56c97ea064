import { useTranslation } from "react-i18next";

import type { ResearchAnswer } from "../../api/research.documents.ts";
import { ClaimsByIds } from "../inspect/procedure/claims-by-ids.tsx";
import styles from "./questions.module.css";

/** What sources state of how many there were: quoted, not reckoned with; each with its leaf. */
export function Quoted({ quoted }: Pick<ResearchAnswer, "quoted">) {
  const { t } = useTranslation();
  return (
    <div className={styles["points"]} data-quoted>
      <h3>{t("questions.quoted")}</h3>
      {quoted.length === 0 ? (
        <p>{t("questions.noQuoted")}</p>
      ) : (
        <>
          <ClaimsByIds
            ids={quoted.map(({ claim }) => claim)}
            owner={undefined}
          />
          <p className="kt-note">{t("questions.quotedNote")}</p>
        </>
      )}
    </div>
  );
}
