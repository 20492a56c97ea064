import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import {
  researchListDocument,
  type ResearchListed,
} from "../../api/research.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { CollectionChoice } from "../../ui/collection-choice.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { useCollection } from "../../ui/use-collection.ts";
import { useReading } from "../../url/use-reading.ts";
import { usePrintedReading } from "../reading/use-printed-reading.ts";
import styles from "./questions.module.css";

/** The sixteen questions, each with how much there is here to answer it with. */
export function QuestionsPage() {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const printed = usePrintedReading();
  const { chosen, inCollection, onChoose } = useCollection();
  const answer = useAnswer(researchListDocument, {
    inCollection,
    lang,
    reading: input,
  });
  return (
    <>
      <PageTitle title={t("questions.title")} />
      <p className="kt-lead">{t("questions.lead")}</p>
      <p className="kt-note">
        {t("reading.name")}: {printed}
      </p>
      <CollectionChoice chosen={chosen} onChoose={onChoose} />
      <AnswerStates answer={answer}>
        {({ researchQuestions }) => (
          <ol className={styles["list"]}>
            {researchQuestions.map((listed) => (
              <Listed key={listed.question.number} listed={listed} />
            ))}
          </ol>
        )}
      </AnswerStates>
    </>
  );
}

function Listed({ listed }: { readonly listed: ResearchListed }) {
  const { t } = useTranslation();
  const { question, claims, persons, constructed } = listed;
  const { number, name } = question;
  return (
    <li data-question={number}>
      <span className={styles["number"]} aria-hidden="true">
        {number}
      </span>
      <div>
        <h2>
          <Link
            to="/questions/$number"
            params={{ number: String(number) }}
            search={({ reading, lang, collection }) => ({
              reading,
              lang,
              collection,
            })}
          >
            {name}
          </Link>
        </h2>
        <p>{question.question}</p>
      </div>
      <p className={styles["now"]} data-now={claims}>
        {claims === 0 ? (
          t("questions.nothing")
        ) : (
          <>
            {t("questions.claims", { count: claims })},{" "}
            {t("questions.persons", { count: persons })}
            {constructed > 0 && (
              <span className={styles["invented"]}>
                {t("questions.inventedOf", { count: constructed })}
              </span>
            )}
          </>
        )}
      </p>
    </li>
  );
}
