import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { formatDayOf } from "../../../shared/dates/format-date.ts";
import { differenceOf } from "../../../shared/study/difference.ts";
import {
  type Study,
  studyTextDocument,
} from "../../api/case-study.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { studySlug, versionIn } from "../../url/study-address.ts";
import styles from "./study.module.css";

/** All versions of a study, each to be opened, or set beside the one that is shown. */
export function Versions({ study }: { readonly study: Study }) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const beside = versionIn(useSearch({ from: "__root__" }).beside);
  if (study.versions.length < 2) return null;
  const params = { _splat: studySlug(study.id) };
  return (
    <section className={`${styles["reader"]} ${styles["notes"]}`}>
      <h2>
        <Glossed>{t("studies.versions")}</Glossed>
      </h2>
      <ul>
        {study.versions.map(({ version, by, at, reason }) => (
          <li key={version} data-version={version}>
            <Link
              to="/study/$"
              params={params}
              search={(previous) => ({
                ...previous,
                version: String(version),
                beside: undefined,
              })}
            >
              {t("studies.version", { version })}
            </Link>
            , {formatDayOf(at, lang)}, {by}
            {reason !== "" && `: ${reason}`}{" "}
            {version !== study.version && (
              <Link
                to="/study/$"
                params={params}
                search={(previous) => ({
                  ...previous,
                  beside: String(version),
                })}
                resetScroll={false}
              >
                {t("studies.beside")}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {beside !== undefined && beside !== study.version && (
        <Difference study={study} beside={beside} />
      )}
    </section>
  );
}

function Difference({
  study,
  beside,
}: {
  readonly study: Study;
  readonly beside: number;
}) {
  const { t } = useTranslation();
  const answer = useAnswer(studyTextDocument, {
    id: study.id,
    version: beside,
  });
  return (
    <AnswerStates answer={answer}>
      {({ caseStudy: other }) => {
        if (other === null) return null;
        const [older, newer] =
          beside < study.version ? [other, study] : [study, other];
        return (
          <div className={styles["difference"]} data-difference>
            <h3>
              <Glossed>
                {t("studies.between", {
                  older: older.version,
                  newer: newer.version,
                })}
              </Glossed>
            </h3>
            {differenceOf(older.text, newer.text).map(
              ({ kind, text }, index) => {
                if (kind === "same") return <p key={index}>{text || " "}</p>;
                return (
                  <p key={index}>
                    {kind === "added" ? (
                      <ins>+ {text}</ins>
                    ) : (
                      <del>− {text}</del>
                    )}
                  </p>
                );
              },
            )}
          </div>
        );
      }}
    </AnswerStates>
  );
}
