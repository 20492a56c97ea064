import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { collectionPeopleDocument } from "../../api/collection.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { CollectionChoice } from "../../ui/collection-choice.tsx";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { useCollection } from "../../ui/use-collection.ts";
import { testimonyParams } from "../../url/testimony-address.ts";
import styles from "./testimony.module.css";

/** Narrows the boards to those of the people of a collection: each is one step away. */
export function OfCollection({
  shown,
}: {
  /** Whose board is shown. */
  readonly shown?: string | undefined;
}) {
  const { chosen, onChoose } = useCollection();
  return (
    <div className={styles["ofCollection"]}>
      <CollectionChoice chosen={chosen} onChoose={onChoose} />
      {chosen !== undefined && <People study={chosen} shown={shown} />}
    </div>
  );
}

function People({
  study,
  shown,
}: {
  readonly study: string;
  readonly shown: string | undefined;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const answer = useAnswer(collectionPeopleDocument, { id: study, lang });
  const people =
    answer.kind === "ready" ? (answer.data.collection?.people ?? []) : [];
  return (
    <nav aria-label={t("testimony.boardsOf")}>
      <ul className={styles["ofPeople"]}>
        {people.map(({ id, displayName, constructed }) => (
          <li key={id}>
            <Link
              to="/testimony/$"
              params={testimonyParams(id)}
              search={({ reading, lang: language, collection }) => ({
                reading,
                lang: language,
                collection,
              })}
              data-board={id}
              {...(id === shown ? { "aria-current": "page" as const } : {})}
            >
              {displayName}
            </Link>{" "}
            <ConstructedBadge constructed={constructed} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
