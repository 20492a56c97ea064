import { useNavigate, useSearch } from "@tanstack/react-router";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";

import { useLanguage } from "../../i18n/use-language.ts";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import styles from "./find.module.css";
import type { FoundRow } from "./found-row.ts";
import { Reasons } from "./reasons.tsx";
import { focusNextResult } from "./result-focus.ts";
import { SortButton } from "./sort-button.tsx";
import {
  nextOrder,
  parseOrder,
  type SortColumn,
  sortRows,
} from "./sort-rows.ts";
import { useKindWords } from "./use-kind-words.ts";

const walk = (event: KeyboardEvent): void => {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  focusNextResult(event.key === "ArrowDown" ? 1 : -1);
};

/** Results as a table that can be sorted; arrows walk it, Enter opens. */
export function FoundTable({
  rows,
  hasReasons,
}: {
  readonly rows: readonly FoundRow[];
  /** Whether the rows answer a search: then why and how many claims are told. */
  readonly hasReasons: boolean;
}) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const kindWords = useKindWords();
  const navigate = useNavigate();
  const { sort } = useSearch({ from: "__root__" });
  const order = parseOrder(sort);
  const sortBy = (column: SortColumn) =>
    void navigate({
      to: ".",
      search: (previous) => ({ ...previous, sort: nextOrder(order, column) }),
      replace: true,
    });
  const head = (column: SortColumn) => (
    <SortButton
      column={column}
      order={order}
      label={t(`find.column.${column}`)}
      onSort={() => sortBy(column)}
    />
  );
  return (
    <table className={styles["table"]} onKeyDown={walk}>
      <thead>
        <tr>
          {head("name")}
          {head("kind")}
          {hasReasons && <th scope="col">{t("find.column.why")}</th>}
          {hasReasons && head("claims")}
        </tr>
      </thead>
      <tbody>
        {sortRows(rows, order, language).map((row) => (
          <tr key={row.id} data-found={row.id}>
            <th scope="row">
              <EntityLink id={row.id} name={row.name} isResult />{" "}
              <ConstructedBadge constructed={row.constructed} />
            </th>
            <td>{kindWords(row)}</td>
            {hasReasons && (
              <td>
                <Reasons why={row.why} name={row.name} />
              </td>
            )}
            {hasReasons && <td className={styles["number"]}>{row.claims}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
