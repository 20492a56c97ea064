import { useTranslation } from "react-i18next";

import type { Board, BoardRow } from "../../api/testimony.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import {
  cellAt,
  groupsOf,
  type HearingColumn,
  hearingColumns,
  sameWitness,
  silentAt,
} from "./board-groups.ts";
import { CellClaims } from "./cell-claims.tsx";
import { HearingHead, SpeakerName } from "./column-head.tsx";
import { Interests, isPerson, WhatBecame } from "./margins.tsx";
import { QuestionNotes } from "./question-notes.tsx";
import { isSilentSomewhere, Unanswered } from "./silences.tsx";
import styles from "./testimony.module.css";

/** The class of a cell at the first hearing of a speaker. */
const beginsOf = ({ hearing }: HearingColumn): string =>
  hearing.number === 1 ? (styles["begins"] ?? "") : "";

/** The board as a table: speakers and their hearings are columns, questions are rows, grouped. */
export function BoardTable({ board }: { readonly board: Board }) {
  const { t } = useTranslation();
  const hearings = hearingColumns(board);
  const width = hearings.length + 1;
  return (
    <div
      className={styles["scroll"]}
      role="region"
      aria-label={t("testimony.table")}
      tabIndex={0}
    >
      <table className={styles["table"]}>
        <colgroup />
        {board.columns.map(({ key, hearings: own }) => (
          <colgroup key={key} span={own.length} />
        ))}
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={styles["corner"]}>
              {t("testimony.question")}
            </th>
            {board.columns.map((column) => (
              <th
                key={column.key}
                scope="colgroup"
                colSpan={column.hearings.length}
                className={styles["speaker"]}
                data-speaker={column.key}
              >
                <span className={styles["held"]}>
                  <SpeakerName column={column} />
                </span>
              </th>
            ))}
          </tr>
          <tr>
            {hearings.map((each) => (
              <th
                key={each.key}
                scope="col"
                className={`${styles["hearing"] ?? ""} ${beginsOf(each)}`}
              >
                <HearingHead at={each} sameAs={sameWitness(board, each)} />
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(board.rows).map(({ key, label, rows }) => (
          <tbody key={key}>
            <tr className={styles["group"]}>
              <th scope="rowgroup" colSpan={width}>
                <span>{label}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.question.code} data-question={row.question.code}>
                <th scope="row" className={styles["question"]}>
                  {row.question.label}
                  <QuestionNotes row={row} board={board} />
                </th>
                {hearings.map((each) => (
                  <Answer key={each.key} row={row} at={each} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
        {isSilentSomewhere(board) && <SilenceRow board={board} width={width} />}
        {board.columns.some(({ speaker }) => speaker !== null) && (
          <SpeakerRows board={board} width={width} />
        )}
      </table>
    </div>
  );
}

/** What the papers of the board should have answered and do not. */
function SilenceRow({
  board,
  width,
}: {
  readonly board: Board;
  readonly width: number;
}) {
  const { t } = useTranslation();
  return (
    <tbody data-silences>
      <tr className={styles["group"]}>
        <th scope="rowgroup" colSpan={width}>
          <span>{t("testimony.silences")}</span>
        </th>
      </tr>
      <tr>
        <th scope="row" className={styles["question"]}>
          {t("testimony.unanswered")}
          <p className="kt-note">{t("testimony.silencesNote")}</p>
        </th>
        {hearingColumns(board).map((each) => {
          const silences = silentAt(board, each);
          return (
            <td key={each.key} className={beginsOf(each)}>
              {silences.length === 0 ? (
                <span aria-hidden="true">–</span>
              ) : (
                <Unanswered silences={silences} />
              )}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}

/** What is known of the speakers: what may have mattered to them, and what became of them. */
function SpeakerRows({
  board,
  width,
}: {
  readonly board: Board;
  readonly width: number;
}) {
  const { t } = useTranslation();
  return (
    <tbody>
      <tr className={styles["group"]}>
        <th scope="rowgroup" colSpan={width}>
          <span>{t("testimony.speakers")}</span>
        </th>
      </tr>
      <tr>
        <th scope="row" className={styles["question"]}>
          {t("testimony.interests")}
          <p className="kt-note">
            <Glossed>{t("testimony.interestsNote")}</Glossed>
          </p>
        </th>
        {board.columns.map((column) => (
          <td
            key={column.key}
            colSpan={column.hearings.length}
            className={styles["begins"]}
          >
            <Interests column={column} />
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row" className={styles["question"]}>
          {t("testimony.whatBecame")}
        </th>
        {board.columns.map((column) => (
          <td
            key={column.key}
            colSpan={column.hearings.length}
            className={styles["begins"]}
          >
            {isPerson(column) ? <WhatBecame column={column} /> : <None />}
          </td>
        ))}
      </tr>
    </tbody>
  );
}

/** Nothing, shown and said. */
function None() {
  const { t } = useTranslation();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="kt-hidden">{t("testimony.silent")}</span>
    </>
  );
}

function Answer({
  row,
  at,
}: {
  readonly row: BoardRow;
  readonly at: HearingColumn;
}) {
  const cell = cellAt(row, at);
  if (cell === undefined)
    return (
      <td className={`${styles["silent"] ?? ""} ${beginsOf(at)}`}>
        <None />
      </td>
    );
  return (
    <td className={beginsOf(at)} data-change={cell.change ?? undefined}>
      <CellClaims cell={cell} at={at} />
    </td>
  );
}
