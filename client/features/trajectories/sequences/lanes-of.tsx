import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { livesDocument } from "../../../api/trajectories.documents.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { AnswerStates } from "../../../ui/answer-states.tsx";
import { EntityLink } from "../../../ui/entity-link.tsx";
import type { LivesView } from "../../../url/lives-address.ts";
import { useReading } from "../../../url/use-reading.ts";
import { LaneTrack } from "../lane-track.tsx";
import { AxisHead } from "../lanes-view.tsx";
import { calendarAxis, placeOn } from "../time-axis.ts";
import lanesStyles from "../trajectories.module.css";
import styles from "./sequences.module.css";

/** The lanes of some people, in the order in which they are named, by the calendar, in the channels that are compared. */
export function LanesOf({
  ids,
  view,
  beside = () => "",
}: {
  readonly ids: readonly string[];
  readonly view: LivesView;
  /** What is said below a name. */
  readonly beside?: (id: string) => string;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const { lanes, from, to } = view;
  const axis = useMemo(() => calendarAxis(from, to), [from, to]);
  const place = placeOn(axis, null);
  const answer = useAnswer(livesDocument, {
    filter: { ids: [...ids] },
    channel: [...lanes],
    clock: "CALENDAR",
    from,
    to,
    lang,
    reading: input,
    after: null,
  });
  return (
    <AnswerStates answer={answer}>
      {({ trajectories: { nodes } }) => (
        <div className={styles["lanes"]} data-lanes-of={nodes.length}>
          <AxisHead axis={axis} />
          {ids.map((id) => {
            const life = nodes.find(({ person }) => person.id === id);
            if (life === undefined) return null;
            return (
              <div
                key={id}
                className={lanesStyles["compared"]}
                data-lane-of={id}
              >
                <span>
                  <EntityLink id={id} name={life.person.displayName} />
                  {beside(id) !== "" && (
                    <span className={styles["beside"]}>{beside(id)}</span>
                  )}
                </span>
                <div className={lanesStyles["tracks"]}>
                  {place !== undefined &&
                    life.lanes.map((lane, at) => (
                      <LaneTrack
                        key={lane.channel}
                        lane={lane}
                        place={place}
                        marks={at === life.lanes.length - 1 ? life.marks : []}
                      />
                    ))}
                </div>
              </div>
            );
          })}
          {nodes.length === 0 && (
            <p>
              <Glossed>{t("lives.nobody")}</Glossed>
            </p>
          )}
        </div>
      )}
    </AnswerStates>
  );
}
