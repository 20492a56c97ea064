import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import {
  type Study,
  studyDocument,
  studyPiecesDocument,
} from "../../api/case-study.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { useReading } from "../../url/use-reading.ts";
import { NotFoundPage } from "../not-found/not-found-page.tsx";
import { type Draft, goOnWith, type LeftDraft, leftDrafts } from "./drafts.ts";
import { textOfReading } from "./reading-text.ts";
import { StudyEditor } from "./study-editor.tsx";

const draftOf = (study: Study): Draft => ({
  title: study.title,
  summary: study.summary,
  language: study.language,
  displayNames: study.displayNames,
  text: study.text,
  gathers: [
    ...study.gathers.map(({ id, displayName }) => ({ id, name: displayName })),
    ...study.savedViews.map(({ id, name }) => ({ id, name })),
  ],
  views: study.views.map(({ title, address }) => ({ title, address })),
  revision: study.since,
});

/** The desk of a study: a new one, or the version that stands. */
export function EditorPage({ id }: { readonly id: string | undefined }) {
  return id === undefined ? <NewStudy /> : <OldStudy id={id} />;
}

function NewStudy() {
  const { lang } = useLanguage();
  const { reading } = useReading();
  const [left, setLeft] = useState(leftDrafts);
  const [begun, setBegun] = useState("");
  const saved: Draft = {
    title: "",
    summary: "",
    language: lang,
    displayNames: "FULL",
    text: "",
    gathers: [],
    views: [],
    revision: 0,
  };
  return (
    <StudyEditor
      key={begun}
      id={undefined}
      saved={saved}
      reading={textOfReading(reading)}
      beside={
        <LeftDrafts
          drafts={left}
          onGoOn={(draft) => {
            goOnWith(draft);
            setLeft(leftDrafts());
            setBegun(draft.key);
          }}
        />
      }
    />
  );
}

/** Drafts of other new studies, left by tabs that were closed. */
function LeftDrafts({
  drafts,
  onGoOn,
}: {
  readonly drafts: readonly LeftDraft[];
  readonly onGoOn: (draft: LeftDraft) => void;
}) {
  const { t } = useTranslation();
  if (drafts.length === 0) return null;
  return (
    <p className="kt-note" data-left-drafts>
      {t("studies.draftsLeft")}{" "}
      {drafts.map((draft) => (
        <Button
          key={draft.key}
          size="compact-sm"
          variant="default"
          onClick={() => onGoOn(draft)}
        >
          {draft.title || t("studies.draftUntitled")}
        </Button>
      ))}
    </p>
  );
}

function OldStudy({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const answer = useAnswer(studyDocument, { id });
  const pieces = useAnswer(studyPiecesDocument, { id });
  return (
    <AnswerStates answer={answer}>
      {({ caseStudy, settings }) => {
        if (caseStudy === null || caseStudy.until !== null)
          return <NotFoundPage id={id} />;
        if (settings.readOnly)
          return (
            <p>
              <Glossed>{t("contradictions.readOnly")}</Glossed>
            </p>
          );
        return (
          <AnswerStates answer={pieces}>
            {({ caseStudy: behind }) => (
              <StudyEditor
                key={caseStudy.since}
                id={id}
                saved={draftOf(caseStudy)}
                reading={caseStudy.reading}
                changes={behind?.edition.changes ?? []}
              />
            )}
          </AnswerStates>
        );
      }}
    </AnswerStates>
  );
}
