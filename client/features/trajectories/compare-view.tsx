import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import {
  type Compared,
  compareDocument,
  type SharedByLives,
  sharedLivesDocument,
} from "../../api/compared-lives.documents.ts";
import { type LiveAnswer, useAnswer } from "../../api/use-answer.ts";
import { useShownCoverage } from "../../frame/shown-coverage.tsx";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import type { LivesView } from "../../url/lives-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { LaneTrack } from "./lane-track.tsx";
import { AxisHead } from "./lanes-view.tsx";
import { Legend } from "./legend.tsx";
import { ToldInWords } from "./life-panel.tsx";
import { SharedList } from "./shared-list.tsx";
import { letterShared, marksOn } from "./shared-marks.ts";
import { SharedOverLane } from "./shared-over-lane.tsx";
import { type Axis, placeOn } from "./time-axis.ts";
import styles from "./trajectories.module.css";

/** Chosen lives one below the other, channel by channel, and how far they agree. */
export function CompareView({
  view,
  axis,
}: {
  readonly view: LivesView;
  readonly axis: Axis;
}) {
  const { lang } = useLanguage();
  const { input } = useReading();
  const { compare, clock, from, to } = view;
  const variables = { ids: compare, clock, from, to, lang, reading: input };
  const answer = useAnswer(compareDocument, variables);
  const shared = useAnswer(sharedLivesDocument, variables);
  return (
    <AnswerStates answer={answer}>
      {({ compareLives }) => (
        <ComparedLives compared={compareLives} shared={shared} axis={axis} />
      )}
    </AnswerStates>
  );
}

const leftOut = (omitted: Compared["omitted"], what: string): number =>
  omitted.find((one) => one.what === what)?.count ?? 0;

function ComparedLives({
  compared,
  shared,
  axis,
}: {
  readonly compared: Compared;
  readonly shared: LiveAnswer<{ readonly compareLives: SharedByLives }>;
  readonly axis: Axis;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { lives, agreement, unknown, coverage, omitted } = compared;
  useShownCoverage(coverage);
  const told = shared.kind === "ready" ? shared.data.compareLives : undefined;
  const things = useMemo(
    () => letterShared(told?.shared ?? [], lang),
    [told, lang],
  );
  const [pointed, point] = useState<string>();
  const [pressed, press] = useState<string>();
  const active = pointed ?? pressed;
  const undated = leftOut(omitted, "origin");
  return (
    <div data-compared={lives.length}>
      {unknown.map((id) => (
        <p key={id} className="kt-note">
          <Glossed>{t("notFound.title", { id })}</Glossed>
        </p>
      ))}
      {undated > 0 && (
        <p className="kt-note">
          <Glossed>{t("lives.omittedOrigin", { count: undated })}</Glossed>
        </p>
      )}
      <div className={styles["lanes"]}>
        <AxisHead axis={axis} />
        {agreement.map(({ channel, comparable, same }) => (
          <section key={channel} aria-label={t(`lives.channel.${channel}`)}>
            <h2 className={styles["channelHead"]}>
              {t(`lives.channel.${channel}`)}{" "}
              <span className="kt-note">
                {comparable === 0
                  ? t("lives.neverComparable")
                  : t("lives.agree", { same, count: comparable })}
              </span>
            </h2>
            {lives.map((life) => {
              const place = placeOn(axis, life.origin);
              const lane = life.lanes.find((one) => one.channel === channel);
              return (
                <div key={life.person.id} className={styles["compared"]}>
                  <EntityLink
                    id={life.person.id}
                    name={life.person.displayName}
                  />
                  <div className={styles["tracks"]}>
                    {place === undefined || lane === undefined ? (
                      <span className={styles["undated"]}>
                        {t("lives.noOrigin")}
                      </span>
                    ) : (
                      <SharedOverLane
                        {...marksOn(things, life.person.id, channel, place)}
                        active={active}
                      >
                        <LaneTrack
                          lane={lane}
                          place={place}
                          marks={channel === "PARTY_STATUS" ? life.marks : []}
                        />
                      </SharedOverLane>
                    )}
                  </div>
                </div>
              );
            })}
          </section>
        ))}
      </div>
      <Legend lives={lives} />
      <AnswerStates answer={shared}>
        {({ compareLives }) => (
          <SharedList
            things={things}
            beyond={leftOut(compareLives.omitted, "shared")}
            active={active}
            pressed={pressed}
            onPoint={point}
            onPress={(id) => press(id === pressed ? undefined : id)}
          />
        )}
      </AnswerStates>
      <details className={styles["twin"]}>
        <summary>{t("lives.inWords")}</summary>
        <div className={styles["sideBySide"]}>
          {lives.map((life) => (
            <ToldInWords key={life.person.id} life={life} />
          ))}
        </div>
      </details>
    </div>
  );
}
