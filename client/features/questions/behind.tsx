import { useTranslation } from "react-i18next";

import type { ResearchAnswer } from "../../api/research.documents.ts";
import styles from "./questions.module.css";

/** The query that asks so, and the statement that was run for it. */
export function Behind({ answer }: { readonly answer: ResearchAnswer }) {
  const { t } = useTranslation();
  const { query, statement, parameters } = answer;
  const texts = [
    ["graphql", query],
    ["cypher", statement],
    ["parameters", parameters],
  ] as const;
  return (
    <details className={styles["behind"]} data-behind>
      <summary>{t("questions.query")}</summary>
      <p className="kt-note">
        {t("questions.queryNote")}{" "}
        <a href={`/graphql?query=${encodeURIComponent(query)}`}>
          {t("questions.tryIt")}
        </a>
      </p>
      {texts.map(([name, text]) => (
        <section key={name} aria-label={t(`questions.${name}`)}>
          <h3>{t(`questions.${name}`)}</h3>
          <pre
            tabIndex={0}
            role="group"
            aria-label={t(`questions.${name}`)}
            data-text={name}
          >
            {text}
          </pre>
        </section>
      ))}
    </details>
  );
}
