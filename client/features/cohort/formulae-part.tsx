import { useTranslation } from "react-i18next";

import {
  type CohortFormula,
  cohortFormulaeDocument,
} from "../../api/cohort-parts.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import styles from "./cohort.module.css";
import { DayText } from "./day-text.tsx";
import { FormulaPlaces } from "./formula-places.tsx";
import { Stand } from "./stand.tsx";
import { useCohort } from "./use-cohort.ts";

const lengths = [2, 3, 4, 5, 6, 8, 10, 15];
const writerCounts = [2, 3, 4, 6, 10, 20, 100, 999];
const everyWriter = 999;

/** Runs of words that recur in the papers of several writers: who wrote so first, and who may have it from whom. */
export function FormulaePart() {
  const { t } = useTranslation();
  const { view, asked, change } = useCohort();
  const answer = useAnswer(cohortFormulaeDocument, {
    ...asked,
    words: view.words,
    writers: view.writers,
    inDecisions: view.texts === undefined ? null : view.texts === "decisions",
  });
  const number = (
    key: "words" | "writers",
    known: readonly number[],
    name: (count: number) => string,
  ) => (
    <label>
      <span>{t(`cohort.formula.${key}`)}</span>
      <select
        value={view[key]}
        data-formula={key}
        onChange={({ currentTarget }) => change({ [key]: currentTarget.value })}
      >
        {[...new Set([...known, view[key]])]
          .toSorted((one, other) => one - other)
          .map((count) => (
            <option key={count} value={count}>
              {name(count)}
            </option>
          ))}
      </select>
    </label>
  );
  return (
    <section aria-label={t("cohort.part.formulae")}>
      <p className="kt-lead">
        <Glossed>{t("cohort.formula.note")}</Glossed>
      </p>
      <div className={styles["choices"]}>
        {number("words", lengths, String)}
        {number("writers", writerCounts, (count) =>
          count === everyWriter
            ? t("cohort.formula.anyWriters")
            : String(count),
        )}
        <label>
          <span>{t("cohort.formula.where")}</span>
          <select
            value={view.texts ?? ""}
            data-formula="texts"
            onChange={({ currentTarget }) =>
              change({ texts: currentTarget.value || undefined })
            }
          >
            <option value="">{t("cohort.formula.both")}</option>
            <option value="decisions">{t("cohort.formula.decisions")}</option>
            <option value="statements">{t("cohort.formula.statements")}</option>
          </select>
        </label>
      </div>
      <AnswerStates answer={answer}>
        {({ verificationStatistics: found }) => (
          <>
            <Stand stand={found} coverage={found.coverage} />
            <p className="kt-note">
              <Glossed>
                {[
                  t("cohort.formula.texts", { count: found.formulae.texts }),
                  t("cohort.formula.shown", {
                    count: found.formulae.formulae.length,
                    of: found.formulae.total,
                  }),
                ].join(" ")}
              </Glossed>
            </p>
            {found.formulae.formulae.length === 0 && (
              <p>
                <Glossed>{t("cohort.formula.none")}</Glossed>
              </p>
            )}
            <ol className={styles["formulae"]}>
              {found.formulae.formulae.map((formula) => (
                <Formula key={formula.passage} formula={formula} />
              ))}
            </ol>
          </>
        )}
      </AnswerStates>
    </section>
  );
}

function Formula({ formula }: { readonly formula: CohortFormula }) {
  const { t } = useTranslation();
  const { passage, words, writers, writerCount, writersInAll } = formula;
  return (
    <li data-passage={passage}>
      <h3 className={styles["passage"]}>
        <Verbatim words={passage} />
      </h3>
      <p className="kt-note">
        {t("cohort.formula.length", { count: words })} ·{" "}
        {t("cohort.formula.writersOf", {
          count: writerCount,
          of: writersInAll,
        })}{" "}
        · {t("cohort.formula.inDecisions", { count: formula.inDecisions })},{" "}
        {t("cohort.formula.inStatements", { count: formula.inStatements })}
      </p>
      <table className={styles["table"]}>
        <caption className="kt-hidden">{t("cohort.formula.whoWrites")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("cohort.formula.whoWrites")}</th>
            <th scope="col" className={styles["number"]}>
              {t("cohort.formula.times")}
            </th>
            <th scope="col">{t("cohort.formula.first")}</th>
            <th scope="col">{t("cohort.formula.order")}</th>
          </tr>
        </thead>
        <tbody>
          {writers
            .slice(0, 12)
            .map(({ writer, places, earliest, isLater }, index) => (
              <tr key={writer?.id ?? index} data-writer={writer?.id ?? ""}>
                <th scope="row">
                  {writer === null ? (
                    t("cohort.formula.nobody")
                  ) : (
                    <EntityLink id={writer.id} name={writer.displayName} />
                  )}
                </th>
                <td className={styles["number"]}>{places}</td>
                <td>
                  <DayText day={earliest} />
                </td>
                <td>
                  {isLater
                    ? t("cohort.formula.later")
                    : t("cohort.formula.notLater")}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {writers.length > 12 && (
        <p className="kt-note">
          <Glossed>
            {t("cohort.formula.moreWriters", { count: writers.length - 12 })}
          </Glossed>
        </p>
      )}
      <FormulaPlaces formula={formula} />
    </li>
  );
}
