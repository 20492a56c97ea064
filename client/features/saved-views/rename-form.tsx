import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useWrite } from "../../api/provider.tsx";
import {
  renameViewDocument,
  type SavedViewRow,
} from "../../api/saved-views.documents.ts";
import { SignedBy } from "../../ui/signed-by.tsx";
import { refusalWords } from "../contradictions/refusal-words.ts";
import {
  rememberedSignature,
  rememberSignature,
} from "../contradictions/signature.ts";
import styles from "./saved-views.module.css";

/** Another name or note for a view; all else stays. */
export function RenameForm({
  view: { id, since, ...view },
  onDone,
}: {
  readonly view: SavedViewRow;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const rename = useWrite(renameViewDocument);
  const [name, setName] = useState(view.name);
  const [note, setNote] = useState(view.note);
  const [by, setBy] = useState(rememberedSignature);
  const [refused, setRefused] = useState<string>();
  const send = async () => {
    rememberSignature(by);
    const outcome = await rename({
      input: {
        operationKey: globalThis.crypto.randomUUID(),
        ...{ id, by, name, note, expectedRevision: since },
      },
    });
    const words = refusalWords(
      outcome,
      ({ renameSavedView }) => renameSavedView,
      t("states.offline"),
    );
    setRefused(words);
    if (words === undefined) onDone();
  };
  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label>
        {t("views.name")}
        <input
          required
          maxLength={200}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label>
        {t("views.note")}
        <textarea
          rows={3}
          maxLength={5000}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </label>
      <SignedBy by={by} setBy={setBy} />
      <div className={styles["acts"]}>
        <Button type="submit" size="compact-sm">
          {t("views.keep")}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onDone}>
          {t("views.leave")}
        </Button>
      </div>
      {refused !== undefined && <p role="alert">{refused}</p>}
    </form>
  );
}
