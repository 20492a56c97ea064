import { useTranslation } from "react-i18next";

import { dataVersionDocument } from "../../api/settings.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useReading } from "../../url/use-reading.ts";
import styles from "./network.module.css";
import { saveNotes, type Told } from "./save-notes.ts";

/** On paper only: what must go with a network that is printed, as with one that is saved. */
export function PrintNotes(told: Omit<Told, "reading">) {
  const { t } = useTranslation();
  const { reading } = useReading();
  const version = useAnswer(dataVersionDocument, {});
  const notes = saveNotes(
    {
      ...told,
      reading,
      revision:
        version.kind === "ready" ? version.data.settings.revision : undefined,
      day: new Intl.DateTimeFormat("sv-SE").format(),
      address: window.location.href,
    },
    t,
  );
  return (
    <ul className={styles["printed"]} aria-hidden="true" data-print-notes>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
