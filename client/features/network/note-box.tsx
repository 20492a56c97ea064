import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { type Action, noteLength } from "../../graph/act.ts";
import type { Note } from "../../graph/view.ts";
import styles from "./network.module.css";

/** The reader's own words on somebody or on a tie: kept in the address, with the view. */
export function NoteBox({
  id,
  notes,
  act,
}: {
  readonly id: string;
  readonly notes: readonly Note[];
  readonly act: (action: Action) => void;
}) {
  const { t } = useTranslation();
  const kept = notes.find((note) => note.id === id)?.words ?? "";
  const [words, setWords] = useState(kept);
  useEffect(() => setWords(kept), [kept, id]);
  return (
    <label className={styles["note"]}>
      {t("network.note.label")}
      <textarea
        rows={2}
        maxLength={noteLength}
        value={words}
        placeholder={t("network.note.placeholder")}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        onBlur={() => act({ do: "note", note: { id, words } })}
      />
    </label>
  );
}
