import { Button } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { StudyChange } from "../../../shared/study/edition.ts";
import { parseStudy } from "../../../shared/study/parse-study.ts";
import { countsIn } from "../../../shared/study/walk-study.ts";
import { studyDraftDocument } from "../../api/case-study.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { studySlug } from "../../url/study-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { readingWords } from "../reading/reading-words.ts";
import { ChecksList } from "./checks-list.tsx";
import { CiteSearch } from "./cite-search.tsx";
import { DraftLine } from "./draft-line.tsx";
import {
  type Draft,
  forgetDraft,
  keepDraft,
  keptDraft,
  sameDraft,
} from "./drafts.ts";
import { EditCollection } from "./edit-collection.tsx";
import { InsertFigure } from "./insert-figure.tsx";
import {
  MarkdownEditor,
  type MarkdownEditorHandle,
} from "./markdown-editor.tsx";
import { MovePieces } from "./move-pieces.tsx";
import { keptReading, readingOfText, textOfReading } from "./reading-text.ts";
import { RestrictedSources } from "./restricted-sources.tsx";
import { SaveStudy } from "./save-study.tsx";
import styles from "./study.module.css";
import { StudyFields } from "./study-fields.tsx";
import { StudyReader } from "./study-reader.tsx";

const writtenCounts = (text: string): readonly string[] =>
  countsIn(parseStudy(text)).map(({ written }) => written);

/** A study being written: the text, what can be cited, what the checks find. What is written is kept in this browser at every pause. */
export function StudyEditor({
  id,
  saved,
  reading: readingBefore,
  changes = [],
  beside,
}: {
  readonly id: string | undefined;
  /** The version that stands, or an empty study. */
  readonly saved: Draft;
  /** The reading that it is weighed under, as JSON. */
  readonly reading: string | null;
  /** What changed behind the version that stands. */
  readonly changes?: readonly StudyChange[];
  /** What is told above the text. */
  readonly beside?: ReactNode;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const writing = useRef<MarkdownEditorHandle>(null);
  const [left] = useState(() => keptDraft(id));
  const [draft, setDraft] = useState<Draft>(left ?? saved);
  const reading = draft.reading ?? readingBefore;
  const [isKept, setKept] = useState(true);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [isPreview, setPreview] = useState(false);
  const [paused] = useDebouncedValue(draft, 700);
  const change = (part: Partial<Draft>) =>
    setDraft((before) => ({ ...before, ...part }));

  const isLeft = useRef(left !== undefined);
  useEffect(() => {
    if (!sameDraft(draft, saved)) {
      isLeft.current = true;
      setKept(keepDraft(id, draft));
    } else if (isLeft.current) {
      // Undone to what is saved: the draft would come back as another text.
      isLeft.current = false;
      forgetDraft(id);
    }
  }, [id, draft, saved]);

  const answer = useAnswer(studyDraftDocument, {
    text: paused.text,
    lang: paused.language,
    reading: readingOfText(reading),
    displayNames: paused.displayNames,
    of: id ?? null,
    title: paused.title,
    summary: paused.summary,
  });
  const edition = answer.kind === "ready" ? answer.data.studyDraft : undefined;
  const restricted = edition?.restricted ?? [];
  // Under another reading the numbers of the version before are no longer meant.
  const isReread =
    textOfReading(keptReading(reading)) !==
    textOfReading(keptReading(readingBefore));
  const isChanged = !sameDraft(draft, saved);
  const giveUp = () => {
    forgetDraft(id);
    setDraft(saved);
    writing.current?.replaceAll(saved.text);
  };
  const onSaved = (studyId: string) => {
    forgetDraft(id);
    void navigate({ to: "/study/$", params: { _splat: studySlug(studyId) } });
  };

  return (
    <div
      className={restricted.length === 0 ? undefined : styles["unprintable"]}
    >
      <PageTitle
        title={id === undefined ? t("studies.begin") : t("studies.edit")}
        note={
          id === undefined ? undefined : (
            <Link to="/study/$" params={{ _splat: studySlug(id) }}>
              {saved.title}
            </Link>
          )
        }
      />
      {left !== undefined && isChanged && (
        <p role="status" className="kt-note">
          {t(
            left.revision === saved.revision
              ? "studies.draftFound"
              : "studies.draftOld",
          )}{" "}
          <Button size="compact-sm" variant="default" onClick={giveUp}>
            {t("studies.giveUp")}
          </Button>
        </p>
      )}
      {beside}
      <RestrictedSources sources={restricted} canWrite />
      <div className={styles["editor"]}>
        <div>
          <StudyFields draft={draft} onChange={change} />
          <DraftLine
            edition={edition}
            draft={!isChanged ? "none" : isKept ? "kept" : "lost"}
            isPreview={isPreview}
            onPreview={setPreview}
          />
          <div className={styles["writing"]} hidden={isPreview}>
            <MarkdownEditor
              ref={writing}
              first={draft.text}
              label={t("studies.text")}
              hint={t("studies.hint")}
              onText={(text) => change({ text })}
              onSave={() => document.getElementById("save-study")?.click()}
            />
          </div>
          {isPreview && edition !== undefined && (
            <StudyReader
              head={{
                ...paused,
                text: edition.text,
                id: id ?? "",
                version: 0,
                by: "",
                at: "",
                reading: "",
                constructed: false,
              }}
              edition={edition}
              canPrint={restricted.length === 0}
            />
          )}
          <ReadingOfStudy
            reading={reading}
            onChange={(text) => change({ reading: text })}
          />
          <SaveStudy
            id={id}
            draft={draft}
            reading={reading}
            take={isReread ? [...taken, ...writtenCounts(draft.text)] : taken}
            onSaved={onSaved}
          />
        </div>
        <aside className={styles["aside"]}>
          <CiteSearch
            onCite={(words) => writing.current?.insert(() => words)}
            onLink={(thing) =>
              writing.current?.insert(
                (chosen) => `[${chosen || thing.name}](${thing.id})`,
              )
            }
          />
          <InsertFigure
            onInsert={(words) => writing.current?.insert(() => words)}
            onGather={(view) => {
              if (!draft.gathers.some(({ id: known }) => known === view.id))
                change({ gathers: [...draft.gathers, view] });
            }}
          />
          <EditCollection draft={draft} onChange={change} />
          <MovePieces changes={changes} taken={taken} onTake={setTaken} />
          <ChecksList
            answer={answer}
            onGo={(line) => {
              setPreview(false);
              writing.current?.goTo(line);
            }}
          />
        </aside>
      </div>
    </div>
  );
}

/** Under which reading the claims of the study are weighed; it can take over the one that the page is read under. */
function ReadingOfStudy({
  reading,
  onChange,
}: {
  readonly reading: string | null;
  readonly onChange: (reading: string) => void;
}) {
  const { t } = useTranslation();
  const { reading: ofPage } = useReading();
  const words = readingWords(keptReading(reading), t);
  const isSame = textOfReading(ofPage) === textOfReading(keptReading(reading));
  return (
    <p className="kt-note">
      {t("studies.reading", { words: words ?? t("reading.all") })}{" "}
      {!isSame && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onChange(textOfReading(ofPage))}
        >
          {t("studies.takeReading", {
            words: readingWords(ofPage, t) ?? t("reading.all"),
          })}
        </Button>
      )}
    </p>
  );
}
