import { useId } from "react";
import { useTranslation } from "react-i18next";

import type { Figure } from "../../shared/figures/figure.ts";
import { FigureDrawing, Marks, TextureDefs } from "./figure-drawing.tsx";
import styles from "./figure-view.module.css";

/** A kept figure: its drawing or table, the legend, and what must go with it. */
export function FigureView({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation();
  const { drawing, table, legend, notes, constructed, lang, title } = figure;
  return (
    <div
      className={styles["figure"]}
      lang={lang === "EN" ? "en" : "ru"}
      data-figure-form={figure.form}
    >
      {constructed && (
        <p className={styles["invented"]}>{t("studies.constructed")}</p>
      )}
      {drawing !== null && (
        <div
          className={styles["drawing"]}
          tabIndex={0}
          role="region"
          aria-label={title}
        >
          <FigureDrawing figure={figure} />
        </div>
      )}
      {legend.length > 0 && <FigureLegend legend={legend} />}
      {table !== null &&
        (drawing === null ? (
          <FigureTable table={table} title={title} />
        ) : (
          <details>
            <summary>{t("views.asTable")}</summary>
            <FigureTable table={table} title={title} />
          </details>
        ))}
      <ul className={styles["notes"]}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}

function FigureLegend({ legend }: Pick<Figure, "legend">) {
  const own = useId().replaceAll(":", "");
  return (
    <ul className={styles["legend"]}>
      {legend.map(({ marks, words }) => (
        <li key={words}>
          {marks.length > 0 && (
            <svg width="34" height="16" aria-hidden="true">
              <TextureDefs marks={marks} own={own} />
              <Marks marks={marks} own={own} />
            </svg>
          )}
          {words}
        </li>
      ))}
    </ul>
  );
}

function FigureTable({
  table: { columns, rows, more },
  title,
}: {
  readonly table: NonNullable<Figure["table"]>;
  readonly title: string;
}) {
  const { t } = useTranslation();
  return (
    <>
      <div
        className={styles["table"]}
        tabIndex={0}
        role="region"
        aria-label={title}
      >
        <table>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={index} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <p className="kt-note">{t("views.moreRows", { count: more })}</p>
      )}
    </>
  );
}
