import { useTranslation } from "react-i18next";

import type { LivesSearch } from "../../../url/lives-address.ts";
import tables from "../trajectories.module.css";
import styles from "./sequences.module.css";

/** What can be opened of a life: in words with its claims, lives like it, side by side with another. */
export function LifeActions({
  id,
  other,
  change,
}: {
  readonly id: string;
  /** With whom it can be set side by side. */
  readonly other?: string;
  readonly change: (part: LivesSearch) => void;
}) {
  const { t } = useTranslation();
  return (
    <p className={styles["actions"]}>
      <button
        type="button"
        className={tables["plain"]}
        onClick={() => change({ life: id })}
      >
        {t("sequences.inWords")}
      </button>
      <button
        type="button"
        className={tables["plain"]}
        onClick={() => change({ show: "similar", like: id, open: "" })}
      >
        {t("sequences.similar.open")}
      </button>
      {other !== undefined && (
        <button
          type="button"
          className={tables["plain"]}
          onClick={() =>
            change({ show: "compare", compare: `${other},${id}`, open: "" })
          }
        >
          {t("sequences.sideBySide")}
        </button>
      )}
    </p>
  );
}
