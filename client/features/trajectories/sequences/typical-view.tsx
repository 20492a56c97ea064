import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import {
  type Typical,
  typicalDocument,
  type TypicalLife,
} from "../../../api/sequences.documents.ts";
import { useLongAnswer } from "../../../api/use-long-answer.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useNumbers } from "../../../i18n/use-numbers.ts";
import { Notice } from "../../../ui/notice.tsx";
import type { LivesSearch, LivesView } from "../../../url/lives-address.ts";
import { useReading } from "../../../url/use-reading.ts";
import { askedAs } from "./asked-as.ts";
import { ComparedStand } from "./compared-stand.tsx";
import { DifferenceList } from "./difference-list.tsx";
import { ExportLinks } from "./export-links.tsx";
import { IndicatorLine } from "./indicator-line.tsx";
import { LanesOf } from "./lanes-of.tsx";
import { LifeActions } from "./life-actions.tsx";
import { LongStates } from "./long-states.tsx";
import styles from "./sequences.module.css";

type Change = (part: LivesSearch) => void;

/** The most and the least typical lives of those chosen, each with the reason. */
export function TypicalView({
  view,
  change,
}: {
  readonly view: LivesView;
  readonly change: Change;
}) {
  const { lang } = useLanguage();
  const { input } = useReading();
  const variables = useMemo(
    () => ({
      as: askedAs(view),
      filter: view.filter,
      first: view.many,
      lang,
      reading: input,
    }),
    [view, lang, input],
  );
  const answer = useLongAnswer(typicalDocument, variables);
  return (
    <LongStates answer={answer}>
      {({ typicalLives }) => (
        <Told found={typicalLives} view={view} change={change} />
      )}
    </LongStates>
  );
}

function Told({
  found,
  view,
  change,
}: {
  readonly found: Typical;
  readonly view: LivesView;
  readonly change: Change;
}) {
  const { t } = useTranslation();
  const { two } = useNumbers();
  const { most, least, meanDistance, medoid, persons } = found;
  return (
    <div data-typical={persons}>
      <ComparedStand
        stood={found}
        view={view}
        note={t("sequences.meanDistance", { value: two(meanDistance) })}
      />
      {medoid === null ? (
        <Notice title={t("lives.nobody")} />
      ) : (
        <>
          <Group title="most" lives={most} {...{ view, change, medoid }} />
          {least.length === 0 ? (
            <p className="kt-note">
              <Glossed>{t("sequences.typical.noLeast")}</Glossed>
            </p>
          ) : (
            <Group title="least" lives={least} {...{ view, change, medoid }} />
          )}
          <ExportLinks view={view} persons={persons} />
        </>
      )}
    </div>
  );
}

function Group({
  title,
  lives,
  medoid,
  view,
  change,
}: {
  readonly title: "most" | "least";
  readonly lives: readonly TypicalLife[];
  readonly medoid: { readonly id: string };
  readonly view: LivesView;
  readonly change: Change;
}) {
  const { t } = useTranslation();
  const { two, percent } = useNumbers();
  return (
    <section
      aria-labelledby={`typical-${title}`}
      data-group={title}
      className={styles["cluster"]}
    >
      <h2 id={`typical-${title}`}>
        <Glossed>{t(`sequences.typical.${title}`)}</Glossed>
      </h2>
      <p className="kt-note">
        <Glossed>{t(`sequences.typical.${title}Note`)}</Glossed>
      </p>
      <LanesOf ids={lives.map(({ person }) => person.id)} view={view} />
      <ol className={styles["told"]}>
        {lives.map((life) => (
          <li key={life.person.id} data-typical-life={life.person.id}>
            <h3>{life.person.displayName}</h3>
            <p>
              <Glossed>
                {t("sequences.typical.mean", {
                  value: two(life.meanDistance),
                  share: percent(life.common),
                })}
              </Glossed>
            </p>
            {life.person.id === medoid.id ? (
              <p>
                <Glossed>{t("sequences.typical.isMedoid")}</Glossed>
              </p>
            ) : (
              <DifferenceList
                differences={life.differences}
                other={t("sequences.typical.other")}
              />
            )}
            <IndicatorLine indicators={life.indicators} />
            <LifeActions
              id={life.person.id}
              {...(life.person.id === medoid.id ? {} : { other: medoid.id })}
              change={change}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
