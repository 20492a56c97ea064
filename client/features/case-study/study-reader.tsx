import { getNonce } from "get-nonce";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { formatDayOf } from "../../../shared/dates/format-date.ts";
import type { StudyEdition, StudyHead } from "../../../shared/study/edition.ts";
import { parseStudy } from "../../../shared/study/parse-study.ts";
import { publishedWords } from "../../../shared/study/published-words.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { readingWords } from "../reading/reading-words.ts";
import { keptReading } from "./reading-text.ts";
import styles from "./study.module.css";
import { Contents, Notes, Sources } from "./study-parts.tsx";
import { StudyText } from "./study-text.tsx";
import { sheetStyle, useTypeset } from "./use-typeset.ts";

/** A study as an essay: its head, its text with notes, its sources. @param children what is told between head and text */
export function StudyReader({
  head,
  edition,
  canPrint = true,
  children,
}: {
  readonly head: StudyHead;
  readonly edition: StudyEdition;
  readonly canPrint?: boolean;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  const reader = useTypeset(head.title, edition.notes, canPrint);
  const { blocks } = parseStudy(head.text);
  const words = readingWords(
    keptReading(head.reading === "" ? null : head.reading),
    t,
  );
  const lang = head.language === "EN" ? "en" : "ru";
  return (
    <div ref={reader} className={styles["reader"]}>
      {canPrint && <style nonce={getNonce()}>{sheetStyle}</style>}
      <header lang={lang} data-printed>
        <h1>{head.title}</h1>
        {head.summary !== "" && (
          <p className={styles["summary"]}>{head.summary}</p>
        )}
        <p className="kt-note">
          {head.at !== "" && (
            <>
              {head.by}, {formatDayOf(head.at, head.language)} ·{" "}
            </>
          )}
          {t("studies.version", { version: head.version })} ·{" "}
          {t("studies.pinned", { revision: head.revision })} ·{" "}
          {t("studies.words", { count: edition.words })} ·{" "}
          {t("studies.noteCount", { count: edition.notes.length })}
          {words !== undefined && <> · {t("studies.reading", { words })}</>}
        </p>
        {edition.displayNames !== "FULL" && (
          <p className="kt-note" data-names-hidden={edition.displayNames}>
            {publishedWords(edition.lang).names[edition.displayNames]}
          </p>
        )}
        {head.constructed && (
          <p className={styles["invented"]}>
            <Glossed>{t("studies.constructed")}</Glossed>
          </p>
        )}
      </header>
      {children}
      <Contents blocks={blocks} />
      <article className={styles["text"]} lang={lang} data-printed>
        <StudyText blocks={blocks} edition={edition} />
      </article>
      <div lang={lang}>
        <Notes edition={edition} />
        <div data-printed>
          <Sources edition={edition} />
        </div>
      </div>
    </div>
  );
}
