import { useTranslation } from "react-i18next";

import type { Board } from "../../api/testimony.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import {
  cellAt,
  groupsOf,
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

/** The board where there is no room for a table: each question with its answers one below the other, then the speakers. */
export function BoardStack({ board }: { readonly board: Board }) {
  const { t } = useTranslation();
  const hearings = hearingColumns(board);
  return (
    <>
      {groupsOf(board.rows).map(({ key, label, rows }) => (
        <section key={key} className={styles["stack"]}>
          <h2>{label}</h2>
          {rows.map((row) => (
            <section key={row.question.code} data-question={row.question.code}>
              <h3>{row.question.label}</h3>
              <QuestionNotes row={row} board={board} />
              <ol className={styles["answers"]}>
                {hearings.map((each) => {
                  const cell = cellAt(row, each);
                  if (cell === undefined) return null;
                  return (
                    <li key={each.key} data-change={cell.change ?? undefined}>
                      <p className={styles["who"]}>
                        <SpeakerName column={each.column} />
                      </p>
                      <p className={styles["when"]}>
                        <HearingHead
                          at={each}
                          sameAs={sameWitness(board, each)}
                        />
                      </p>
                      <CellClaims cell={cell} at={each} />
                    </li>
                  );
                })}
              </ol>
            </section>
          ))}
        </section>
      ))}
      {isSilentSomewhere(board) && (
        <section className={styles["stack"]} data-silences>
          <h2>{t("testimony.silences")}</h2>
          <p className="kt-note">{t("testimony.silencesNote")}</p>
          {hearings
            .filter((each) => silentAt(board, each).length > 0)
            .map((each) => (
              <section key={each.key}>
                <h3>
                  <SpeakerName column={each.column} />
                </h3>
                <Unanswered silences={silentAt(board, each)} />
              </section>
            ))}
        </section>
      )}
      <section className={styles["stack"]}>
        <h2>
          <Glossed>{t("testimony.speakers")}</Glossed>
        </h2>
        <p className="kt-note">
          <Glossed>{t("testimony.interestsNote")}</Glossed>
        </p>
        {board.columns
          .filter(({ speaker }) => speaker !== null)
          .map((column) => (
            <section key={column.key} data-speaker={column.key}>
              <h3>
                <SpeakerName column={column} />
              </h3>
              <h4>{t("testimony.interests")}</h4>
              <Interests column={column} />
              {isPerson(column) && (
                <>
                  <h4>{t("testimony.whatBecame")}</h4>
                  <WhatBecame column={column} />
                </>
              )}
            </section>
          ))}
      </section>
    </>
  );
}
