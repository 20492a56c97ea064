import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useWrite } from "../../api/provider.tsx";
import { restoreViewDocument } from "../../api/saved-views.documents.ts";
import { refusalWords } from "../contradictions/refusal-words.ts";
import { rememberedSignature } from "../contradictions/signature.ts";
import styles from "./saved-views.module.css";

/** What was taken away last, to be brought back. */
export type Retracted = {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
};

/** Says what was taken away, and brings it back. */
export function UndoRetraction({
  retracted: { id, name, revision },
  onBack,
}: {
  readonly retracted: Retracted;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation();
  const restore = useWrite(restoreViewDocument);
  const [operationKey] = useState(() => globalThis.crypto.randomUUID());
  const [refused, setRefused] = useState<string>();
  const undo = async () => {
    const outcome = await restore({
      input: {
        operationKey,
        id,
        expectedRevision: revision,
        by: rememberedSignature() || "—",
      },
    });
    const words = refusalWords(
      outcome,
      ({ restoreSavedView }) => restoreSavedView,
      t("states.offline"),
    );
    setRefused(words);
    if (words === undefined) onBack();
  };
  return (
    <div className={styles["undo"]} role="status" data-undo={id}>
      {t("views.retracted", { name })}{" "}
      <Button size="compact-sm" variant="default" onClick={() => void undo()}>
        {t("views.undo")}
      </Button>
      {refused !== undefined && <span role="alert">{refused}</span>}
    </div>
  );
}
