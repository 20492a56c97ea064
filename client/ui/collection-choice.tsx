import { useTranslation } from "react-i18next";

import { collectionsDocument } from "../api/collection.documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import styles from "./collection-choice.module.css";

/** Narrows a page to the collection of a study. Where no study has one, there is nothing to choose. */
export function CollectionChoice({
  chosen,
  onChoose,
}: {
  /** The id of the study. */
  readonly chosen: string | undefined;
  readonly onChoose: (study: string | undefined) => void;
}) {
  const { t } = useTranslation();
  const answer = useAnswer(collectionsDocument, {});
  const known = answer.kind === "ready" ? answer.data.collections.nodes : [];
  if (known.length === 0 && chosen === undefined) return null;
  return (
    <label className={styles["choice"]}>
      <span>{t("studies.inCollection")}</span>
      <select
        data-choice="collection"
        value={chosen ?? ""}
        onChange={({ currentTarget: { value } }) =>
          onChoose(value === "" ? undefined : value)
        }
      >
        <option value="">{t("studies.anyCollection")}</option>
        {chosen !== undefined && !known.some(({ id }) => id === chosen) && (
          <option value={chosen}>{chosen}</option>
        )}
        {known.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
