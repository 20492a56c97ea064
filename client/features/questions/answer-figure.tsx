import { useMediaQuery } from "@mantine/hooks";
import { useTranslation } from "react-i18next";

import type { ResearchTable } from "../../api/research.documents.ts";
import { percentOf } from "./count-words.ts";
import styles from "./questions.module.css";

/** Beside its dot stands a row's name, where the page is narrow above it: the figure is as wide as it is drawn, so that letters keep their size. */
const layouts = {
  wide: { width: 720, left: 230, right: 24, line: 26, letters: 34 },
  narrow: { width: 330, left: 16, right: 20, line: 44, letters: 44 },
};
const top = 24;
const mostLines = 24;

const short = (label: string, letters: number): string =>
  label.length > letters ? `${label.slice(0, letters - 1)}…` : label;

/** The share that the table draws, a dot a row, with its interval. The table below holds the same. */
export function AnswerFigure({
  table,
  lang,
}: {
  readonly table: ResearchTable;
  readonly lang: string;
}) {
  const { t } = useTranslation();
  const isNarrow = useMediaQuery("(width < 720px)", undefined, {
    getInitialValueInEffect: false,
  });
  const { width, left, right, line, letters } = isNarrow
    ? layouts.narrow
    : layouts.wide;
  const { drawn, columns, rows } = table;
  const place = columns.findIndex(({ key }) => key === drawn);
  const shown = rows.slice(0, mostLines).flatMap(({ key, label, cells }) => {
    const cell = cells[place];
    return cell === undefined || cell.share === null
      ? []
      : [{ key, label, cell, share: cell.share }];
  });
  const column = columns[place];
  if (column === undefined || shown.length < 2) return null;
  const hasIntervals = shown.some(({ cell }) => cell.low !== null);
  const height = top + shown.length * line + 8;
  const x = (share: number): number => left + share * (width - left - right);
  return (
    <figure className={styles["figure"]} data-figure={table.key}>
      <figcaption className="kt-note">
        {t(hasIntervals ? "questions.figure" : "questions.figureBare", {
          column: column.label,
        })}
      </figcaption>
      <svg
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        aria-hidden="true"
        focusable="false"
      >
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line
              x1={x(share)}
              x2={x(share)}
              y1={top - 6}
              y2={height - 4}
              className={styles["grid"]}
            />
            <text x={x(share)} y={12} className={styles["tick"]}>
              {t("questions.percent", { value: percentOf(share, lang) })}
            </text>
          </g>
        ))}
        {shown.map(({ key, label, cell, share }, index) => {
          const y = top + index * line + line / 2 - 3 + (isNarrow ? 10 : 0);
          return (
            <g
              key={key}
              {...(cell.fewBehind ? { className: styles["pale"] } : {})}
            >
              <text
                x={isNarrow ? 4 : left - 12}
                y={isNarrow ? y - 12 : y + 4}
                className={styles[isNarrow ? "nameAbove" : "name"]}
              >
                {short(label, letters)}
              </text>
              {cell.low !== null && cell.high !== null && (
                <line
                  x1={x(cell.low)}
                  x2={x(cell.high)}
                  y1={y}
                  y2={y}
                  className={styles["whisker"]}
                />
              )}
              <circle cx={x(share)} cy={y} r={4.5} className={styles["dot"]} />
            </g>
          );
        })}
      </svg>
      <p className="kt-note">{t("questions.figureNote")}</p>
    </figure>
  );
}
