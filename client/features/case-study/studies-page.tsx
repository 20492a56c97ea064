import { useDebouncedValue } from "@mantine/hooks";
import { Link, useParams } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

import { formatDayOf } from "../../../shared/dates/format-date.ts";
import { studiesDocument } from "../../api/case-study.documents.ts";
import { loadScript } from "../../api/script-loading.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { parseStudies, studySlug } from "../../url/study-address.ts";
import { NotFoundPage } from "../not-found/not-found-page.tsx";
import { BundlePage } from "./bundle-page.tsx";
import styles from "./study.module.css";

const Editor = lazy(() =>
  loadScript(() => import("./editor-page.tsx")).then(({ EditorPage }) => ({
    default: EditorPage,
  })),
);

/** The studies, the editor, or a bundle from elsewhere: as the address says. */
export function StudiesPage() {
  const { t } = useTranslation();
  const { _splat = "" } = useParams({ from: "/studies/$" });
  const view = parseStudies(_splat);
  switch (view.show) {
    case "list":
      return <StudyList />;
    case "bundle":
      return <BundlePage />;
    case "nothing":
      return <NotFoundPage id={view.path} />;
    default: {
      const id = view.show === "editor" ? view.id : undefined;
      return (
        <Suspense
          fallback={
            <p className="kt-note">
              <Glossed>{t("states.loading")}</Glossed>
            </p>
          }
        >
          <Editor key={id ?? ""} id={id} />
        </Suspense>
      );
    }
  }
}

function StudyList() {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const [words, setWords] = useState("");
  const [text] = useDebouncedValue(words.trim(), 250);
  const answer = useAnswer(studiesDocument, {
    filter: text === "" ? null : { text },
  });
  const canWrite = answer.kind === "ready" && !answer.data.settings.readOnly;
  return (
    <>
      <PageTitle title={t("pages.studies")} />
      <p className={styles["summary"]}>
        <Glossed>{t("studies.lead")}</Glossed>
      </p>
      <div className={styles["find"]}>
        <input
          type="search"
          aria-label={t("studies.search")}
          placeholder={t("studies.search")}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        {canWrite && (
          <Link to="/studies/$" params={{ _splat: "new" }}>
            {t("studies.begin")}
          </Link>
        )}
        <Link to="/studies/$" params={{ _splat: "open" }}>
          {t("studies.openBundle")}
        </Link>
      </div>
      <AnswerStates answer={answer}>
        {({ caseStudies: { nodes } }) =>
          nodes.length === 0 ? (
            <p>
              <Glossed>
                {t(text === "" ? "studies.none" : "find.nothing")}
              </Glossed>
            </p>
          ) : (
            <ul className={styles["list"]}>
              {nodes.map((study) => (
                <li key={study.id} data-study={study.id}>
                  <h2>
                    <Link
                      to="/study/$"
                      params={{ _splat: studySlug(study.id) }}
                    >
                      {study.shownTitle || t("studies.names.untitled")}
                    </Link>
                  </h2>
                  {study.constructed && (
                    <p className={styles["invented"]}>
                      <Glossed>{t("studies.constructed")}</Glossed>
                    </p>
                  )}
                  <p>{study.shownSummary}</p>
                  {study.displayNames !== "FULL" && (
                    <p className="kt-note" data-names-hidden>
                      {t("studies.names.label")}:{" "}
                      {t(`studies.names.${study.displayNames}`)}
                    </p>
                  )}
                  <p className="kt-note">
                    {study.by}, {formatDayOf(study.at, lang)} ·{" "}
                    {t("studies.version", { version: study.version })} ·{" "}
                    {t("studies.words", { count: study.words })}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </AnswerStates>
    </>
  );
}
