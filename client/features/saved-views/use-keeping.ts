import { useRef } from "react";
import { useTranslation } from "react-i18next";

import { useAsk, useWrite } from "../../api/provider.tsx";
import {
  createViewDocument,
  reviseViewDocument,
} from "../../api/saved-views.documents.ts";
import { dataVersionDocument } from "../../api/settings.documents.ts";
import { today } from "../../ui/version-notes.ts";
import { useKeptAddress } from "../../url/saved-view-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { refusalWords } from "../contradictions/refusal-words.ts";
import { rememberSignature } from "../contradictions/signature.ts";
import { keptContent } from "./kept-content.ts";
import { useLook } from "./use-look.ts";

/** What the reader writes beside what is seen. */
export type ViewWords = {
  readonly name: string;
  readonly note: string;
  readonly by: string;
};

/** The view to be saved again, when it is one. */
export type SavedAgain =
  { readonly id: string; readonly since: number } | undefined;

/** What became of it: the id of the view, or why it was not saved. */
export type Kept =
  { readonly id: string } | { readonly refused: string } | undefined;

/** Keeps the page as it is seen now. */
export function useKeeping() {
  const { t } = useTranslation();
  const look = useLook();
  const ask = useAsk();
  const create = useWrite(createViewDocument);
  const revise = useWrite(reviseViewDocument);
  const { kept } = useKeptAddress();
  const { input: reading } = useReading();
  // One key for each content that is sent: sent again after an outage, it is saved once.
  const sent = useRef({ text: "", key: "" });

  return async (
    { name, note, by }: ViewWords,
    again: SavedAgain,
  ): Promise<Kept> => {
    if (kept === undefined) return undefined;
    const version = await ask(dataVersionDocument, {});
    if (version.kind !== "ready")
      return {
        refused:
          version.kind === "failed" ? version.message : t("states.offline"),
      };
    const { revision } = version.data.settings;
    const content = {
      name,
      note,
      ...keptContent(kept, look(), {
        reading,
        dataRevision: revision,
        words: {
          version: t("views.version", {
            revision,
            day: today(),
          }),
          noTable: t("views.tooLarge.table"),
          noDrawing: t("views.tooLarge.drawing"),
        },
      }),
    };
    const text = JSON.stringify([content, by, again]);
    const operationKey =
      sent.current.text === text
        ? sent.current.key
        : globalThis.crypto.randomUUID();
    sent.current = { text, key: operationKey };
    rememberSignature(by);
    const signed = { operationKey, by, content };
    if (again === undefined) {
      const outcome = await create({ input: signed });
      const words = refusalWords(
        outcome,
        ({ createSavedView }) => createSavedView,
        t("states.offline"),
      );
      if (words !== undefined) return { refused: words };
      return outcome.kind === "ready" &&
        outcome.data.createSavedView.__typename === "SavedView"
        ? { id: outcome.data.createSavedView.id }
        : undefined;
    }
    const outcome = await revise({
      input: { ...signed, id: again.id, expectedRevision: again.since },
    });
    const words = refusalWords(
      outcome,
      ({ reviseSavedView }) => reviseSavedView,
      t("states.offline"),
    );
    return words === undefined ? { id: again.id } : { refused: words };
  };
}
