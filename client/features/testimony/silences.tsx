import { useTranslation } from "react-i18next";

import type { Board, BoardSilence } from "../../api/testimony.documents.ts";
import { EntityLink } from "../../ui/entity-link.tsx";
import { hearingColumns, silentAt, silentElsewhere } from "./board-groups.ts";
import styles from "./testimony.module.css";

/** Questions that the paper of a hearing leaves unanswered. */
export function Unanswered({
  silences,
}: {
  readonly silences: readonly BoardSilence[];
}) {
  return (
    <ul className={styles["margin"]}>
      {silences.map(({ id, question }) => (
        <li key={id} data-silence={id}>
          {question}
        </li>
      ))}
    </ul>
  );
}

/** Whether a paper of the board leaves a question unanswered. */
export const isSilentSomewhere = (board: Board): boolean =>
  hearingColumns(board).some((each) => silentAt(board, each).length > 0);

/** What sources that say nothing else of the person leave unanswered, below the board. */
export function SilentElsewhere({ board }: { readonly board: Board }) {
  const { t } = useTranslation();
  const silences = silentElsewhere(board);
  if (silences.length === 0) return null;
  return (
    <section className={styles["stack"]} data-silent-elsewhere>
      <h2>{t("testimony.silentElsewhere")}</h2>
      <ul className={styles["margin"]}>
        {silences.map(({ id, question, source }) => (
          <li key={id} data-silence={id}>
            {question} <EntityLink id={source.id} name={source.displayName} />
          </li>
        ))}
      </ul>
    </section>
  );
}
