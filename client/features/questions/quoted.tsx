import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { leafText } from "../../../shared/archives/leaf-text.ts";
import type { ResearchAnswer } from "../../api/research.documents.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { leafAnchor } from "../../ui/source-link.tsx";
import { entityParams } from "../../url/entity-address.ts";
import styles from "./questions.module.css";

/** What sources state of how many there were: quoted, not reckoned with. */
export function Quoted({ quoted }: Pick<ResearchAnswer, "quoted">) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  return (
    <div className={styles["points"]}>
      <h3>{t("questions.quoted")}</h3>
      {quoted.length === 0 ? (
        <p>{t("questions.noQuoted")}</p>
      ) : (
        <>
          <ul>
            {quoted.map(({ claim, statement, source, leaf }) => (
              <li key={claim} data-quoted={claim}>
                {statement}
                {source !== null && (
                  <span className="kt-note">
                    {" · "}
                    <Link
                      to="/$kind/$"
                      params={entityParams(source.id)}
                      {...(leaf === null ? {} : { hash: leafAnchor(leaf) })}
                      resetScroll
                    >
                      {source.displayName}
                      {leaf !== null && `, ${leafText(leaf, lang)}`}
                    </Link>
                  </span>
                )}
              </li>
            ))}
          </ul>
          <p className="kt-note">{t("questions.quotedNote")}</p>
        </>
      )}
    </div>
  );
}
