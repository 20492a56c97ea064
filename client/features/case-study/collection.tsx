import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { Study } from "../../api/case-study.documents.ts";
import { EntityLink } from "../../ui/entity-link.tsx";
import { parseSearchText } from "../../url/search-text.ts";
import styles from "./study.module.css";

/** What a study gathers beside its text: people, bodies, sources, and the views that it keeps. */
export function Collection({
  study: { gathers, views },
}: {
  readonly study: Study;
}) {
  const { t } = useTranslation();
  if (gathers.length + views.length === 0) return null;
  return (
    <section className={`${styles["reader"]} ${styles["notes"]}`}>
      <h2>{t("studies.collection")}</h2>
      <ul>
        {gathers.map(({ id, displayName }) => (
          <li key={id} data-gathered={id}>
            <EntityLink id={id} name={displayName} />
          </li>
        ))}
        {views.map(({ title, address }) => {
          const [path = "", query = ""] = address.split("?");
          return (
            <li key={address}>
              <Link to={path} search={parseSearchText(query)}>
                {title}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
