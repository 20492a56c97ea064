import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { VariablesOf } from "../../api/graphql.ts";
import { livesDocument } from "../../api/trajectories.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import { LaneTrack } from "./lane-track.tsx";
import { AxisHead } from "./lanes-view.tsx";
import { Legend } from "./legend.tsx";
import { calendarAxis, placeOn } from "./time-axis.ts";
import styles from "./trajectories.module.css";

const span = { from: "1941-01-01", to: "1946-12-31" } as const;

/** The lives of a few people, a lane each, by the calendar of the war years. */
export function LivesInShort({
  ids,
  reading,
}: {
  readonly ids: readonly string[];
  readonly reading: VariablesOf<typeof livesDocument>["reading"];
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const answer = useAnswer(livesDocument, {
    filter: { ids: [...ids] },
    channel: ["SINGLE"],
    clock: "CALENDAR",
    ...span,
    lang,
    reading: reading ?? null,
    after: null,
  });
  const axis = useMemo(() => calendarAxis(span.from, span.to), []);
  return (
    <AnswerStates answer={answer}>
      {({ trajectories: { nodes } }) => (
        <figure
          className={styles["lanes"]}
          aria-label={t("lives.lanesOf", { count: nodes.length })}
          data-lives={nodes.length}
        >
          <AxisHead axis={axis} />
          {nodes.map(({ person, lanes, marks, origin }) => {
            const place = placeOn(axis, origin);
            return (
              <div key={person.id} className={styles["compared"]}>
                <EntityLink id={person.id} name={person.displayName} />
                <div className={styles["tracks"]}>
                  {place !== undefined &&
                    lanes.map((lane) => (
                      <LaneTrack
                        key={lane.channel}
                        lane={lane}
                        place={place}
                        marks={marks}
                      />
                    ))}
                </div>
              </div>
            );
          })}
          <Legend lives={nodes} />
        </figure>
      )}
    </AnswerStates>
  );
}
