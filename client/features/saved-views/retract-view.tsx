import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useWrite } from "../../api/provider.tsx";
import {
  retractViewDocument,
  type SavedViewRow,
} from "../../api/saved-views.documents.ts";
import { refusalWords } from "../contradictions/refusal-words.ts";
import { rememberedSignature } from "../contradictions/signature.ts";
import type { Retracted } from "./undo-retraction.tsx";

/** Takes a saved view off the list; what was taken off can be brought back. */
export function RetractView({
  view: { id, since, name },
  onRetracted,
}: {
  readonly view: Pick<SavedViewRow, "id" | "since" | "name">;
  readonly onRetracted: (retracted: Retracted) => void;
}) {
  const { t } = useTranslation();
  const retract = useWrite(retractViewDocument);
  const [refused, setRefused] = useState<string>();
  const send = async () => {
    const outcome = await retract({
      input: {
        operationKey: globalThis.crypto.randomUUID(),
        id,
        expectedRevision: since,
        by: rememberedSignature() || "—",
      },
    });
    const words = refusalWords(
      outcome,
      ({ retractSavedView }) => retractSavedView,
      t("states.offline"),
    );
    setRefused(words);
    if (
      outcome.kind === "ready" &&
      outcome.data.retractSavedView.__typename === "SavedViewRetracted"
    )
      onRetracted({
        id,
        name,
        revision: outcome.data.retractSavedView.revision,
      });
  };
  return (
    <>
      <button
        type="button"
        aria-label={t("views.retractOf", { name })}
        onClick={() => void send()}
      >
        {t("views.retract")}
      </button>
      {refused !== undefined && <span role="alert">{refused}</span>}
    </>
  );
}
