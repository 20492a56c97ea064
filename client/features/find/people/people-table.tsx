import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";

import type { PersonRow } from "../../../api/people.documents.ts";
import { ConstructedBadge } from "../../../ui/constructed-badge.tsx";
import { EntityLink } from "../../../ui/entity-link.tsx";
import type { PeopleColumn, PeopleSort } from "../../../url/people-table.ts";
import { focusNextResult } from "../result-focus.ts";
import styles from "./people.module.css";
import { PeopleCell, type ToldOfRow } from "./people-cell.tsx";
import type { PeopleView } from "./use-people-view.ts";

/** Who is picked for the network. */
export type Picking = {
  readonly picked: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
};

const walk = (picking: Picking) => (event: KeyboardEvent<HTMLElement>) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    focusNextResult(event.key === "ArrowDown" ? 1 : -1);
  }
  const row = document.activeElement?.closest("[data-person]");
  const id = row?.getAttribute("data-person");
  const isOnName = document.activeElement?.hasAttribute("data-result");
  if (event.key === " " && isOnName === true && typeof id === "string") {
    event.preventDefault();
    picking.toggle(id);
  }
};

/** People as a table: heads sort, arrows walk the rows, Enter opens, space picks. */
export function PeopleTable({
  view,
  rows,
  toldOf,
  picking,
  canSort,
}: {
  readonly view: PeopleView;
  readonly rows: readonly PersonRow[];
  readonly toldOf: (id: string) => ToldOfRow;
  readonly picking: Picking;
  /** Whether they are few enough to be put in another order than the alphabet's. */
  readonly canSort: boolean;
}) {
  const { t } = useTranslation();
  return (
    <div
      className={styles["scroll"]}
      role="region"
      aria-label={t("people.table")}
      tabIndex={0}
    >
      <table className={styles["table"]} onKeyDown={walk(picking)}>
        <thead>
          <tr>
            <th scope="col">
              <span className="kt-hidden">{t("people.pick")}</span>
            </th>
            <Head view={view} column="NAME" canSort />
            {view.columns.map((column) => (
              <Head
                key={column}
                view={view}
                column={column}
                canSort={canSort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-person={row.id}>
              <td className={styles["pick"]}>
                <Pick row={row} picking={picking} />
              </td>
              <th scope="row">
                <EntityLink id={row.id} name={row.displayName} isResult />{" "}
                <ConstructedBadge constructed={row.constructed} />
              </th>
              {view.columns.map((column) => (
                <td
                  key={column}
                  data-column={column}
                  className={column === "CLAIMS" ? styles["number"] : undefined}
                >
                  <PeopleCell row={row} column={column} told={toldOf(row.id)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Pick({
  row,
  picking,
}: {
  readonly row: PersonRow;
  readonly picking: Picking;
}) {
  const { t } = useTranslation();
  return (
    <input
      type="checkbox"
      aria-label={t("people.pickOne", { name: row.displayName })}
      checked={picking.picked.has(row.id)}
      onChange={() => picking.toggle(row.id)}
    />
  );
}

function Head({
  view,
  column,
  canSort,
}: {
  readonly view: PeopleView;
  readonly column: PeopleColumn | "NAME";
  readonly canSort: boolean;
}) {
  const { t } = useTranslation();
  const label = t(`people.column.${column}`);
  if (column === "WORDS") return <th scope="col">{label}</th>;
  const by: PeopleSort["by"] = column === "WHY" ? "MATCH" : column;
  const isChosen = view.sort.by === by;
  const { isDescending } = view.sort;
  if (!canSort && !isChosen) return <th scope="col">{label}</th>;
  return (
    <th
      scope="col"
      className={column === "CLAIMS" ? styles["number"] : undefined}
      aria-sort={
        isChosen ? (isDescending ? "descending" : "ascending") : "none"
      }
    >
      <button
        type="button"
        className={styles["sort"]}
        onClick={() => view.sortBy(by)}
      >
        {label}
        <span aria-hidden="true" className={styles["arrow"]}>
          {isChosen ? (isDescending ? " ↓" : " ↑") : " ↕"}
        </span>
      </button>
    </th>
  );
}

/** The same people one under the other: what is told of each in a line. */
export function PeopleList({
  view,
  rows,
  toldOf,
  picking,
}: Omit<Parameters<typeof PeopleTable>[0], "canSort">) {
  const { t } = useTranslation();
  return (
    <ul className={styles["list"]} onKeyDown={walk(picking)}>
      {rows.map((row) => (
        <li key={row.id} data-person={row.id}>
          <Pick row={row} picking={picking} />
          <div>
            <EntityLink id={row.id} name={row.displayName} isResult />{" "}
            <ConstructedBadge constructed={row.constructed} />
            <dl className={styles["facts"]}>
              {view.columns
                .filter(
                  (column) => column !== "WHY" || toldOf(row.id).why.length > 0,
                )
                .map((column) => (
                  <div key={column}>
                    <dt>{t(`people.column.${column}`)}</dt>
                    <dd>
                      <PeopleCell
                        row={row}
                        column={column}
                        told={toldOf(row.id)}
                      />
                    </dd>
                  </div>
                ))}
            </dl>
          </div>
        </li>
      ))}
    </ul>
  );
}
