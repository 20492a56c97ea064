import { useTranslation } from "react-i18next";

import { peopleColumns } from "../../../url/people-table.ts";
import styles from "./people.module.css";
import type { PeopleView } from "./use-people-view.ts";

/** Which columns the table has. */
export function ColumnChoice({ view }: { readonly view: PeopleView }) {
  const { t } = useTranslation();
  const shown = view.allColumns;
  return (
    <details className={styles["drop"]} data-columns>
      <summary>{t("people.columns")}</summary>
      <fieldset>
        <legend className="kt-hidden">{t("people.columns")}</legend>
        {peopleColumns.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={shown.includes(column)}
              onChange={() =>
                view.showColumns(
                  shown.includes(column)
                    ? shown.filter((one) => one !== column)
                    : [...shown, column],
                )
              }
            />{" "}
            {t(`people.column.${column}`)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
