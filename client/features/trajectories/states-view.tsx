import { useTranslation } from "react-i18next";

import {
  inStatesDocument,
  type States,
  statesDocument,
} from "../../api/spread.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useShownCoverage } from "../../frame/shown-coverage.tsx";
import { useShownView } from "../../frame/shown-view.tsx";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { useNumbers } from "../../i18n/use-numbers.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import type { LivesView } from "../../url/lives-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { type OpenedMoment, portion, readOpened } from "./opened-moment.ts";
import { PeopleList, PeopleSheet } from "./people-list.tsx";
import { statesAsFigure } from "./states-as-figure.ts";
import { StatesChart } from "./states-chart.tsx";
import { StatesTable } from "./states-table.tsx";
import styles from "./trajectories.module.css";
import { useLivesNotes } from "./use-lives-notes.ts";

type Change = (part: { readonly open: string }) => void;

/** How states are spread over time: a drawing, its table, and who is behind each number. */
export function StatesView({
  view,
  change,
}: {
  readonly view: LivesView;
  readonly change: Change;
}) {
  const { lang } = useLanguage();
  const { input } = useReading();
  const { filter, clock, from, to, lanes } = view;
  const channel = lanes[0] ?? "SINGLE";
  const opened = readOpened(view.open, view);
  const answer = useAnswer(statesDocument, {
    filter,
    channel,
    clock,
    from,
    to,
    lang,
    reading: input,
  });
  return (
    <>
      <AnswerStates answer={answer}>
        {({ stateDistribution }) => (
          <Spread states={stateDistribution} view={view} change={change} />
        )}
      </AnswerStates>
      {opened !== undefined && (
        <InState
          view={view}
          opened={opened}
          channel={channel}
          change={change}
        />
      )}
    </>
  );
}

function Spread({
  states,
  view,
  change,
}: {
  readonly states: States;
  readonly view: LivesView;
  readonly change: Change;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const numbers = useNumbers();
  const notes = useLivesNotes(view);
  useShownCoverage(states.coverage);
  useShownView(() => ({
    figure: statesAsFigure(states, { lang, notes, numberOf: numbers.two }, t),
  }));
  const open = (month: string, code: string) =>
    change({ open: `${month} ${code}` });
  return (
    <>
      <p className="kt-note" data-counted={states.persons}>
        {t("lives.counted", { count: states.persons })}
        {states.persons < 10 && ` ${t("lives.few")}`}{" "}
        {states.omitted.map(({ what, count }) => (
          <span key={what}>
            {what === "origin"
              ? t("lives.omittedOrigin", { count })
              : t("lives.omittedPeople", { count })}{" "}
          </span>
        ))}
      </p>
      <StatesChart states={states} />
      <details className={styles["twin"]} open>
        <summary>{t("lives.statesTable")}</summary>
        <StatesTable states={states} onOpen={open} />
      </details>
      <p className="kt-note">
        <Glossed>{t("lives.entropyNote", { rule: states.rule })}</Glossed>
      </p>
    </>
  );
}

function InState({
  view: { clock, filter },
  opened,
  channel,
  change,
}: {
  readonly view: LivesView;
  readonly opened: OpenedMoment;
  readonly channel: LivesView["lanes"][number];
  readonly change: Change;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const { name, code, asked, fromDay } = opened;
  const answer = useAnswer(inStatesDocument, {
    filter,
    channel,
    clock: fromDay === null ? "CALENDAR" : clock,
    ...asked,
    lang,
    reading: input,
  });
  return (
    <PeopleSheet
      title={
        fromDay === null
          ? t("lives.inMonth", { month: name })
          : t("lives.inDays", { from: name, count: portion })
      }
      onClose={() => change({ open: "" })}
    >
      <AnswerStates answer={answer}>
        {({ stateDistribution: { moments } }) => {
          const moment = moments.find((one) => one.fromDay === fromDay);
          const found = moment?.states.find(({ state }) => state.code === code);
          return found === undefined ? (
            <p>
              <Glossed>{t("lives.nobody")}</Glossed>
            </p>
          ) : (
            <>
              <h2>{found.state.label}</h2>
              <PeopleList people={found.people} persons={found.persons} />
            </>
          );
        }}
      </AnswerStates>
    </PeopleSheet>
  );
}
