import { useTranslation } from "react-i18next";

import type { ResearchTable } from "../../api/research.documents.ts";
import { EntityLink } from "../../ui/entity-link.tsx";
import { AnswerFigure } from "./answer-figure.tsx";
import { CountCell } from "./count-cell.tsx";
import styles from "./questions.module.css";
import type { QuestionView } from "./use-question.ts";

/** One table of an answer, with its figure. */
export function AnswerTable({
  table,
  view,
}: {
  readonly table: ResearchTable;
  readonly view: QuestionView;
}) {
  const { t } = useTranslation();
  const { key, title, rowsAre, unit, note, columns, rows, moreRows } = table;
  return (
    <section className={styles["part"]} data-table={key} aria-label={title}>
      <h3>{title}</h3>
      <AnswerFigure table={table} lang={view.asked.lang} />
      <div
        className={styles["scroll"]}
        tabIndex={0}
        role="group"
        aria-label={title}
      >
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{rowsAre}</th>
              <th scope="col" className={styles["numbers"]}>
                {t("questions.behind")}, {unit}
              </th>
              <th scope="col" className={styles["numbers"]}>
                {t("questions.raionsHead")}
              </th>
              {columns.map((column) => (
                <th key={column.key} scope="col" className={styles["numbers"]}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} data-row={row.key}>
                <th scope="row">
                  {row.entity === null ? (
                    row.label
                  ) : (
                    <EntityLink id={row.entity} name={row.label} />
                  )}
                </th>
                <td className={styles["numbers"]}>
                  <CountCell count={row.all} of={row.label} view={view} />
                </td>
                <td className={styles["numbers"]}>{row.all.raions}</td>
                {row.cells.map((cell, place) => (
                  <td
                    key={columns[place]?.key ?? cell.key}
                    className={styles["numbers"]}
                    data-col={columns[place]?.key}
                  >
                    <CountCell
                      count={cell}
                      of={`${row.label}, ${columns[place]?.label ?? ""}`}
                      view={view}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {moreRows > 0 && (
        <p className="kt-note">
          {t("questions.moreRows", { count: moreRows })}
        </p>
      )}
      {note !== null && <p className="kt-note">{note}</p>}
    </section>
  );
}
