import { Drawer } from "@mantine/core";
import { useTranslation } from "react-i18next";

import {
  lifeDocument,
  type ToldLife,
} from "../../api/trajectories.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { useReading } from "../../url/use-reading.ts";
import { useStretchWords } from "./lane-track.tsx";
import { MoreMarks } from "./more-marks.tsx";
import styles from "./trajectories.module.css";
import { useDayWords } from "./use-day-words.ts";

/** One life in words, each stretch with the claims behind it; in a sheet over the lanes. */
export function LifePanel({
  id,
  span,
  onClose,
  onSimilar,
}: {
  readonly id: string;
  readonly span: { readonly from: string; readonly to: string };
  readonly onClose: () => void;
  readonly onSimilar: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const answer = useAnswer(lifeDocument, { id, ...span, lang, reading: input });
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={t("lives.one")}
      closeButtonProps={{ "aria-label": t("lives.close") }}
    >
      <AnswerStates answer={answer}>
        {({ trajectories: { nodes } }) =>
          nodes[0] === undefined ? (
            <p>
              <Glossed>{t("lives.nobody")}</Glossed>
            </p>
          ) : (
            <>
              <p>
                <button
                  type="button"
                  className={styles["plain"]}
                  onClick={() => onSimilar(id)}
                >
                  {t("sequences.similar.open")}
                </button>
              </p>
              <ToldInWords life={nodes[0]} />
            </>
          )
        }
      </AnswerStates>
    </Drawer>
  );
}

/** A life in words. */
export function ToldInWords({ life }: { readonly life: ToldLife }) {
  const { t } = useTranslation();
  const { days, dated } = useDayWords();
  const { person, lanes, marks, district, occupied, liberated } = life;
  const { severalDistricts } = life;
  return (
    <div className={styles["panel"]} data-told={person.id}>
      <h2>
        <EntityLink id={person.id} name={person.displayName} />
      </h2>
      {district !== null && (
        <p className="kt-note">
          {t("lives.ownDistrict")}:{" "}
          <EntityLink id={district.id} name={district.displayName} />
          {severalDistricts && ` (${t("lives.severalDistricts")})`}
          {occupied !== null &&
            `, ${t("lives.occupied")} ${days(occupied.earliest, occupied.latest)}`}
          {liberated !== null &&
            `, ${t("lives.liberated")} ${days(liberated.earliest, liberated.latest)}`}
        </p>
      )}
      {lanes.map((lane) => (
        <LaneInWords key={lane.channel} lane={lane} />
      ))}
      {marks.length > 0 && (
        <h3>
          <Glossed>{t("lives.marks")}</Glossed>
        </h3>
      )}
      <ul>
        {marks.map(({ kind, value, earliest, latest, factoid }) => (
          <li key={factoid.id}>
            {dated(earliest, latest)}: {kind.label}
            {value !== null && `, ${value.label}`}{" "}
            <SourceLink source={factoid.source} leaf={factoid.leaf} />
          </li>
        ))}
        <MoreMarks life={life} />
      </ul>
    </div>
  );
}

function LaneInWords({ lane }: { readonly lane: ToldLife["lanes"][number] }) {
  const { t } = useTranslation();
  const words = useStretchWords();
  const { days } = useDayWords();
  return (
    <>
      <h3>
        <Glossed>{t(`lives.channel.${lane.channel}`)}</Glossed>
      </h3>
      <ul>
        {lane.stretches.map((stretch) => (
          <li key={stretch.from} data-standing={stretch.standing}>
            {days(stretch.from, stretch.to)}: {words(stretch)}
            {stretch.basis !== null && ` · ${t(`basis.${stretch.basis}`)}`}{" "}
            {stretch.factoids.map(({ id, source, leaf }) => (
              <span key={id}>
                <SourceLink source={source} leaf={leaf} />{" "}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
