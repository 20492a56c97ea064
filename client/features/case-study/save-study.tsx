import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import {
  createStudyDocument,
  reviseStudyDocument,
} from "../../api/case-study.documents.ts";
import { useWrite } from "../../api/provider.tsx";
import { SignedBy } from "../../ui/signed-by.tsx";
import { refusalWords } from "../contradictions/refusal-words.ts";
import {
  rememberedSignature,
  rememberSignature,
} from "../contradictions/signature.ts";
import type { Draft } from "./drafts.ts";
import { readingOfText } from "./reading-text.ts";
import styles from "./study.module.css";

/** Saves the draft as a version: signed, with what changed. */
export function SaveStudy({
  id,
  draft,
  reading,
  take,
  onSaved,
}: {
  readonly id: string | undefined;
  readonly draft: Draft;
  readonly reading: string | null;
  /** Pieces that are taken as they are today; all others stay as the version before has them. */
  readonly take: readonly string[];
  readonly onSaved: (id: string) => void;
}) {
  const { t } = useTranslation();
  const create = useWrite(createStudyDocument);
  const revise = useWrite(reviseStudyDocument);
  const [by, setBy] = useState(rememberedSignature);
  const [reason, setReason] = useState("");
  const [refused, setRefused] = useState<string>();
  const [isSending, setSending] = useState(false);
  // One key for each text that is sent: sent again after an outage, it is saved once.
  const [key, setKey] = useState({ text: "", key: "" });

  const send = async () => {
    if (isSending) return;
    if (draft.title.trim() === "") {
      setRefused(t("studies.titleNeeded"));
      return;
    }
    setSending(true);
    const { title, summary, language, displayNames, text } = draft;
    const { gathers, views, revision } = draft;
    const content = {
      title,
      summary,
      language,
      displayNames,
      text,
      reading: readingOfText(reading),
      gathers: gathers.map((one) => one.id),
      views,
    };
    const sent = JSON.stringify([content, by, revision, take]);
    const operationKey =
      key.text === sent ? key.key : globalThis.crypto.randomUUID();
    setKey({ text: sent, key: operationKey });
    rememberSignature(by);
    const signed = { operationKey, by, reason };
    const result =
      id === undefined
        ? await create({ input: { ...signed, content } }).then((outcome) => ({
            words: refusalWords(
              outcome,
              ({ createCaseStudy }) => createCaseStudy,
              t("states.offline"),
            ),
            id:
              outcome.kind === "ready" &&
              outcome.data.createCaseStudy.__typename === "CaseStudy"
                ? outcome.data.createCaseStudy.id
                : undefined,
          }))
        : await revise({
            input: {
              ...signed,
              id,
              expectedRevision: revision,
              take: [...new Set(take)],
              content,
            },
          }).then((outcome) => ({
            words: refusalWords(
              outcome,
              ({ reviseCaseStudy }) => reviseCaseStudy,
              t("states.offline"),
            ),
            id,
          }));
    setSending(false);
    setRefused(result.words);
    if (result.words === undefined && result.id !== undefined)
      onSaved(result.id);
  };

  return (
    <form
      className={styles["save"]}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <SignedBy by={by} setBy={setBy} />
      <label>
        {t("studies.whatChanged")}
        <input
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      <Button id="save-study" type="submit" size="sm" loading={isSending}>
        {t("studies.save")}
      </Button>
      {refused !== undefined && <p role="alert">{refused}</p>}
    </form>
  );
}
