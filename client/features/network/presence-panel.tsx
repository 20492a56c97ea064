import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { formatDay } from "../../../shared/dates/format-date.ts";
import { presenceDocument } from "../../api/network.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { presenceKinds, type PresenceQuestion } from "../../graph/questions.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { CoverageLine } from "../../ui/coverage-line.tsx";
import { useReading } from "../../url/use-reading.ts";
import { presenceVariables } from "./ask-step.ts";
import { EndChoice } from "./end-choice.tsx";
import styles from "./network.module.css";
import { OmittedLines } from "./omitted-lines.tsx";
import { Look, Panel, type Panelled } from "./panel.tsx";
import { TermsChoice } from "./terms-choice.tsx";
import { useNames } from "./use-names.ts";

/** Where people can be. */
export const placeKinds = [
  "PARTY_ORGANIZATION",
  "INSTITUTION",
  "DISTRICT",
  "SETTLEMENT",
] as const;

/** Who was at one place, or in one body, at the same time as whom: they could have met, nobody says that they did. */
export function PresencePanel({
  question,
  graph,
  act,
}: Panelled<PresenceQuestion>) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input: reading } = useReading();
  const nameOf = useNames(graph, [question.at]);
  const ask = (change: Partial<PresenceQuestion>) =>
    act({ do: "ask", question: { ...question, ...change } });
  const answer = useAnswer(presenceDocument, {
    ...presenceVariables(question),
    lang,
    reading,
  });
  const days = (earliest: string | null, latest: string | null) =>
    [earliest, latest]
      .map((day) =>
        day === null ? t("reading.short.open") : formatDay(day, lang),
      )
      .join(" – ");
  return (
    <Panel title={t("network.ask.presence")} act={act}>
      <EndChoice
        label={t("network.ask.at")}
        name={nameOf(question.at)}
        kinds={placeKinds}
        onPick={(id) => ask({ at: id })}
      />
      <TermsChoice terms={question} among={presenceKinds} onChange={ask} />
      <AnswerStates answer={answer}>
        {({ coPresence }) =>
          coPresence === null ? (
            <p>
              <Glossed>{t("network.ask.noSuchPlace")}</Glossed>
            </p>
          ) : (
            <>
              <p data-presence-count>
                {t("network.ask.people", { count: coPresence.people.length })};{" "}
                {t("network.ask.pairs", { count: coPresence.pairCount })},{" "}
                {t("network.ask.certain", { count: coPresence.certainCount })}
              </p>
              <p className="kt-note">
                <Glossed>{t("network.ask.couldHaveMet")}</Glossed>
              </p>
              <ul className={styles["ways"]} data-presence>
                {coPresence.pairs.map(({ one, other, overlap, ...span }) => (
                  <li key={`${one.id} ${other.id}`}>
                    <Look id={one.id} name={one.displayName} act={act} />
                    {" · "}
                    <Look id={other.id} name={other.displayName} act={act} />
                    <span className="kt-note">
                      {" "}
                      {t(`network.overlap.${overlap}`)}
                      {overlap !== "UNDATED" &&
                        `, ${days(span.earliest, span.latest)}`}
                    </span>
                  </li>
                ))}
              </ul>
              {coPresence.pairCount > coPresence.pairs.length && (
                <p className="kt-note">
                  <Glossed>
                    {t("network.ask.firstPairs", {
                      count: coPresence.pairs.length,
                    })}
                  </Glossed>
                </p>
              )}
              {coPresence.people.length > 0 && (
                <Button
                  size="xs"
                  data-add-answer
                  onClick={() => act({ do: "add", addition: question })}
                >
                  {t("network.ask.drawPeople")}
                </Button>
              )}
              <OmittedLines omitted={coPresence.omitted} nameOf={nameOf} />
              <p className="kt-note">
                <CoverageLine coverage={coPresence.coverage} />
              </p>
            </>
          )
        }
      </AnswerStates>
    </Panel>
  );
}
