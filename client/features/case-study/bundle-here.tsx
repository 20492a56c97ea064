import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { StudyBundle } from "../../../shared/study/bundle.ts";
import { compareBundle } from "../../../shared/study/compare-bundle.ts";
import { studyDraftDocument } from "../../api/case-study.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { beginDraft, type Draft } from "./drafts.ts";
import { readingOfText } from "./reading-text.ts";
import styles from "./study.module.css";

/** A study from elsewhere beside the claims that are here: what of it is known, which notes read otherwise; and it can be taken over. */
export function BundleHere({ bundle }: { readonly bundle: StudyBundle }) {
  const { t } = useTranslation();
  const { study, edition } = bundle;
  const answer = useAnswer(studyDraftDocument, {
    title: study.title,
    summary: study.summary,
    text: study.text,
    lang: edition.lang,
    reading: readingOfText(study.reading),
    displayNames: "FULL",
    of: null,
  });
  return (
    <section className={`${styles["reader"]} ${styles["restricted"]}`}>
      <h2>{t("studies.bundle.title")}</h2>
      {edition.displayNames === "FULL" ? (
        <AnswerStates answer={answer}>
          {({ studyDraft, settings }) => (
            <>
              <Compared
                compared={compareBundle(edition, studyDraft)}
                ours={studyDraft.notes}
                theirs={edition.notes}
              />
              {!settings.readOnly && <TakeOver bundle={bundle} />}
            </>
          )}
        </AnswerStates>
      ) : (
        <p data-bundle-hidden>{t("studies.bundle.hidden")}</p>
      )}
    </section>
  );
}

type Notes = StudyBundle["edition"]["notes"];

function Compared({
  compared: { cited, known, differing, notes, otherNotes },
  ours,
  theirs,
}: {
  readonly compared: ReturnType<typeof compareBundle>;
  readonly ours: Notes;
  readonly theirs: Notes;
}) {
  const { t } = useTranslation();
  return (
    <>
      <p data-bundle-known={known} data-bundle-cited={cited}>
        {t("studies.bundle.known", { count: cited, known })}{" "}
        {known > 0 &&
          t("studies.bundle.notes", {
            count: notes,
            same: notes - otherNotes.length,
          })}
      </p>
      {differing.length > 0 && (
        <ul>
          {differing.map(({ id, here, there }) => (
            <li key={id} data-bundle-differs={id}>
              {t("studies.bundle.differs", { there, here })}
            </li>
          ))}
        </ul>
      )}
      {known > 0 && otherNotes.length > 0 && (
        <details>
          <summary>
            {t("studies.bundle.otherNotes", { count: otherNotes.length })}
          </summary>
          <ul>
            {otherNotes.map((number) => (
              <li key={number} data-bundle-note={number}>
                {number}. {theirs[number - 1]?.text} →{" "}
                {ours[number - 1]?.text ?? "—"}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Makes the text a draft of the reader's own. A draft that is there already is only replaced when the reader says so again. */
function TakeOver({ bundle: { study } }: { readonly bundle: StudyBundle }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isLost, setLost] = useState(false);
  const take = () => {
    const draft: Draft = {
      title: study.title,
      summary: study.summary,
      language: study.language,
      displayNames: "FULL",
      text: study.text,
      gathers: [],
      views: [],
      reading: study.reading,
      revision: 0,
    };
    if (beginDraft(draft))
      void navigate({ to: "/studies/$", params: { _splat: "new" } });
    else setLost(true);
  };
  return (
    <>
      <p className="kt-note">{t("studies.bundle.takeLead")}</p>
      <p>
        <Button
          size="compact-sm"
          variant="default"
          data-take-over
          onClick={take}
        >
          {t("studies.bundle.take")}
        </Button>{" "}
        {isLost && <span role="alert">{t("studies.draftLost")}</span>}
      </p>
    </>
  );
}
