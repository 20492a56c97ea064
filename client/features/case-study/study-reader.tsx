import { getNonce } from "get-nonce";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { StudyEdition, StudyHead } from "../../../shared/study/edition.ts";
import { escapeCss } from "../../../shared/study/escape.ts";
import { parseStudy } from "../../../shared/study/parse-study.ts";
import { publishedWords } from "../../../shared/study/published-words.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { readingWords } from "../reading/reading-words.ts";
import { keptReading } from "./reading-text.ts";
import styles from "./study.module.css";
import { Contents, Notes, Sources } from "./study-parts.tsx";
import { StudyText } from "./study-text.tsx";

/** A study as an essay: its head, its text with notes, its sources. @param children what is told between head and text */
export function StudyReader({
  head,
  edition,
  children,
}: {
  readonly head: StudyHead;
  readonly edition: StudyEdition;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  const { blocks } = parseStudy(head.text);
  const words = readingWords(
    keptReading(head.reading === "" ? null : head.reading),
    t,
  );
  const lang = head.language === "EN" ? "en" : "ru";
  return (
    <div className={styles["reader"]}>
      <style nonce={getNonce()}>{printStyle(head.title)}</style>
      <header lang={lang}>
        <h1>{head.title}</h1>
        {head.summary !== "" && (
          <p className={styles["summary"]}>{head.summary}</p>
        )}
        <p className="kt-note">
          {head.by}, {head.at.slice(0, 10)} ·{" "}
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
      <article className={styles["text"]} lang={lang}>
        <StudyText blocks={blocks} edition={edition} />
      </article>
      <div lang={lang}>
        <Notes edition={edition} />
        <Sources edition={edition} />
      </div>
    </div>
  );
}

/** Running head and page numbers on paper. */
const printStyle = (title: string): string =>
  `@page { size: A4; margin: 24mm 22mm; @top-center { content: "${escapeCss(title)}"; font-size: 9pt; } @bottom-center { content: counter(page); font-size: 9pt; } }`;
