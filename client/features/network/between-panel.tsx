import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { betweenDocument } from "../../api/network.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { type BetweenQuestion, bounds } from "../../graph/questions.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { SuggestBox } from "../../ui/suggest-box.tsx";
import { useReading } from "../../url/use-reading.ts";
import { wayVariables } from "./ask-step.ts";
import { AvoidChoice } from "./avoid-choice.tsx";
import { networkKinds } from "./end-choice.tsx";
import { MetAndAvoided } from "./met-and-avoided.tsx";
import styles from "./network.module.css";
import { NumberChoice } from "./number-choice.tsx";
import { OmittedLines } from "./omitted-lines.tsx";
import { Look, Panel, type Panelled } from "./panel.tsx";
import { TermsChoice } from "./terms-choice.tsx";
import { useNames } from "./use-names.ts";

const shownAtMost = 40;

/** Who and what lies between those chosen, those that join most pairs first. */
export function BetweenPanel({
  question,
  graph,
  act,
}: Panelled<BetweenQuestion>) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input: reading } = useReading();
  const [text, setText] = useState("");
  const { ids, steps } = question;
  const nameOf = useNames(graph, [...ids, ...question.avoid.ids]);
  const ask = (change: Partial<BetweenQuestion>) =>
    act({ do: "ask", question: { ...question, ...change } });
  const [least, most] = bounds.betweenIds;
  const answer = useAnswer(betweenDocument, {
    ...{ chosen: [...ids], steps, lang, reading },
    ...wayVariables(question),
  });
  return (
    <Panel title={t("network.ask.between")} act={act}>
      <ul className={styles["chips"]} aria-label={t("network.ask.chosen")}>
        {ids.map((id) => (
          <li key={id}>
            {nameOf(id)}
            {ids.length > least && (
              <button
                type="button"
                aria-label={t("network.ask.without", { name: nameOf(id) })}
                onClick={() => ask({ ids: ids.filter((each) => each !== id) })}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {ids.length < most && (
        <SuggestBox
          label={t("network.ask.another")}
          placeholder={t("network.ask.another")}
          text={text}
          kinds={networkKinds}
          onText={setText}
          onPick={({ id }) => {
            setText("");
            if (!ids.includes(id)) ask({ ids: [...ids, id] });
          }}
        />
      )}
      <p className={styles["bounds"]}>
        <NumberChoice
          label={t("network.ask.steps")}
          bounds={bounds.betweenSteps}
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
        {({ between }) => (
          <>
            {between.between.length === 0 ? (
              <p>
                <Glossed>
                  {t("network.ask.nothingBetween", { count: steps })}
                </Glossed>
              </p>
            ) : (
              <ul className={styles["ways"]} data-between>
                {between.between
                  .slice(0, shownAtMost)
                  .map(({ what, pairs }) => (
                    <li key={what.id}>
                      <Look id={what.id} name={what.displayName} act={act} />
                      <span className="kt-note">
                        {" "}
                        {pairs
                          .slice(0, 3)
                          .map(({ one, other, distance }) =>
                            t("network.ask.joins", {
                              one: nameOf(one),
                              other: nameOf(other),
                              count: distance,
                            }),
                          )
                          .join("; ")}
                        {pairs.length > 3 &&
                          ` ${t("network.ask.morePairs", { count: pairs.length - 3 })}`}
                      </span>
                    </li>
                  ))}
              </ul>
            )}
            {between.between.length > shownAtMost && (
              <p className="kt-note">
                <Glossed>
                  {t("network.ask.moreBetween", {
                    count: between.between.length - shownAtMost,
                  })}
                </Glossed>
              </p>
            )}
            {between.between.length > 0 && (
              <Button
                size="xs"
                data-add-answer
                onClick={() => act({ do: "add", addition: question })}
              >
                {t("network.ask.draw")}
              </Button>
            )}
            <MetAndAvoided omitted={between.omitted} graph={graph} />
            <OmittedLines omitted={between.omitted} nameOf={nameOf} />
          </>
        )}
      </AnswerStates>
    </Panel>
  );
}
