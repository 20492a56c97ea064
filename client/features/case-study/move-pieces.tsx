import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { StudyChange } from "../../../shared/study/edition.ts";
import styles from "./study.module.css";
import { ChangeWords } from "./study-parts.tsx";

/** What a change is of: a claim or a view by its id, a count as it is written. */
const pieceOf = ({ id, name }: StudyChange): string => id ?? name;

/** What changed behind the version that is being revised: each piece stays as it was until its author takes it as it is today. */
export function MovePieces({
  changes,
  taken,
  onTake,
}: {
  readonly changes: readonly StudyChange[];
  readonly taken: readonly string[];
  readonly onTake: (taken: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  // What was entered since was never in the text: there is nothing to be kept as it was.
  const entered = changes.filter(({ kind }) => kind === "ADDED");
  const pieces = [
    ...new Set(changes.filter(({ kind }) => kind !== "ADDED").map(pieceOf)),
  ];
  if (changes.length === 0) return null;
  return (
    <section aria-label={t("studies.pieces.title")} data-pieces>
      <h2>{t("studies.pieces.title")}</h2>
      <p className="kt-note">{t("studies.pieces.lead")}</p>
      <ul className={styles["findings"]}>
        {pieces.map((piece) => (
          <li key={piece} data-piece={piece}>
            <ul>
              {changes
                .filter((change) => pieceOf(change) === piece)
                .map((change, index) => (
                  <li key={index}>
                    <ChangeWords change={change} />
                  </li>
                ))}
            </ul>
            <label>
              <input
                type="checkbox"
                checked={taken.includes(piece)}
                onChange={({ currentTarget }) =>
                  onTake(
                    currentTarget.checked
                      ? [...taken, piece]
                      : taken.filter((one) => one !== piece),
                  )
                }
              />{" "}
              {t("studies.pieces.take")}
            </label>
          </li>
        ))}
        {entered.map((change) => (
          <li key={change.id} data-entered={change.id}>
            <ChangeWords change={change} />
          </li>
        ))}
      </ul>
      {pieces.length > 1 && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onTake(pieces)}
        >
          {t("studies.pieces.takeAll")}
        </Button>
      )}
    </section>
  );
}
