import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { pathsDocument } from "../../api/network.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { bounds, type PathsQuestion } from "../../graph/questions.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { useReading } from "../../url/use-reading.ts";
import { wayVariables } from "./ask-step.ts";
import { AvoidChoice } from "./avoid-choice.tsx";
import { EndChoice } from "./end-choice.tsx";
import { MetAndAvoided } from "./met-and-avoided.tsx";
import styles from "./network.module.css";
import { NumberChoice } from "./number-choice.tsx";
import { OmittedLines } from "./omitted-lines.tsx";
import { Look, Panel, type Panelled } from "./panel.tsx";
import { TermsChoice } from "./terms-choice.tsx";
import { useNames } from "./use-names.ts";

/** The same question, not through one more. */
const round = ({ avoid }: PathsQuestion, id: string) => ({
  avoid: { ...avoid, ids: [...avoid.ids, id].slice(-bounds.avoided) },
});

/** The shortest ways between two, step by step with the ties of each step, and what was not searched. */
export function PathsPanel({ question, graph, act }: Panelled<PathsQuestion>) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input: reading } = useReading();
  const { from, to, k, steps } = question;
  const nameOf = useNames(graph, [from, to, ...question.avoid.ids]);
  const ask = (change: Partial<PathsQuestion>) => {
    const next = { ...question, ...change };
    if (next.from !== next.to) act({ do: "ask", question: next });
  };
  const answer = useAnswer(pathsDocument, {
    ...{ from, to, k, steps, lang, reading },
    ...wayVariables(question),
  });
  return (
    <Panel title={t("network.ask.paths")} act={act}>
      <EndChoice
        label={t("network.ask.from")}
        name={nameOf(from)}
        onPick={(id) => ask({ from: id })}
      />
      <EndChoice
        label={t("network.ask.to")}
        name={nameOf(to)}
        onPick={(id) => ask({ to: id })}
      />
      <p className={styles["bounds"]}>
        <NumberChoice
          label={t("network.ask.k")}
          bounds={bounds.k}
          value={k}
          onChange={(value) => ask({ k: value })}
        />
        <NumberChoice
          label={t("network.ask.steps")}
          bounds={bounds.pathSteps}
          value={steps}
          onChange={(value) => ask({ steps: value })}
        />
      </p>
      <TermsChoice terms={question} onChange={ask} />
      <AvoidChoice
        avoid={question.avoid}
        nameOf={nameOf}
        onChange={(avoid) => ask({ avoid })}
      />
      <AnswerStates answer={answer}>
        {({ paths }) => {
          const names = new Map(
            paths.paths.flatMap(({ through }) =>
              through.map(({ id, displayName }) => [id, displayName] as const),
            ),
          );
          const name = (id: string) => names.get(id) ?? nameOf(id);
          return (
            <>
              {paths.paths.length === 0 ? (
                <p>
                  <Glossed>{t("network.ask.noPath", { count: steps })}</Glossed>
                </p>
              ) : (
                <ol className={styles["ways"]} data-paths>
                  {paths.paths.map((path, at) => (
                    <li key={path.steps.map((step) => step.to).join()}>
                      <span className="kt-note">
                        {t("network.ask.length", { count: path.length })}
                      </span>
                      <p>
                        <Look id={from} name={name(from)} act={act} />
                        {path.steps.map((step) => (
                          <span key={`${at} ${step.to}`}>
                            {" — "}
                            <em>
                              {[
                                ...new Set(
                                  step.ties.map(({ label }) => label.label),
                                ),
                              ].join(", ")}
                              {step.ties.some(({ contested }) => contested) && (
                                <span className={styles["contested"]}>
                                  {" "}
                                  ({t("network.look.contested")})
                                </span>
                              )}
                            </em>
                            {" — "}
                            <Look id={step.to} name={name(step.to)} act={act} />
                            {step.to !== to && (
                              <button
                                type="button"
                                className={styles["round"]}
                                aria-label={t("network.avoid.round", {
                                  name: name(step.to),
                                })}
                                title={t("network.avoid.round", {
                                  name: name(step.to),
                                })}
                                onClick={() => ask(round(question, step.to))}
                              >
                                ⤳
                              </button>
                            )}
                          </span>
                        ))}
                      </p>
                    </li>
                  ))}
                </ol>
              )}
              {paths.paths.length > 0 && (
                <Button
                  size="xs"
                  data-add-answer
                  onClick={() => act({ do: "add", addition: question })}
                >
                  {t("network.ask.draw")}
                </Button>
              )}
              <MetAndAvoided omitted={paths.omitted} graph={graph} />
              <OmittedLines omitted={paths.omitted} nameOf={name} />
              {question.period !== undefined && (
                <p className="kt-note">
                  <Glossed>{t("network.ask.notOneDay")}</Glossed>
                </p>
              )}
            </>
          );
        }}
      </AnswerStates>
    </Panel>
  );
}
