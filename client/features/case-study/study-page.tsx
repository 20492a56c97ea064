import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { type Study, studyDocument } from "../../api/case-study.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { CitationLinks } from "../../ui/citation-links.tsx";
import { studySlug, versionIn } from "../../url/study-address.ts";
import { NotFoundPage } from "../not-found/not-found-page.tsx";
import { Collection } from "./collection.tsx";
import { PeopleOfStudy } from "./people-of-study.tsx";
import { PublishLinks } from "./publish-links.tsx";
import { RestrictedSources } from "./restricted-sources.tsx";
import styles from "./study.module.css";
import { Changes } from "./study-parts.tsx";
import { StudyReader } from "./study-reader.tsx";
import { Versions } from "./versions.tsx";

/** A study, read: its text as it was saved, and what changed behind it since. */
export function StudyPage() {
  const { _splat = "" } = useParams({ from: "/study/$" });
  const version = versionIn(useSearch({ from: "__root__" }).version);
  const id = `study/${_splat}`;
  const answer = useAnswer(studyDocument, {
    id,
    ...(version === undefined ? {} : { version }),
  });
  return (
    <AnswerStates answer={answer}>
      {({ caseStudy, settings }) =>
        caseStudy === null ? (
          <NotFoundPage id={id} />
        ) : (
          <StudyView study={caseStudy} canWrite={!settings.readOnly} />
        )
      }
    </AnswerStates>
  );
}

function StudyView({
  study,
  canWrite,
}: {
  readonly study: Study;
  readonly canWrite: boolean;
}) {
  const { t } = useTranslation();
  const { edition } = study;
  const { title, summary, text, restricted, displayNames } = edition;
  const isNewest = study.versions[0]?.version === study.version;
  const isFree = restricted.length === 0;
  return (
    <div className={isFree ? undefined : styles["unprintable"]}>
      <title>{`${title} · Картотека`}</title>
      <div className={styles["bar"]}>
        <Link to="/studies/$" params={{ _splat: "" }}>
          {t("pages.studies")}
        </Link>
        {canWrite && isNewest && study.until === null && (
          <Link
            to="/studies/$"
            params={{ _splat: `edit/${studySlug(study.id)}` }}
          >
            {t("studies.edit")}
          </Link>
        )}
        {isFree && (
          <>
            <PublishLinks id={study.id} version={study.version} />
            <button type="button" data-link onClick={() => window.print()}>
              {t("studies.print")}
            </button>
          </>
        )}
      </div>
      <RestrictedSources
        sources={restricted}
        canWrite={canWrite}
        areHidden={edition.displayNames !== "FULL"}
      />
      <StudyReader
        head={{ ...study, title, summary, text, revision: study.since }}
        edition={edition}
        canPrint={isFree}
      >
        {!isNewest && (
          <p role="status">
            {t("studies.older", { version: study.version })}{" "}
            <Link
              to="/study/$"
              params={{ _splat: studySlug(study.id) }}
              search={(previous) => ({ ...previous, version: undefined })}
            >
              {t("studies.toNewest")}
            </Link>
          </p>
        )}
        {study.until !== null && isNewest && (
          <p role="status">
            <Glossed>{t("studies.retracted")}</Glossed>
          </p>
        )}
        <Changes edition={study.edition} />
        <PeopleOfStudy edition={edition} reading={study.reading} />
      </StudyReader>
      {displayNames === "FULL" ? (
        <>
          <div className={styles["reader"]} data-cited-sources>
            <CitationLinks
              ids={edition.sources.flatMap(({ sources }) =>
                sources.map((source) => source.id),
              )}
            />
          </div>
          <Collection study={study} />
          <Versions study={study} />
        </>
      ) : (
        <p className={`${styles["reader"]} kt-note`}>
          {t("studies.names.left")}
        </p>
      )}
    </div>
  );
}
