import styles from "./find.module.css";
import type { RowOrder, SortColumn } from "./sort-rows.ts";

/** The head of a column that can be sorted by. */
export function SortButton({
  column,
  order,
  label,
  onSort,
}: {
  readonly column: SortColumn;
  readonly order: RowOrder | undefined;
  readonly label: string;
  readonly onSort: () => void;
}) {
  const isChosen = order?.column === column;
  const direction = order?.isDescending === true ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={isChosen ? direction : "none"}>
      <button type="button" className={styles["sort"]} onClick={onSort}>
        {label}
        <span aria-hidden="true" className={styles["arrow"]}>
          {isChosen ? (direction === "ascending" ? " ↑" : " ↓") : " ↕"}
        </span>
      </button>
    </th>
  );
}
