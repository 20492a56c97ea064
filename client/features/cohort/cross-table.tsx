import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type {
  CohortAxis,
  CohortCell,
  CohortTable,
  CohortValue,
} from "../../api/cohort.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import { writeChosen } from "../../url/cohort-address.ts";
import styles from "./cohort.module.css";
import { rangeOf, shareRangeWords } from "./share-words.ts";
import { TableFrame } from "./table-frame.tsx";

const keyOf = (values: readonly CohortValue[]): string =>
  values.map(({ code }) => code ?? "").join("\n");

const only = (axis: CohortAxis, codes: ReadonlySet<string>): CohortAxis => ({
  ...axis,
  values: axis.values.filter(({ value }) => codes.has(value.code ?? "")),
});

/** The values of an axis that some of these cells have. */
const usedBy = (
  axis: CohortAxis,
  cells: readonly CohortCell[],
  place: number,
): CohortAxis =>
  only(axis, new Set(cells.map(({ values }) => values[place]?.code ?? "")));

/** Decisions crossed: one table, or one for each value of the first of three respects. */
export function CrossTables({ table }: { readonly table: CohortTable }) {
  const { t } = useTranslation();
  const { axes, cells } = table;
  const [rows, cols] = axes.slice(-2);
  if (rows === undefined || cols === undefined) return null;
  const [split] = axes.length > 2 ? axes : [];
  return (
    <>
      {split === undefined ? (
        <CrossTable rows={rows} cols={cols} cells={cells} />
      ) : (
        split.values.map(({ value, decisions }) => {
          const own = cells.filter(
            ({ values }) => values[0]?.code === value.code,
          );
          return (
            <CrossTable
              key={value.code ?? ""}
              of={{ value, decisions }}
              rows={usedBy(rows, own, 1)}
              cols={usedBy(cols, own, 2)}
              cells={own}
            />
          );
        })
      )}
      <p className="kt-note">
        <Glossed>{t("cohort.tableNote")}</Glossed>
      </p>
      {cells.some(({ certain, decisions }) => certain < decisions) && (
        <p className="kt-note">{t("cohort.rangeNote")}</p>
      )}
    </>
  );
}

function CrossTable({
  of,
  rows,
  cols,
  cells,
}: {
  readonly of?: Omit<CohortAxis["values"][number], "persons" | "certain">;
  readonly rows: CohortAxis;
  readonly cols: CohortAxis;
  readonly cells: readonly CohortCell[];
}) {
  const { t } = useTranslation();
  const byKey = new Map(
    cells.map((cell) => [keyOf(cell.values.slice(-2)), cell]),
  );
  const outer = of === undefined ? [] : [of.value];
  const names = {
    rows: t(`cohort.dimension.${rows.dimension}`),
    cols: t(`cohort.dimension.${cols.dimension}`),
  };
  return (
    <TableFrame>
      <table className={styles["table"]} data-cross-table>
        <caption>
          {of === undefined
            ? t("cohort.crossed", names)
            : t("cohort.crossedOf", {
                ...names,
                name: of.value.label,
                count: of.decisions,
              })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{names.rows}</th>
            {cols.values.map(({ value }) => (
              <th
                key={value.code ?? ""}
                scope="col"
                className={styles["number"]}
              >
                <Named value={value} />
              </th>
            ))}
            <th scope="col" className={styles["number"]}>
              {t("cohort.inAll")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.values.map(({ value: row }) => {
            const own = cols.values.map(({ value: col }) =>
              byKey.get(keyOf([row, col])),
            );
            const inAll = own.find((cell) => cell !== undefined)?.of ?? 0;
            return (
              <tr key={row.code ?? ""} data-row={row.code ?? ""}>
                <th scope="row">
                  <Named value={row} />
                </th>
                {own.map((cell, place) => (
                  <td
                    key={cols.values[place]?.value.code ?? ""}
                    className={styles["number"]}
                    data-col={cols.values[place]?.value.code ?? ""}
                  >
                    {cell === undefined ? (
                      <span className={styles["none"]}>·</span>
                    ) : (
                      <Counted cell={cell} />
                    )}
                  </td>
                ))}
                <td className={styles["number"]}>
                  <CellLink values={[...outer, row]} count={inAll} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}

const Named = ({ value }: { readonly value: CohortValue }) =>
  value.entity === null ? (
    <>{value.label}</>
  ) : (
    <EntityLink id={value.entity} name={value.label} />
  );

/** A count with its share of the row; the bar below says the same. */
function Counted({ cell }: { readonly cell: CohortCell }) {
  const { t } = useTranslation();
  return (
    <>
      <CellLink
        values={cell.values}
        count={cell.decisions}
        certain={cell.certain}
      />
      <span
        className={styles["share"]}
        title={t("cohort.shareOf", {
          count: cell.of,
          decisions: cell.decisions,
          persons: cell.persons,
        })}
      >
        {shareRangeWords(cell, t)}
      </span>
      <span className={styles["bar"]} aria-hidden="true">
        <span style={{ inlineSize: `${String(cell.share * 100)}%` }} />
      </span>
    </>
  );
}

/** A count that opens the decisions it counted. */
function CellLink({
  values,
  count,
  certain = count,
}: {
  readonly values: readonly CohortValue[];
  readonly count: number;
  /** How many of them no doubt could take away. */
  readonly certain?: number;
}) {
  const { t } = useTranslation();
  const of = values.map(({ label }) => label).join(", ");
  return (
    <Link
      to="/verification/cohort"
      search={(previous) => ({ ...previous, cell: writeChosen(values) })}
      resetScroll={false}
      activeOptions={{ includeSearch: true }}
      className={styles["count"]}
      title={values.map(({ label }) => label).join(" · ")}
      aria-label={
        certain < count
          ? t("cohort.openCountRange", { count, certain, of })
          : t("cohort.openCount", { count, of })
      }
    >
      {rangeOf(certain, count)}
    </Link>
  );
}
