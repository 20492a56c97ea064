import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import {
  type ResearchAnswer,
  researchDocument,
} from "../../api/research.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { questionNumber } from "../../url/question-address.ts";
import type { RootSearch } from "../../url/root-search.ts";
import { AnswerStand } from "./answer-stand.tsx";
import { AnswerTable } from "./answer-table.tsx";
import { Behind } from "./behind.tsx";
import { CountList } from "./count-list.tsx";
import { DefinitionChoice } from "./definition-choice.tsx";
import { OpenedPeople } from "./opened-people.tsx";
import styles from "./questions.module.css";
import { Quoted } from "./quoted.tsx";
import { SaveAnswer } from "./save-answer.tsx";
import { SeeAlso } from "./see-also.tsx";
import { useQuestion } from "./use-question.ts";

const last = 16;

/** Definitions are of one question; whom all are asked of stays. */
const ofCollection = ({ reading, lang, collection }: RootSearch) => ({
  reading,
  lang,
  collection,
});

/** One research question with its live answer. */
export function QuestionPage() {
  const { t } = useTranslation();
  const { number: text } = useParams({ from: "/questions/$number" });
  const number = questionNumber(text);
  if (number === undefined)
    return (
      <Notice title={t("questions.noSuch")}>
        <p>
          {t("questions.noSuchAdvice")}{" "}
          <Link to="/questions">{t("questions.all")}</Link>
        </p>
      </Notice>
    );
  return <Asked key={number} number={number} />;
}

function Asked({ number }: { readonly number: number }) {
  const { t } = useTranslation();
  const view = useQuestion(number);
  const answer = useAnswer(researchDocument, view.asked);
  return (
    <article data-question={number}>
      <nav className={styles["around"]} aria-label={t("questions.title")}>
        <Link to="/questions" search={ofCollection}>
          {t("questions.all")}
        </Link>
        {number > 1 && <Neighbour number={number - 1} sign="←" />}
        {number < last && <Neighbour number={number + 1} sign="→" />}
      </nav>
      <AnswerStates answer={answer}>
        {({ researchQuestion, settings }) => (
          <>
            <Answered
              answer={researchQuestion}
              view={view}
              revision={settings.revision}
            />
            <OpenedPeople
              number={number}
              view={view}
              answer={researchQuestion}
            />
          </>
        )}
      </AnswerStates>
    </article>
  );
}

function Neighbour({
  number,
  sign,
}: {
  readonly number: number;
  readonly sign: string;
}) {
  return (
    <Link
      to="/questions/$number"
      params={{ number: String(number) }}
      search={ofCollection}
    >
      {sign === "←" ? `${sign} ${String(number)}` : `${String(number)} ${sign}`}
    </Link>
  );
}

function Answered({
  answer,
  view,
  revision,
}: {
  readonly answer: ResearchAnswer;
  readonly view: ReturnType<typeof useQuestion>;
  readonly revision: number;
}) {
  const { t } = useTranslation();
  const { question, tables, statistics, counterEvidence, units } = answer;
  return (
    <>
      <PageTitle title={`${String(question.number)}. ${question.name}`} />
      <p className={styles["question"]}>{question.question}</p>
      <div className={styles["worth"]}>
        <Points title={t("questions.canSay")} points={question.canSay} />
        <Points title={t("questions.cannotSay")} points={question.cannotSay} />
      </div>
      <DefinitionChoice answer={answer} view={view} />
      <section aria-labelledby="answer">
        <h2 id="answer" className={styles["section"]}>
          {t("questions.answer")}
        </h2>
        <AnswerStand answer={answer} />
        {units > 0 && (
          <>
            {tables
              .filter(({ rows }) => rows.length > 0)
              .map((table) => (
                <AnswerTable key={table.key} table={table} view={view} />
              ))}
            <CountList
              title={t("questions.statistics")}
              counts={statistics}
              view={view}
            />
          </>
        )}
        {question.number === 12 && <Quoted quoted={answer.quoted} />}
      </section>
      <section aria-labelledby="against" className={styles["against"]}>
        <h2 id="against" className={styles["section"]}>
          {t("questions.counter")}
        </h2>
        {units > 0 && <CountList counts={counterEvidence} view={view} />}
        <Points title={t("questions.falsifier")} points={question.falsifier} />
      </section>
      <section>
        <h2 className={styles["section"]}>{t("questions.counted")}</h2>
        <p className="kt-lead">{question.counted}</p>
        <SeeAlso number={question.number} />
      </section>
      <SaveAnswer answer={answer} revision={revision} />
      <Behind answer={answer} />
      <p className="kt-note">{t("questions.version", { revision })}</p>
    </>
  );
}

function Points({
  title,
  points,
}: {
  readonly title: string;
  readonly points: readonly string[];
}) {
  return (
    <div className={styles["points"]}>
      <h3>{title}</h3>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
